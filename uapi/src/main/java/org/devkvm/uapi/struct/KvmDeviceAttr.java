package org.devkvm.uapi.struct;

import static org.devkvm.uapi.struct.Member.u32;
import static org.devkvm.uapi.struct.Member.u64;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * {@code struct kvm_device_attr}: one attribute of a device and where its value lies (api.rst
 * 4.80).
 */
public final class KvmDeviceAttr extends Struct {
  public static final Layout LAYOUT =
      Layout.of("kvm_device_attr", u32("flags"), u32("group"), u64("attr"), u64("addr"));

  private static final Field FLAGS = LAYOUT.field("flags");
  private static final Field GROUP = LAYOUT.field("group");
  private static final Field ATTR = LAYOUT.field("attr");
  private static final Field ADDR = LAYOUT.field("addr");

  public KvmDeviceAttr(MemorySegment segment) {
    super(segment, LAYOUT);
  }

  public static KvmDeviceAttr allocate(SegmentAllocator allocator) {
    return new KvmDeviceAttr(LAYOUT.allocate(allocator));
  }

  public int flags() {
    return readU32(FLAGS);
  }

  public KvmDeviceAttr flags(int value) {
    writeU32(FLAGS, 0, value);
    return this;
  }

  public int group() {
    return readU32(GROUP);
  }

  public KvmDeviceAttr group(int value) {
    writeU32(GROUP, 0, value);
    return this;
  }

  public long attr() {
    return readU64(ATTR);
  }

  public KvmDeviceAttr attr(long value) {
    writeU64(ATTR, 0, value);
    return this;
  }

  public long addr() {
    return readU64(ADDR);
  }

  public KvmDeviceAttr addr(long value) {
    writeU64(ADDR, 0, value);
    return this;
  }
}
