package org.devkvm.kvm.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.devkvm.cpu.state.CpuState;
import org.junit.jupiter.api.Test;

/** A guest that reads the counter finds what is due by then. */
class GuestClockTest {
  private long now = 100;
  private final List<Long> atClock = new ArrayList<>();
  private final List<Long> patience = new ArrayList<>();
  private final List<Runnable> rings = new ArrayList<>();
  private final List<String> rung = new ArrayList<>();
  private final GuestClock clock = new GuestClock(() -> now, new SleepingClock(), new CpuState());

  /** Its thread finds no processor. */
  private final class SleepingClock implements AlarmClock {
    @Override
    public Alarm alarm(Runnable ring) {
      rings.add(ring);
      return (ticks, its) -> {
        atClock.add(ticks);
        patience.add(its);
      };
    }

    @Override
    public void close() {}
  }

  @Test
  void readingTheCounterRingsWhatIsDueOnce() {
    AlarmClock.Alarm alarm = clock.alarm(() -> rung.add("alarm"));
    alarm.set(150);
    now = 149;
    assertThat(clock.now()).isEqualTo(149);
    assertThat(rung).isEmpty();
    now = 150;
    assertThat(clock.now()).isEqualTo(150);
    assertThat(clock.now()).isEqualTo(150);
    assertThat(rung).containsExactly("alarm");
    assertThat(atClock).as("the host's clock knows it as well").containsExactly(150L);
  }

  @Test
  void eitherTheGuestRingsOrTheClock() {
    AlarmClock.Alarm alarm = clock.alarm(() -> rung.add("alarm"));
    alarm.set(150);
    now = 150;
    assertThat(clock.now()).isEqualTo(150);
    rings.getFirst().run();
    assertThat(rung).as("the guest has looked first").hasSize(1);
    alarm.set(160);
    now = 170;
    rings.getFirst().run();
    assertThat(clock.now()).isEqualTo(170);
    assertThat(rung).as("then the clock").hasSize(2);
  }

  @Test
  void theClockIsPatientWithAGuestThatHasTakenTheLastOne() {
    AlarmClock.Alarm alarm = clock.alarm(() -> rung.add("alarm"));
    alarm.set(150);
    now = 150;
    rings.getFirst().run();
    alarm.set(160);
    now = 160;
    var _ = clock.now();
    alarm.set(170);
    now = 170;
    rings.getFirst().run();
    alarm.set(180);
    assertThat(rung).hasSize(3);
    assertThat(patience.get(1)).isEqualTo(patience.get(0));
    assertThat(patience.get(2)).isGreaterThan(patience.get(0));
    assertThat(patience.get(3)).isEqualTo(patience.get(0));
  }

  @Test
  void theGuestDoesNotWaitForAClockThatHasNotRungYet() {
    AlarmClock.Alarm alarm =
        clock.alarm(() -> {
          rung.add("alarm");
          if (rung.size() == 1) { // the clock's thread gets no further while the guest goes on
            var _ = clock.now();
          }
        });
    alarm.set(150);
    now = 150;
    rings.getFirst().run();
    assertThat(rung).hasSize(2);
  }

  @Test
  void theEarlierOfTwoRingsFirstAndOneThatIsMovedRingsAtItsNewTime() {
    AlarmClock.Alarm early = clock.alarm(() -> rung.add("early"));
    AlarmClock.Alarm late = clock.alarm(() -> rung.add("late"));
    late.set(300);
    early.set(200);
    now = 250;
    var _ = clock.now();
    assertThat(rung).containsExactly("early");
    late.set(400);
    now = 399;
    var _ = clock.now();
    assertThat(rung).containsExactly("early");
    now = 400;
    var _ = clock.now();
    assertThat(rung).containsExactly("early", "late");
  }

  @Test
  void anAlarmMayBeSetAgainWhileItRings() {
    AlarmClock.Alarm[] alarm = new AlarmClock.Alarm[1];
    alarm[0] =
        clock.alarm(() -> {
          rung.add("tick");
          alarm[0].set(now + 10);
        });
    alarm[0].set(110);
    for (now = 110; now < 140; now++) {
      var _ = clock.now();
    }
    assertThat(rung).hasSize(3);
  }
}
