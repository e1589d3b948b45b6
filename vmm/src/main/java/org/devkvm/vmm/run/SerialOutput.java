package org.devkvm.vmm.run;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.Consumer;
import org.devkvm.vmm.device.SerialSink;

/**
 * Takes what a serial port sends to a stream, on a thread of its own: a guest writes single
 * characters, a stream wants many at once, and what is written while a write is under way makes the
 * next one. When the buffer is full the guest waits. After the stream has failed it does not: what
 * it sends is dropped.
 */
final class SerialOutput implements SerialSink, AutoCloseable {
  private static final int CAPACITY = 1 << 16;

  private final OutputStream stream;
  private final Consumer<IOException> refused;
  private final Thread writer;
  private byte[] filling = new byte[CAPACITY];
  private int filled;
  private boolean writerWaits;
  private boolean closed;

  /**
   * Made ready to start.
   *
   * @param refused is told once, on the output's thread, when the stream has failed
   */
  SerialOutput(OutputStream stream, String name, Consumer<IOException> refused) {
    this.stream = stream;
    this.refused = refused;
    this.writer = Thread.ofPlatform().daemon().name(name).unstarted(this::drain);
  }

  /** Begins to write. */
  void start() {
    writer.start();
  }

  @Override
  public synchronized void write(int character) {
    try {
      while (filled >= CAPACITY && !closed) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // the machine stops: to the guest it has been sent
    }
    if (!closed) {
      if (filled == filling.length) {
        filling = Arrays.copyOf(filling, 2 * filled);
      }
      filling[filled++] = (byte) character;
      if (writerWaits) {
        writerWaits = false;
        notifyAll();
      }
    }
  }

  /** Takes no more, and returns when everything taken has been written. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    try {
      writer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void drain() {
    byte[] writing = new byte[CAPACITY];
    try {
      while (true) {
        int count;
        synchronized (this) {
          while (filled == 0 && !closed) {
            writerWaits = true;
            wait();
          }
          if (filled == 0) {
            return;
          }
          byte[] full = filling;
          filling = writing;
          writing = full;
          count = filled;
          filled = 0;
          notifyAll();
        }
        stream.write(writing, 0, count);
        stream.flush();
      }
    } catch (IOException e) {
      discard();
      refused.accept(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void discard() {
    closed = true;
    notifyAll();
  }
}
