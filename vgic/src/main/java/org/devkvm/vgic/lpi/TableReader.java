package org.devkvm.vgic.lpi;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/**
 * Reads a table entry by entry, and guest memory page by page: a guest may make tables of millions
 * of entries. For one pass by one thread; what is written meanwhile may be missed.
 */
public final class TableReader {
  private static final int PAGE = 4096;
  private static final ValueLayout.OfLong ENTRY =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private final TablesInMemory memory;
  private final MemorySegment page = MemorySegment.ofArray(new byte[PAGE]);
  private long ipa = -1;
  private boolean there;

  /** A reader of this memory. */
  public TableReader(TablesInMemory memory) {
    this.memory = memory;
  }

  /** Reads the page of an address unless it is the last one read; false if it cannot be read. */
  public boolean load(long at) {
    long base = at & -PAGE;
    if (base != ipa) {
      ipa = base;
      there = memory.read(base, page);
    }
    return there;
  }

  /** The byte at an address that was loaded. */
  public int byteAt(long at) {
    return page.get(ValueLayout.JAVA_BYTE, at & (PAGE - 1)) & 0xFF;
  }

  /** The doubleword at an aligned address that was loaded. */
  public long entryAt(long at) {
    return page.get(ENTRY, at & (PAGE - 1));
  }
}
