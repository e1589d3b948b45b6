package org.devkvm.uapi.struct;

import static org.devkvm.uapi.struct.Member.u32;
import static org.devkvm.uapi.struct.Member.u64;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/** {@code struct kvm_dirty_gfn}: one entry of the dirty ring (api.rst 8.29). */
public final class KvmDirtyGfn extends Struct {
  public static final Layout LAYOUT =
      Layout.of("kvm_dirty_gfn", u32("flags"), u32("slot"), u64("offset"));

  private static final Field FLAGS = LAYOUT.field("flags");
  private static final Field SLOT = LAYOUT.field("slot");
  private static final Field OFFSET = LAYOUT.field("offset");

  public KvmDirtyGfn(MemorySegment segment) {
    super(segment, LAYOUT);
  }

  public static KvmDirtyGfn allocate(SegmentAllocator allocator) {
    return new KvmDirtyGfn(LAYOUT.allocate(allocator));
  }

  public int flags() {
    return readU32(FLAGS);
  }

  public KvmDirtyGfn flags(int value) {
    writeU32(FLAGS, 0, value);
    return this;
  }

  public int slot() {
    return readU32(SLOT);
  }

  public KvmDirtyGfn slot(int value) {
    writeU32(SLOT, 0, value);
    return this;
  }

  public long offset() {
    return readU64(OFFSET);
  }

  public KvmDirtyGfn offset(long value) {
    writeU64(OFFSET, 0, value);
    return this;
  }
}
