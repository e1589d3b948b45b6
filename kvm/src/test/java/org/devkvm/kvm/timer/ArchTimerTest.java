package org.devkvm.kvm.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A timer and its line (arch_timer.c; Arm ARM D12.2.4). */
class ArchTimerTest {
  private long now = 5000;
  private final List<Long> alarms = new ArrayList<>();
  private final List<Boolean> levels = new ArrayList<>();
  private final ArchTimer timer =
      new ArchTimer(
          ArchTimer.Kind.VIRTUAL,
          () -> now,
          _ -> (ticks, _) -> alarms.add(ticks),
          (_, level) -> levels.add(level));

  private void enableAt(long cval) {
    timer.connect();
    timer.load();
    levels.clear();
    timer.write(ArchTimer.Register.CVAL, cval);
    timer.write(ArchTimer.Register.CTL, 1);
  }

  @Test
  void statusSaysReachedWithoutEnable() {
    timer.write(ArchTimer.Register.CVAL, 5000);
    assertThat(timer.read(ArchTimer.Register.CTL)).isEqualTo(4);
    timer.write(ArchTimer.Register.CTL, 7);
    assertThat(timer.read(ArchTimer.Register.CTL)).as("ISTATUS is not stored").isEqualTo(7);
    timer.write(ArchTimer.Register.CVAL, 5001);
    assertThat(timer.read(ArchTimer.Register.CTL)).isEqualTo(3);
  }

  @Test
  void timerValueIsSigned32Bits() {
    timer.write(ArchTimer.Register.TVAL, 0xFFFF_FFFFL);
    assertThat(timer.read(ArchTimer.Register.CVAL)).isEqualTo(4999);
    assertThat(timer.read(ArchTimer.Register.TVAL)).isEqualTo(0xFFFF_FFFFL);
  }

  @Test
  void counterAndDeadlineAreOffset() {
    timer.offset(4000);
    enableAt(1500);
    assertThat(timer.read(ArchTimer.Register.CNT)).isEqualTo(1000);
    assertThat(timer.deadline()).isEqualTo(5500);
    assertThat(alarms).last().isEqualTo(5500L);
  }

  @Test
  void aDeadlineThatPassesWhileItIsLookedAtIsNotMissed() {
    for (int ahead = 1; ahead < 20; ahead++) {
      List<Object> heard = new ArrayList<>();
      ArchTimer ticking =
          new ArchTimer(
              ArchTimer.Kind.VIRTUAL,
              () -> now++,
              _ -> (ticks, _) -> heard.add(ticks),
              (_, level) -> heard.add(level));
      ticking.connect();
      ticking.load();
      long cval = now + ahead;
      ticking.write(ArchTimer.Register.CVAL, cval);
      ticking.write(ArchTimer.Register.CTL, 1);
      assertThat(heard).as("an alarm or the level, %d ahead", ahead).containsAnyOf(true, cval);
    }
  }

  @Test
  void lineFollowsMaskAndComparison() {
    enableAt(5001);
    assertThat(levels).isEmpty();
    now = 5001;
    timer.update();
    timer.write(ArchTimer.Register.CTL, 3);
    timer.write(ArchTimer.Register.CTL, 1);
    timer.write(ArchTimer.Register.CVAL, 6000);
    assertThat(levels).containsExactly(true, false, true, false);
  }

  @Test
  void lineIsSilentBeforeTheFirstRun() {
    timer.write(ArchTimer.Register.CTL, 1);
    assertThat(levels).isEmpty();
    timer.connect();
    assertThat(levels).isEmpty();
    timer.load();
    assertThat(levels).containsExactly(true);
  }

  @Test
  void firstRunSetsTheLineWhateverItWas() {
    timer.connect();
    timer.load();
    assertThat(levels).containsExactly(false);
  }

  @Test
  void lineStaysWhileTheVcpuIsOut() {
    enableAt(5001);
    timer.unload();
    now = 5001;
    timer.update();
    assertThat(levels).isEmpty();
    timer.load();
    assertThat(levels).containsExactly(true);
  }

  @Test
  void alarmThatIsSetIsNotSetAgainForTheSameDeadline() {
    enableAt(5001);
    int set = alarms.size();
    timer.unload();
    timer.load();
    assertThat(alarms).hasSize(set);
    timer.write(ArchTimer.Register.CVAL, 5002);
    timer.write(ArchTimer.Register.CVAL, 5001);
    assertThat(alarms).endsWith(5002L, 5001L);
    timer.unload();
    timer.offset(1);
    timer.load();
    assertThat(alarms).last().isEqualTo(5002L);
  }

  @Test
  void hardwareKeepsTwoBitsOfControlAndLeavesItsStatus() {
    timer.set(ArchTimer.Register.CTL, -1);
    assertThat(timer.read(ArchTimer.Register.CTL)).isEqualTo(0xFFFF_FFFFL);
    enableAt(5000);
    timer.write(ArchTimer.Register.CTL, -1);
    timer.unload();
    timer.set(ArchTimer.Register.CVAL, 6000);
    assertThat(timer.read(ArchTimer.Register.CTL)).isEqualTo(7);
    timer.load();
    assertThat(timer.read(ArchTimer.Register.CTL)).isEqualTo(3);
  }

  @Test
  void comparisonIsUnsignedAndTheEndOfTimeNeverComes() {
    enableAt(-1);
    assertThat(timer.fires()).isFalse();
    assertThat(timer.deadline()).isEqualTo(Long.MAX_VALUE);
    assertThat(alarms).isEmpty();
  }
}
