package org.devkvm.bridge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.devkvm.bridge.posix.Descriptor;
import org.devkvm.kvm.fd.EventFd;
import org.devkvm.kvm.fd.OtherFiles;
import org.devkvm.kvm.rule.Refusal;

/** The descriptors of a client that are not KVM's. */
final class ClientFiles implements OtherFiles {
  private final int pid;
  private final Descriptor process;
  private final EventWatcher watcher;

  /**
   * Those of a process.
   *
   * @param process a pidfd
   */
  ClientFiles(int pid, Descriptor process, EventWatcher watcher) {
    this.pid = pid;
    this.process = process;
    this.watcher = watcher;
  }

  @Override
  public boolean isOpen(int fd) {
    return Files.exists(Path.of("/proc/" + pid + "/fd/" + fd), LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public EventFd eventFd(int fd) {
    Refusal.NOT_A_FILE.unless(isOpen(fd));
    try {
      return ClientEventFd.of(process.take(fd), watcher)
          .orElseThrow(Refusal.NOT_AN_EVENTFD::refuse);
    } catch (IOException refused) {
      throw Refusal.NOT_AN_EVENTFD.refuse();
    }
  }
}
