package org.devkvm.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.function.IntPredicate;

/**
 * A stream whose reads react to an interrupt of their thread. A read that blocks in the operating
 * system does not; so it is called when there is something to read, which is waited for in short
 * turns.
 */
final class PolledInput extends InputStream {
  /** How long an interrupt may go unnoticed. Every turn costs some microseconds. */
  private static final int TURN_MILLISECONDS = 50;

  private final InputStream stream;
  private final IntPredicate readable;

  /**
   * @param stream reads from the operating system without a buffer of its own
   * @param readable waits so many milliseconds for something to read, or the end
   */
  PolledInput(InputStream stream, IntPredicate readable) {
    this.stream = stream;
    this.readable = readable;
  }

  @Override
  public int read() throws IOException {
    await();
    return stream.read();
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    await();
    return stream.read(buffer, offset, length);
  }

  private void await() throws InterruptedIOException {
    do {
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedIOException();
      }
    } while (!readable.test(TURN_MILLISECONDS));
  }
}
