package org.devkvm.local;

import java.util.ArrayList;
import java.util.List;
import org.devkvm.kvm.fd.EventFd;

/** An eventfd(2) that lives in this process. Thread-safe. */
public final class LocalEventFd {
  /** The counter's limit: 2^64 - 2, which is where a signal is lost on Linux, too. */
  private static final long LIMIT = -2;

  private final int fd;
  private final LocalEventFds table;
  private final List<Watcher> watchers = new ArrayList<>();
  private long counter;
  private boolean open = true;

  LocalEventFd(int fd, LocalEventFds table) {
    this.fd = fd;
    this.table = table;
  }

  /** The number of its descriptor. */
  public int fd() {
    return fd;
  }

  /** write(2) of 1. */
  public void signal() {
    synchronized (this) {
      if (counter != LIMIT) {
        counter++;
      }
    }
    tell();
  }

  /** read(2) without waiting: returns the counter and sets it to 0. */
  public synchronized long take() {
    long taken = counter;
    counter = 0;
    return taken;
  }

  /** close(2): its irqfds end. */
  public void close() {
    List<Watcher> gone;
    synchronized (this) {
      if (!open) {
        return;
      }
      open = false;
      gone = List.copyOf(watchers);
      watchers.clear();
    }
    table.remove(fd);
    gone.forEach(watcher -> watcher.gone.run());
  }

  /** Each watcher empties the counter, as each irqfd of Linux does. */
  private void tell() {
    List<Watcher> told;
    synchronized (this) {
      if (watchers.isEmpty() || counter == 0) {
        return;
      }
      counter = 0;
      told = List.copyOf(watchers);
    }
    told.forEach(Watcher::tell);
  }

  private static final class Watcher {
    private final Runnable signalled;
    private final Runnable gone;
    private boolean ended;

    Watcher(Runnable signalled, Runnable gone) {
      this.signalled = signalled;
      this.gone = gone;
    }

    synchronized void tell() {
      if (!ended) {
        signalled.run();
      }
    }

    synchronized void end() {
      ended = true;
    }
  }

  /** What the kernel side holds of it. */
  record Reference(LocalEventFd target) implements EventFd {
    @Override
    public void signal() {
      target.signal();
    }

    @Override
    public Watch watch(Runnable signalled, Runnable gone) {
      Watcher watcher = new Watcher(signalled, gone);
      synchronized (target) {
        target.watchers.add(watcher);
      }
      target.tell();
      return () -> {
        synchronized (target) {
          target.watchers.remove(watcher);
        }
        watcher.end();
      };
    }

    @Override
    public void close() {}
  }
}
