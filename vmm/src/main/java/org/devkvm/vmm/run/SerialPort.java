package org.devkvm.vmm.run;

import org.devkvm.vmm.device.Backplane;
import org.devkvm.vmm.device.BoardDevice;
import org.devkvm.vmm.device.DeviceTree;
import org.devkvm.vmm.device.Pl011;
import org.devkvm.vmm.device.Pl011State;
import org.devkvm.vmm.device.Slot;
import org.devkvm.vmm.state.Stateful;
import org.jspecify.annotations.Nullable;

/** A PL011 and what is at the other end of its line. */
final class SerialPort implements BoardDevice, Stateful<SerialPort.State> {
  /**
   * A port and what was on its line. A char is a character of 8 bits.
   *
   * @param waiting what was read for the guest, and that it has not taken
   * @param line the beginning of a line that the guest has not ended, where we read lines
   */
  record State(Pl011State uart, String waiting, String line) {}

  private final Slot slot;
  private final Pl011 uart;
  private final @Nullable SerialOutput output;
  private final @Nullable LineReader lines;
  private final @Nullable SerialInput input;

  /**
   * A port at its reset state.
   *
   * @param output takes what it sends
   * @param lines reads lines of that
   * @param source what it receives, on a thread of this name
   */
  SerialPort(
      Slot slot,
      Backplane backplane,
      @Nullable SerialOutput output,
      @Nullable LineReader lines,
      SerialInput.@Nullable Source source,
      String name) {
    this.slot = slot;
    this.output = output;
    this.lines = lines;
    this.uart = new Pl011(this::send, backplane.wire(slot));
    this.input = source == null ? null : new SerialInput(source, uart, name);
  }

  private void send(int character) {
    if (output != null) {
      output.write(character);
    }
    if (lines != null) {
      lines.write(character);
    }
  }

  @Override
  public Slot slot() {
    return slot;
  }

  @Override
  public String name() {
    return slot.unit();
  }

  @Override
  public void describe(DeviceTree tree) {
    tree.serialPort(slot);
    tree.device(slot, "arm,pl011", "arm,primecell")
        .cells("clocks", DeviceTree.PHANDLE_CLK, DeviceTree.PHANDLE_CLK)
        .strings("clock-names", "uartclk", "apb_pclk");
  }

  @Override
  public int widest() {
    return Integer.BYTES;
  }

  @Override
  public long read(int offset, int size) {
    return uart.read(offset, size);
  }

  @Override
  public void write(int offset, int size, long value) {
    uart.write(offset, size, value);
  }

  @Override
  public void start() {
    if (output != null) {
      output.start();
    }
    if (input != null) {
      input.start();
    }
  }

  /** Ends the input, and returns when everything that was sent has been written. */
  @Override
  public void close() {
    if (input != null) {
      input.interrupt();
    }
    if (output != null) {
      output.close();
    }
  }

  @Override
  public Class<State> stateType() {
    return State.class;
  }

  /** After {@link #close}. */
  @Override
  public State save() {
    // First: as long as the input's thread runs, it moves characters into the UART.
    String waiting = input == null ? "" : input.waiting();
    return new State(uart.save(), waiting, lines == null ? "" : lines.begun());
  }

  @Override
  public void restore(State state) {
    uart.restore(state.uart());
    if (lines != null) {
      lines.goOn(state.line());
    }
    if (input != null) {
      input.goOn(state.waiting());
    }
  }
}
