package org.devkvm.uapi.struct;

import static org.devkvm.uapi.struct.Member.u32;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/** {@code struct kvm_vcpu_init}: target and features of a vCPU (api.rst 4.82). */
public final class KvmVcpuInit extends Struct {
  public static final Layout LAYOUT = Layout.of("kvm_vcpu_init", u32("target"), u32("features", 7));

  private static final Field TARGET = LAYOUT.field("target");
  private static final Field FEATURES = LAYOUT.field("features");

  public KvmVcpuInit(MemorySegment segment) {
    super(segment, LAYOUT);
  }

  public static KvmVcpuInit allocate(SegmentAllocator allocator) {
    return new KvmVcpuInit(LAYOUT.allocate(allocator));
  }

  public int target() {
    return readU32(TARGET);
  }

  public KvmVcpuInit target(int value) {
    writeU32(TARGET, 0, value);
    return this;
  }

  public int features(int index) {
    return readU32(FEATURES, index);
  }

  public KvmVcpuInit features(int index, int value) {
    writeU32(FEATURES, index, value);
    return this;
  }
}
