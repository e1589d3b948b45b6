package org.devkvm.vmm.device;

/** Where a serial port sends its characters. */
@FunctionalInterface
public interface SerialSink {
  /** One character of 8 bits. May block: that holds up the guest, as a slow line would. */
  void write(int character);
}
