package org.devkvm.uapi.struct;

import static org.devkvm.uapi.struct.Member.u64;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * {@code struct kvm_arm_device_addr}: A GICv2 base address for KVM_ARM_SET_DEVICE_ADDR (api.rst
 * 4.85).
 */
public final class KvmArmDeviceAddr extends Struct {
  public static final Layout LAYOUT = Layout.of("kvm_arm_device_addr", u64("id"), u64("addr"));

  private static final Field ID = LAYOUT.field("id");
  private static final Field ADDR = LAYOUT.field("addr");

  public KvmArmDeviceAddr(MemorySegment segment) {
    super(segment, LAYOUT);
  }

  public static KvmArmDeviceAddr allocate(SegmentAllocator allocator) {
    return new KvmArmDeviceAddr(LAYOUT.allocate(allocator));
  }

  /** Device in bits 31:16, address type in bits 15:0. */
  public long id() {
    return readU64(ID);
  }

  public KvmArmDeviceAddr id(long value) {
    writeU64(ID, 0, value);
    return this;
  }

  public long addr() {
    return readU64(ADDR);
  }

  public KvmArmDeviceAddr addr(long value) {
    writeU64(ADDR, 0, value);
    return this;
  }
}
