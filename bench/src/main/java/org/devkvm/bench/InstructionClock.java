package org.devkvm.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.devkvm.cpu.engine.Engine;
import org.devkvm.cpu.engine.SystemCounter;
import org.devkvm.kvm.timer.AlarmClock;
import org.jspecify.annotations.Nullable;

/**
 * Time made from progress: a nanosecond is an instruction, every look at the clock costs some more,
 * and when the guest waits, time is at once when its next timer fires. The only thread is the
 * vCPU's, and alarms ring only between two runs of the engine, which ends when the guest looks at
 * the clock and something is due; so a boot is the same instructions every time.
 */
final class InstructionClock implements SystemCounter, AlarmClock {
  /** What a look costs, so that a guest that polls the counter gets on. */
  private static final long LOOK = 100;

  private final List<Ringer> ringers = new ArrayList<>();
  private @Nullable Engine engine;
  private long ahead;

  private final class Ringer implements Alarm {
    private final Runnable ring;
    private long due = Long.MAX_VALUE;

    Ringer(Runnable ring) {
      this.ring = ring;
    }

    @Override
    public void set(long ticks, long patience) {
      due = ticks;
    }

    void ringIfDue() {
      if (due <= read()) {
        due = Long.MAX_VALUE;
        ring.run();
      }
    }
  }

  /** Counts the instructions of this engine from now on. */
  void follow(Engine value) {
    engine = value;
  }

  private long read() {
    return engine == null ? ahead : engine.retired() + ahead;
  }

  @Override
  public long now() {
    ahead += LOOK;
    long now = read();
    if (engine != null && ringers.stream().anyMatch(r -> r.due <= now)) {
      engine.kick();
    }
    return now;
  }

  @Override
  public Alarm alarm(Runnable ring) {
    Ringer ringer = new Ringer(ring);
    ringers.add(ringer);
    return ringer;
  }

  /** Rings what is due. */
  void ring() {
    List.copyOf(ringers).forEach(Ringer::ringIfDue);
  }

  /** Makes it as late as the next alarm, and rings. */
  void sleep() {
    ringers.stream()
        .min(Comparator.comparingLong(r -> r.due))
        .filter(next -> next.due != Long.MAX_VALUE)
        .ifPresent(next -> ahead += Math.max(0, next.due - read()));
    ring();
  }

  @Override
  public void close() {}
}
