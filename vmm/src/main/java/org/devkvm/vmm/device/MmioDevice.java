package org.devkvm.vmm.device;

/** Registers in the guest's physical address space. */
public interface MmioDevice {
  /**
   * The guest reads.
   *
   * @param offset from the start of the device
   * @param size bytes: 1, 2, 4 or 8
   * @return the value, zero-extended; bits above the size are ignored
   */
  long read(int offset, int size);

  /** The guest writes the low {@code size} bytes of {@code value}. */
  void write(int offset, int size, long value);
}
