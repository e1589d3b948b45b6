package org.devkvm.uapi.struct;

import static org.devkvm.uapi.struct.Member.u32;
import static org.devkvm.uapi.struct.Member.u64;
import static org.devkvm.uapi.struct.Member.u8;
import static org.devkvm.uapi.struct.Member.union;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/** {@code struct kvm_coalesced_mmio}: one write in the coalesced MMIO ring. */
public final class KvmCoalescedMmio extends Struct {
  public static final Layout LAYOUT =
      Layout.of(
          "kvm_coalesced_mmio",
          u64("phys_addr"),
          u32("len"),
          union("", u32("pad"), u32("pio")),
          u8("data", 8));

  private static final Field PHYS_ADDR = LAYOUT.field("phys_addr");
  private static final Field LEN = LAYOUT.field("len");
  private static final Field PIO = LAYOUT.field("pio");
  private static final Field DATA = LAYOUT.field("data");

  public KvmCoalescedMmio(MemorySegment segment) {
    super(segment, LAYOUT);
  }

  public static KvmCoalescedMmio allocate(SegmentAllocator allocator) {
    return new KvmCoalescedMmio(LAYOUT.allocate(allocator));
  }

  public long physAddr() {
    return readU64(PHYS_ADDR);
  }

  public KvmCoalescedMmio physAddr(long value) {
    writeU64(PHYS_ADDR, 0, value);
    return this;
  }

  public int len() {
    return readU32(LEN);
  }

  public KvmCoalescedMmio len(int value) {
    writeU32(LEN, 0, value);
    return this;
  }

  public int pio() {
    return readU32(PIO);
  }

  public KvmCoalescedMmio pio(int value) {
    writeU32(PIO, 0, value);
    return this;
  }

  public int data(int index) {
    return readU8(DATA, index);
  }

  public KvmCoalescedMmio data(int index, int value) {
    writeU8(DATA, index, value);
    return this;
  }
}
