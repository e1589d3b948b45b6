package org.devkvm.kvm.memory;

import org.devkvm.kvm.fd.UserMemory;

/**
 * Whether the host pages of a slot exist. KVM_SET_USER_MEMORY_REGION does not ask; a guest access
 * does. A range found mapped as a whole is not asked about again, so user space must not unmap it
 * while the slot exists.
 */
final class Backing {
  private static final long PAGE = 1L << MemorySlot.PAGE_SHIFT;

  private final UserMemory memory;
  private final long hva;
  private final long bytes;
  private final boolean writable;
  private volatile boolean whole;
  private volatile boolean asked;

  /** The pages of a slot; {@code writable} unless it is a READONLY slot. */
  Backing(UserMemory memory, long hva, long bytes, boolean writable) {
    this.memory = memory;
    this.hva = hva;
    this.bytes = bytes;
    this.writable = writable;
  }

  /** Whether the host page of {@code address} can be accessed. */
  boolean exists(long address) {
    if (whole) {
      return true;
    }
    if (!asked) {
      whole = memory.isMapped(hva, bytes, writable);
      asked = true;
    }
    return whole || memory.isMapped(address & -PAGE, PAGE, writable);
  }
}
