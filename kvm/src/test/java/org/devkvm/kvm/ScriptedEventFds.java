package org.devkvm.kvm;

import java.util.HashMap;
import java.util.Map;
import org.devkvm.kvm.fd.EventFd;
import org.devkvm.kvm.fd.OtherFiles;
import org.devkvm.kvm.rule.Refusal;
import org.jspecify.annotations.Nullable;

/** The eventfds of a process, numbered from {@link #FIRST} on, and its standard descriptors. */
final class ScriptedEventFds implements OtherFiles {
  static final int FIRST = 1000;

  private final Map<Integer, Counter> counters = new HashMap<>();

  /** An eventfd and what user space sees of it. */
  static final class Counter {
    long value;
    int references;
    @Nullable Runnable signalled;
    @Nullable Runnable gone;

    /** write(2). */
    void write(long count) {
      value += count;
      tell();
    }

    private void tell() {
      if (signalled != null && value != 0) {
        value = 0;
        signalled.run();
      }
    }
  }

  /** eventfd(2). */
  int open(long initial) {
    Counter counter = new Counter();
    counter.value = initial;
    int fd = FIRST + counters.size();
    counters.put(fd, counter);
    return fd;
  }

  Counter counter(int fd) {
    Counter counter = counters.get(fd);
    if (counter == null) {
      throw new IllegalArgumentException("not an eventfd");
    }
    return counter;
  }

  @Override
  public boolean isOpen(int fd) {
    return (fd >= 0 && fd < 3) || counters.containsKey(fd);
  }

  @Override
  public EventFd eventFd(int fd) {
    Refusal.NOT_A_FILE.unless(isOpen(fd));
    Counter counter = counters.get(fd);
    if (counter == null) {
      throw Refusal.NOT_AN_EVENTFD.refuse();
    }
    counter.references++;
    return new Reference(counter);
  }

  private record Reference(Counter counter) implements EventFd {
    @Override
    public void signal() {
      counter.value++;
    }

    @Override
    public Watch watch(Runnable signalled, Runnable gone) {
      counter.signalled = signalled;
      counter.gone = gone;
      counter.tell();
      return () -> counter.signalled = null;
    }

    @Override
    public void close() {
      counter.references--;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Reference reference && reference.counter == counter;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(counter);
    }
  }
}
