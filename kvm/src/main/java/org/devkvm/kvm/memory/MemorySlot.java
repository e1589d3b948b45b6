package org.devkvm.kvm.memory;

import java.util.concurrent.atomic.AtomicLongArray;
import org.devkvm.kvm.fd.UserPages;
import org.jspecify.annotations.Nullable;

/**
 * One memory slot.
 *
 * @param id the slot number
 * @param flags KVM_MEM_LOG_DIRTY_PAGES and KVM_MEM_READONLY
 * @param ipa guest-physical address of its first byte
 * @param bytes its size, whole pages and positive
 * @param pageShift log2 of the size of a page
 * @param hva its first byte in the address space of the client
 * @param dirty one bit a page, if it logs
 * @param memory the way to the memory of the client
 */
record MemorySlot(
    int id,
    int flags,
    long ipa,
    long bytes,
    int pageShift,
    long hva,
    @Nullable AtomicLongArray dirty,
    UserPages memory) {
  static final int LOG_DIRTY_PAGES = 1;
  static final int READONLY = 2;

  long pages() {
    return bytes >>> pageShift;
  }

  /** The first address after the slot. */
  long end() {
    return ipa + bytes;
  }

  boolean contains(long address) {
    return Long.compareUnsigned(address - ipa, bytes) < 0;
  }

  boolean overlaps(long otherIpa, long otherBytes) {
    return ipa < otherIpa + otherBytes && otherIpa < end();
  }

  boolean readOnly() {
    return (flags & READONLY) != 0;
  }

  /** The address in this process of a guest-physical address inside, or {@link UserPages#NONE}. */
  long host(long address, boolean write) {
    return memory.host(hva(address), write);
  }

  /** The client's address of a guest-physical address inside. */
  long hva(long address) {
    return hva + (address - ipa);
  }

  /** Records a write to the page of a guest-physical address inside. */
  void markDirty(long address) {
    if (dirty != null) {
      long page = (address - ipa) >>> pageShift;
      int word = (int) (page >>> 6);
      long bit = 1L << page;
      if ((dirty.getOpaque(word) & bit) == 0) {
        dirty.getAndUpdate(word, bits -> bits | bit);
      }
    }
  }

  /** How many 64-bit words a dirty bitmap of so many pages has. */
  static int bitmapWords(long pages) {
    return Math.toIntExact((pages + 63) >>> 6);
  }
}
