package org.devkvm.jit;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The blocks that start in a page, by the place of their first instruction: a hash table with open
 * addressing. Most pages have a few blocks of the thousand that there can be, and a guest that
 * starts many programs has many pages.
 */
final class BlockTable {
  private static final int INITIAL = 8;
  private static final int SHIFT = Integer.SIZE;

  /** An index, and above it a block; 0 is free, as 0 is no block. */
  private long[] entries = new long[INITIAL];

  private int size;

  /** The block at an index of the page; 0 if there is none. */
  int get(int index) {
    return (int) (entries[place(entries, index)] >>> SHIFT);
  }

  /** Puts a block, which is not 0, at an index, in the place of the one that is there. */
  void put(int index, int block) {
    if (2 * (size + 1) > entries.length) {
      entries = grown();
    }
    int place = place(entries, index);
    if (entries[place] == 0) {
      size++;
    }
    entries[place] = (long) block << SHIFT | index;
  }

  private long[] grown() {
    long[] larger = new long[2 * entries.length];
    for (long entry : entries) {
      if (entry != 0) {
        larger[place(larger, (int) entry)] = entry;
      }
    }
    return larger;
  }

  /** Where an index is, or belongs. */
  private static int place(long[] table, int index) {
    int place = index & table.length - 1;
    while (table[place] != 0 && (int) table[place] != index) {
      place = place + 1 & table.length - 1;
    }
    return place;
  }

  void forEach(IntConsumer action) {
    for (long entry : entries) {
      if (entry != 0) {
        action.accept((int) (entry >>> SHIFT));
      }
    }
  }

  int size() {
    return size;
  }

  void clear() {
    if (size > 0) {
      Arrays.fill(entries, 0);
      size = 0;
    }
  }
}
