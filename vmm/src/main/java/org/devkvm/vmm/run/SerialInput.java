package org.devkvm.vmm.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.devkvm.vmm.device.Pl011;

/** Takes bytes to a serial port, on a thread of its own, as fast as the guest takes them. */
final class SerialInput {
  private static final int PIECE_BYTES = 1 << 12;

  /** Where bytes come from. */
  @FunctionalInterface
  interface Source {
    /** The next bytes; blocks until there are some. Empty at the end. */
    Optional<byte[]> next() throws InterruptedException;
  }

  private SerialInput() {}

  /** Starts the thread; it ends with the source or by interrupt. */
  static Thread start(Source source, Pl011 port, String name) {
    return Thread.ofPlatform().daemon().name(name).start(() -> copy(source, port));
  }

  /** The bytes of a stream as they come. A stream that fails has ended. */
  static Source bytes(InputStream stream) {
    byte[] buffer = new byte[PIECE_BYTES];
    return () -> {
      try {
        int count = stream.read(buffer);
        return count < 0 ? Optional.empty() : Optional.of(Arrays.copyOf(buffer, count));
      } catch (IOException e) {
        return Optional.empty();
      }
    };
  }

  /** One piece of {@link CommandChannel} for each permit, the last one empty. */
  static Source pieces(InputStream stream, Semaphore permits) {
    Source bytes = bytes(stream);
    return () -> {
      permits.acquire();
      byte[] content = bytes.next().orElse(new byte[0]);
      byte[] header = (content.length + "\n").getBytes(StandardCharsets.US_ASCII);
      byte[] piece = Arrays.copyOf(header, header.length + content.length);
      System.arraycopy(content, 0, piece, header.length, content.length);
      return Optional.of(piece);
    };
  }

  private static void copy(Source source, Pl011 port) {
    try {
      for (Optional<byte[]> next = source.next(); next.isPresent(); next = source.next()) {
        port.receive(next.get(), 0, next.get().length);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the machine stops
    }
  }
}
