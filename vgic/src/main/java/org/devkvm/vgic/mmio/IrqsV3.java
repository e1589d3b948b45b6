package org.devkvm.vgic.mmio;

import org.devkvm.vgic.irq.Irq;

/** What per-interrupt fields mean in a GICv3 only. vgic-mmio-v3.c, vgic-mmio.c */
final class IrqsV3 {
  private IrqsV3() {}

  static int zero(Irq irq) {
    return 0;
  }

  static void ignore(GicView view, int cpu, Irq irq, int bits) {}

  static void pend(GicView view, int cpu, Irq irq, int bit) {
    if (bit != 0) {
      irq.latch(true);
    }
  }

  static void unpend(GicView view, int cpu, Irq irq, int bit) {
    if (bit != 0) {
      irq.latch(false);
    }
  }

  /** User space saves the line apart. */
  static int latched(Irq irq) {
    return irq.latch() ? 1 : 0;
  }

  /** It sets and clears, so that nothing is left of before. */
  static void userPend(GicView view, int cpu, Irq irq, int bit) {
    irq.latch(bit != 0);
  }

  static void activate(GicView view, int cpu, Irq irq, int bit) {
    if (bit != 0) {
      irq.activate(0);
    }
  }

  static void userActivate(GicView view, int cpu, Irq irq, int bit) {
    if (bit != 0 && !irq.mapped()) {
      irq.activate(0);
    }
  }
}
