package org.devkvm.bridge;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.devkvm.bridge.posix.Descriptor;
import org.devkvm.bridge.posix.Epoll;
import org.devkvm.kvm.fd.EventFd;
import org.devkvm.kvm.rule.Refusal;
import org.jspecify.annotations.Nullable;

/** The thread that waits for the clients' writes to their eventfds. */
final class EventWatcher implements AutoCloseable {
  /** Of {@link #end}; watches are numbered from 1 on. */
  private static final long END = 0;

  private final Epoll files = new Epoll();
  private final Descriptor end = Descriptor.event();
  private final Map<Long, EventWatch> watches = new ConcurrentHashMap<>();
  private final AtomicLong numbers = new AtomicLong(END);
  private @Nullable Thread thread;
  private boolean closed;

  EventWatcher() throws IOException {
    files.add(end, END);
  }

  /**
   * Waits for a file.
   *
   * @param signalled is called after its counter was taken
   */
  EventFd.Watch watch(Descriptor file, Runnable signalled) {
    EventWatch watch = new EventWatch(numbers.incrementAndGet(), file, signalled);
    watches.put(watch.number, watch);
    try {
      files.add(file, watch.number);
    } catch (IOException refused) {
      watches.remove(watch.number);
      throw Refusal.TOO_MANY_FILES.refuse(); // fs.epoll.max_user_watches
    }
    synchronized (this) {
      if (thread == null && !closed) {
        thread = Thread.ofPlatform().daemon().name("eventfds").start(this::work);
      }
    }
    return watch;
  }

  private void work() {
    while (true) {
      for (long number : files.await()) {
        if (number == END) {
          files.close();
          end.close();
          return;
        }
        EventWatch watch = watches.get(number);
        if (watch != null) {
          watch.tell();
        }
      }
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (thread == null) {
      files.close();
      end.close();
    } else {
      end.signal();
    }
  }

  /** One file and its listener. */
  private final class EventWatch implements EventFd.Watch {
    private final long number;
    private final Descriptor file;
    private final Runnable signalled;
    private @Nullable Thread telling;
    private boolean ended;

    EventWatch(long number, Descriptor file, Runnable signalled) {
      this.number = number;
      this.file = file;
      this.signalled = signalled;
    }

    /** The listener is not called under a lock; the thread that ends the watch waits for it. */
    private void tell() {
      synchronized (this) {
        if (ended || file.take() == 0) {
          return;
        }
        telling = Thread.currentThread();
      }
      try {
        signalled.run();
      } finally {
        synchronized (this) {
          telling = null;
          notifyAll();
        }
      }
    }

    @Override
    public void close() {
      if (watches.remove(number) != null) {
        files.remove(file);
      }
      boolean interrupted = false;
      synchronized (this) {
        ended = true;
        while (telling != null && !telling.equals(Thread.currentThread())) {
          try {
            wait();
          } catch (InterruptedException e) {
            interrupted = true;
          }
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
