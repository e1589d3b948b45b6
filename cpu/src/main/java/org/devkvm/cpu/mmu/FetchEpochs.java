package org.devkvm.cpu.mmu;

import java.util.Arrays;

/**
 * Tells who remembers where instructions are, beyond the fetch TLBs, whether that still holds: a
 * number for each half of the address space, which changes when the translation of a page that was
 * ever fetched from may have been dropped, or is no longer the current one. The lower half of an
 * ASID used lately gets its number back with the ASID, so that processes that take turns keep what
 * is remembered of them.
 */
final class FetchEpochs {
  /** How many ASIDs have a number. */
  private static final int KEPT = 8;

  /** Pages share bits of the map; those of a 2 MiB region lie together. */
  private static final int PAGE_MASK = (1 << 14) - 1;

  private static final int REGION_WORDS = 512 / Long.SIZE;

  private final long[] lowerFetched = new long[(PAGE_MASK + 1) / Long.SIZE];
  private final long[] upperFetched = new long[(PAGE_MASK + 1) / Long.SIZE];

  /** Of addresses below TTBR0_EL1: the number of {@link #asid}. */
  int lower;

  /** Of addresses below TTBR1_EL1. */
  int upper;

  private boolean upperNonGlobal;
  private boolean lowerGlobal;
  private int asid;
  private final int[] asids = new int[KEPT];

  /** The numbers of {@link #asids}; 0 is none. */
  private final int[] numbers = new int[KEPT];

  private int next;
  private int last;

  FetchEpochs(int asid) {
    select(asid);
  }

  private long[] fetched(long page) {
    return page >= 0 ? lowerFetched : upperFetched;
  }

  /** Instructions are fetched from a page. */
  void fetch(long page, boolean nonGlobal) {
    int number = (int) (page >>> 12) & PAGE_MASK;
    fetched(page)[number >> 6] |= 1L << number;
    upperNonGlobal |= nonGlobal && page < 0;
    lowerGlobal |= !nonGlobal && page >= 0;
  }

  /**
   * A page of an ASID, or of {@link UserTlbs#ANY}, is dropped, with the rest of its region if that
   * may be a block.
   */
  void drop(long page, boolean region, int ofAsid) {
    if (wasFetched(page, region)) {
      if (page < 0) {
        upper++;
      } else if (lowerGlobal) {
        dropLower(UserTlbs.ANY);
      } else {
        dropLower(ofAsid);
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

  /** An ASID becomes the current one. */
  void select(int current) {
    asid = current;
    lower = number(current);
    if (lower == 0) {
      lower = ++last;
      asids[next] = current;
      numbers[next] = lower;
      next = (next + 1) % KEPT;
    }
    dropUpperNonGlobal();
  }

  /** The non-global pages of an ASID are dropped. */
  void dropAsid(int dropped) {
    dropLower(dropped);
    if (dropped == asid) {
      dropUpperNonGlobal();
    }
  }

  private void dropUpperNonGlobal() {
    if (upperNonGlobal) {
      upper++;
    }
  }

  private void dropLower(int dropped) {
    for (int i = 0; i < KEPT; i++) {
      if (numbers[i] != 0 && (dropped == UserTlbs.ANY || asids[i] == dropped)) {
        numbers[i] = asids[i] == asid ? ++last : 0;
      }
    }
    lower = number(asid);
  }

  /** 0: it has none. */
  private int number(int of) {
    for (int i = 0; i < KEPT; i++) {
      if (asids[i] == of && numbers[i] != 0) {
        return numbers[i];
      }
    }
    return 0;
  }

  /** Pages that nobody knows are dropped. */
  void dropAny() {
    dropLower(UserTlbs.ANY);
    upper++;
  }

  /** All pages are dropped. */
  void dropAll() {
    dropAny();
    Arrays.fill(lowerFetched, 0);
    Arrays.fill(upperFetched, 0);
    upperNonGlobal = false;
    lowerGlobal = false;
  }
}
