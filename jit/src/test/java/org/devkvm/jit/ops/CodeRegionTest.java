package org.devkvm.jit.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeRegionTest {
  private static final int MIB = 1 << 20;

  /** A guest that starts programs for hours fills what there is, however much that be. */
  @ParameterizedTest
  @ValueSource(ints = {1, 64, 100, 256})
  void usesAPartUntilMoreIsAskedFor(int size) {
    Optional<CodeRegion> mapped = CodeRegion.map(size * MIB, false);
    assumeThat(mapped).as("memory that may be executed").isPresent();
    try (CodeRegion region = mapped.get()) {
      for (int used = 64; used < size; used *= 2) {
        assertThat(region.hasRoom(used * MIB)).isTrue();
        assertThat(region.hasRoom(used * MIB + 1)).isFalse();
        assertThat(region.grow()).isTrue();
      }
      assertThat(region.hasRoom(size * MIB)).isTrue();
      assertThat(region.hasRoom(size * MIB + 1)).isFalse();
      assertThat(region.grow()).isFalse();
    }
  }
}
