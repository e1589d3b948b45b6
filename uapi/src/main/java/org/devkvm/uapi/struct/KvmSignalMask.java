package org.devkvm.uapi.struct;

import static org.devkvm.uapi.struct.Member.u32;
import static org.devkvm.uapi.struct.Member.u8;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/** {@code struct kvm_signal_mask}: the signals blocked inside KVM_RUN (api.rst 4.21). */
public final class KvmSignalMask extends Struct {
  public static final Layout LAYOUT = Layout.of("kvm_signal_mask", u32("len"), u8("sigset", 0));

  private static final Field LEN = LAYOUT.field("len");
  private static final Field SIGSET = LAYOUT.field("sigset");

  public KvmSignalMask(MemorySegment segment) {
    super(segment, LAYOUT);
  }

  public static KvmSignalMask allocate(SegmentAllocator allocator) {
    return new KvmSignalMask(LAYOUT.allocate(allocator));
  }

  /** Bytes of the set; 8. */
  public int len() {
    return readU32(LEN);
  }

  public KvmSignalMask len(int value) {
    writeU32(LEN, 0, value);
    return this;
  }

  public int sigset(int index) {
    return readU8(SIGSET, index);
  }

  public KvmSignalMask sigset(int index, int value) {
    writeU8(SIGSET, index, value);
    return this;
  }
}
