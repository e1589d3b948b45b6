package org.devkvm.cpu.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sleep ends at the moment that was set last, on hosts with and without timerfd. */
@Timeout(60)
class HostTimerTest {
  private static final long FOR_EVER = Long.MAX_VALUE / 2;

  static Stream<MemorySegment> timers() {
    return Stream.of(NativeCalls.find("timerfd_create"), MemorySegment.NULL);
  }

  @ParameterizedTest
  @MethodSource("timers")
  void sleepEndsAtTheMoment(MemorySegment create) {
    try (HostTimer timer = new HostTimer(create)) {
      for (int left = -1; left < 1000; left++) {
        timer.set(FOR_EVER);
        timer.set(left);
        timer.await();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("timers")
  void anotherThreadMovesTheMoment(MemorySegment create) throws InterruptedException {
    for (int i = 0; i < 100; i++) {
      AtomicBoolean wanted = new AtomicBoolean();
      CountDownLatch set = new CountDownLatch(1);
      HostTimer timer = new HostTimer(create);
      Thread sleeper =
          Thread.ofPlatform()
              .start(() -> {
                timer.set(FOR_EVER);
                set.countDown();
                while (!wanted.get()) {
                  timer.await();
                }
              });
      set.await();
      wanted.set(true);
      timer.set(1);
      sleeper.join();
      timer.close();
      assertThat(sleeper.isAlive()).isFalse();
    }
  }
}
