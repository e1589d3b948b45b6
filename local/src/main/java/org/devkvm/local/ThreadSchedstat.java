package org.devkvm.local;

import org.devkvm.cpu.host.Schedstat;
import org.devkvm.kvm.core.RunDelay;

/** The run delay that Linux reports in /proc/thread-self/schedstat. */
final class ThreadSchedstat implements RunDelay {
  private final ThreadLocal<Schedstat> readings =
      ThreadLocal.withInitial(() -> new Schedstat(Schedstat.THREAD_SELF));

  private ThreadSchedstat() {}

  /** What this machine counts: nothing without the file, or on a kernel that writes only zeros. */
  static RunDelay probe() {
    try (Schedstat own = new Schedstat(Schedstat.THREAD_SELF)) {
      return own.slices() > 0 ? new ThreadSchedstat() : RunDelay.NONE;
    }
  }

  /** A virtual thread waits for the JVM's scheduler, which does not count: 0. */
  @Override
  public long ofThisThread() {
    return Thread.currentThread().isVirtual() ? 0 : readings.get().waited();
  }
}
