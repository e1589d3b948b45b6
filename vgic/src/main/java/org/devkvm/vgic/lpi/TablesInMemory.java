package org.devkvm.vgic.lpi;

import java.lang.foreign.MemorySegment;

/** Guest-physical memory, as the tables of LPIs and ITSs lie in it. Any thread. */
public interface TablesInMemory {
  /** Reads bytes of one page; false if there is no memory. */
  boolean read(long ipa, MemorySegment to);

  /** Writes bytes of one page; false if there is no memory that can be written. */
  boolean write(long ipa, MemorySegment data);

  /** Whether memory is assigned to the page of an address, readable or not. */
  boolean isVisible(long ipa);
}
