package org.devkvm.uapi.struct;

import static org.devkvm.uapi.struct.Member.u32;
import static org.devkvm.uapi.struct.Member.u64;
import static org.devkvm.uapi.struct.Member.u8;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * {@code struct kvm_enable_cap}: A capability and its arguments for KVM_ENABLE_CAP (api.rst 4.37).
 */
public final class KvmEnableCap extends Struct {
  public static final Layout LAYOUT =
      Layout.of("kvm_enable_cap", u32("cap"), u32("flags"), u64("args", 4), u8("pad", 64));

  private static final Field CAP = LAYOUT.field("cap");
  private static final Field FLAGS = LAYOUT.field("flags");
  private static final Field ARGS = LAYOUT.field("args");

  public KvmEnableCap(MemorySegment segment) {
    super(segment, LAYOUT);
  }

  public static KvmEnableCap allocate(SegmentAllocator allocator) {
    return new KvmEnableCap(LAYOUT.allocate(allocator));
  }

  public int cap() {
    return readU32(CAP);
  }

  public KvmEnableCap cap(int value) {
    writeU32(CAP, 0, value);
    return this;
  }

  public int flags() {
    return readU32(FLAGS);
  }

  public KvmEnableCap flags(int value) {
    writeU32(FLAGS, 0, value);
    return this;
  }

  public long args(int index) {
    return readU64(ARGS, index);
  }

  public KvmEnableCap args(int index, long value) {
    writeU64(ARGS, index, value);
    return this;
  }
}
