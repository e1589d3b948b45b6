package org.devkvm.vgic.irq;

/** How an input line makes an interrupt pending. */
public enum Trigger {
  /** As long as the line is high. */
  LEVEL,
  /** Once per rising edge, latched. */
  EDGE
}
