package org.devkvm.jit;

import java.util.Arrays;
import org.devkvm.jit.ops.ExitSlots;

/** The direct exits of the blocks of one VM, by number. */
final class ExitTable implements ExitSlots {
  private static final int INITIAL = 1 << 12;

  private long[] targets = new long[INITIAL];
  private int[] jumps = new int[INITIAL];
  private int size;

  @Override
  public int add(long target, int at) {
    if (size == targets.length) {
      targets = Arrays.copyOf(targets, 2 * size);
      jumps = Arrays.copyOf(jumps, 2 * size);
    }
    targets[size] = target;
    jumps[size] = at;
    return size++;
  }

  /** Where an exit goes. */
  long target(int slot) {
    return targets[slot];
  }

  /** Where the displacement of its jump is in the code. */
  int jump(int slot) {
    return jumps[slot];
  }

  void clear() {
    size = 0;
  }
}
