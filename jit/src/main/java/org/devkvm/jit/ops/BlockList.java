package org.devkvm.jit.ops;

import java.util.Arrays;

/** Where the blocks of a code region are. */
public final class BlockList {
  private int[] blocks = new int[1 << 12];
  private int count;

  /** A list of none. */
  public BlockList() {}

  /** Adds a block behind all others. */
  public void add(int block) {
    if (count == blocks.length) {
      blocks = Arrays.copyOf(blocks, 2 * count);
    }
    blocks[count++] = block;
  }

  /** Forgets all. */
  public void clear() {
    count = 0;
  }

  /** The block that code is in; negative if it is in none. */
  public int of(int at) {
    int i = Arrays.binarySearch(blocks, 0, count, at);
    int last = i >= 0 ? i : -i - 2;
    return last < 0 ? -1 : blocks[last];
  }
}
