package org.devkvm.kvm.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Alarms ring when their moment has come, whatever the thread waits for. */
@Timeout(60)
class HostAlarmClockTest {
  private static final long FAR = 1L << 60;

  private final AtomicLong now = new AtomicLong(1000);
  @AutoClose private final HostAlarmClock clock = new HostAlarmClock(now::get);
  private final Semaphore rung = new Semaphore(0);
  private final AtomicInteger others = new AtomicInteger();

  @Test
  void anAlarmThatIsDueRingsOnceForEachTimeItIsSet() throws InterruptedException {
    AlarmClock.Alarm alarm = clock.alarm(rung::release);
    for (int i = 0; i < 1000; i++) {
      alarm.set(now.get());
      rung.acquire();
    }
    assertThat(rung.availablePermits()).isZero();
  }

  @Test
  void anEarlierAlarmWakesTheThreadThatSleepsForALaterOne() throws InterruptedException {
    AlarmClock.Alarm late = clock.alarm(others::incrementAndGet);
    AlarmClock.Alarm early = clock.alarm(rung::release);
    for (int i = 0; i < 1000; i++) {
      late.set(FAR);
      early.set(now.incrementAndGet());
      rung.acquire();
    }
    assertThat(others).hasValue(0);
  }

  @Test
  void anAlarmThatIsMovedToLaterDoesNotRingBefore() throws InterruptedException {
    AlarmClock.Alarm moved = clock.alarm(others::incrementAndGet);
    AlarmClock.Alarm other = clock.alarm(rung::release);
    moved.set(2000);
    moved.set(FAR);
    now.set(3000);
    other.set(3000);
    rung.acquire();
    assertThat(others).hasValue(0);
    moved.set(3000);
    other.set(3000);
    rung.acquire();
    assertThat(others).hasValue(1);
  }

  @Test
  void anAlarmWithPatienceRingsLaterAndKeepsNoOtherWaiting() throws InterruptedException {
    AlarmClock.Alarm patient = clock.alarm(others::incrementAndGet);
    AlarmClock.Alarm other = clock.alarm(rung::release);
    patient.set(2000, 1000);
    now.set(2999);
    other.set(2999);
    rung.acquire();
    assertThat(others).hasValue(0);
    now.set(3000);
    other.set(3000);
    rung.acquire();
    assertThat(others).hasValue(1);
  }

  @Test
  void aListenerMaySetItsAlarmAndOneThatFailsIsNotTheEnd() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(100);
    List<AlarmClock.Alarm> alarm = new ArrayList<>();
    alarm.add(
        clock.alarm(() -> {
          done.countDown();
          alarm.getFirst().set(now.incrementAndGet() - 1);
          if (done.getCount() == 50) {
            throw new IllegalStateException("a defect, on purpose");
          }
        }));
    alarm.getFirst().set(1000);
    done.await();
  }

  @Test
  void aClockMayBeClosedWhileItRingsAndTwice() throws InterruptedException {
    for (int i = 0; i < 500; i++) {
      HostAlarmClock ringing = new HostAlarmClock(now::get);
      AlarmClock.Alarm alarm = ringing.alarm(rung::release);
      alarm.set(now.get());
      if (i % 2 == 0) {
        rung.acquire();
      }
      alarm.set(now.get());
      ringing.close();
      ringing.close();
      alarm.set(now.get());
    }
  }

  @Test
  void aClosedClockStartsNothing() {
    AlarmClock.Alarm alarm = clock.alarm(others::incrementAndGet);
    clock.close();
    alarm.set(1000);
    assertThat(others).hasValue(0);
  }
}
