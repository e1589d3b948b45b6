package org.devkvm.cpu.mmu;

import java.util.Arrays;

/**
 * Tells who remembers where instructions are, beyond the fetch TLBs, when to forget it: a number
 * for each half of the address space, which changes when the translation of a page that was ever
 * fetched from may have been dropped, or is no longer the current one.
 */
final class FetchEpochs {
  /** Pages share bits of the map; those of a 2 MiB region lie together. */
  private static final int PAGE_MASK = (1 << 14) - 1;

  private static final int REGION_WORDS = 512 / Long.SIZE;

  private final long[] lowerFetched = new long[(PAGE_MASK + 1) / Long.SIZE];
  private final long[] upperFetched = new long[(PAGE_MASK + 1) / Long.SIZE];

  /** Of addresses below TTBR0_EL1. */
  int lower;

  /** Of addresses below TTBR1_EL1. */
  int upper;

  private boolean upperNonGlobal;

  private long[] fetched(long page) {
    return page >= 0 ? lowerFetched : upperFetched;
  }

  /** Instructions are fetched from a page. */
  void fetch(long page, boolean nonGlobal) {
    int number = (int) (page >>> 12) & PAGE_MASK;
    fetched(page)[number >> 6] |= 1L << number;
    upperNonGlobal |= nonGlobal && page < 0;
  }

  /** A page is dropped, with the rest of its region if that may be a block. */
  void drop(long page, boolean region) {
    if (wasFetched(page, region)) {
      if (page >= 0) {
        lower++;
      } else {
        upper++;
      }
    }
  }

  private boolean wasFetched(long page, boolean region) {
    long[] map = fetched(page);
    int number = (int) (page >>> 12) & PAGE_MASK;
    if (!region) {
      return (map[number >> 6] & 1L << number) != 0;
    }
    int first = number >> 6 & -REGION_WORDS;
    for (int i = first; i < first + REGION_WORDS; i++) {
      if (map[i] != 0) {
        return true;
      }
    }
    return false;
  }

  /** The non-global pages of the current ASID are dropped, or another ASID becomes the current. */
  void dropNonGlobal() {
    lower++;
    if (upperNonGlobal) {
      upper++;
    }
  }

  /** All pages are dropped. */
  void dropAll() {
    lower++;
    upper++;
    Arrays.fill(lowerFetched, 0);
    Arrays.fill(upperFetched, 0);
    upperNonGlobal = false;
  }
}
