package org.devkvm.kvm.fd;

import java.lang.foreign.MemorySegment;

/**
 * The address space of the process that calls: copy_from_user, copy_to_user and get_user_pages. One
 * instance stands for one address space; ioctls from another are refused with EIO. Thread-safe.
 */
public interface UserMemory {
  /**
   * PAGE_SIZE of the kernel that the process sees: 4, 16 or 64 KiB, as arm64 has them. By it are
   * slots aligned and dirty pages counted, and the mapping of a vCPU is made of such. It never
   * changes.
   */
  int pageBytes();

  /**
   * Copies from user memory.
   *
   * @return false where the kernel would answer EFAULT; {@code to} is then undefined
   */
  boolean copyIn(long address, MemorySegment to);

  /**
   * Copies to user memory.
   *
   * @param from no longer than to the end of a page
   * @return false where the kernel would answer EFAULT; nothing has been written then
   */
  boolean copyOut(long address, MemorySegment from);

  /**
   * Opens the memory of a slot. Nothing need be mapped there yet.
   *
   * @param hva page-aligned
   * @param bytes a positive number of whole pages
   * @param invalidate forgets what {@link UserPages#host} gave: the kernel's mmu_notifier. Whoever
   *     unmaps, replaces or write-protects pages of the client calls it before; when it returns, no
   *     engine uses an old address, and instructions decoded there are compared with memory before
   *     they are executed again
   * @throws org.devkvm.kvm.rule.KvmRefusal if the door cannot reach this memory
   */
  UserPages open(long hva, long bytes, Runnable invalidate);
}
