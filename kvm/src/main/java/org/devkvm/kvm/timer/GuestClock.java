package org.devkvm.kvm.timer;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.devkvm.cpu.engine.SystemCounter;
import org.devkvm.cpu.state.CpuState;

/**
 * The counter that the guest of one vCPU reads, and the alarms of its timers. A guest that reads a
 * count has the interrupts that are due by then: a clock's own thread may find no processor for
 * milliseconds where vCPUs keep all of them busy, and hardware's timers would not wait for it. And
 * where such a guest has taken an alarm, the thread lets it take the next one too: it would get its
 * processor at the cost of the vCPU, in the middle of the handler mostly.
 */
public final class GuestClock implements SystemCounter {
  /**
   * How long a guest has time to take an alarm itself, or a vCPU that sleeps to wake for it, in
   * ticks.
   */
  private static final long PATIENCE = 50_000;

  /** How long a guest that has taken the last one has. */
  private static final long PATIENCE_WITH_LOOKERS = 250_000;

  private final SystemCounter counter;
  private final AlarmClock clock;
  private final CpuState state;
  private final List<Due> alarms = new CopyOnWriteArrayList<>();

  /**
   * No alarm is due before; written by whoever sets an alarm, read at every reading of the counter.
   */
  private volatile long earliest = Long.MAX_VALUE;

  /**
   * A clock of one vCPU.
   *
   * @param counter what alarms refer to
   * @param clock rings them when the guest does not look
   * @param state the registers of the vCPU, whose generated code may read the counter while nothing
   *     is due
   */
  public GuestClock(SystemCounter counter, AlarmClock clock, CpuState state) {
    this.counter = counter;
    this.clock = clock;
    this.state = state;
    find();
  }

  /** Reads the counter, on the thread of the vCPU; rings what is due. */
  @Override
  public long now() {
    long ticks = counter.now();
    if (ticks >= earliest) {
      ring(ticks);
    }
    return ticks;
  }

  private void ring(long ticks) {
    for (Due alarm : alarms) {
      if (alarm.take(ticks)) {
        alarm.guestLooks = true;
        alarm.ring.run();
      }
    }
    find();
  }

  /** An alarm that rings at the clock, or when the guest reads the counter. */
  public AlarmClock.Alarm alarm(Runnable ring) {
    Due alarm = new Due(ring);
    alarms.add(alarm);
    return alarm;
  }

  private synchronized void find() {
    long found = Long.MAX_VALUE;
    for (Due alarm : alarms) {
      found = Math.min(found, alarm.ticks);
    }
    earliest = found;
    counter.share(state, found);
  }

  private final class Due implements AlarmClock.Alarm {
    private final Runnable ring;
    private final AlarmClock.Alarm atClock;
    private volatile long ticks = Long.MAX_VALUE;

    /** Whether the guest took it the last time. */
    private volatile boolean guestLooks;

    Due(Runnable ring) {
      this.ring = ring;
      this.atClock = clock.alarm(this::ringAtClock);
    }

    /**
     * What the guest has taken is not to be waited for: the thread may have its processor. What the
     * thread is about to ring the guest rings as well: the thread may have lost its own.
     */
    private void ringAtClock() {
      long now = counter.now();
      if (now >= ticks) {
        guestLooks = false;
        ring.run();
        boolean _ = take(now);
      }
    }

    synchronized boolean take(long now) {
      boolean due = now >= ticks;
      if (due) {
        ticks = Long.MAX_VALUE;
      }
      return due;
    }

    @Override
    public void set(long deadline, long patience) {
      synchronized (this) {
        ticks = deadline;
      }
      find();
      atClock.set(deadline, Math.max(patience, guestLooks ? PATIENCE_WITH_LOOKERS : PATIENCE));
    }
  }
}
