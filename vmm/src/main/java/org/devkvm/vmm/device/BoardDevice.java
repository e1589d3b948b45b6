package org.devkvm.vmm.device;

/**
 * A device with registers in the guest's physical address space. One class is all of it: its
 * registers, its node in the device tree and, if it remembers anything, its state ({@link
 * org.devkvm.vmm.state.Stateful}, by the name of its node). Its {@link Backplane} has what it needs
 * of the machine.
 */
public interface BoardDevice {
  Slot slot();

  /** Adds the device to the device tree; nothing if the guest has to find it by itself. */
  void describe(DeviceTree tree);

  /**
   * The widest access that it takes, in bytes. Wider ones are split, the lowest address first: 4 is
   * for a device on a peripheral bus of 32 bits.
   */
  default int widest() {
    return Long.BYTES;
  }

  /**
   * The guest reads.
   *
   * @param offset from the start of the device
   * @param size bytes: 1, 2, 4 or 8, up to {@link #widest}
   * @return the value, zero-extended; bits above the size are ignored
   */
  long read(int offset, int size);

  /** The guest writes the low {@code size} bytes of {@code value}. */
  void write(int offset, int size, long value);

  /** The machine is about to run: starts activity that the guest does not cause. */
  default void start() {}

  /** The machine does not run any more: ends this activity, and returns when it has ended. */
  default void close() {}
}
