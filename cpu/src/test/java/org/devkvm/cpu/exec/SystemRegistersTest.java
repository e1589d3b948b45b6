package org.devkvm.cpu.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.devkvm.arm64.reg.Esr;
import org.devkvm.arm64.reg.Pstate;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.fault.GuestException;
import org.devkvm.cpu.mmu.Ram;
import org.devkvm.cpu.mmu.Tables;
import org.devkvm.cpu.state.CpuState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may access which register, and where the others go. */
class SystemRegistersTest {
  private static final int RT = 5;
  private static final int MRS = 0xD530_0000 | RT;
  private static final int MSR = 0xD510_0000 | RT;
  private static final int EC_SYSREG = 0x18;
  private static final int EC_FP = 0x07;

  private final Wires pe = Wires.alone();

  private static int mrs(SysReg reg) {
    return (MRS & ~(0xFFFF << 5)) | reg.encoding() << 5;
  }

  private static int msr(SysReg reg) {
    return (MSR & ~(0xFFFF << 5)) | reg.encoding() << 5;
  }

  private static int sys(int op1, int crn, int crm, int op2) {
    return 0xD508_0000 | op1 << 16 | crn << 12 | crm << 8 | op2 << 5 | RT;
  }

  private long read(SysReg reg) {
    return pe.read(mrs(reg));
  }

  private void write(SysReg reg, long value) {
    pe.write(msr(reg), value);
  }

  private int exception(Runnable access) {
    GuestException e = catchThrowableOfType(GuestException.class, access::run);
    assertThat(e).as("raises an exception").isNotNull();
    return e.esr();
  }

  private void el0() {
    pe.state.select(0, 0);
    pe.memory.contextChanged();
  }

  @ParameterizedTest
  @EnumSource(
      value = SysReg.class,
      names = {
        "CPACR_EL1",
        "SPSR_EL1",
        "ELR_EL1",
        "ESR_EL1",
        "FAR_EL1",
        "CONTEXTIDR_EL1",
        "TPIDR_EL1",
        "TPIDR_EL0",
        "TPIDRRO_EL0",
        "CNTKCTL_EL1",
        "TTBR1_EL1"
      })
  void el1ReadsWhatItWrote(SysReg reg) {
    write(reg, 0x1234_5678);
    assertThat(read(reg)).isEqualTo(0x1234_5678);
  }

  @ParameterizedTest
  @EnumSource(
      value = SysReg.class,
      names = {"SCTLR_EL1", "MIDR_EL1", "ID_AA64MMFR0_EL1", "SP_EL0", "CurrentEL", "MDSCR_EL1"})
  void el0HasNoRegistersOfEl1(SysReg reg) {
    el0();
    assertThat(exception(() -> read(reg))).isEqualTo(Esr.UNDEFINED);
    assertThat(exception(() -> write(reg, 0))).isEqualTo(Esr.UNDEFINED);
  }

  @Test
  void el0ReadsTpidrroButDoesNotWriteIt() {
    write(SysReg.TPIDRRO_EL0, 7);
    el0();
    assertThat(read(SysReg.TPIDRRO_EL0)).isEqualTo(7);
    assertThat(exception(() -> write(SysReg.TPIDRRO_EL0, 0))).isEqualTo(Esr.UNDEFINED);
    write(SysReg.TPIDR_EL0, 8);
    assertThat(read(SysReg.TPIDR_EL0)).isEqualTo(8);
  }

  @ParameterizedTest
  @CsvSource({
    "CTR_EL0, SCTLR_EL1, 15", "DAIF, SCTLR_EL1, 9", "CNTPCT_EL0, CNTKCTL_EL1, 0",
    "CNTVCT_EL0, CNTKCTL_EL1, 1", "CNTFRQ_EL0, CNTKCTL_EL1, 0", "CNTFRQ_EL0, CNTKCTL_EL1, 1"
  })
  void el0NeedsABitThatEl1Sets(SysReg reg, SysReg control, int bit) {
    el0();
    int esr = exception(() -> read(reg));
    assertThat(Esr.ec(esr)).isEqualTo(EC_SYSREG);
    assertThat(Esr.systemRegister(esr)).isEqualTo(reg.encoding());
    assertThat(Esr.systemRt(esr)).isEqualTo(RT);
    assertThat(Esr.isSystemRead(esr)).isTrue();
    pe.state.sys(control, pe.state.sys(control) | 1L << bit);
    read(reg);
  }

  @ParameterizedTest
  @EnumSource(
      value = SysReg.class,
      names = {
        "CNTV_CTL_EL0",
        "CNTP_CVAL_EL0",
        "OSLAR_EL1",
        "MDSCR_EL1",
        "DBGBVR1_EL1",
        "ICC_SRE_EL1",
        "ICC_SGI1R_EL1",
        "PMCR_EL0",
        "PMEVCNTR17_EL0",
        "LORC_EL1"
      })
  void registersOfTheHypervisorLeave(SysReg reg) {
    assertThat(pe.registers.writer(msr(reg))).isNull();
  }

  @Test
  void timersOfEl0AreTrappedToEl1First() {
    el0();
    int word = mrs(SysReg.CNTV_CTL_EL0);
    assertThat(Esr.ec(exception(() -> pe.registers.reader(word)))).isEqualTo(EC_SYSREG);
    pe.state.sys(SysReg.CNTKCTL_EL1, pe.state.sys(SysReg.CNTKCTL_EL1) | 1 << 8);
    assertThat(pe.registers.reader(word)).isNull();
  }

  @Test
  void whatNobodyHasIsUndefined() {
    int rndr = 0xD53B_2400;
    int sctlrEl2 = 0xD53C_1000;
    int tlbiRange = sys(0, 8, 6, 1);
    assertThat(exception(() -> pe.read(rndr))).isEqualTo(Esr.UNDEFINED);
    assertThat(exception(() -> pe.read(sctlrEl2))).isEqualTo(Esr.UNDEFINED);
    assertThat(exception(() -> read(SysReg.SP_EL1))).isEqualTo(Esr.UNDEFINED);
    assertThat(exception(() -> pe.write(tlbiRange, 0))).isEqualTo(Esr.UNDEFINED);
    assertThat(exception(() -> write(SysReg.MIDR_EL1, 0))).isEqualTo(Esr.UNDEFINED);
    assertThat(exception(() -> read(SysReg.DBGBVR2_EL1))).isEqualTo(Esr.UNDEFINED);
    assertThat(exception(() -> write(SysReg.DBGWCR2_EL1, 0))).isEqualTo(Esr.UNDEFINED);
    assertThat(exception(() -> write(SysReg.MDCCSR_EL0, 0))).isEqualTo(Esr.UNDEFINED);
    assertThat(exception(() -> read(SysReg.OSLAR_EL1))).isEqualTo(Esr.UNDEFINED);
    assertThat(exception(() -> read(SysReg.ERXSTATUS_EL1))).isEqualTo(Esr.UNDEFINED);
    int implementationDefined = 0xD538_F000;
    assertThat(pe.registers.reader(implementationDefined)).isNull();
  }

  @Test
  void bitsThatAreRes0ReadAsZero() {
    write(SysReg.VBAR_EL1, 0xFFFF_0000_0000_0FFFL);
    assertThat(read(SysReg.VBAR_EL1)).isEqualTo(0xFFFF_0000_0000_0800L);
    write(SysReg.SCTLR_EL1, 0x33D5_D99DL);
    assertThat(read(SysReg.SCTLR_EL1)).as("EE, E0E").isEqualTo(0x30D5_D99DL);
    write(SysReg.CSSELR_EL1, -1);
    assertThat(read(SysReg.CSSELR_EL1)).isEqualTo(0xF);
    for (SysReg reg : List.of(SysReg.AFSR0_EL1, SysReg.AFSR1_EL1, SysReg.AMAIR_EL1)) {
      write(reg, -1);
      assertThat(read(reg)).isZero();
    }
  }

  @Test
  void debugChannelOfEl0IsTrappedToEl1WhereTdccSaysSo() {
    el0();
    assertThat(pe.registers.reader(mrs(SysReg.MDCCSR_EL0))).isNull();
    pe.state.sys(SysReg.MDSCR_EL1, 1 << 12);
    int word = mrs(SysReg.MDCCSR_EL0);
    assertThat(Esr.ec(exception(() -> pe.registers.reader(word)))).isEqualTo(EC_SYSREG);
  }

  @Test
  void spEl0IsUndefinedWhileInUse() {
    write(SysReg.SP_EL0, 0x8000);
    assertThat(read(SysReg.SP_EL0)).isEqualTo(0x8000);
    write(SysReg.SPSel, 0);
    assertThat(pe.state.x(CpuState.SP)).isEqualTo(0x8000);
    assertThat(exception(() -> read(SysReg.SP_EL0))).isEqualTo(Esr.UNDEFINED);
  }

  @Test
  void countersReadTheSystemCounter() {
    pe.state.sys(SysReg.CNTVOFF_EL2, 400);
    assertThat(read(SysReg.CNTPCT_EL0)).isEqualTo(Wires.NOW);
    assertThat(read(SysReg.CNTVCT_EL0)).isEqualTo(Wires.NOW - 400);
    assertThat(read(SysReg.CNTFRQ_EL0)).isEqualTo(1_000_000_000);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, true",
    "1, 1, false",
    "2, 1, true",
    "3, 1, false",
    "1, 0, true",
    "3, 0, false"
  })
  void fpenDecidesOverFpRegisters(int fpen, int el, boolean trapped) {
    write(SysReg.CPACR_EL1, (long) fpen << 20);
    pe.state.select(el, 0);
    if (trapped) {
      assertThat(exception(() -> read(SysReg.FPCR))).isEqualTo(EC_FP << 26 | 1 << 25 | 0x1E0_0000);
    } else {
      write(SysReg.FPCR, -1);
      assertThat(read(SysReg.FPCR)).as("AHP, DN, FZ, RMode").isEqualTo(0x07C0_0000);
    }
  }

  @Test
  void pstateFieldsAreRegistersToo() {
    write(SysReg.NZCV, -1);
    write(SysReg.DAIF, 0x3C0);
    write(SysReg.PAN, -1);
    assertThat(pe.state.pstate()).isEqualTo(Pstate.NZCV | Pstate.DAIF | Pstate.PAN | Pstate.EL1H);
    assertThat(read(SysReg.NZCV)).isEqualTo(0xF000_0000L);
    assertThat(read(SysReg.CurrentEL)).isEqualTo(4);
    int daifclr2 = 0xD503_42FF;
    pe.registers.writePstate(daifclr2);
    assertThat(read(SysReg.DAIF)).isEqualTo(0x340);
    int pan0 = 0xD500_409F;
    pe.registers.writePstate(pan0);
    assertThat(pe.state.pan()).isFalse();
    int spsel0 = 0xD500_40BF;
    pe.registers.writePstate(spsel0);
    assertThat(pe.state.spSel()).isZero();
  }

  @Test
  void daifOfEl0NeedsUma() {
    el0();
    int daifset2 = 0xD503_42DF;
    int esr = exception(() -> pe.registers.writePstate(daifset2));
    assertThat(Esr.ec(esr)).isEqualTo(EC_SYSREG);
    assertThat(Esr.systemRt(esr)).isEqualTo(31);
    int pan1 = 0xD500_419F;
    assertThat(exception(() -> pe.registers.writePstate(pan1))).isEqualTo(Esr.UNDEFINED);
  }

  @Test
  void ccsidrDescribesTheSelectedCache() {
    write(SysReg.CSSELR_EL1, 1);
    assertThat(read(SysReg.CCSIDR_EL1) & 7).as("log2 of the line, less 4").isEqualTo(7);
  }

  @Test
  void dczidProhibitsWhereDzeIsClear() {
    assertThat(read(SysReg.DCZID_EL0)).isEqualTo(4);
    el0();
    assertThat(read(SysReg.DCZID_EL0)).isEqualTo(0x14);
    assertThat(Esr.ec(exception(() -> pe.write(sys(3, 7, 4, 1), 0)))).isEqualTo(EC_SYSREG);
  }

  @Test
  void dcZvaZeroesTheBlockAround() {
    pe.tables.map(0, Ram.BASE, 3, Tables.NORMAL);
    for (int i = 0; i < 4; i++) {
      pe.ram.put(Ram.BASE + 64L * i, -1);
      pe.ram.put(Ram.BASE + 64L * i + 56, -1);
    }
    pe.write(sys(3, 7, 4, 1), 64 + 17);
    assertThat(pe.ram.get(Ram.BASE + 56)).isEqualTo(-1);
    assertThat(pe.ram.get(Ram.BASE + 64)).isZero();
    assertThat(pe.ram.get(Ram.BASE + 120)).isZero();
    assertThat(pe.ram.get(Ram.BASE + 128)).isEqualTo(-1);
  }

  @Test
  void cacheMaintenanceFaultsAreMarked() {
    int esr = exception(() -> pe.write(sys(3, 7, 5, 1), 0x1234));
    assertThat(esr & 1 << 8).as("CM").isNotZero();
    assertThat(Esr.ec(esr)).isEqualTo(0x24);
  }

  @Test
  void addressTranslationWritesPar() {
    pe.tables.map(0x1000, Ram.BASE, 3, Tables.NORMAL);
    pe.write(sys(0, 7, 8, 0), 0x1000);
    assertThat(read(SysReg.PAR_EL1) & 0xFFFF_FFFF_F001L).isEqualTo(Ram.BASE);
    pe.write(sys(0, 7, 8, 0), 0x2000);
    assertThat(read(SysReg.PAR_EL1) & 0x7F).isEqualTo(1 | 7 << 1);
  }

  @Test
  void tlbiOfEl1ReachesTheTlb() {
    pe.tables.map(0x1000, Ram.BASE, 3, Tables.NORMAL);
    pe.memory.load64(0x1000);
    pe.tables.put(0x1000, 3, 0);
    pe.write(sys(0, 8, 7, 3), 1);
    assertThatThrownBy(() -> pe.memory.load64(0x1000)).isInstanceOf(GuestException.class);
  }
}
