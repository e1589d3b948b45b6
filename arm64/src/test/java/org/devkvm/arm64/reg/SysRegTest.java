package org.devkvm.arm64.reg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table is in order, and its encodings are those of the manual and of KVM's ids. */
class SysRegTest {
  @Test
  void encodingsAreSortedAndUnique() {
    assertThat(Stream.of(SysReg.values()).map(SysReg::encoding)).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void encodingsLeadBackToTheirRegisters() {
    for (SysReg reg : SysReg.values()) {
      assertThat(SysReg.of(reg.encoding())).isSameAs(reg);
    }
    assertThat(SysReg.of(0xFFFF)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    // the low half of the id that KVM documents or kvmtool uses
    "MIDR_EL1, 0xC000", "MPIDR_EL1, 0xC005", "SCTLR_EL1, 0xC080", "CNTV_CTL_EL0, 0xDF19",
    "CNTV_CVAL_EL0, 0xDF1A", "CNTVCT_EL0, 0xDF02", "DBGBVR0_EL1, 0x8004", "TPIDR_EL1, 0xC684",
    "FPEXC32_EL2, 0xE298", "PMCCFILTR_EL0, 0xDF7F", "DACR32_EL2, 0xE180", "CSSELR_EL1, 0xD000"
  })
  void encodingsAreThoseOfKvm(SysReg reg, String encoding) {
    assertThat(reg.encoding()).isEqualTo(Integer.decode(encoding));
  }

  @ParameterizedTest
  @CsvSource({
    // what assemblers make of mrs x0, REG
    "TPIDR_EL0, 0xD53BD040",
    "NZCV, 0xD53B4200",
    "DAIF, 0xD53B4220",
    "FPCR, 0xD53B4400",
    "CurrentEL, 0xD5384240",
    "SPSel, 0xD5384200",
    "PAN, 0xD5384260",
    "SP_EL0, 0xD5384100",
    "ELR_EL1, 0xD5384020",
    "ISR_EL1, 0xD538C100",
    "PMEVTYPER30_EL0, 0xD53BEFC0",
    "ICC_IAR1_EL1, 0xD538CC00",
    "CNTVOFF_EL2, 0xD53CE060"
  })
  void instructionsCarryTheEncodingInBits20To5(SysReg reg, String word) {
    assertThat(reg.encoding()).isEqualTo(Long.decode(word).intValue() >>> 5 & 0xFFFF);
  }
}
