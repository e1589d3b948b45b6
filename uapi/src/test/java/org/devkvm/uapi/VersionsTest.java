package org.devkvm.uapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionsTest {
  private static final Versions SPAN = Versions.since(new Abi(6, 4)).until(new Abi(6, 12));

  @Test
  void firstReleaseIsIncludedAndTheEndIsNot() {
    assertThat(SPAN.include(new Abi(6, 3))).isFalse();
    assertThat(SPAN.include(new Abi(6, 4))).isTrue();
    assertThat(SPAN.include(new Abi(6, 11))).isTrue();
    assertThat(SPAN.include(new Abi(6, 12))).isFalse();
  }

  @Test
  void minorsAreNumbersAndMajorsCountFirst() {
    assertThat(new Abi(6, 12)).isGreaterThan(new Abi(6, 4));
    assertThat(new Abi(7, 0)).isGreaterThan(new Abi(6, 19));
    assertThat(SPAN.include(new Abi(7, 5))).isFalse();
    assertThat(Versions.LINUX_6_1.include(new Abi(7, 0))).isTrue();
  }
}
