package org.devkvm.cpu.mmu;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.devkvm.cpu.host.HostMemory;

/**
 * Guest RAM for tests at 1 GiB: 16 MiB and a page, one more than {@link CodeCache} keeps decoded;
 * the last page is read-only.
 */
public final class Ram implements PhysicalMemory {
  /** IPA of the first byte. */
  public static final long BASE = 0x4000_0000L;

  /** How much there is. */
  public static final long BYTES = (16 << 20) + 4096;

  /** The page that may not be written. */
  public static final long READ_ONLY = BASE + BYTES - 4096;

  /** Whether writes are recorded. */
  boolean logs;

  private final MemorySegment segment;
  private long free = BASE + (8 << 20);

  /** RAM that lives as long as {@code arena}. */
  public Ram(Arena arena) {
    segment = arena.allocate(BYTES, 1 << 16);
  }

  @Override
  public long forRead(long ipa) {
    return ipa >= BASE && ipa < BASE + BYTES ? segment.address() + ipa - BASE : NONE;
  }

  @Override
  public long forWrite(long ipa) {
    return (ipa & -4096) == READ_ONLY ? NONE : forRead(ipa);
  }

  @Override
  public long forPossibleWrite(long ipa) {
    return logs ? NONE : forWrite(ipa);
  }

  /** Loads 8 bytes. */
  public long get(long ipa) {
    return HostMemory.get64(forRead(ipa));
  }

  /** Stores 8 bytes. */
  public void put(long ipa, long value) {
    HostMemory.put64(forRead(ipa), value);
  }

  /** Zeroed space from the upper half, aligned to its size. */
  long allocate(long bytes) {
    free = free + bytes - 1 & -bytes;
    long at = free;
    free += bytes;
    return at;
  }
}
