package org.devkvm.bridge;

import java.io.IOException;
import java.util.Optional;
import org.devkvm.bridge.posix.Descriptor;
import org.devkvm.kvm.fd.EventFd;

/** An eventfd of a client: the very file, which lives as long as this does. */
final class ClientEventFd implements EventFd {
  private final Descriptor file;
  private final String id;
  private final EventWatcher watcher;
  private final Runnable closed;

  private ClientEventFd(Descriptor file, String id, EventWatcher watcher, Runnable closed) {
    this.file = file;
    this.id = id;
    this.watcher = watcher;
    this.closed = closed;
  }

  /**
   * Owns a file; empty, and the file is closed, if it is something else.
   *
   * @param closed is told when that is closed, once
   */
  static Optional<EventFd> of(Descriptor file, EventWatcher watcher, Runnable closed)
      throws IOException {
    if (!file.target().equals("anon_inode:[eventfd]")) {
      file.close();
      return Optional.empty();
    }
    return Optional.of(new ClientEventFd(file, file.info("eventfd-id"), watcher, closed));
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
    closed.run();
  }
}
