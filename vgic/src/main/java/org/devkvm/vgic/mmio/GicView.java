package org.devkvm.vgic.mmio;

import org.devkvm.vgic.irq.InterruptController;

/**
 * What the registers of a frame are a view of: an interrupt controller, and what they add to it.
 */
public interface GicView extends RegisterView {
  /** The interrupts behind the registers. */
  InterruptController controller();

  @Override
  default void lock() {
    controller().lock();
  }

  @Override
  default void unlock() {
    controller().unlock();
  }

  @Override
  default int nrIrqs() {
    return controller().nrIrqs();
  }
}
