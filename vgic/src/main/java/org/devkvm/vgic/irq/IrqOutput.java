package org.devkvm.vgic.irq;

/** The wires from the interrupt controller to the CPUs. */
@FunctionalInterface
public interface IrqOutput {
  /**
   * Says that the levels of a CPU's inputs changed; calls for one CPU come in the order of the
   * changes.
   *
   * <p>Called by whichever thread caused the change, with the controller's lock held. So it may
   * store and wake (unpark, notify) but must neither wait nor call the controller, and a lock that
   * it takes must never be held by a thread that calls the controller; reading {@link
   * CpuInterface#irqAsserted} is fine, that takes no lock.
   *
   * @param cpu index of the CPU
   */
  void changed(int cpu, boolean irq, boolean fiq);
}
