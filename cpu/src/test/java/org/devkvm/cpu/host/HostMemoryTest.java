package org.devkvm.cpu.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Atomics of every width, at every place in a word. */
class HostMemoryTest {
  private static final long PATTERN = 0x8877_6655_4433_2211L;

  private final long host = Arena.global().allocate(64, 64).address();

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "3, 1", "0, 2", "2, 2", "6, 2", "0, 4", "4, 4", "0, 8"})
  void atomicsChangeOnlyTheirBytes(int offset, int size) {
    int shift = offset << 3;
    long mask = (-1L >>> (64 - (size << 3))) << shift;
    long old = (PATTERN & mask) >>> shift;
    HostMemory.put64(host, PATTERN);

    assertThat(HostMemory.compareAndExchange(host + offset, size, old + 1, 0)).isEqualTo(old);
    assertThat(HostMemory.get64(host)).as("not expected, not stored").isEqualTo(PATTERN);
    assertThat(HostMemory.compareAndExchange(host + offset, size, old, -1)).isEqualTo(old);
    assertThat(HostMemory.get64(host)).isEqualTo(PATTERN | mask);
    assertThat(HostMemory.getAndAdd(host + offset, size, 1)).isEqualTo(mask >>> shift);
    assertThat(HostMemory.get64(host)).as("no carry").isEqualTo(PATTERN & ~mask);
    assertThat(HostMemory.getAndSet(host + offset, size, old)).isZero();
    assertThat(HostMemory.get64(host)).isEqualTo(PATTERN);
  }

  @Test
  void plainAccessMayBeUnalignedAndZeroExtends() {
    HostMemory.put64(host + 3, PATTERN);
    assertThat(HostMemory.get64(host + 3)).isEqualTo(PATTERN);
    assertThat(HostMemory.get32(host + 7)).isEqualTo(0x8877_6655L);
    assertThat(HostMemory.get16(host + 9)).isEqualTo(0x8877);
    assertThat(HostMemory.get8(host + 10)).isEqualTo(0x88);
  }
}
