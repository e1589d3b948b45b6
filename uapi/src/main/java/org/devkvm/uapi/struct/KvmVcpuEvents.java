package org.devkvm.uapi.struct;

import static org.devkvm.uapi.struct.Member.struct;
import static org.devkvm.uapi.struct.Member.u32;
import static org.devkvm.uapi.struct.Member.u64;
import static org.devkvm.uapi.struct.Member.u8;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/** {@code struct kvm_vcpu_events}: pending SError and external abort (api.rst 4.31). */
public final class KvmVcpuEvents extends Struct {
  public static final Layout LAYOUT =
      Layout.of(
          "kvm_vcpu_events",
          struct(
              "exception",
              u8("serror_pending"),
              u8("serror_has_esr"),
              u8("ext_dabt_pending"),
              u8("pad", 5),
              u64("serror_esr")),
          u32("reserved", 12));

  private static final Field SERROR_PENDING = LAYOUT.field("exception.serror_pending");
  private static final Field SERROR_HAS_ESR = LAYOUT.field("exception.serror_has_esr");
  private static final Field EXT_DABT_PENDING = LAYOUT.field("exception.ext_dabt_pending");
  private static final Field SERROR_ESR = LAYOUT.field("exception.serror_esr");

  public KvmVcpuEvents(MemorySegment segment) {
    super(segment, LAYOUT);
  }

  public static KvmVcpuEvents allocate(SegmentAllocator allocator) {
    return new KvmVcpuEvents(LAYOUT.allocate(allocator));
  }

  public int serrorPending() {
    return readU8(SERROR_PENDING);
  }

  public KvmVcpuEvents serrorPending(int value) {
    writeU8(SERROR_PENDING, 0, value);
    return this;
  }

  public int serrorHasEsr() {
    return readU8(SERROR_HAS_ESR);
  }

  public KvmVcpuEvents serrorHasEsr(int value) {
    writeU8(SERROR_HAS_ESR, 0, value);
    return this;
  }

  public int extDabtPending() {
    return readU8(EXT_DABT_PENDING);
  }

  public KvmVcpuEvents extDabtPending(int value) {
    writeU8(EXT_DABT_PENDING, 0, value);
    return this;
  }

  public long serrorEsr() {
    return readU64(SERROR_ESR);
  }

  public KvmVcpuEvents serrorEsr(long value) {
    writeU64(SERROR_ESR, 0, value);
    return this;
  }
}
