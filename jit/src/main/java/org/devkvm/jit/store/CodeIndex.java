package org.devkvm.jit.store;

/**
 * Where records are, by their keys: a table by the hash of the key, so that a reader needs no
 * start. Entries are two longs, {key, checksum in the upper half and offset / 8 in the lower}, 0
 * for none; at most half of them are in use.
 */
final class CodeIndex {
  static final int ENTRY_BYTES = 16;

  /**
   * In so many places it is looked for a key: a guest that writes code that begins alike, again and
   * again, has as many records of one.
   */
  static final int MOST_TRIES = 128;

  private long[] table = new long[2 << 11];
  private int count;

  static long place(long offset, int checksum) {
    return ((long) checksum << 32) | (offset >>> 3);
  }

  static long offset(long place) {
    return (place & 0xFFFF_FFFFL) << 3;
  }

  static int checksum(long place) {
    return (int) (place >>> 32);
  }

  /** Adds a record; it is not found if it would be too far from where it is looked for. */
  void add(long key, long place) {
    if (4 * (count + 1) > table.length) {
      long[] before = table;
      table = new long[2 * before.length];
      count = 0;
      for (int i = 0; i < before.length; i += 2) {
        if (before[i + 1] != 0) {
          put(before[i], before[i + 1]);
        }
      }
    }
    put(key, place);
  }

  private void put(long key, long place) {
    int entries = entries();
    int slot = slot(key, entries);
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      if (place(slot) == 0) {
        table[2 * slot] = key;
        table[2 * slot + 1] = place;
        count++;
        return;
      }
      slot = next(slot, entries);
    }
  }

  /** How many entries the table has: a power of two. */
  int entries() {
    return table.length / 2;
  }

  /** Where a key is looked for first. */
  static int slot(long key, int entries) {
    return (int) ((key * 0x9E37_79B9_7F4A_7C15L) >>> 40) & (entries - 1);
  }

  /** Where it is looked for then. */
  static int next(int slot, int entries) {
    return (slot + 1) & (entries - 1);
  }

  /** The key of an entry. */
  long key(int slot) {
    return table[2 * slot];
  }

  /** The place of an entry, 0 for none. */
  long place(int slot) {
    return table[2 * slot + 1];
  }

  /** The table. */
  long[] table() {
    return table;
  }
}
