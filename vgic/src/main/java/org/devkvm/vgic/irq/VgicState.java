package org.devkvm.vgic.irq;

import java.util.List;

/**
 * What of the interrupt controller of a VM survives in a snapshot.
 *
 * @param irqs the private interrupts of CPU 0, of CPU 1 and so on, then the shared ones
 */
public record VgicState(boolean enabled, List<IrqState> irqs, List<CpuInterfaceState> cpus) {
  public VgicState {
    irqs = List.copyOf(irqs);
    cpus = List.copyOf(cpus);
  }
}
