package org.devkvm.vgic.its;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import org.devkvm.vgic.lpi.TablesInMemory;

/**
 * A table that GITS_BASER describes. IHI 0069 12.19.1.
 *
 * @param baser the register
 */
record TableBase(long baser) {
  static final int PAGE = 0x1_0000;
  static final long NOT_THERE = -1;

  /** A first-level entry: valid, and the page of the second level. */
  static final long LEVEL1_VALID = 1L << 63;

  static final long LEVEL1_ADDRESS = 0xF_FFFF_FFFF_0000L;
  static final int LEVEL1_BYTES = 8;

  private static final long VALID = 1L << 63;
  private static final int ENTRIES_PER_PAGE = PAGE / Its.ENTRY_BYTES;
  private static final int ID_LIMIT = 1 << 16;

  private static final ValueLayout.OfLong U64 =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  boolean isValid() {
    return (baser & VALID) != 0;
  }

  boolean isIndirect() {
    return (baser & Its.INDIRECT) != 0;
  }

  /** Bits 51 to 48 of the address are bits 15 to 12 of the register, as pages have 64 KiB. */
  long address() {
    return (baser & 0xFFFF_FFFF_0000L) | (baser >>> 12 & 0xF) << 48;
  }

  /** Size of the table, or of its first level, in bytes. */
  int bytes() {
    return ((int) (baser & 0xFF) + 1) * PAGE;
  }

  /**
   * The address of an entry; {@link #NOT_THERE} if the table has no room for it or lies outside of
   * memory (vgic-its.c:vgic_its_check_id).
   */
  long entry(TablesInMemory memory, int id) {
    if (id < 0 || id >= ID_LIMIT) {
      return NOT_THERE;
    }
    long entry = isIndirect() ? indirect(memory, id) : direct(id);
    return entry != NOT_THERE && memory.isVisible(entry) ? entry : NOT_THERE;
  }

  private long direct(int id) {
    return id < bytes() / Its.ENTRY_BYTES ? address() + (long) id * Its.ENTRY_BYTES : NOT_THERE;
  }

  private long indirect(TablesInMemory memory, int id) {
    int index = id / ENTRIES_PER_PAGE;
    MemorySegment cell = MemorySegment.ofArray(new byte[LEVEL1_BYTES]);
    if (index >= bytes() / LEVEL1_BYTES
        || !memory.read(address() + (long) index * LEVEL1_BYTES, cell)) {
      return NOT_THERE;
    }
    long level1 = cell.get(U64, 0);
    return (level1 & LEVEL1_VALID) == 0
        ? NOT_THERE
        : (level1 & LEVEL1_ADDRESS) + (long) (id % ENTRIES_PER_PAGE) * Its.ENTRY_BYTES;
  }

  /** Writes an entry; false if there is no memory. */
  static boolean write(TablesInMemory memory, long ipa, long value) {
    MemorySegment cell = MemorySegment.ofArray(new byte[Its.ENTRY_BYTES]);
    cell.set(U64, 0, value);
    return memory.write(ipa, cell);
  }
}
