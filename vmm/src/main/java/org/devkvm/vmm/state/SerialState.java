package org.devkvm.vmm.state;

import java.util.List;
import org.devkvm.vmm.device.Pl011State;

/**
 * The serial ports and what was on their lines.
 *
 * @param ports the console, and then those of the command channel
 * @param piecesAsked pieces of standard input that the guest asked for and has not got
 */
public record SerialState(List<Port> ports, int piecesAsked) {
  public SerialState {
    ports = List.copyOf(ports);
  }

  /**
   * One port. A char is a character of 8 bits.
   *
   * @param waiting what was read for the guest, and that it has not taken
   * @param line the beginning of a line that the guest has not ended, where we read lines
   */
  public record Port(Pl011State uart, String waiting, String line) {}
}
