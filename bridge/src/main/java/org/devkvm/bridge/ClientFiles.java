package org.devkvm.bridge;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.devkvm.kvm.fd.EventFd;
import org.devkvm.kvm.fd.OtherFiles;
import org.devkvm.kvm.rule.Refusal;

/** The descriptors of a client that are not KVM's. */
final class ClientFiles implements OtherFiles {
  private final int pid;

  ClientFiles(int pid) {
    this.pid = pid;
  }

  @Override
  public boolean isOpen(int fd) {
    return Files.exists(Path.of("/proc/" + pid + "/fd/" + fd), LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public EventFd eventFd(int fd) {
    throw (isOpen(fd) ? Refusal.NOT_AN_EVENTFD : Refusal.NOT_A_FILE).refuse();
  }
}
