package org.devkvm.uapi.struct;

import static org.devkvm.uapi.struct.Member.pointer;
import static org.devkvm.uapi.struct.Member.u64;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * {@code struct kvm_arm_copy_mte_tags}: A copy of allocation tags between guest and user memory
 * (api.rst 4.130).
 */
public final class KvmArmCopyMteTags extends Struct {
  public static final Layout LAYOUT =
      Layout.of(
          "kvm_arm_copy_mte_tags",
          u64("guest_ipa"),
          u64("length"),
          pointer("addr"),
          u64("flags"),
          u64("reserved", 2));

  private static final Field GUEST_IPA = LAYOUT.field("guest_ipa");
  private static final Field LENGTH = LAYOUT.field("length");
  private static final Field ADDR = LAYOUT.field("addr");
  private static final Field FLAGS = LAYOUT.field("flags");

  public KvmArmCopyMteTags(MemorySegment segment) {
    super(segment, LAYOUT);
  }

  public static KvmArmCopyMteTags allocate(SegmentAllocator allocator) {
    return new KvmArmCopyMteTags(LAYOUT.allocate(allocator));
  }

  public long guestIpa() {
    return readU64(GUEST_IPA);
  }

  public KvmArmCopyMteTags guestIpa(long value) {
    writeU64(GUEST_IPA, 0, value);
    return this;
  }

  public long length() {
    return readU64(LENGTH);
  }

  public KvmArmCopyMteTags length(long value) {
    writeU64(LENGTH, 0, value);
    return this;
  }

  public long addr() {
    return readU64(ADDR);
  }

  public KvmArmCopyMteTags addr(long value) {
    writeU64(ADDR, 0, value);
    return this;
  }

  public long flags() {
    return readU64(FLAGS);
  }

  public KvmArmCopyMteTags flags(long value) {
    writeU64(FLAGS, 0, value);
    return this;
  }
}
