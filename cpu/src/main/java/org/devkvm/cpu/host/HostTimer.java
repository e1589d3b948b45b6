package org.devkvm.cpu.host;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A moment that one thread sleeps until, and that others move. Where the kernel has timerfd(2),
 * moving it costs one system call; waking the thread, so that it goes to sleep again for less time,
 * would cost several times as much.
 */
public final class HostTimer implements AutoCloseable {
  private static final int CLOCK_MONOTONIC = 1;
  private static final int TFD_CLOEXEC = 0x80000;
  private static final long SECOND = 1_000_000_000;

  private final Arena arena = Arena.ofShared();

  /** struct itimerspec: interval and value, each seconds and nanoseconds. */
  private final MemorySegment setting = arena.allocate(4 * JAVA_LONG.byteSize(), Long.BYTES);

  private final MemorySegment expirations = arena.allocate(JAVA_LONG);
  private final int descriptor;

  // Where there is no timerfd. The sleeper does not wake itself, nor keep a permit to be woken.
  private volatile long end;
  private volatile @Nullable Thread sleeper;

  /** A timer that is not set. */
  public HostTimer() {
    this(NativeCalls.find("timerfd_create"));
  }

  /** With this function, which may be missing. */
  HostTimer(MemorySegment create) {
    descriptor =
        create.equals(MemorySegment.NULL)
            ? -1
            : (int) NativeCalls.call(create, CLOCK_MONOTONIC, TFD_CLOEXEC, 0, 0, 0, 0);
  }

  /**
   * Sets the moment. Any thread, one at a time.
   *
   * @param left nanoseconds from now; at once, if not positive
   */
  public void set(long left) {
    long nanoseconds = Math.max(1, left);
    if (descriptor < 0) {
      end = System.nanoTime() + nanoseconds;
      LockSupport.unpark(sleeper);
      return;
    }
    setting.setAtIndex(JAVA_LONG, 2, nanoseconds / SECOND);
    setting.setAtIndex(JAVA_LONG, 3, nanoseconds % SECOND);
    NativeCalls.call(Functions.SETTIME, descriptor, 0, setting.address(), 0, 0, 0);
  }

  /** Sleeps until the moment; the thread may wake earlier. */
  public void await() {
    if (descriptor < 0) {
      sleeper = Thread.currentThread();
      LockSupport.parkNanos(this, end - System.nanoTime());
      sleeper = null;
      return;
    }
    NativeCalls.call(Functions.READ, descriptor, expirations.address(), Long.BYTES, 0, 0, 0);
  }

  /** When nobody sets it any more. */
  @Override
  public void close() {
    if (descriptor >= 0) {
      NativeCalls.call(Functions.CLOSE, descriptor, 0, 0, 0, 0, 0);
    }
    arena.close();
  }

  private static final class Functions {
    static final MemorySegment SETTIME = NativeCalls.find("timerfd_settime");
    static final MemorySegment READ = NativeCalls.find("read");
    static final MemorySegment CLOSE = NativeCalls.find("close");
  }
}
