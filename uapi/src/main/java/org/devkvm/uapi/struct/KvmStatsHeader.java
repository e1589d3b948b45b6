package org.devkvm.uapi.struct;

import static org.devkvm.uapi.struct.Member.u32;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/** {@code struct kvm_stats_header}: the start of a statistics file (api.rst 4.133). */
public final class KvmStatsHeader extends Struct {
  public static final Layout LAYOUT =
      Layout.of(
          "kvm_stats_header",
          u32("flags"),
          u32("name_size"),
          u32("num_desc"),
          u32("id_offset"),
          u32("desc_offset"),
          u32("data_offset"));

  private static final Field FLAGS = LAYOUT.field("flags");
  private static final Field NAME_SIZE = LAYOUT.field("name_size");
  private static final Field NUM_DESC = LAYOUT.field("num_desc");
  private static final Field ID_OFFSET = LAYOUT.field("id_offset");
  private static final Field DESC_OFFSET = LAYOUT.field("desc_offset");
  private static final Field DATA_OFFSET = LAYOUT.field("data_offset");

  public KvmStatsHeader(MemorySegment segment) {
    super(segment, LAYOUT);
  }

  public static KvmStatsHeader allocate(SegmentAllocator allocator) {
    return new KvmStatsHeader(LAYOUT.allocate(allocator));
  }

  public int flags() {
    return readU32(FLAGS);
  }

  public KvmStatsHeader flags(int value) {
    writeU32(FLAGS, 0, value);
    return this;
  }

  public int nameSize() {
    return readU32(NAME_SIZE);
  }

  public KvmStatsHeader nameSize(int value) {
    writeU32(NAME_SIZE, 0, value);
    return this;
  }

  public int numDesc() {
    return readU32(NUM_DESC);
  }

  public KvmStatsHeader numDesc(int value) {
    writeU32(NUM_DESC, 0, value);
    return this;
  }

  public int idOffset() {
    return readU32(ID_OFFSET);
  }

  public KvmStatsHeader idOffset(int value) {
    writeU32(ID_OFFSET, 0, value);
    return this;
  }

  public int descOffset() {
    return readU32(DESC_OFFSET);
  }

  public KvmStatsHeader descOffset(int value) {
    writeU32(DESC_OFFSET, 0, value);
    return this;
  }

  public int dataOffset() {
    return readU32(DATA_OFFSET);
  }

  public KvmStatsHeader dataOffset(int value) {
    writeU32(DATA_OFFSET, 0, value);
    return this;
  }
}
