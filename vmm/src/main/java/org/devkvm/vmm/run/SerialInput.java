package org.devkvm.vmm.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.devkvm.vmm.device.Pl011;

/** Takes a stream to a serial port, on a thread of its own, as fast as the guest takes it. */
final class SerialInput {
  private static final int BUFFER_BYTES = 1 << 12;

  private final InputStream stream;
  private final Pl011 port;

  private SerialInput(InputStream stream, Pl011 port) {
    this.stream = stream;
    this.port = port;
  }

  /** Bytes as they come; at the end of the stream the line falls silent. */
  static Thread raw(InputStream stream, Pl011 port, String name) {
    SerialInput input = new SerialInput(stream, port);
    return Thread.ofPlatform().daemon().name(name).start(() -> input.copy(false));
  }

  /** In the pieces of {@link CommandChannel}, so that the guest sees the end. */
  static Thread pieces(InputStream stream, Pl011 port, String name) {
    SerialInput input = new SerialInput(stream, port);
    return Thread.ofPlatform().daemon().name(name).start(() -> input.copy(true));
  }

  private void copy(boolean pieces) {
    byte[] buffer = new byte[BUFFER_BYTES];
    try {
      for (int count = read(buffer); count >= 0; count = read(buffer)) {
        if (pieces && count > 0) {
          header(count);
        }
        port.receive(buffer, 0, count);
      }
      if (pieces) {
        header(0);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the machine stops
    }
  }

  /** A stream that fails has ended. */
  private int read(byte[] buffer) {
    try {
      return stream.read(buffer);
    } catch (IOException e) {
      return -1;
    }
  }

  private void header(int count) throws InterruptedException {
    byte[] length = (count + "\n").getBytes(StandardCharsets.US_ASCII);
    port.receive(length, 0, length.length);
  }
}
