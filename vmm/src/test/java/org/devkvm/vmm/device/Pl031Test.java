package org.devkvm.vmm.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** DDI 0224C. */
class Pl031Test {
  private static final int DR = 0x00;
  private static final int MR = 0x04;
  private static final int LR = 0x08;
  private static final int CR = 0x0c;
  private static final int IMSC = 0x10;
  private static final int RIS = 0x14;
  private static final int ICR = 0x1c;

  private static final Slot SLOT = new Slot("pl031", 0, 0x1000, 0);

  private record Appointment(Duration delay, Runnable action) {}

  private Instant now = Instant.parse("2026-11-21T03:00:00.250Z");
  private final List<Appointment> appointments = new ArrayList<>();
  private final List<Boolean> levels = new ArrayList<>();
  private final Pl031 rtc = new Pl031(SLOT, new TestBackplane());

  private final class TestBackplane implements Backplane {
    @Override
    public Wire wire(Slot slot) {
      return levels::add;
    }

    @Override
    public Dma dma() {
      return (_, _) -> null;
    }

    @Override
    public InstantSource clock() {
      return () -> now;
    }

    @Override
    public Scheduler scheduler() {
      return (delay, run) -> appointments.add(new Appointment(delay, run));
    }
  }

  @Test
  void identifiesItself() {
    int[] id = new int[8];
    for (int i = 0; i < id.length; i++) {
      id[i] = (int) rtc.read(0xfe0 + 4 * i, 4);
    }

    assertThat(id).as("as QEMU's").containsExactly(0x31, 0x10, 0x14, 0x00, 0x0d, 0xf0, 0x05, 0xb1);
    assertThat(rtc.read(CR, 4)).as("started").isEqualTo(1);
  }

  @Test
  void showsTheHostsSecondsUntilTheGuestSetsIt() {
    assertThat(rtc.read(DR, 4)).isEqualTo(now.getEpochSecond());

    rtc.write(LR, 4, 1000);
    assertThat(rtc.read(DR, 4)).isEqualTo(1000);
    now = now.plusSeconds(5);
    assertThat(rtc.read(DR, 4)).isEqualTo(1005);
    assertThat(rtc.read(LR, 4)).isEqualTo(1000);
  }

  @Test
  void alarmIsRaisedInTheSecondOfTheMatch() {
    rtc.write(IMSC, 4, 1);
    rtc.write(MR, 4, now.getEpochSecond() + 10);
    assertThat(appointments.getLast().delay()).isEqualTo(Duration.ofMillis(9750));

    appointments.getLast().action().run();
    assertThat(rtc.read(RIS, 4)).isEqualTo(1);
    rtc.write(ICR, 4, 1);
    assertThat(levels).containsExactly(true, false);
  }

  @Test
  void alarmThatWasMovedIsVoid() {
    rtc.write(MR, 4, now.getEpochSecond() + 10);
    rtc.write(MR, 4, now.getEpochSecond() + 20);

    appointments.getFirst().action().run();
    assertThat(rtc.read(RIS, 4)).isZero();
    appointments.getLast().action().run();
    assertThat(rtc.read(RIS, 4)).isEqualTo(1);
  }

  @Test
  void savedStateComesBackInAnotherClock() {
    rtc.write(LR, 4, 77);
    rtc.write(IMSC, 4, 1);
    Pl031 other = new Pl031(SLOT, new TestBackplane());

    other.restore(rtc.save());

    assertThat(other.save()).isEqualTo(rtc.save());
    assertThat(other.read(DR, 4)).isEqualTo(77);
  }
}
