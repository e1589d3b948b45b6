package org.devkvm.uapi.struct;

import static org.devkvm.uapi.struct.Member.u32;
import static org.devkvm.uapi.struct.Member.u64;
import static org.devkvm.uapi.struct.Member.union;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * {@code struct kvm_coalesced_mmio_zone}: A range whose writes are collected in the ring (api.rst
 * 4.116).
 */
public final class KvmCoalescedMmioZone extends Struct {
  public static final Layout LAYOUT =
      Layout.of(
          "kvm_coalesced_mmio_zone", u64("addr"), u32("size"), union("", u32("pad"), u32("pio")));

  private static final Field ADDR = LAYOUT.field("addr");
  private static final Field SIZE = LAYOUT.field("size");
  private static final Field PIO = LAYOUT.field("pio");

  public KvmCoalescedMmioZone(MemorySegment segment) {
    super(segment, LAYOUT);
  }

  public static KvmCoalescedMmioZone allocate(SegmentAllocator allocator) {
    return new KvmCoalescedMmioZone(LAYOUT.allocate(allocator));
  }

  public long addr() {
    return readU64(ADDR);
  }

  public KvmCoalescedMmioZone addr(long value) {
    writeU64(ADDR, 0, value);
    return this;
  }

  public int size() {
    return readU32(SIZE);
  }

  public KvmCoalescedMmioZone size(int value) {
    writeU32(SIZE, 0, value);
    return this;
  }

  public int pio() {
    return readU32(PIO);
  }

  public KvmCoalescedMmioZone pio(int value) {
    writeU32(PIO, 0, value);
    return this;
  }
}
