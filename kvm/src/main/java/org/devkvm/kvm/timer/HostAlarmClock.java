package org.devkvm.kvm.timer;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.devkvm.cpu.engine.SystemCounter;

/** Alarms on one daemon thread, started by the first. */
public final class HostAlarmClock implements AlarmClock {
  private final SystemCounter counter;
  private final ScheduledThreadPoolExecutor thread;

  /**
   * A clock.
   *
   * @param counter what deadlines refer to; its ticks are nanoseconds
   */
  public HostAlarmClock(SystemCounter counter) {
    this.counter = counter;
    thread =
        new ScheduledThreadPoolExecutor(
            1, task -> Thread.ofPlatform().daemon().name("devkvm-timers").unstarted(task));
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  @Override
  public Alarm alarm(Runnable ring) {
    return new HostAlarm(ring);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }

  /**
   * Guests move their deadlines far more often than deadlines pass, and mostly to later. So a later
   * deadline leaves the scheduled task alone; when that runs it schedules the rest.
   */
  private final class HostAlarm implements Alarm {
    private final Runnable ring;
    private boolean scheduled;
    private long scheduledFor;
    private long deadline;

    HostAlarm(Runnable ring) {
      this.ring = ring;
    }

    @Override
    public synchronized void set(long ticks) {
      deadline = ticks;
      if (!scheduled || ticks - scheduledFor < 0) {
        schedule(ticks);
      }
    }

    private void schedule(long ticks) {
      scheduled = true;
      scheduledFor = ticks;
      try {
        long delay = Math.max(0, ticks - counter.now());
        var _ = thread.schedule(() -> run(ticks), delay, TimeUnit.NANOSECONDS);
      } catch (RejectedExecutionException e) {
        scheduled = false; // closed: the VM is gone
      }
    }

    private void run(long ticks) {
      synchronized (this) {
        if (!scheduled || ticks != scheduledFor) {
          return; // an earlier deadline overtook this task
        }
        scheduled = false;
        if (deadline - counter.now() > 0) {
          schedule(deadline);
          return;
        }
      }
      ring.run();
    }
  }
}
