package org.devkvm.vmm.device;

/** The wire from a device to the interrupt controller. Called on changes only. */
@FunctionalInterface
public interface Wire {
  void level(boolean asserted);
}
