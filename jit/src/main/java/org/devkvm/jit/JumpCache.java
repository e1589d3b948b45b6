package org.devkvm.jit;

import org.devkvm.cpu.host.HostMemory;
import org.devkvm.jit.ops.HostCode;

/**
 * The code of targets of indirect branches, as one PE knows it at one exception level: one half for
 * the lower half of the address space, one for the upper. An empty entry has an address of the
 * other half, which is not looked for there.
 */
final class JumpCache {
  static final int BYTES = HostCode.JUMP_CACHE_ENTRIES * HostCode.JUMP_BYTES;
  private static final int HALF_BYTES = BYTES / 2;

  /** More entries are not cleared one by one. */
  private static final int JOURNAL = 512;

  private static final long EMPTY_LOWER = -1;
  private static final long EMPTY_UPPER = 0;

  private final HostCode host;

  /**
   * Whether entries of the upper half stay when the address space changes there: the caller of
   * {@link JumpCaches#select} has seen to it that blocks that may no longer be right are doubted.
   */
  private final boolean staysInUpper;

  /** Of memory that is zero at first: no entry but the first two can be one for address 0. */
  final long address;

  /** The address space of the lower half: {@code GuestMemory.lowerFetchEpoch}. */
  int lower;

  /** The address space of the upper half: {@code GuestMemory.upperFetchEpoch}. */
  private int upper;

  /** When this was in use last. */
  long used;

  /** Where entries are. */
  private final int[] journal = new int[JOURNAL];

  private int entries;

  /** Whether there may be one in the lower half: code of EL1 is seldom there. */
  private boolean hasLower;

  /** Whether there may be one in the upper half: for most guests, code of EL0 is never there. */
  private boolean hasUpper;

  JumpCache(HostCode host, long address, boolean staysInUpper) {
    this.host = host;
    this.staysInUpper = staysInUpper;
    this.address = address;
    HostMemory.put64(address, EMPTY_LOWER);
    HostMemory.put64(address + HostCode.JUMP_BYTES, EMPTY_LOWER);
  }

  /** Records where the code for an address is. What was there moves to the second place. */
  void record(long va, int block) {
    int offset = host.jumpOffset(va);
    hasLower |= va >= 0;
    hasUpper |= va < 0;
    long displaced = HostMemory.get64(address + offset);
    if (displaced != va && displaced != (va < 0 ? EMPTY_UPPER : EMPTY_LOWER)) {
      put(offset ^ HostCode.JUMP_BYTES, displaced, HostMemory.get64(address + offset + 8));
    }
    put(offset, va, host.address(block));
  }

  private void put(int offset, long va, long code) {
    HostMemory.put64(address + offset, va);
    HostMemory.put64(address + offset + 8, code);
    if (entries < JOURNAL) {
      journal[entries] = offset;
    }
    entries++;
  }

  /** Whether all entries are of these two address spaces. */
  boolean serves(int lowerEpoch, int upperEpoch) {
    return lower == lowerEpoch && (upper == upperEpoch || !hasUpper);
  }

  /** Removes entries that are not of these two address spaces. */
  void serve(int lowerEpoch, int upperEpoch) {
    if (lower != lowerEpoch) {
      clearLower();
      lower = lowerEpoch;
    }
    if (upper != upperEpoch) {
      if (!staysInUpper) {
        clearUpper();
      }
      upper = upperEpoch;
    }
  }

  private void clearLower() {
    if (hasLower) {
      clear(0, EMPTY_LOWER);
      hasLower = false;
    }
  }

  private void clearUpper() {
    if (hasUpper) {
      clear(HALF_BYTES, EMPTY_UPPER);
      hasUpper = false;
    }
  }

  private void clear(int half, long empty) {
    if (entries > JOURNAL) {
      HostMemory.fill(address + half, HALF_BYTES, (int) empty);
      return;
    }
    int kept = 0;
    for (int i = 0; i < entries; i++) {
      int offset = journal[i];
      if ((offset & HALF_BYTES) == half) {
        HostMemory.put64(address + offset, empty);
      } else {
        journal[kept++] = offset;
      }
    }
    entries = kept;
  }

  void clear() {
    clearLower();
    clearUpper();
    entries = 0;
  }
}
