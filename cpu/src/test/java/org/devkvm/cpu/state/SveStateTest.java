package org.devkvm.cpu.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The registers of SVE: bits above V, predicates, and nothing before they are enabled. */
class SveStateTest {
  private final CpuState state = new CpuState(true);
  private final SveState sve = Objects.requireNonNull(state.sve);

  @Test
  void aPeWithoutSveHasNoneOfIt() {
    assertThat(new CpuState().sve).isNull();
  }

  @Test
  void isNotEnabledByItself() {
    assertThat(sve.isEnabled()).isFalse();
    sve.enable(4);
    assertThat(sve.isEnabled()).isTrue();
    assertThat(sve.maxVq()).isEqualTo(4);
  }

  @Test
  void theLow128BitsOfZAreV() {
    sve.enable(4);
    sve.z(5, 0, 1);
    sve.z(5, 1, 2);
    assertThat(state.v(10)).isEqualTo(1);
    assertThat(state.v(11)).isEqualTo(2);
    state.v(63, 7);
    assertThat(sve.z(31, 1)).isEqualTo(7);
    assertThat(sve.aboveInUse()).isFalse();
  }

  @Test
  void everyBitIsItsOwn() {
    sve.enable(4);
    for (int n = 0; n < 32; n++) {
      for (int word = 0; word < 8; word++) {
        sve.z(n, word, 100 * n + word + 1);
      }
    }
    for (int n = 0; n <= SveState.FFR; n++) {
      for (int quadword = 0; quadword < 4; quadword++) {
        sve.p(n, quadword, (short) (100 * n + quadword));
      }
    }
    for (int n = 0; n < 32; n++) {
      for (int word = 0; word < 8; word++) {
        assertThat(sve.z(n, word)).isEqualTo(100 * n + word + 1);
      }
    }
    for (int n = 0; n <= SveState.FFR; n++) {
      for (int quadword = 0; quadword < 4; quadword++) {
        assertThat(sve.p(n, quadword)).isEqualTo((short) (100 * n + quadword));
      }
    }
  }

  @Test
  void aWriteOfVClearsTheRestOfThatZ() {
    sve.enable(4);
    sve.z(3, 2, 1);
    sve.z(3, 7, 1);
    sve.z(4, 2, 1);
    assertThat(sve.aboveInUse()).isTrue();
    sve.clearAbove(3);
    assertThat(sve.z(3, 2)).isZero();
    assertThat(sve.z(3, 7)).isZero();
    assertThat(sve.z(4, 2)).isEqualTo(1);
  }

  @Test
  void vectorsOf128BitsHaveNothingAbove() {
    sve.enable(1);
    sve.z(31, 1, 9);
    sve.clearAbove(31);
    assertThat(sve.z(31, 1)).isEqualTo(9);
  }

  @Test
  void resetZeroesAndKeepsItEnabled() {
    sve.enable(2);
    sve.z(31, 3, 1);
    sve.p(SveState.FFR, 1, (short) -1);
    ResetState.reset(state);
    assertThat(sve.isEnabled()).isTrue();
    assertThat(sve.z(31, 3)).isZero();
    assertThat(sve.p(SveState.FFR, 1)).isZero();
    assertThat(sve.aboveInUse()).isFalse();
  }
}
