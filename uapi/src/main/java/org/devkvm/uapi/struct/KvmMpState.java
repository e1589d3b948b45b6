package org.devkvm.uapi.struct;

import static org.devkvm.uapi.struct.Member.u32;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/** {@code struct kvm_mp_state}: whether a vCPU runs (api.rst 4.38). */
public final class KvmMpState extends Struct {
  public static final Layout LAYOUT = Layout.of("kvm_mp_state", u32("mp_state"));

  private static final Field MP_STATE = LAYOUT.field("mp_state");

  public KvmMpState(MemorySegment segment) {
    super(segment, LAYOUT);
  }

  public static KvmMpState allocate(SegmentAllocator allocator) {
    return new KvmMpState(LAYOUT.allocate(allocator));
  }

  public int mpState() {
    return readU32(MP_STATE);
  }

  public KvmMpState mpState(int value) {
    writeU32(MP_STATE, 0, value);
    return this;
  }
}
