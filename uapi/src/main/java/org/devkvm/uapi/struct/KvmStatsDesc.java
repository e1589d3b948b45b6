package org.devkvm.uapi.struct;

import static org.devkvm.uapi.struct.Member.s16;
import static org.devkvm.uapi.struct.Member.u16;
import static org.devkvm.uapi.struct.Member.u32;
import static org.devkvm.uapi.struct.Member.u8;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * {@code struct kvm_stats_desc}: one statistic: its unit, shape and place in the data block
 * (api.rst 4.133).
 */
public final class KvmStatsDesc extends Struct {
  public static final Layout LAYOUT =
      Layout.of(
          "kvm_stats_desc",
          u32("flags"),
          s16("exponent"),
          u16("size"),
          u32("offset"),
          u32("bucket_size"),
          u8("name", 0));

  private static final Field FLAGS = LAYOUT.field("flags");
  private static final Field SIZE = LAYOUT.field("size");
  private static final Field OFFSET = LAYOUT.field("offset");
  private static final Field BUCKET_SIZE = LAYOUT.field("bucket_size");
  private static final Field NAME = LAYOUT.field("name");

  public KvmStatsDesc(MemorySegment segment) {
    super(segment, LAYOUT);
  }

  public static KvmStatsDesc allocate(SegmentAllocator allocator) {
    return new KvmStatsDesc(LAYOUT.allocate(allocator));
  }

  public int flags() {
    return readU32(FLAGS);
  }

  public KvmStatsDesc flags(int value) {
    writeU32(FLAGS, 0, value);
    return this;
  }

  public int size() {
    return readU16(SIZE);
  }

  public KvmStatsDesc size(int value) {
    writeU16(SIZE, 0, value);
    return this;
  }

  public int offset() {
    return readU32(OFFSET);
  }

  public KvmStatsDesc offset(int value) {
    writeU32(OFFSET, 0, value);
    return this;
  }

  public int bucketSize() {
    return readU32(BUCKET_SIZE);
  }

  public KvmStatsDesc bucketSize(int value) {
    writeU32(BUCKET_SIZE, 0, value);
    return this;
  }

  public int name(int index) {
    return readU8(NAME, index);
  }

  public KvmStatsDesc name(int index, int value) {
    writeU8(NAME, index, value);
    return this;
  }
}
