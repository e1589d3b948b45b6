package org.devkvm.uapi.struct;

import static org.devkvm.uapi.struct.Member.u32;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * {@code struct kvm_coalesced_mmio_ring}: the ring of writes in the page after kvm_run; {@code
 * last} is written by the kernel, {@code first} by the reader.
 */
public final class KvmCoalescedMmioRing extends Struct {
  public static final Layout LAYOUT =
      Layout.withTail(
          "kvm_coalesced_mmio_ring", KvmCoalescedMmio.LAYOUT, u32("first"), u32("last"));

  private static final Field FIRST = LAYOUT.field("first");
  private static final Field LAST = LAYOUT.field("last");

  public KvmCoalescedMmioRing(MemorySegment segment) {
    super(segment, LAYOUT);
  }

  public static KvmCoalescedMmioRing allocate(SegmentAllocator allocator) {
    return new KvmCoalescedMmioRing(LAYOUT.allocate(allocator));
  }

  public int first() {
    return readU32(FIRST);
  }

  public KvmCoalescedMmioRing first(int value) {
    writeU32(FIRST, 0, value);
    return this;
  }

  public int last() {
    return readU32(LAST);
  }

  public KvmCoalescedMmioRing last(int value) {
    writeU32(LAST, 0, value);
    return this;
  }

  /** Element {@code index} of the array at the end; the segment must reach so far. */
  public KvmCoalescedMmio entry(int index) {
    return new KvmCoalescedMmio(
        segment()
            .asSlice(
                LAYOUT.size() + (long) index * KvmCoalescedMmio.LAYOUT.size(),
                KvmCoalescedMmio.LAYOUT.size()));
  }
}
