package org.devkvm.jit;

import java.util.Arrays;

/** All blocks of a VM in the order of their code, stale ones too: what address each is for. */
final class BlockIndex {
  private static final int INITIAL = 1 << 12;

  private int[] blocks = new int[INITIAL];
  private long[] addresses = new long[INITIAL];
  private boolean[] stale = new boolean[INITIAL];
  private int size;

  /** Adds a block behind all others. */
  void add(int block, long address) {
    if (size == blocks.length) {
      blocks = Arrays.copyOf(blocks, 2 * size);
      addresses = Arrays.copyOf(addresses, 2 * size);
      stale = Arrays.copyOf(stale, 2 * size);
    }
    blocks[size] = block;
    addresses[size] = address;
    stale[size] = false;
    size++;
  }

  private int find(int block) {
    int at = Arrays.binarySearch(blocks, 0, size, block);
    if (at < 0) {
      throw new IllegalStateException("no block at " + block);
    }
    return at;
  }

  /** The guest address that a block is for. */
  long address(int block) {
    return addresses[find(block)];
  }

  /** Whether the instructions that a block was made from are gone. */
  boolean isStale(int block) {
    return stale[find(block)];
  }

  /** The instructions that a block was made from are gone. */
  void makeStale(int block) {
    stale[find(block)] = true;
  }
}
