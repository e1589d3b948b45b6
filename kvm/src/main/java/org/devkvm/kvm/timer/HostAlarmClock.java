package org.devkvm.kvm.timer;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.devkvm.cpu.engine.SystemCounter;
import org.devkvm.cpu.host.HostTimer;
import org.jspecify.annotations.Nullable;

/**
 * Alarms on one daemon thread, started by the first. There are a few for each vCPU: each is looked
 * at whenever the thread wakes. That takes little, because the thread may get its processor at the
 * cost of the vCPU that it wakes for.
 */
public final class HostAlarmClock implements AlarmClock {
  private static final long NEVER = Long.MAX_VALUE / 2;

  private final SystemCounter counter;
  private final List<HostAlarm> alarms = new CopyOnWriteArrayList<>();
  private volatile boolean closed;

  /** The thread's, which closes it. */
  private volatile @Nullable HostTimer timer;

  /** The thread is not about to sleep before it has looked at every alarm once more. */
  private volatile boolean awake = true;

  /** When it wakes, if it sleeps. */
  private volatile long wakesAt;

  /** The moment of the alarm that it sleeps for, without patience. */
  private volatile long wakesFor;

  /**
   * A clock.
   *
   * @param counter what deadlines refer to; its ticks are nanoseconds
   */
  public HostAlarmClock(SystemCounter counter) {
    this.counter = counter;
  }

  @Override
  public Alarm alarm(Runnable ring) {
    HostAlarm alarm = new HostAlarm(ring);
    alarms.add(alarm);
    return alarm;
  }

  @Override
  public synchronized void close() {
    HostTimer started = timer;
    if (started != null && !closed) {
      started.set(0);
    }
    closed = true;
  }

  /** Whether the thread sleeps for a later moment, or for one that the guest has handled. */
  private boolean sleepsWrongly(long end) {
    return !awake && (end - wakesAt < 0 || wakesFor - counter.now() <= 0);
  }

  /** Lets the thread sleep for the next alarm. */
  private synchronized void sleepAnew() {
    if (closed) {
      return;
    }
    HostTimer started = timer;
    if (started == null) {
      HostTimer made = new HostTimer();
      timer = made;
      Thread.ofPlatform().daemon().name("devkvm-timers").start(() -> run(made));
      return;
    }
    boolean done = false;
    while (!done) {
      done = sleepsForNext(started);
    }
  }

  /** False if another thread has set an earlier alarm and could not know of this sleep. */
  private boolean sleepsForNext(HostTimer timer) {
    long now = counter.now();
    HostAlarm next = null;
    long left = NEVER;
    for (HostAlarm alarm : alarms) {
      long its = alarm.left(now);
      if (its < left) {
        left = its;
        next = alarm;
      }
    }
    wakesAt = now + left;
    wakesFor = wakesAt - (next == null ? 0 : next.patience);
    awake = false;
    timer.set(wakesAt - counter.now());
    return next() - wakesAt >= 0;
  }

  private void run(HostTimer timer) {
    while (!closed) {
      awake = true;
      ringWhatIsDue();
      if (maySleep(timer)) {
        timer.await();
      }
    }
    synchronized (this) { // close(), which set closed, has set the timer too
      timer.close();
    }
  }

  private synchronized boolean maySleep(HostTimer timer) {
    return !closed && sleepsForNext(timer);
  }

  private void ringWhatIsDue() {
    long now = counter.now();
    for (HostAlarm alarm : alarms) {
      if (alarm.take(now)) {
        alarm.ring();
      }
    }
  }

  /** When the next alarm is due, patience included. */
  private long next() {
    long now = counter.now();
    long left = NEVER;
    for (HostAlarm alarm : alarms) {
      left = Math.min(left, alarm.left(now));
    }
    return now + left;
  }

  /** A deadline that is later than the one before does not wake the thread. */
  private final class HostAlarm implements Alarm {
    private final Runnable ring;
    private boolean armed;

    /** Patience included. */
    private long deadline;

    private volatile long patience;

    HostAlarm(Runnable ring) {
      this.ring = ring;
    }

    @Override
    public void set(long ticks, long itsPatience) {
      long end = ticks + itsPatience;
      synchronized (this) {
        armed = true;
        deadline = end;
        patience = itsPatience;
      }
      if (timer == null || sleepsWrongly(end)) {
        sleepAnew();
      }
    }

    /** Whether it is due: then it is so no more. */
    synchronized boolean take(long now) {
      boolean due = armed && deadline - now <= 0;
      armed &= !due;
      return due;
    }

    synchronized long left(long now) {
      return armed ? deadline - now : NEVER;
    }

    /** A defect of a listener is not the end of all timers. */
    void ring() {
      try {
        ring.run();
      } catch (RuntimeException e) {
        System.getLogger(HostAlarmClock.class.getName())
            .log(System.Logger.Level.ERROR, "a timer has failed", e);
      }
    }
  }
}
