package org.devkvm.uapi.struct;

import static org.devkvm.uapi.struct.Member.u32;
import static org.devkvm.uapi.struct.Member.u8;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/** {@code struct kvm_irqfd}: binds an eventfd to a GSI (api.rst 4.75). */
public final class KvmIrqfd extends Struct {
  public static final Layout LAYOUT =
      Layout.of("kvm_irqfd", u32("fd"), u32("gsi"), u32("flags"), u32("resamplefd"), u8("pad", 16));

  private static final Field FD = LAYOUT.field("fd");
  private static final Field GSI = LAYOUT.field("gsi");
  private static final Field FLAGS = LAYOUT.field("flags");
  private static final Field RESAMPLEFD = LAYOUT.field("resamplefd");

  public KvmIrqfd(MemorySegment segment) {
    super(segment, LAYOUT);
  }

  public static KvmIrqfd allocate(SegmentAllocator allocator) {
    return new KvmIrqfd(LAYOUT.allocate(allocator));
  }

  public int fd() {
    return readU32(FD);
  }

  public KvmIrqfd fd(int value) {
    writeU32(FD, 0, value);
    return this;
  }

  public int gsi() {
    return readU32(GSI);
  }

  public KvmIrqfd gsi(int value) {
    writeU32(GSI, 0, value);
    return this;
  }

  public int flags() {
    return readU32(FLAGS);
  }

  public KvmIrqfd flags(int value) {
    writeU32(FLAGS, 0, value);
    return this;
  }

  public int resamplefd() {
    return readU32(RESAMPLEFD);
  }

  public KvmIrqfd resamplefd(int value) {
    writeU32(RESAMPLEFD, 0, value);
    return this;
  }
}
