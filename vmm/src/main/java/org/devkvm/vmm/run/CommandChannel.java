package org.devkvm.vmm.run;

import java.io.InputStream;
import java.io.OutputStream;
import org.devkvm.vmm.state.VmState;

/**
 * Runs one command in the guest apart from the kernel's console, over three serial ports. What the
 * guest's init has to do, the ports being raw ({@code stty raw -echo}):
 *
 * <ul>
 *   <li>{@code /dev/ttyAMA1}: what it sends is the command's standard output, byte for byte; what
 *       it receives is standard input in pieces, each a decimal length, a newline and so many
 *       bytes, at most 4096. Length 0 is the end.
 *   <li>{@code /dev/ttyAMA2}: what it sends is the command's standard error, byte for byte.
 *   <li>{@code /dev/ttyAMA3}: records, one a line. Sent by the guest: {@code ready} asks for one
 *       piece of standard input (it is pulled because Linux drops what overflows a port's buffer);
 *       {@code exit N} says that the command ended with status N after everything it wrote was
 *       written: the machine stops at once, as {@link MachineResult.CommandEnded}. Received: {@code
 *       size ROWS COLUMNS}, after {@link Machine#resize}. Unknown records are to be ignored.
 * </ul>
 *
 * <p>Characters leave a port in the write that wrote them, before a record that follows.
 *
 * @param input the command's standard input; not read before the guest asks
 */
public record CommandChannel(InputStream input, OutputStream output, OutputStream error) {
  /** The name of this part of a machine. */
  static final String NAME = "command-channel";

  /** Whether a saved machine has a command channel, and so has to be given one to go on. */
  public static boolean isIn(VmState state) {
    return state.parts().containsKey(NAME);
  }
}
