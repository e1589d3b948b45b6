package org.devkvm.vgic.irq;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The LPIs that events of ITSs lead to. IHI 0069 5.1. An LPI is there as long as an event leads to
 * it, and beyond that until the CPU that it is pending or active on is done with it. All methods
 * require the controller's lock. vgic-its.c:vgic_add_lpi, vgic.c:__vgic_put_lpi_locked
 */
public final class Lpis {
  private final InterruptController gic;

  /** In the order in which they came. */
  private final Map<Integer, Irq> irqs = new LinkedHashMap<>();

  /** How many events lead to each; none is not in it. */
  private final Map<Integer, Integer> events = new HashMap<>();

  Lpis(InterruptController gic) {
    this.gic = gic;
  }

  /** An LPI; null if no event leads to it. */
  public @Nullable Irq find(int intid) {
    return irqs.get(intid);
  }

  /** All of them, in the order in which they came. */
  public List<Irq> all() {
    return new ArrayList<>(irqs.values());
  }

  /** Those that are routed to a CPU. */
  public List<Irq> of(int cpu) {
    List<Irq> routed = new ArrayList<>();
    for (Irq irq : irqs.values()) {
      if (irq.target() == cpu) {
        routed.add(irq);
      }
    }
    return routed;
  }

  /**
   * One more event leads to an LPI.
   *
   * @param cpu where a new one is routed; negative for nowhere
   */
  public Irq map(int intid, int cpu) {
    events.merge(intid, 1, Integer::sum);
    Irq known = irqs.get(intid);
    if (known != null) {
      return known;
    }
    Irq irq = new Irq(gic, -1, intid);
    irq.group(1);
    irq.route(0, cpu);
    irqs.put(intid, irq);
    return irq;
  }

  /** An event leads to an LPI no more. */
  public void unmap(int intid) {
    events.computeIfPresent(intid, (_, count) -> count == 1 ? null : count - 1);
    Irq irq = irqs.get(intid);
    if (irq != null) {
      settled(irq);
    }
  }

  /** Forgets an LPI that no event leads to and no CPU has. */
  void settled(Irq irq) {
    if (!events.containsKey(irq.intid()) && !irq.isHeld()) {
      irqs.remove(irq.intid());
    }
  }

  /** What is in the queue of a CPU leaves it (vgic.c:vgic_flush_pending_lpis). */
  public void flush(int cpu) {
    gic.cpu(cpu).dropLpis();
  }
}
