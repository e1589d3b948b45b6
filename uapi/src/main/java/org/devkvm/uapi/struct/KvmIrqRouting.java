package org.devkvm.uapi.struct;

import static org.devkvm.uapi.struct.Member.u32;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * {@code struct kvm_irq_routing}: the whole GSI routing table for KVM_SET_GSI_ROUTING (api.rst
 * 4.52).
 */
public final class KvmIrqRouting extends Struct {
  public static final Layout LAYOUT =
      Layout.withTail("kvm_irq_routing", KvmIrqRoutingEntry.LAYOUT, u32("nr"), u32("flags"));

  private static final Field NR = LAYOUT.field("nr");
  private static final Field FLAGS = LAYOUT.field("flags");

  public KvmIrqRouting(MemorySegment segment) {
    super(segment, LAYOUT);
  }

  public static KvmIrqRouting allocate(SegmentAllocator allocator) {
    return new KvmIrqRouting(LAYOUT.allocate(allocator));
  }

  public int nr() {
    return readU32(NR);
  }

  public KvmIrqRouting nr(int value) {
    writeU32(NR, 0, value);
    return this;
  }

  public int flags() {
    return readU32(FLAGS);
  }

  public KvmIrqRouting flags(int value) {
    writeU32(FLAGS, 0, value);
    return this;
  }

  /** Element {@code index} of the array at the end; the segment must reach so far. */
  public KvmIrqRoutingEntry entry(int index) {
    return new KvmIrqRoutingEntry(
        segment()
            .asSlice(
                LAYOUT.size() + (long) index * KvmIrqRoutingEntry.LAYOUT.size(),
                KvmIrqRoutingEntry.LAYOUT.size()));
  }

  /** Zeroed memory with room for {@code count} entries, and {@code nr} set to it. */
  public static KvmIrqRouting allocate(SegmentAllocator allocator, int count) {
    long bytes = LAYOUT.size() + (long) count * KvmIrqRoutingEntry.LAYOUT.size();
    return new KvmIrqRouting(allocator.allocate(bytes, LAYOUT.align())).nr(count);
  }
}
