package org.devkvm.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.devkvm.kvm.core.RunDelay;
import org.junit.jupiter.api.Test;

/** The run delay of this machine, where its kernel counts it. */
class ThreadSchedstatTest {
  private static final Path FILE = Path.of("/proc/thread-self/schedstat");

  private final RunDelay delay = ThreadSchedstat.probe();

  private static long secondField() throws IOException {
    return Long.parseLong(Files.readString(FILE).strip().split(" ", -1)[1]);
  }

  @Test
  void readingIsTheKernelsSecondNumber() throws IOException {
    assumeThat(delay.isCounted()).isTrue();
    for (int i = 0; i < 3; i++) {
      long before = secondField();
      long reading = delay.ofThisThread();
      assertThat(reading).isBetween(before, secondField());
    }
  }

  @Test
  void readingOutlivesAnInterrupt() throws IOException {
    assumeThat(delay.isCounted()).isTrue();
    Thread.currentThread().interrupt();
    long reading = delay.ofThisThread();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(delay.ofThisThread()).isGreaterThanOrEqualTo(reading);
  }

  @Test
  void virtualThreadHasNone() throws InterruptedException {
    long[] reading = {-1};
    Thread.ofVirtual().start(() -> reading[0] = delay.ofThisThread()).join();
    assertThat(reading[0]).isZero();
  }
}
