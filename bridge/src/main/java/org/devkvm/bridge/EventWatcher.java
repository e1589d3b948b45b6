package org.devkvm.bridge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.devkvm.bridge.posix.Descriptor;
import org.devkvm.bridge.posix.Poll;
import org.devkvm.kvm.fd.EventFd;
import org.jspecify.annotations.Nullable;

/** The thread that waits for the clients' writes to their eventfds. */
final class EventWatcher implements AutoCloseable {
  private final Descriptor change;
  private final List<EventWatch> watches = new CopyOnWriteArrayList<>();
  private @Nullable Thread thread;
  private volatile boolean closed;

  EventWatcher() throws IOException {
    change = Descriptor.event();
  }

  /**
   * Waits for a file.
   *
   * @param signalled is called after its counter was taken
   */
  EventFd.Watch watch(Descriptor file, Runnable signalled) {
    EventWatch watch = new EventWatch(file, signalled);
    watches.add(watch);
    synchronized (this) {
      if (thread == null) {
        thread = Thread.ofPlatform().daemon().name("eventfds").start(this::work);
      }
    }
    change.signal();
    return watch;
  }

  private void work() {
    while (!closed) {
      List<EventWatch> current = List.copyOf(watches);
      List<Descriptor> files = new ArrayList<>(List.of(change));
      current.forEach(watch -> files.add(watch.file));
      for (int ready : Poll.await(files)) {
        if (ready == 0) {
          long _ = change.take();
        } else {
          current.get(ready - 1).tell();
        }
      }
    }
    change.close();
  }

  @Override
  public void close() {
    closed = true;
    change.signal();
  }

  /** One file and its listener. */
  private final class EventWatch implements EventFd.Watch {
    private final Descriptor file;
    private final Runnable signalled;
    private @Nullable Thread telling;
    private boolean ended;

    EventWatch(Descriptor file, Runnable signalled) {
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
      watches.remove(this);
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
      change.signal();
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
