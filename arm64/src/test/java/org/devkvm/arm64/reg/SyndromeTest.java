package org.devkvm.arm64.reg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Syndromes and modes as the manual spells them out. */
class SyndromeTest {
  @Test
  void systemInstructionSyndromeHoldsTheFieldsOfTheInstruction() {
    int mrsX5Cntvct = 0xD53B_E045;
    int esr = Esr.ofSystemInstruction(mrsX5Cntvct);
    assertThat(esr).as("Op0 3, Op2 2, Op1 3, CRn 14, Rt 5, CRm 0, read").isEqualTo(0x6234_F8A1);
    assertThat(Esr.systemRegister(esr)).isEqualTo(SysReg.CNTVCT_EL0.encoding());
    assertThat(Esr.systemRt(esr)).isEqualTo(5);
    assertThat(Esr.isSystemRead(esr)).isTrue();
  }

  @Test
  void syndromesOfLinuxAreMet() {
    assertThat(Esr.ofImmediate(Esr.EC_SVC64, 0)).isEqualTo(0x5600_0000);
    assertThat(Esr.ofImmediate(Esr.EC_BRK64, 0x800)).isEqualTo(0xF200_0800);
    assertThat(Esr.FP_ACCESS).isEqualTo(0x1FE0_0000);
    assertThat(Esr.ofWfx(1)).isEqualTo(0x07E0_0001);
  }

  @ParameterizedTest
  @CsvSource({"0, true", "4, true", "5, true", "1, false", "8, false", "16, false", "21, false"})
  void onlyEl0AndEl1InAarch64AreLegal(int mode, boolean legal) {
    assertThat(Pstate.isLegalMode(mode)).isEqualTo(legal);
  }
}
