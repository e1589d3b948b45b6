package org.devkvm.cli.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.devkvm.cli.terminal.Terminal.Size;

/**
 * The sizes that a terminal's window is given, as a stream of lines "ROWS COLUMNS": a read returns
 * the one line of the next change. Java has no SIGWINCH, so the size is looked at twice a second.
 */
public final class WindowSizes extends InputStream {
  private static final Duration PERIOD = Duration.ofMillis(500);

  private final Terminal terminal;
  private Size known;
  private byte[] line = {};
  private int taken;

  public WindowSizes(Terminal terminal, Size known) {
    this.terminal = terminal;
    this.known = known;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (taken == line.length) {
      known = awaitChange();
      line = (known.rows() + " " + known.columns() + "\n").getBytes(StandardCharsets.US_ASCII);
      taken = 0;
    }
    int count = Math.min(length, line.length - taken);
    System.arraycopy(line, taken, buffer, offset, count);
    taken += count;
    return count;
  }

  private Size awaitChange() throws InterruptedIOException {
    while (true) {
      Size now = terminal.size();
      if (!now.equals(known) && now.rows() > 0) {
        return now;
      }
      try {
        Thread.sleep(PERIOD);
      } catch (InterruptedException ended) {
        Thread.currentThread().interrupt();
        throw new InterruptedIOException("nobody waits for the window any more");
      }
    }
  }
}
