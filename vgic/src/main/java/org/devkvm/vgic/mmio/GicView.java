package org.devkvm.vgic.mmio;

import org.devkvm.vgic.irq.InterruptController;

/**
 * What the registers of a frame are a view of: an interrupt controller, and what they add to it.
 */
public interface GicView {
  /** The interrupts behind the registers. */
  InterruptController controller();
}
