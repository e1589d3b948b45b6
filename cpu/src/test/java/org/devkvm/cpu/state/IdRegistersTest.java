package org.devkvm.cpu.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.state.IdRegisters.Field;
import org.junit.jupiter.api.Test;

/** What the PE says of itself agrees with itself and with what Linux expects of a KVM guest. */
class IdRegistersTest {
  private static long field(SysReg reg, int lsb) {
    return IdRegisters.value(reg) >>> lsb & 0xF;
  }

  @Test
  void fieldsOfARegisterDoNotOverlap() {
    Map<SysReg, Long> sums =
        IdRegisters.fields().stream()
            .collect(Collectors.groupingBy(Field::reg, Collectors.summingLong(Field::bits)));
    sums.forEach((reg, sum) -> assertThat(sum).as(reg.name()).isEqualTo(IdRegisters.value(reg)));
  }

  @Test
  void onlyAarch64IsImplemented() {
    assertThat(field(SysReg.ID_AA64PFR0_EL1, 0)).as("EL0").isEqualTo(1);
    assertThat(field(SysReg.ID_AA64PFR0_EL1, 4)).as("EL1").isEqualTo(1);
    for (SysReg reg : SysReg.values()) {
      int crm = reg.encoding() >> 3 & 15;
      if (reg.encoding() >> 7 == 0x180 && crm >= 1 && crm <= 3) {
        assertThat(IdRegisters.value(reg)).as(reg.name()).isZero();
      }
    }
  }

  @Test
  void halfPrecisionIsTheSameForFpAndSimd() {
    assertThat(field(SysReg.ID_AA64PFR0_EL1, 16)).isEqualTo(field(SysReg.ID_AA64PFR0_EL1, 20));
  }

  @Test
  void wholeBlockIsReadOnly() {
    assertThat(IdRegisters.readOnly()).hasSize(7 * 8 + 4).contains(SysReg.ID_AA64MMFR2_EL1);
  }

  @Test
  void cacheLinesAgree() {
    long ctr = IdRegisters.value(SysReg.CTR_EL0);
    long ccsidr = IdRegisters.ccsidr(1);
    assertThat((ctr & 15) + 2).as("log2 of bytes").isEqualTo((ccsidr & 7) + 4);
    assertThat(ctr >>> 28 & 1).as("IDC needs no cleaning: LoC is 0").isEqualTo(1);
    assertThat(IdRegisters.value(SysReg.CLIDR_EL1) >>> 24 & 7).isZero();
    assertThat(4L << field(SysReg.DCZID_EL0, 0)).isEqualTo(IdRegisters.ZERO_BLOCK_BYTES);
  }

  @Test
  void resetValuesAreThoseOfLinux() {
    CpuState state = new CpuState();
    state.x(CpuState.SP, 5);
    state.sys(SysReg.CNTVOFF_EL2, 6);
    ResetState.reset(state);
    assertThat(state.pstate()).isEqualTo(0x3C5);
    assertThat(state.spEl0()).isZero();
    assertThat(state.spEl1()).isZero();
    assertThat(state.sys(SysReg.SCTLR_EL1)).isEqualTo(0x00C5_0078);
    assertThat(state.sys(SysReg.TCR_EL1)).isZero();
    assertThat(state.sys(SysReg.MAIR_EL1)).isEqualTo(0x1DE7_EC7E_DBAD_C0DEL);
    assertThat(state.sys(SysReg.MPIDR_EL1)).isEqualTo(0x8000_0000L);
    assertThat(state.sys(SysReg.CNTVOFF_EL2)).isEqualTo(6);
  }

  @Test
  void stackPointersAreBankedByLevelAndSelection() {
    CpuState state = new CpuState();
    state.select(1, 1);
    state.x(CpuState.SP, 0x1000);
    state.select(1, 0);
    state.x(CpuState.SP, 0x2000);
    state.select(0, 0);
    assertThat(state.x(CpuState.SP)).isEqualTo(0x2000);
    state.spEl0(0x3000);
    assertThat(state.x(CpuState.SP)).isEqualTo(0x3000);
    state.spEl1(0x4000);
    state.select(1, 1);
    assertThat(state.x(CpuState.SP)).isEqualTo(0x4000);
  }
}
