package org.devkvm.vmm.run;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * Runs one command in the guest apart from the kernel's console, over three serial ports. What the
 * guest's init has to do:
 *
 * <ul>
 *   <li>{@code /dev/ttyAMA1}: output is the command's standard output, byte for byte; input is its
 *       standard input in pieces, each a decimal length, a newline and so many bytes; length 0 ends
 *       it.
 *   <li>{@code /dev/ttyAMA2}: output is the command's standard error, byte for byte.
 *   <li>{@code /dev/ttyAMA3}: output is records, one a line. {@code ready}: the ports are raw
 *       ({@code stty raw -echo}), standard input may begin. {@code exit N}: the command ended with
 *       status N and everything it wrote has been written; the machine stops at once and the result
 *       is {@link MachineResult.CommandEnded}. Other lines are ignored.
 * </ul>
 *
 * <p>Sent characters leave a port in the write that wrote them, before the record that follows.
 *
 * @param input the command's standard input; read only after {@code ready}
 */
public record CommandChannel(InputStream input, OutputStream output, OutputStream error) {}
