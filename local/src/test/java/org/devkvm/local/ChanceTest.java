package org.devkvm.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Random numbers are not the same twice, in no half of them. */
class ChanceTest {
  private static final int NUMBERS = 64;

  @Test
  void numbersDiffer() {
    long[] numbers = LongStream.generate(Chance::next).limit(NUMBERS).toArray();
    assertThat(LongStream.of(numbers).distinct().count()).isEqualTo(NUMBERS);
    assertThat(LongStream.of(numbers).map(n -> n >>> 32).distinct().count()).isGreaterThan(32);
    assertThat(LongStream.of(numbers).map(n -> (int) n).distinct().count()).isGreaterThan(32);
  }
}
