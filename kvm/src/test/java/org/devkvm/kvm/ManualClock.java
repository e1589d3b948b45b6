package org.devkvm.kvm;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.devkvm.cpu.engine.SystemCounter;
import org.devkvm.kvm.timer.AlarmClock;

/** A system counter and its alarms, moved by the test. */
final class ManualClock implements SystemCounter, AlarmClock {
  private volatile long now;
  private final List<ManualAlarm> alarms = new CopyOnWriteArrayList<>();
  volatile boolean closed;

  @Override
  public long now() {
    return now;
  }

  /** Moves the counter and rings what is due. */
  void advanceTo(long ticks) {
    now = ticks;
    for (ManualAlarm alarm : alarms) {
      if (alarm.deadline <= ticks) {
        alarm.deadline = Long.MAX_VALUE;
        alarm.ring.run();
      }
    }
  }

  /** When the next alarm rings. */
  long nextAlarm() {
    return alarms.stream().mapToLong(alarm -> alarm.deadline).min().orElse(Long.MAX_VALUE);
  }

  @Override
  public Alarm alarm(Runnable ring) {
    ManualAlarm alarm = new ManualAlarm(ring);
    alarms.add(alarm);
    return alarm;
  }

  @Override
  public void close() {
    closed = true;
  }

  private static final class ManualAlarm implements Alarm {
    private final Runnable ring;
    private volatile long deadline = Long.MAX_VALUE;

    ManualAlarm(Runnable ring) {
      this.ring = ring;
    }

    @Override
    public void set(long ticks, long patience) {
      deadline = ticks;
    }
  }
}
