package org.devkvm.jit.store;

import java.util.Arrays;

/**
 * Which records there are, in the order of their making: key, then checksum and offset. Written, it
 * is a table by the hash of the key, so that a reader needs no start: entries of 16 bytes, {key,
 * checksum in the upper half and offset / 8 in the lower}, 0 for none.
 */
final class CodeIndex {
  static final int ENTRY_BYTES = 16;

  private long[] keys = new long[1 << 10];
  private long[] places = new long[1 << 10];
  private int count;

  /** How many records there are. */
  int count() {
    return count;
  }

  static long place(long offset, int checksum) {
    return ((long) checksum << 32) | (offset >>> 3);
  }

  static long offset(long place) {
    return (place & 0xFFFF_FFFFL) << 3;
  }

  static int checksum(long place) {
    return (int) (place >>> 32);
  }

  /** Adds a record. */
  void add(long key, long place) {
    if (count == keys.length) {
      keys = Arrays.copyOf(keys, 2 * count);
      places = Arrays.copyOf(places, 2 * count);
    }
    keys[count] = key;
    places[count++] = place;
  }

  /** How many entries a table of so many records has: a power of two, at most half full. */
  static int entries(int records) {
    return Integer.highestOneBit(Math.max(records, 1)) << 2;
  }

  /** Where a key is looked for first. */
  static int slot(long key, int entries) {
    return (int) ((key * 0x9E37_79B9_7F4A_7C15L) >>> 40) & (entries - 1);
  }

  /** The table, two longs an entry. */
  long[] table() {
    int entries = entries(count);
    long[] table = new long[2 * entries];
    for (int i = 0; i < count; i++) {
      int slot = slot(keys[i], entries);
      while (table[2 * slot + 1] != 0) {
        slot = (slot + 1) & (entries - 1);
      }
      table[2 * slot] = keys[i];
      table[2 * slot + 1] = places[i];
    }
    return table;
  }
}
