package org.devkvm.uapi.struct;

import static org.devkvm.uapi.struct.Member.u32;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/** {@code struct kvm_create_device}: A device type in, its file descriptor out (api.rst 4.79). */
public final class KvmCreateDevice extends Struct {
  public static final Layout LAYOUT =
      Layout.of("kvm_create_device", u32("type"), u32("fd"), u32("flags"));

  private static final Field TYPE = LAYOUT.field("type");
  private static final Field FD = LAYOUT.field("fd");
  private static final Field FLAGS = LAYOUT.field("flags");

  public KvmCreateDevice(MemorySegment segment) {
    super(segment, LAYOUT);
  }

  public static KvmCreateDevice allocate(SegmentAllocator allocator) {
    return new KvmCreateDevice(LAYOUT.allocate(allocator));
  }

  public int type() {
    return readU32(TYPE);
  }

  public KvmCreateDevice type(int value) {
    writeU32(TYPE, 0, value);
    return this;
  }

  public int fd() {
    return readU32(FD);
  }

  public KvmCreateDevice fd(int value) {
    writeU32(FD, 0, value);
    return this;
  }

  public int flags() {
    return readU32(FLAGS);
  }

  public KvmCreateDevice flags(int value) {
    writeU32(FLAGS, 0, value);
    return this;
  }
}
