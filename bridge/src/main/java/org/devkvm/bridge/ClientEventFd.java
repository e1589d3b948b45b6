package org.devkvm.bridge;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.devkvm.bridge.posix.Descriptor;
import org.devkvm.kvm.fd.EventFd;
import org.devkvm.kvm.rule.Refusal;

/** An eventfd of a client: the very file, which lives as long as this does. */
final class ClientEventFd implements EventFd {
  /** Of a client: KVM has 4,096 interrupts to route and a bus of 1,000 events. */
  private static final int MOST = 6_000;

  private final Descriptor file;
  private final String id;
  private final EventWatcher watcher;
  private final AtomicInteger all;
  private boolean kept;

  private ClientEventFd(Descriptor file, String id, EventWatcher watcher, AtomicInteger all) {
    this.file = file;
    this.id = id;
    this.watcher = watcher;
    this.all = all;
  }

  /**
   * Owns a file; empty, and the file is closed, if it is something else.
   *
   * @param all counts those of the client that are kept
   */
  static Optional<EventFd> of(Descriptor file, EventWatcher watcher, AtomicInteger all)
      throws IOException {
    if (!file.target().equals("anon_inode:[eventfd]")) {
      file.close();
      return Optional.empty();
    }
    return Optional.of(new ClientEventFd(file, file.info("eventfd-id"), watcher, all));
  }

  @Override
  public void keep() {
    kept = all.incrementAndGet() <= MOST;
    if (!kept) {
      all.decrementAndGet();
      throw Refusal.TOO_MANY_FILES.refuse();
    }
  }

  @Override
  public void signal() {
    file.signalIfPossible();
  }

  /** Nobody is told when it is gone: while we have the file, it is not. It ends with the client. */
  @Override
  public Watch watch(Runnable signalled, Runnable gone) {
    return watcher.watch(file, signalled);
  }

  /** The kernel numbers its eventfds (fs/eventfd.c:eventfd_show_fdinfo). */
  @Override
  public boolean equals(Object other) {
    return other instanceof ClientEventFd that && id.equals(that.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public void close() {
    file.close();
    if (kept) {
      all.decrementAndGet();
    }
  }
}
