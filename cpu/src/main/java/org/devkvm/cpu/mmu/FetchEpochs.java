package org.devkvm.cpu.mmu;

import java.util.Arrays;

/**
 * Tells whether the places of instructions that were remembered outside the fetch TLBs still hold:
 * a number for each half of the address space, which changes when the translation of a page that
 * was ever fetched from may have been dropped, or is no longer the current one. A new number is
 * larger than all before. An ASID used lately gets its numbers back, so that processes that take
 * turns keep what is remembered of them, and so does a kernel with page table isolation, which has
 * an ASID of its own for each of them.
 */
final class FetchEpochs {
  private final Half lower = new Half(true);
  private final Half upper = new Half(false);

  FetchEpochs(int asid) {
    select(asid);
  }

  /** Of addresses below TTBR0_EL1. */
  int lower() {
    return lower.number;
  }

  /** Of addresses below TTBR1_EL1. */
  int upper() {
    return upper.number;
  }

  /** Whether a number of the upper half is still that of an ASID. */
  boolean keepsUpper(int number) {
    return upper.keeps(number);
  }

  private Half half(long page) {
    return page >= 0 ? lower : upper;
  }

  /**
   * Instructions are fetched from a page.
   *
   * @param shift log2 of the size of what maps it
   */
  void fetch(long page, int shift, boolean nonGlobal) {
    half(page).fetch(page, shift, nonGlobal);
  }

  /** A page of an ASID, or of {@link AsidTlbs#ANY}, is dropped, with all of what maps it. */
  void drop(long page, int ofAsid) {
    half(page).drop(page, ofAsid);
  }

  /** An ASID becomes the current one. */
  void select(int asid) {
    lower.select(asid);
    upper.select(asid);
  }

  /** The non-global pages of an ASID are dropped. */
  void dropAsid(int asid) {
    lower.dropNumbers(asid);
    upper.dropNumbers(asid);
  }

  /** All pages are dropped. */
  void dropAll() {
    lower.dropAll();
    upper.dropAll();
  }

  /** One half of the address space. */
  private static final class Half {
    /** How many ASIDs have a number. */
    private static final int KEPT = 8;

    /** In place of an ASID: all of them have the same number. */
    private static final int SHARED = -2;

    private static final int PAGE_SHIFT = TlbFormat.PAGE_SHIFT;

    /** Pages share bits of the map; those of a 2 MiB region lie together. */
    private static final int PAGE_MASK = (1 << 14) - 1;

    private static final int REGION_WORDS = 512 / Long.SIZE;

    /** log2 of the regions in which blocks are looked for: the smallest block of 4 KiB pages. */
    private static final int REGION_SHIFT = 21;

    private static final int REGION_MASK = 4095;

    private final boolean always;
    private final long[] fetched = new long[(PAGE_MASK + 1) / Long.SIZE];

    /** The regions that were fetched from and are mapped by blocks. */
    private final long[] blocks = new long[(REGION_MASK + 1) / Long.SIZE];

    /** Whether a block was larger than a region. */
    private boolean huge;

    private boolean global;
    private boolean byAsid;

    private int asid;
    private int number;
    private final int[] asids = new int[KEPT];

    /** The numbers of {@link #asids}; 0 is none. */
    private final int[] numbers = new int[KEPT];

    private int next;
    private int last;

    /**
     * A half that nothing was fetched from.
     *
     * @param always whether each ASID has a number although nothing non-global was fetched
     */
    Half(boolean always) {
      this.always = always;
      byAsid = always;
    }

    void fetch(long page, int shift, boolean nonGlobal) {
      int pages = shift < REGION_SHIFT ? 1 << (shift - PAGE_SHIFT) : 1;
      int first = (int) (page >>> PAGE_SHIFT) & -pages & PAGE_MASK;
      for (int i = first; i < first + pages; i++) {
        fetched[i >> 6] |= 1L << i;
      }
      if (shift >= REGION_SHIFT) {
        int region = (int) (page >>> REGION_SHIFT) & REGION_MASK;
        blocks[region >> 6] |= 1L << region;
        huge |= shift > REGION_SHIFT;
      }
      if (!nonGlobal) {
        global = true;
      } else if (!byAsid) {
        byAsid = true;
        numberAsid();
      }
    }

    /** What all ASIDs had is of the current one from now on, which fetches a page of its own. */
    private void numberAsid() {
      for (int i = 0; i < KEPT; i++) {
        if (asids[i] == SHARED) {
          asids[i] = asid;
        }
      }
    }

    void drop(long page, int ofAsid) {
      if (wasFetched(page)) {
        dropNumbers(global ? AsidTlbs.ANY : ofAsid);
      }
    }

    private boolean wasFetched(long page) {
      int number = (int) (page >>> PAGE_SHIFT) & PAGE_MASK;
      int region = (int) (page >>> REGION_SHIFT) & REGION_MASK;
      if ((blocks[region >> 6] & 1L << region) == 0) {
        return huge || (fetched[number >> 6] & 1L << number) != 0;
      }
      int first = number >> 6 & -REGION_WORDS;
      for (int i = first; i < first + REGION_WORDS; i++) {
        if (fetched[i] != 0) {
          return true;
        }
      }
      return huge;
    }

    void select(int current) {
      asid = current;
      int key = byAsid ? current : SHARED;
      for (int i = 0; i < KEPT; i++) {
        if (asids[i] == key && numbers[i] != 0) {
          number = numbers[i];
          return;
        }
      }
      number = ++last;
      asids[next] = key;
      numbers[next] = number;
      next = (next + 1) % KEPT;
    }

    boolean keeps(int one) {
      for (int kept : numbers) {
        if (kept == one) {
          return one != 0;
        }
      }
      return false;
    }

    /** Of an ASID, or of {@link AsidTlbs#ANY}. */
    void dropNumbers(int dropped) {
      for (int i = 0; i < KEPT; i++) {
        if (dropped == AsidTlbs.ANY || asids[i] == dropped) {
          numbers[i] = 0;
        }
      }
      select(asid);
    }

    void dropAll() {
      Arrays.fill(fetched, 0);
      Arrays.fill(blocks, 0);
      huge = false;
      global = false;
      byAsid = always;
      dropNumbers(AsidTlbs.ANY);
    }
  }
}
