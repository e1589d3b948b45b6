package org.devkvm.kvm.pmu;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The events that the guests of a VM may count: KVM_ARM_VCPU_PMU_V3_FILTER. Changed with the VM's
 * configuration locked, and not after the first KVM_RUN.
 */
public final class EventFilter {
  /** Event numbers of PMUv3 have ten bits (pmu-emul.c:kvm_pmu_event_mask). */
  public static final int EVENTS = 1 << 10;

  private static final int EVENTS_OF_PMCEID = 32;

  /** Null before the first filter: all. */
  private @Nullable BitSet allowed;

  /**
   * Allows or denies a range of events. The first call also sets the default of every other event
   * to the opposite: allowing a range denies the rest.
   */
  public void apply(int firstEvent, int count, boolean allow) {
    if (allowed == null) {
      allowed = new BitSet(EVENTS);
      allowed.set(0, EVENTS, !allow);
    }
    allowed.set(firstEvent, firstEvent + count, allow);
  }

  /** Whether an event is counted. */
  boolean allows(int event) {
    return allowed == null || allowed.get(event);
  }

  /**
   * PMCEID0_EL0 or PMCEID1_EL0 (pmu-emul.c:kvm_pmu_get_pmceid).
   *
   * @param which 0 or 1
   */
  public long advertised(int which) {
    long bits = 0;
    for (PmuEvent event : PmuEvent.values()) {
      boolean inside = event.number() / EVENTS_OF_PMCEID == which;
      if (inside && allows(event.number())) {
        bits |= 1L << event.number() % EVENTS_OF_PMCEID;
      }
    }
    return bits;
  }
}
