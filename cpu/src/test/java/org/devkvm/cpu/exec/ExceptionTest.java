package org.devkvm.cpu.exec;

import static org.assertj.core.api.Assertions.assertThat;

import org.devkvm.arm64.reg.Esr;
import org.devkvm.arm64.reg.Pstate;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.engine.ExceptionEntry;
import org.devkvm.cpu.fault.GuestException;
import org.devkvm.cpu.state.CpuState;
import org.devkvm.cpu.state.ResetState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exception entry and return (Arm ARM D1.3, D1.4). */
class ExceptionTest {
  private static final long VBAR = 0xFFFF_8000_0808_0000L;
  private static final long PC = 0x40_1234;
  private static final long SCTLR_SPAN = 1 << 23;

  private final CpuState state = new CpuState();

  ExceptionTest() {
    ResetState.reset(state);
    set(SysReg.VBAR_EL1, VBAR | 0x7FF);
    state.pc(PC);
  }

  private long get(SysReg reg) {
    return state.sys(reg);
  }

  private void set(SysReg reg, long value) {
    state.sys(reg, value);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0x400", "1, 0, 0x000", "1, 1, 0x200"})
  void vectorDependsOnWhereTheExceptionComesFrom(int el, int spSel, String offset) {
    state.select(el, spSel);
    ExceptionEntry.undefined(state);
    assertThat(state.pc()).isEqualTo(VBAR + Integer.decode(offset));
  }

  @Test
  void vectorDependsOnTheKindOfException() {
    ExceptionEntry.irq(state);
    assertThat(state.pc()).isEqualTo(VBAR + 0x280);
    ExceptionEntry.fiq(state);
    assertThat(state.pc()).isEqualTo(VBAR + 0x300);
    ExceptionEntry.serror(state, 0x1234);
    assertThat(state.pc()).isEqualTo(VBAR + 0x380);
    assertThat(get(SysReg.ESR_EL1)).isEqualTo(0xBE00_1234L);
  }

  @Test
  void entrySavesPstateAndMasksEverything() {
    state.pstate(Pstate.N | Pstate.V | Pstate.I | Pstate.EL0T);
    ExceptionEntry.irq(state);
    assertThat(get(SysReg.SPSR_EL1)).isEqualTo(0x9000_0080L);
    assertThat(get(SysReg.ELR_EL1)).isEqualTo(PC);
    int expected = Pstate.N | Pstate.V | Pstate.DAIF | Pstate.PAN | Pstate.EL1H;
    assertThat(state.pstate())
        .as("SCTLR_EL1.SPAN is 1 after reset")
        .isEqualTo(expected & ~Pstate.PAN);
  }

  @Test
  void entrySetsPanWhereSpanIsClear() {
    set(SysReg.SCTLR_EL1, get(SysReg.SCTLR_EL1) & ~SCTLR_SPAN);
    ExceptionEntry.irq(state);
    assertThat(state.pan()).isTrue();
  }

  @Test
  void entryTakesTheStackOfEl1() {
    state.spEl1(0x1000);
    state.pstate(Pstate.EL0T);
    state.x(CpuState.SP, 0x2000);
    ExceptionEntry.irq(state);
    assertThat(state.x(CpuState.SP)).isEqualTo(0x1000);
    assertThat(state.spEl0()).isEqualTo(0x2000);
  }

  @ParameterizedTest
  @CsvSource({
    "0x24, 0, 0x24",
    "0x24, 1, 0x25",
    "0x20, 0, 0x20",
    "0x20, 1, 0x21",
    "0x30, 1, 0x31",
    "0x15, 1, 0x15",
    "0x3C, 1, 0x3C",
    "0x22, 1, 0x22",
    "0x26, 1, 0x26"
  })
  void onlyAbortsAndDebugTellTheLevelTheyComeFrom(String raised, int el, String reported) {
    state.select(el, 0);
    ExceptionEntry.synchronous(state, Esr.of(Integer.decode(raised), 7));
    long esr = get(SysReg.ESR_EL1);
    assertThat(esr >>> 26).isEqualTo((long) Integer.decode(reported));
    assertThat(esr & 0x3FF_FFFF).isEqualTo(1 << 25 | 7);
  }

  @Test
  void farIsWrittenByThoseThatHaveOne() {
    set(SysReg.FAR_EL1, 1);
    GuestException exception = new GuestException();
    ExceptionEntry.synchronous(state, exception.of(Esr.of(Esr.EC_SVC64, 0)));
    assertThat(get(SysReg.FAR_EL1)).isEqualTo(1);
    ExceptionEntry.synchronous(state, exception.of(Esr.of(Esr.EC_DABT_LOWER, 4), 0x1234));
    assertThat(get(SysReg.FAR_EL1)).isEqualTo(0x1234);
  }

  @Test
  void injectedExceptionsAreThoseOfLinux() {
    state.select(0, 0);
    ExceptionEntry.externalAbort(state, false, 0x900_0000);
    assertThat(get(SysReg.ESR_EL1)).isEqualTo(0x9200_0010L);
    assertThat(get(SysReg.FAR_EL1)).isEqualTo(0x900_0000);
    ExceptionEntry.externalAbort(state, true, 0);
    assertThat(get(SysReg.ESR_EL1)).isEqualTo(0x8600_0010L);
    ExceptionEntry.addressSizeFault(state, false, 0);
    assertThat(get(SysReg.ESR_EL1)).isEqualTo(0x9600_0000L);
    ExceptionEntry.undefined(state);
    assertThat(get(SysReg.ESR_EL1)).isEqualTo(0x0200_0000L);
  }

  @Test
  void returnRestoresWhatEntrySaved() {
    int pstate = Pstate.C | Pstate.PAN | Pstate.A | Pstate.EL0T;
    state.pstate(pstate);
    ExceptionEntry.irq(state);
    ExceptionReturn.eret(state);
    assertThat(state.pstate()).isEqualTo(pstate);
    assertThat(state.pc()).isEqualTo(PC);
  }

  @ParameterizedTest
  @ValueSource(ints = {0b00001, 0b00010, 0b00110, 0b01000, 0b01001, 0b01101, 0b10000, 0b10011})
  void returnToAStateThePeDoesNotHaveIsIllegal(int mode) {
    set(SysReg.SPSR_EL1, mode | Pstate.Z | Pstate.F);
    set(SysReg.ELR_EL1, 0x5678);
    ExceptionReturn.eret(state);
    assertThat(state.pstate())
        .as("IL, the old mode, the new flags and masks")
        .isEqualTo(Pstate.IL | Pstate.Z | Pstate.F | Pstate.EL1H);
    assertThat(state.pc()).isEqualTo(0x5678);
    ExceptionEntry.synchronous(state, Esr.ILLEGAL_STATE);
    assertThat(state.il()).isFalse();
    assertThat(get(SysReg.SPSR_EL1) & Pstate.IL).as("SPSR_EL1 tells").isNotZero();
  }
}
