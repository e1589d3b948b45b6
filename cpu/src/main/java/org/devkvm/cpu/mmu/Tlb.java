package org.devkvm.cpu.mmu;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.devkvm.cpu.host.HostMemory;
import org.jspecify.annotations.Nullable;

/**
 * A software TLB of one translation regime, for data and for instructions. Direct-mapped by the low
 * bits of the page number; every entry maps 4 KiB, whatever the size of the page or block, and
 * knows that size, so that TLBI by address reaches all pieces. All non-global entries belong to one
 * ASID.
 */
final class Tlb {
  private static final int SIZE = TlbFormat.ENTRIES;
  private static final long ENTRY_BYTES = TlbFormat.ENTRY_BYTES;

  /** Entries for instructions, less one. */
  static final int FETCH_MASK = 255;

  /** A tag that no address has. */
  static final long NONE = -1;

  /** Set in a tag: the page is there but the fast path must not use it. */
  static final long SLOW = 1;

  /** Offsets in an entry; those of the tags are the access types, as they are numbered, by 8. */
  static final long WRITE_TAG = TlbFormat.WRITE_TAG;

  static final long ADDEND = TlbFormat.ADDEND;
  private static final long META = 24;

  private static final long META_SHIFT = 0x3F;
  private static final long META_NON_GLOBAL = 0x40;

  /** log2 of what a tag maps. */
  private static final int PAGE_SHIFT = TlbFormat.PAGE_SHIFT;

  /** log2 of the regions in which blocks are looked for: the smallest block. */
  private static final int REGION_SHIFT = 21;

  /** Regions share bits of the map as far as it must be. */
  private static final int REGION_MASK = 4095;

  /** How many entries are remembered by place. */
  private static final int JOURNAL = 256;

  /**
   * Host address of the data entries, each of four longs: tag for reading, tag for writing, host
   * address minus virtual address, and the size and scope of the translation. A tag is the address
   * of the page, perhaps with {@link #SLOW}, or {@link #NONE}.
   */
  final long address;

  private final MemorySegment entries;

  final long[] fetchTags = new long[FETCH_MASK + 1];
  final @Nullable CodePage[] fetchPages = new CodePage[FETCH_MASK + 1];
  private final byte[] fetchMeta = new byte[FETCH_MASK + 1];

  /** Whose permissions the entries have: a regime of {@link StageOneWalker}. */
  final int regime;

  /** The ASID of the non-global entries. */
  int asid;

  /** log2 of the largest page, not block, with an entry for data or instructions. */
  private int largestPage;

  /** The regions that have entries of blocks, and whether a block is larger than a region. */
  private final long[] blocks = new long[(REGION_MASK + 1) / Long.SIZE];

  private boolean hasBlocks;
  private boolean hasHugeBlocks;
  private boolean hasUpperNonGlobal;
  private final int[] journal = new int[JOURNAL];
  private int nonGlobals;

  /** As {@link #journal}, of all entries filled since the last {@link #clear}. */
  private final int[] filled = new int[JOURNAL];

  private int fills = JOURNAL + 1;

  /** Host address of the victims, and which is displaced next. */
  private final long victims;

  private int victim;

  /** Whether there may be victims. */
  private boolean displaced;

  private boolean nonGlobalFetches;

  /**
   * An empty TLB.
   *
   * @param arena whose memory the data entries are
   */
  Tlb(Arena arena, int regime, int asid) {
    entries = arena.allocate((SIZE + TlbFormat.VICTIMS) * ENTRY_BYTES, 64);
    address = entries.address();
    victims = address + SIZE * ENTRY_BYTES;
    this.regime = regime;
    this.asid = asid;
    clear();
  }

  /** Host address of the data entry that an address belongs in. */
  static long entry(long table, long va) {
    return table + (va >>> (PAGE_SHIFT - 5) & (SIZE - 1) * ENTRY_BYTES);
  }

  void clear() {
    if (fills > JOURNAL) {
      entries.fill((byte) NONE);
    } else {
      for (int i = 0; i < fills; i++) {
        drop(address + filled[i]);
      }
      for (int i = 0; displaced && i < TlbFormat.VICTIMS; i++) {
        drop(victims + i * ENTRY_BYTES);
      }
    }
    displaced = false;
    fills = 0;
    nonGlobals = 0;
    clearFetches();
    largestPage = PAGE_SHIFT;
    hasUpperNonGlobal = false;
    if (hasBlocks) {
      Arrays.fill(blocks, 0);
      hasBlocks = false;
      hasHugeBlocks = false;
    }
  }

  void clearFetches() {
    Arrays.fill(fetchTags, NONE);
    Arrays.fill(fetchPages, null);
    nonGlobalFetches = false;
  }

  /** Records the size of what has an entry now. */
  private void mark(long page, int blockShift) {
    if (blockShift < REGION_SHIFT) {
      largestPage = Math.max(largestPage, blockShift);
    } else {
      int region = (int) (page >>> REGION_SHIFT) & REGION_MASK;
      blocks[region >> 6] |= 1L << region;
      hasBlocks = true;
      hasHugeBlocks |= blockShift > REGION_SHIFT;
    }
  }

  /** Whether something that is not global was found below TTBR1_EL1 since it was empty. */
  boolean hasUpperNonGlobal() {
    return hasUpperNonGlobal;
  }

  /** Whether a page may be a piece of a block with other pieces here. */
  private boolean mayBeInBlock(long page) {
    int region = (int) (page >>> REGION_SHIFT) & REGION_MASK;
    return hasHugeBlocks || (blocks[region >> 6] & 1L << region) != 0;
  }

  /** Where an untagged address is, if it is known to be readable. */
  long hostIfReadable(long va) {
    long at = entry(address, va);
    boolean known = (HostMemory.get64(at) & ~SLOW) == (va & GuestMemory.PAGE);
    return known ? va + HostMemory.get64(at + ADDEND) : PhysicalMemory.NONE;
  }

  /** Records that {@code page} may be accessed, with more kinds of access to come perhaps. */
  void fill(long page, int access, long host, int blockShift, boolean nonGlobal, boolean slow) {
    long at = entry(address, page);
    long meta = blockShift | (nonGlobal ? META_NON_GLOBAL : 0);
    long tag = slow ? page | SLOW : page;
    long other = at + WRITE_TAG * (1 - access);
    if (HostMemory.aligned64(other) != tag
        || HostMemory.aligned64(at + ADDEND) != host - page
        || HostMemory.aligned64(at + META) != meta) {
      displace(at, page);
      HostMemory.put64(other, NONE);
      HostMemory.put64(at + ADDEND, host - page);
      HostMemory.put64(at + META, meta);
      mark(page, blockShift);
      fills = remember(filled, fills, at);
      if (nonGlobal) {
        nonGlobals = remember(journal, nonGlobals, at);
        hasUpperNonGlobal |= page < 0;
      }
    }
    HostMemory.put64(at + WRITE_TAG * access, tag);
  }

  /** What was just filled for one kind of access, for the fast path, serves the other as well. */
  void alsoOtherwise(long page) {
    long at = entry(address, page);
    HostMemory.put64(at, page);
    HostMemory.put64(at + WRITE_TAG, page);
  }

  private int remember(int[] places, int count, long at) {
    if (count < JOURNAL) {
      places[count] = (int) (at - address);
    }
    return count > JOURNAL ? count : count + 1;
  }

  /** Keeps an entry of another page than {@code page} as a victim. */
  private void displace(long at, long page) {
    long tag = tag(at);
    if (tag != NONE && (tag & GuestMemory.PAGE) != page) {
      HostMemory.copy(at, victims + victim * ENTRY_BYTES, ENTRY_BYTES);
      victim = (victim + 1) % TlbFormat.VICTIMS;
      displaced = true;
    }
  }

  /** One of the tags of an entry, or {@link #NONE} if it has none. */
  private static long tag(long at) {
    long read = HostMemory.aligned64(at);
    return read != NONE ? read : HostMemory.aligned64(at + WRITE_TAG);
  }

  /** Records where the instructions of {@code page} are. */
  void fillFetch(long page, CodePage code, int blockShift, boolean nonGlobal) {
    int at = (int) (page >>> PAGE_SHIFT) & FETCH_MASK;
    fetchTags[at] = page;
    fetchPages[at] = code;
    fetchMeta[at] = (byte) (blockShift | (nonGlobal ? META_NON_GLOBAL : 0));
    mark(page, blockShift);
    nonGlobalFetches |= nonGlobal;
    hasUpperNonGlobal |= nonGlobal && page < 0;
  }

  /** Whether the instructions of {@code page} are known to be there. */
  boolean fetchesFrom(long page, CodePage code) {
    int at = (int) (page >>> PAGE_SHIFT) & FETCH_MASK;
    return fetchTags[at] == page && code.equals(fetchPages[at]);
  }

  /** Drops what belongs to the ASID. */
  void dropNonGlobal() {
    if (nonGlobals <= JOURNAL) {
      for (int i = 0; i < nonGlobals; i++) {
        dropIfNonGlobal(address + journal[i]);
      }
    } else {
      for (int i = 0; i < SIZE; i++) {
        dropIfNonGlobal(address + i * ENTRY_BYTES);
      }
    }
    for (int i = 0; displaced && i < TlbFormat.VICTIMS; i++) {
      dropIfNonGlobal(victims + i * ENTRY_BYTES);
    }
    nonGlobals = 0;
    if (nonGlobalFetches) {
      clearFetches();
    }
  }

  private static void dropIfNonGlobal(long at) {
    if ((HostMemory.aligned64(at + META) & META_NON_GLOBAL) != 0) {
      drop(at);
    }
  }

  private static void drop(long at) {
    HostMemory.put64(at, NONE);
    HostMemory.put64(at + WRITE_TAG, NONE);
  }

  /**
   * Drops every piece of the page or block around {@code page}.
   *
   * @param nonGlobalToo whether entries of this TLB's ASID are meant, and not only global ones
   */
  void drop(long page, boolean nonGlobalToo) {
    for (int i = 0; displaced && i < TlbFormat.VICTIMS; i++) {
      dropIfPiece(victims + i * ENTRY_BYTES, page, nonGlobalToo);
    }
    if (mayBeInBlock(page)) {
      long region = page & -(1L << REGION_SHIFT);
      int pieces = hasHugeBlocks ? SIZE : 1 << (REGION_SHIFT - PAGE_SHIFT);
      for (int i = 0; i < pieces; i++) {
        dropIfPiece(entry(address, region + ((long) i << PAGE_SHIFT)), page, nonGlobalToo);
      }
      for (int at = 0; at <= FETCH_MASK; at++) {
        dropFetchIfPiece(at, page, nonGlobalToo);
      }
      return;
    }
    long first = page & -(1L << largestPage);
    for (int i = 0; i < 1 << (largestPage - PAGE_SHIFT); i++) {
      long piece = first + ((long) i << PAGE_SHIFT);
      dropIfPiece(entry(address, piece), page, nonGlobalToo);
      dropFetchIfPiece((int) (piece >>> PAGE_SHIFT) & FETCH_MASK, page, nonGlobalToo);
    }
  }

  private static void dropIfPiece(long at, long page, boolean nonGlobalToo) {
    long tag = tag(at);
    if (tag != NONE && isPiece(tag, page, HostMemory.aligned64(at + META), nonGlobalToo)) {
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
