package org.devkvm.cpu.mmu;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A software TLB of one translation regime, for data and for instructions. Direct-mapped by bits
 * 21:12 of the address; every entry maps 4 KiB, whatever the size of the page or block.
 */
final class Tlb {
  /** Entries for data. */
  static final int SIZE = 1024;

  /** Entries for instructions, less one. */
  static final int FETCH_MASK = 255;

  /** A tag that no address has. */
  static final long NONE = -1;

  /** Set in a tag: the page is there but the fast path must not use it. */
  static final long SLOW = 1;

  /**
   * Four longs an entry: tag for reading, tag for writing, host address minus virtual address, and
   * meta data. A tag is the address of the page, perhaps with {@link #SLOW}, or {@link #NONE}.
   */
  final long[] entries = new long[4 * SIZE];

  final long[] fetchTags = new long[FETCH_MASK + 1];
  final @Nullable CodePage[] fetchPages = new CodePage[FETCH_MASK + 1];

  Tlb() {
    clear();
  }

  void clear() {
    Arrays.fill(entries, NONE);
    clearFetches();
  }

  void clearFetches() {
    Arrays.fill(fetchTags, NONE);
    Arrays.fill(fetchPages, null);
  }
}
