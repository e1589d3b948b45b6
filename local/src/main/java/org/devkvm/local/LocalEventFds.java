package org.devkvm.local;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.devkvm.kvm.fd.EventFd;
import org.devkvm.kvm.fd.OtherFiles;

/** The eventfds of this process; their numbers do not overlap with those of KVM's files. */
final class LocalEventFds implements OtherFiles {
  private static final int FIRST = 1 << 24;

  private final Map<Integer, LocalEventFd> open = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger(FIRST);

  LocalEventFd open() {
    LocalEventFd made = new LocalEventFd(next.getAndIncrement(), this);
    open.put(made.fd(), made);
    return made;
  }

  void remove(int fd) {
    open.remove(fd);
  }

  @Override
  public boolean isOpen(int fd) {
    return open.containsKey(fd) || OtherFiles.NONE.isOpen(fd);
  }

  @Override
  public EventFd eventFd(int fd) {
    LocalEventFd found = open.get(fd);
    return found == null ? OtherFiles.NONE.eventFd(fd) : new LocalEventFd.Reference(found);
  }
}
