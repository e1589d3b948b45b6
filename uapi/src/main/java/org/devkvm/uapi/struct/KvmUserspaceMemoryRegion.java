package org.devkvm.uapi.struct;

import static org.devkvm.uapi.struct.Member.u32;
import static org.devkvm.uapi.struct.Member.u64;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * {@code struct kvm_userspace_memory_region}: A memory slot for KVM_SET_USER_MEMORY_REGION (api.rst
 * 4.35).
 */
public final class KvmUserspaceMemoryRegion extends Struct {
  public static final Layout LAYOUT =
      Layout.of(
          "kvm_userspace_memory_region",
          u32("slot"),
          u32("flags"),
          u64("guest_phys_addr"),
          u64("memory_size"),
          u64("userspace_addr"));

  private static final Field SLOT = LAYOUT.field("slot");
  private static final Field FLAGS = LAYOUT.field("flags");
  private static final Field GUEST_PHYS_ADDR = LAYOUT.field("guest_phys_addr");
  private static final Field MEMORY_SIZE = LAYOUT.field("memory_size");
  private static final Field USERSPACE_ADDR = LAYOUT.field("userspace_addr");

  public KvmUserspaceMemoryRegion(MemorySegment segment) {
    super(segment, LAYOUT);
  }

  public static KvmUserspaceMemoryRegion allocate(SegmentAllocator allocator) {
    return new KvmUserspaceMemoryRegion(LAYOUT.allocate(allocator));
  }

  /** Bits 15:0 the slot, bits 31:16 the address space. */
  public int slot() {
    return readU32(SLOT);
  }

  public KvmUserspaceMemoryRegion slot(int value) {
    writeU32(SLOT, 0, value);
    return this;
  }

  /** KVM_MEM_LOG_DIRTY_PAGES, KVM_MEM_READONLY. */
  public int flags() {
    return readU32(FLAGS);
  }

  public KvmUserspaceMemoryRegion flags(int value) {
    writeU32(FLAGS, 0, value);
    return this;
  }

  public long guestPhysAddr() {
    return readU64(GUEST_PHYS_ADDR);
  }

  public KvmUserspaceMemoryRegion guestPhysAddr(long value) {
    writeU64(GUEST_PHYS_ADDR, 0, value);
    return this;
  }

  /** Bytes; 0 deletes the slot. */
  public long memorySize() {
    return readU64(MEMORY_SIZE);
  }

  public KvmUserspaceMemoryRegion memorySize(long value) {
    writeU64(MEMORY_SIZE, 0, value);
    return this;
  }

  public long userspaceAddr() {
    return readU64(USERSPACE_ADDR);
  }

  public KvmUserspaceMemoryRegion userspaceAddr(long value) {
    writeU64(USERSPACE_ADDR, 0, value);
    return this;
  }
}
