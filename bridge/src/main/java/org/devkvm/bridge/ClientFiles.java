package org.devkvm.bridge;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.devkvm.kvm.fd.EventFd;
import org.devkvm.kvm.fd.OtherFiles;
import org.devkvm.kvm.rule.Refusal;

/** The descriptors of a client that are not KVM's. */
final class ClientFiles implements OtherFiles {
  /** How many eventfds are kept. */
  private final AtomicInteger kept = new AtomicInteger();

  private final ClientDescriptors descriptors;
  private final EventWatcher watcher;

  ClientFiles(ClientDescriptors descriptors, EventWatcher watcher) {
    this.descriptors = descriptors;
    this.watcher = watcher;
  }

  @Override
  public boolean isOpen(int fd) {
    return descriptors.isOpen(fd);
  }

  @Override
  public EventFd eventFd(int fd) {
    Refusal.NOT_A_FILE.unless(isOpen(fd));
    try {
      return ClientEventFd.of(descriptors.take(fd), watcher, kept)
          .orElseThrow(Refusal.NOT_AN_EVENTFD::refuse);
    } catch (IOException refused) {
      throw Refusal.NOT_AN_EVENTFD.refuse();
    }
  }
}
