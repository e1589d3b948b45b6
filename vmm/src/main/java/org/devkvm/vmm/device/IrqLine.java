package org.devkvm.vmm.device;

/** The wire from a device to the interrupt controller. Called on changes only. */
@FunctionalInterface
public interface IrqLine {
  void level(boolean asserted);
}
