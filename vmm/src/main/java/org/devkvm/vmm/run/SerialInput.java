package org.devkvm.vmm.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.devkvm.vmm.device.Pl011;

/** Takes bytes to a serial port, on a thread of its own, as fast as the guest takes them. */
final class SerialInput {
  private static final int PIECE_BYTES = 1 << 12;

  /** A thread that has not ended by then reads from a stream that ignores interrupts. */
  private static final Duration STOPPING = Duration.ofMillis(500);

  /** Where bytes come from. */
  @FunctionalInterface
  interface Source {
    /** The next bytes; blocks until there are some. Empty at the end. */
    Optional<byte[]> next() throws InterruptedException;
  }

  private final Source source;
  private final Pl011 port;
  private final Thread thread;

  /** What the guest has not taken yet of what was read. */
  private volatile byte[] waiting = {};

  /** Made ready to start. */
  SerialInput(Source source, Pl011 port, String name) {
    this.source = source;
    this.port = port;
    this.thread = Thread.ofPlatform().daemon().name(name).unstarted(this::copy);
  }

  /** Starts the thread; it ends with the source or by {@link #interrupt}. */
  void start() {
    thread.start();
  }

  /** Ends the thread: at once, unless it is in a stream that ignores interrupts. */
  void interrupt() {
    thread.interrupt();
  }

  /** These characters go to the guest before the source is asked; before the start. */
  void goOn(String characters) {
    waiting = characters.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** After {@link #interrupt}: what had been read and the guest has not taken. */
  String waiting() {
    try {
      thread.join(STOPPING);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return new String(waiting, StandardCharsets.ISO_8859_1);
  }

  /** The bytes of a stream as they come. A stream that fails has ended. */
  static Source bytes(InputStream stream) {
    byte[] buffer = new byte[PIECE_BYTES];
    return () -> {
      try {
        int count = stream.read(buffer);
        return count < 0 ? Optional.empty() : Optional.of(Arrays.copyOf(buffer, count));
      } catch (InterruptedIOException e) {
        throw new InterruptedException();
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
      byte[] content;
      try {
        content = bytes.next().orElse(new byte[0]);
      } catch (InterruptedException e) {
        permits.release(); // the guest still waits for this piece
        throw e;
      }
      byte[] header = (content.length + "\n").getBytes(StandardCharsets.US_ASCII);
      byte[] piece = Arrays.copyOf(header, header.length + content.length);
      System.arraycopy(content, 0, piece, header.length, content.length);
      return Optional.of(piece);
    };
  }

  private void copy() {
    try {
      deliver();
      for (Optional<byte[]> next = source.next(); next.isPresent(); next = source.next()) {
        waiting = next.get();
        deliver();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the machine stops
    }
  }

  private void deliver() throws InterruptedException {
    while (waiting.length > 0) {
      byte[] bytes = waiting;
      int taken = port.receive(bytes, 0, bytes.length);
      waiting = Arrays.copyOfRange(bytes, taken, bytes.length);
    }
  }
}
