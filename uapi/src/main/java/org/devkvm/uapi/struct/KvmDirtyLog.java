package org.devkvm.uapi.struct;

import static org.devkvm.uapi.struct.Member.pointer;
import static org.devkvm.uapi.struct.Member.u32;
import static org.devkvm.uapi.struct.Member.u64;
import static org.devkvm.uapi.struct.Member.union;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * {@code struct kvm_dirty_log}: where KVM_GET_DIRTY_LOG puts a slot's bitmap, one bit a page
 * (api.rst 4.8).
 */
public final class KvmDirtyLog extends Struct {
  public static final Layout LAYOUT =
      Layout.of(
          "kvm_dirty_log",
          u32("slot"),
          u32("padding1"),
          union("", pointer("dirty_bitmap"), u64("padding2")));

  private static final Field SLOT = LAYOUT.field("slot");
  private static final Field DIRTY_BITMAP = LAYOUT.field("dirty_bitmap");

  public KvmDirtyLog(MemorySegment segment) {
    super(segment, LAYOUT);
  }

  public static KvmDirtyLog allocate(SegmentAllocator allocator) {
    return new KvmDirtyLog(LAYOUT.allocate(allocator));
  }

  public int slot() {
    return readU32(SLOT);
  }

  public KvmDirtyLog slot(int value) {
    writeU32(SLOT, 0, value);
    return this;
  }

  public long dirtyBitmap() {
    return readU64(DIRTY_BITMAP);
  }

  public KvmDirtyLog dirtyBitmap(long value) {
    writeU64(DIRTY_BITMAP, 0, value);
    return this;
  }
}
