package org.devkvm.kvm.timer;

/** Calls back at moments of the system counter: the host's high-resolution timers. */
public interface AlarmClock extends AutoCloseable {
  /** A new alarm, not set, that calls {@code ring} on a thread of the clock. */
  Alarm alarm(Runnable ring);

  @Override
  void close();

  /** One alarm. */
  interface Alarm {
    /**
     * Rings once the system counter has reached {@code ticks}. It may also ring earlier or more
     * often: whoever listens looks at the counter.
     */
    void set(long ticks);
  }
}
