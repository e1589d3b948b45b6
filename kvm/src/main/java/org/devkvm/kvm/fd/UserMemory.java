package org.devkvm.kvm.fd;

import java.lang.foreign.MemorySegment;

/**
 * The address space of the process that calls: copy_from_user and copy_to_user. One instance stands
 * for one address space; ioctls from another are refused with EIO. Thread-safe.
 */
public interface UserMemory {
  /**
   * Copies from user memory.
   *
   * @return false where the kernel would answer EFAULT; {@code to} is then undefined
   */
  boolean copyIn(long address, MemorySegment to);

  /**
   * Copies to user memory.
   *
   * @return false where the kernel would answer EFAULT; a first part may then have been written
   */
  boolean copyOut(long address, MemorySegment from);

  /**
   * Whether every page of a range is mapped, so that guest memory may be accessed there directly.
   *
   * @param bytes positive
   * @param write whether it must be writable too
   */
  boolean isMapped(long address, long bytes, boolean write);
}
