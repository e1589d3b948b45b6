package org.devkvm.uapi.struct;

import static org.devkvm.uapi.struct.Member.struct;
import static org.devkvm.uapi.struct.Member.u32;
import static org.devkvm.uapi.struct.Member.u64;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/** {@code struct kvm_guest_debug}: how the guest is debugged (api.rst 4.87). */
public final class KvmGuestDebug extends Struct {
  public static final Layout LAYOUT =
      Layout.of(
          "kvm_guest_debug",
          u32("control"),
          u32("pad"),
          struct(
              "arch",
              u64("dbg_bcr", 16),
              u64("dbg_bvr", 16),
              u64("dbg_wcr", 16),
              u64("dbg_wvr", 16)));

  private static final Field CONTROL = LAYOUT.field("control");
  private static final Field DBG_BCR = LAYOUT.field("arch.dbg_bcr");
  private static final Field DBG_BVR = LAYOUT.field("arch.dbg_bvr");
  private static final Field DBG_WCR = LAYOUT.field("arch.dbg_wcr");
  private static final Field DBG_WVR = LAYOUT.field("arch.dbg_wvr");

  public KvmGuestDebug(MemorySegment segment) {
    super(segment, LAYOUT);
  }

  public static KvmGuestDebug allocate(SegmentAllocator allocator) {
    return new KvmGuestDebug(LAYOUT.allocate(allocator));
  }

  public int control() {
    return readU32(CONTROL);
  }

  public KvmGuestDebug control(int value) {
    writeU32(CONTROL, 0, value);
    return this;
  }

  public long dbgBcr(int index) {
    return readU64(DBG_BCR, index);
  }

  public KvmGuestDebug dbgBcr(int index, long value) {
    writeU64(DBG_BCR, index, value);
    return this;
  }

  public long dbgBvr(int index) {
    return readU64(DBG_BVR, index);
  }

  public KvmGuestDebug dbgBvr(int index, long value) {
    writeU64(DBG_BVR, index, value);
    return this;
  }

  public long dbgWcr(int index) {
    return readU64(DBG_WCR, index);
  }

  public KvmGuestDebug dbgWcr(int index, long value) {
    writeU64(DBG_WCR, index, value);
    return this;
  }

  public long dbgWvr(int index) {
    return readU64(DBG_WVR, index);
  }

  public KvmGuestDebug dbgWvr(int index, long value) {
    writeU64(DBG_WVR, index, value);
    return this;
  }
}
