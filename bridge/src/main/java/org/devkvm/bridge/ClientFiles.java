package org.devkvm.bridge;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.devkvm.kvm.fd.EventFd;
import org.devkvm.kvm.fd.OtherFiles;
import org.devkvm.kvm.rule.Refusal;

/** The descriptors of a client that are not KVM's. */
final class ClientFiles implements OtherFiles {
  /** As many eventfds are kept: KVM has 4,096 interrupts to route and a bus of 1,000 events. */
  private static final int MOST_EVENTFDS = 6_000;

  private final AtomicInteger eventFds = new AtomicInteger();
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
    Refusal.TOO_MANY_FILES.when(eventFds.get() >= MOST_EVENTFDS);
    try {
      EventFd found =
          ClientEventFd.of(descriptors.take(fd), watcher, eventFds::decrementAndGet)
              .orElseThrow(Refusal.NOT_AN_EVENTFD::refuse);
      eventFds.incrementAndGet();
      return found;
    } catch (IOException refused) {
      throw Refusal.NOT_AN_EVENTFD.refuse();
    }
  }
}
