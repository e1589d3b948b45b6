package org.devkvm.jit;

import java.util.Arrays;
import org.devkvm.jit.ops.ExitSlots;

/** The direct exits of the blocks of one VM, by number. */
final class ExitTable implements ExitSlots {
  private static final int INITIAL = 1 << 12;

  /**
   * Read without a lock: an exit that is in code stays what it is while somebody is in the code.
   */
  private volatile long[] targets = new long[INITIAL];

  private int[] jumps = new int[INITIAL];
  private int size;

  @Override
  public int add(long target, int at) {
    long[] all = targets;
    if (size == all.length) {
      all = Arrays.copyOf(all, 2 * size);
      jumps = Arrays.copyOf(jumps, 2 * size);
    }
    all[size] = target;
    targets = all;
    jumps[size] = at;
    return size++;
  }

  /** Where an exit goes. Any thread. */
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
