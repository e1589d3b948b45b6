package org.devkvm.bridge.posix;

import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static org.devkvm.bridge.posix.Libc.Call.CLOSE;
import static org.devkvm.bridge.posix.Libc.Call.EPOLL_CREATE1;
import static org.devkvm.bridge.posix.Libc.Call.EPOLL_CTL;
import static org.devkvm.bridge.posix.Libc.Call.EPOLL_PWAIT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** epoll(7) for input of any number of files, which come and go while somebody waits. */
public final class Epoll implements AutoCloseable {
  private static final int CLOEXEC = 0x80000;
  private static final int ADD = 1;
  private static final int DELETE = 2;
  private static final int INPUT = 1;

  /** As many are told of at once. */
  private static final int MOST = 64;

  /** struct epoll_event is packed on x86_64, and nowhere else. */
  private static final long DATA = Libc.isX86() ? 4 : 8;

  private static final long EVENT_BYTES = DATA + Long.BYTES;

  private final long number;

  /** Waits for nothing yet. */
  public Epoll() throws PosixException {
    number = Libc.check(EPOLL_CREATE1, CLOEXEC);
  }

  /** From now on this file is waited for, under a number of the caller's. */
  public void add(Descriptor file, long id) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment event = arena.allocate(EVENT_BYTES, Long.BYTES);
      event.set(JAVA_INT_UNALIGNED, 0, INPUT);
      event.set(JAVA_LONG_UNALIGNED, DATA, id);
      long _ = Libc.check(EPOLL_CTL, number, ADD, file.number(), event.address());
    }
  }

  /** A file is not waited for any more; it is still open. */
  public void remove(Descriptor file) {
    long _ = Libc.call(EPOLL_CTL, number, DELETE, file.number(), 0);
  }

  /** Waits until one of the files can be read at least; the numbers of some that can. */
  public long[] await() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment events = arena.allocate(MOST * EVENT_BYTES, Long.BYTES);
      int count = (int) Libc.retry(EPOLL_PWAIT, number, events.address(), MOST, -1, 0, 0);
      long[] ready = new long[Math.max(count, 0)];
      for (int i = 0; i < ready.length; i++) {
        ready[i] = events.get(JAVA_LONG_UNALIGNED, i * EVENT_BYTES + DATA);
      }
      return ready;
    }
  }

  @Override
  public void close() {
    long _ = Libc.call(CLOSE, number);
  }
}
