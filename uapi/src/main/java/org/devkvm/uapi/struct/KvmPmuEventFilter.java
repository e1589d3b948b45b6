package org.devkvm.uapi.struct;

import static org.devkvm.uapi.struct.Member.u16;
import static org.devkvm.uapi.struct.Member.u8;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * {@code struct kvm_pmu_event_filter}: A range of PMU events to allow or deny (devices/vcpu.rst
 * 1.3).
 */
public final class KvmPmuEventFilter extends Struct {
  public static final Layout LAYOUT =
      Layout.of(
          "kvm_pmu_event_filter", u16("base_event"), u16("nevents"), u8("action"), u8("pad", 3));

  private static final Field BASE_EVENT = LAYOUT.field("base_event");
  private static final Field NEVENTS = LAYOUT.field("nevents");
  private static final Field ACTION = LAYOUT.field("action");

  public KvmPmuEventFilter(MemorySegment segment) {
    super(segment, LAYOUT);
  }

  public static KvmPmuEventFilter allocate(SegmentAllocator allocator) {
    return new KvmPmuEventFilter(LAYOUT.allocate(allocator));
  }

  public int baseEvent() {
    return readU16(BASE_EVENT);
  }

  public KvmPmuEventFilter baseEvent(int value) {
    writeU16(BASE_EVENT, 0, value);
    return this;
  }

  public int nevents() {
    return readU16(NEVENTS);
  }

  public KvmPmuEventFilter nevents(int value) {
    writeU16(NEVENTS, 0, value);
    return this;
  }

  public int action() {
    return readU8(ACTION);
  }

  public KvmPmuEventFilter action(int value) {
    writeU8(ACTION, 0, value);
    return this;
  }
}
