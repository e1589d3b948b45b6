package org.devkvm.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * The three standard streams of this process.
 *
 * @param in what the person or the program before devkvm sends
 * @param out the guest's own output, byte for byte; throws when it cannot be written
 * @param err what devkvm says, and the guest's standard error
 */
record Streams(InputStream in, OutputStream out, PrintStream err) {
  /** Says one line to the person. */
  void say(String line) {
    err.println("devkvm: " + line);
  }
}
