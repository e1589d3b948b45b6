package org.devkvm.uapi.struct;

import static org.devkvm.uapi.struct.Member.s32;
import static org.devkvm.uapi.struct.Member.u32;
import static org.devkvm.uapi.struct.Member.u64;
import static org.devkvm.uapi.struct.Member.u8;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/** {@code struct kvm_ioeventfd}: binds an eventfd to a guest write (api.rst 4.59). */
public final class KvmIoeventfd extends Struct {
  public static final Layout LAYOUT =
      Layout.of(
          "kvm_ioeventfd",
          u64("datamatch"),
          u64("addr"),
          u32("len"),
          s32("fd"),
          u32("flags"),
          u8("pad", 36));

  private static final Field DATAMATCH = LAYOUT.field("datamatch");
  private static final Field ADDR = LAYOUT.field("addr");
  private static final Field LEN = LAYOUT.field("len");
  private static final Field FD = LAYOUT.field("fd");
  private static final Field FLAGS = LAYOUT.field("flags");

  public KvmIoeventfd(MemorySegment segment) {
    super(segment, LAYOUT);
  }

  public static KvmIoeventfd allocate(SegmentAllocator allocator) {
    return new KvmIoeventfd(LAYOUT.allocate(allocator));
  }

  public long datamatch() {
    return readU64(DATAMATCH);
  }

  public KvmIoeventfd datamatch(long value) {
    writeU64(DATAMATCH, 0, value);
    return this;
  }

  public long addr() {
    return readU64(ADDR);
  }

  public KvmIoeventfd addr(long value) {
    writeU64(ADDR, 0, value);
    return this;
  }

  public int len() {
    return readU32(LEN);
  }

  public KvmIoeventfd len(int value) {
    writeU32(LEN, 0, value);
    return this;
  }

  public int fd() {
    return readU32(FD);
  }

  public KvmIoeventfd fd(int value) {
    writeU32(FD, 0, value);
    return this;
  }

  public int flags() {
    return readU32(FLAGS);
  }

  public KvmIoeventfd flags(int value) {
    writeU32(FLAGS, 0, value);
    return this;
  }
}
