package org.devkvm.cpu.mmu;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A software TLB of one translation regime, for data and for instructions. Direct-mapped by the low
 * bits of the page number; every entry maps 4 KiB, whatever the size of the page or block, and
 * knows that size, so that TLBI by address reaches all pieces. All non-global entries belong to one
 * ASID.
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

  /** Offsets in an entry; the tags are at 0 and 1, as the access types are numbered. */
  private static final int ADDEND = 2;

  private static final int META = 3;

  private static final long META_SHIFT = 0x3F;
  private static final long META_NON_GLOBAL = 0x40;

  /** log2 of what a tag maps. */
  private static final int PAGE_SHIFT = 12;

  /** Blocks up to 1 &lt;&lt; this are invalidated piece by piece, larger ones by a search. */
  private static final int LARGEST_BY_PIECES = 16;

  /** How many non-global entries are remembered by place. */
  private static final int JOURNAL = 128;

  /**
   * Four longs an entry: tag for reading, tag for writing, host address minus virtual address, and
   * the size and scope of the translation. A tag is the address of the page, perhaps with {@link
   * #SLOW}, or {@link #NONE}.
   */
  final long[] entries = new long[4 * SIZE];

  final long[] fetchTags = new long[FETCH_MASK + 1];
  final @Nullable CodePage[] fetchPages = new CodePage[FETCH_MASK + 1];
  private final byte[] fetchMeta = new byte[FETCH_MASK + 1];

  /** Whose permissions the entries have: a regime of {@link StageOneWalker}. */
  final int regime;

  /** The ASID of the non-global entries. */
  int asid;

  /** log2 of the largest block with an entry. */
  private int largest;

  private int largestFetch;
  private final int[] journal = new int[JOURNAL];
  private int nonGlobals;
  private boolean nonGlobalFetches;

  Tlb(int regime, int asid) {
    this.regime = regime;
    this.asid = asid;
    clear();
  }

  void clear() {
    Arrays.fill(entries, NONE);
    largest = PAGE_SHIFT;
    nonGlobals = 0;
    clearFetches();
  }

  void clearFetches() {
    Arrays.fill(fetchTags, NONE);
    Arrays.fill(fetchPages, null);
    largestFetch = PAGE_SHIFT;
    nonGlobalFetches = false;
  }

  /** Whether the entry for an untagged address has {@link #SLOW} writes. */
  boolean isSlow(long va) {
    return entries[((int) (va >>> 10) & 0xFFC) + 1] == ((va & GuestMemory.PAGE) | SLOW);
  }

  /** Where an untagged address is, if it is known to be readable. */
  long hostIfReadable(long va) {
    int at = (int) (va >>> 10) & 0xFFC;
    boolean known = (entries[at] & ~SLOW) == (va & GuestMemory.PAGE);
    return known ? va + entries[at + ADDEND] : PhysicalMemory.NONE;
  }

  /** Records that {@code page} may be accessed, with more kinds of access to come perhaps. */
  void fill(long page, int access, long host, int blockShift, boolean nonGlobal, boolean slow) {
    int at = (int) (page >>> 10) & 0xFFC;
    long meta = blockShift | (nonGlobal ? META_NON_GLOBAL : 0);
    long tag = slow ? page | SLOW : page;
    int other = at + 1 - access;
    if (entries[other] != tag
        || entries[at + ADDEND] != host - page
        || entries[at + META] != meta) {
      entries[other] = NONE;
      entries[at + ADDEND] = host - page;
      entries[at + META] = meta;
      largest = Math.max(largest, blockShift);
      if (nonGlobal) {
        if (nonGlobals < JOURNAL) {
          journal[nonGlobals] = at;
        }
        nonGlobals++;
      }
    }
    entries[at + access] = tag;
  }

  /** Records where the instructions of {@code page} are. */
  void fillFetch(long page, CodePage code, int blockShift, boolean nonGlobal) {
    int at = (int) (page >>> PAGE_SHIFT) & FETCH_MASK;
    fetchTags[at] = page;
    fetchPages[at] = code;
    fetchMeta[at] = (byte) (blockShift | (nonGlobal ? META_NON_GLOBAL : 0));
    largestFetch = Math.max(largestFetch, blockShift);
    nonGlobalFetches |= nonGlobal;
  }

  /** Drops what belongs to the ASID. */
  void dropNonGlobal() {
    if (nonGlobals <= JOURNAL) {
      for (int i = 0; i < nonGlobals; i++) {
        dropIfNonGlobal(journal[i]);
      }
    } else {
      for (int at = 0; at < entries.length; at += 4) {
        dropIfNonGlobal(at);
      }
    }
    nonGlobals = 0;
    if (nonGlobalFetches) {
      clearFetches();
    }
  }

  private void dropIfNonGlobal(int at) {
    if ((entries[at + META] & META_NON_GLOBAL) != 0) {
      drop(at);
    }
  }

  private void drop(int at) {
    entries[at] = NONE;
    entries[at + 1] = NONE;
  }

  /**
   * Drops every piece of the page or block around {@code page}.
   *
   * @param nonGlobalToo whether entries of this TLB's ASID are meant, and not only global ones
   */
  void drop(long page, boolean nonGlobalToo) {
    if (largest <= LARGEST_BY_PIECES) {
      long first = page & -(1L << largest);
      for (int i = 0; i < 1 << (largest - PAGE_SHIFT); i++) {
        long piece = first + ((long) i << PAGE_SHIFT);
        dropIfPiece((int) (piece >>> 10) & 0xFFC, page, nonGlobalToo);
      }
    } else {
      for (int at = 0; at < entries.length; at += 4) {
        dropIfPiece(at, page, nonGlobalToo);
      }
    }
    if (largestFetch == PAGE_SHIFT) {
      dropFetchIfPiece((int) (page >>> PAGE_SHIFT) & FETCH_MASK, page, nonGlobalToo);
    } else {
      for (int at = 0; at <= FETCH_MASK; at++) {
        dropFetchIfPiece(at, page, nonGlobalToo);
      }
    }
  }

  private void dropIfPiece(int at, long page, boolean nonGlobalToo) {
    long tag = entries[at] != NONE ? entries[at] : entries[at + 1];
    if (tag != NONE && isPiece(tag, page, entries[at + META], nonGlobalToo)) {
      drop(at);
    }
  }

  private void dropFetchIfPiece(int at, long page, boolean nonGlobalToo) {
    if (fetchTags[at] != NONE && isPiece(fetchTags[at], page, fetchMeta[at], nonGlobalToo)) {
      fetchTags[at] = NONE;
      fetchPages[at] = null;
    }
  }

  private static boolean isPiece(long tag, long page, long meta, boolean nonGlobalToo) {
    return (tag ^ page) >>> (meta & META_SHIFT) == 0
        && (nonGlobalToo || (meta & META_NON_GLOBAL) == 0);
  }
}
