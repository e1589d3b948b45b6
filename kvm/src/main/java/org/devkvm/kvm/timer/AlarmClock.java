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
    default void set(long ticks) {
      set(ticks, 0);
    }

    /**
     * As above; the clock's thread may come {@code patience} ticks later, for it will mostly come
     * for nothing.
     */
    void set(long ticks, long patience);
  }
}
