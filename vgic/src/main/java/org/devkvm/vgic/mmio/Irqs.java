package org.devkvm.vgic.mmio;

import org.devkvm.vgic.irq.Intid;
import org.devkvm.vgic.irq.Irq;
import org.devkvm.vgic.irq.Trigger;

/** What per-interrupt fields mean in every version of the GIC. vgic-mmio.c */
final class Irqs {
  private static final int EDGE = 2;

  private Irqs() {}

  static int group(Irq irq) {
    return irq.group();
  }

  static void group(GicView view, int cpu, Irq irq, int bit) {
    irq.group(bit);
  }

  static int enabled(Irq irq) {
    return bit(irq.enabled());
  }

  static void enable(GicView view, int cpu, Irq irq, int bit) {
    if (bit != 0) {
      irq.enable(true);
    }
  }

  static void disable(GicView view, int cpu, Irq irq, int bit) {
    if (bit != 0) {
      irq.enable(false);
    }
  }

  static int pending(Irq irq) {
    return bit(irq.pending());
  }

  static int userPending(Irq irq) {
    return bit(irq.pendingForUser());
  }

  /** Of a mapped interrupt a guest reads the line (vgic-mmio.c:__read_pending). */
  static int guestPending(Irq irq) {
    return bit(irq.mapped() ? irq.line() : irq.pending());
  }

  static int active(Irq irq) {
    return bit(irq.active());
  }

  static void deactivate(GicView view, int cpu, Irq irq, int bit) {
    if (bit != 0) {
      irq.deactivate();
    }
  }

  /** Nor can user space change a mapped one (vgic-mmio.c:vgic_hw_irq_change_active). */
  static void userDeactivate(GicView view, int cpu, Irq irq, int bit) {
    if (!irq.mapped()) {
      deactivate(view, cpu, irq, bit);
    }
  }

  static int priority(Irq irq) {
    return irq.priority();
  }

  static void priority(GicView view, int cpu, Irq irq, int priority) {
    irq.priority(priority);
  }

  static int config(Irq irq) {
    return irq.trigger() == Trigger.EDGE ? EDGE : 0;
  }

  /** Private interrupts keep their configuration: the timers rely on level-triggered PPIs. */
  static void config(GicView view, int cpu, Irq irq, int bits) {
    if (!Intid.isPrivate(irq.intid())) {
      irq.trigger((bits & EDGE) != 0 ? Trigger.EDGE : Trigger.LEVEL);
    }
  }

  private static int bit(boolean value) {
    return value ? 1 : 0;
  }
}
