package org.devkvm.cpu.exec;

import static org.assertj.core.api.Assertions.assertThat;

import org.devkvm.arm64.reg.Pstate;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.state.CpuState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SP alignment checking: SCTLR_EL1.SA and SA0 (Arm ARM D1.3.6.1). */
class SpAlignmentTest {
  private static final int HVC = 0xD4000002;
  private static final int SA = 1 << 3;
  private static final int SA0 = 1 << 4;
  private static final int FROM_EL1 = 0x8200;
  private static final int FROM_EL0 = 0x8400;
  private static final long STACK = BareMachine.BASE + 0x4000;

  private static void run(BareMachine machine, int el, long sctlr, long sp) {
    machine.code(FROM_EL1, HVC);
    machine.code(FROM_EL0, HVC);
    machine.state.pstate(el == 0 ? Pstate.DAIF | Pstate.EL0T : 0x3C5);
    machine.state.sys(SysReg.SCTLR_EL1, 0x00C50060 | sctlr);
    machine.state.sys(SysReg.CPACR_EL1, 3 << 20);
    machine.state.sys(SysReg.FAR_EL1, 0x77);
    machine.state.x(CpuState.SP, sp);
    var _ = machine.engine.run();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "F94003E0", // ldr x0, [sp]
        "F90007E0", // str x0, [sp, #8]
        "394003E0", // ldrb w0, [sp]
        "A9BF7BFD", // stp x29, x30, [sp, #-16]!
        "A8C17BFD", // ldp x29, x30, [sp], #16
        "F86063E1", // ldr x1, [sp, x0]
        "F84007E0", // ldr x0, [sp], #0
        "F84003E0", // ldur x0, [sp]
        "F8400BE0", // ldtr x0, [sp]
        "3DC003E0", // ldr q0, [sp]
        "AD007FE0", // stp q0, q31, [sp]
        "4C407BE0", // ld1 {v0.4s}, [sp]
        "0DDF87E0", // ld1 {v0.d}[0], [sp], #8
        "C85F7FE0", // ldxr x0, [sp]
        "C8017FE0", // stxr w1, x0, [sp]
        "C8DFFFE0", // ldar x0, [sp]
        "C89FFFE0", // stlr x0, [sp]
        "F82103E0", // ldadd x1, x0, [sp]
        "C8A07FE1", // cas x0, x1, [sp]
        "48207FE2" // casp x0, x1, x2, x3, [sp]
      })
  void accessAtMisalignedStackPointerFaults(String word) {
    try (BareMachine machine = new BareMachine(Integer.parseUnsignedInt(word, 16), HVC)) {
      run(machine, 1, SA, STACK + 8);
      assertThat(machine.sys(SysReg.ESR_EL1)).isEqualTo(0x26L << 26 | 1 << 25);
      assertThat(machine.sys(SysReg.ELR_EL1)).isEqualTo(BareMachine.BASE);
      assertThat(machine.sys(SysReg.FAR_EL1)).as("FAR").isEqualTo(0x77);
      assertThat(machine.state.x(CpuState.SP)).isEqualTo(STACK + 8);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, 8, 0, true", // SA
    "1, 16, 0, false", // SA0
    "0, 16, 0, true",
    "0, 8, 0, false",
    "1, 24, 16, false",
    "0, 24, 16, false",
    "1, 24, 1, true",
  })
  void eachExceptionLevelHasItsControl(int el, long sctlr, int more, boolean faults) {
    try (BareMachine machine = new BareMachine(0xF94003E0, el == 0 ? 0xD4000001 : HVC)) {
      run(machine, el, sctlr, STACK + 8 + (more == 0 ? 0 : more - 8));
      boolean raised = machine.sys(SysReg.ESR_EL1) >>> 26 == 0x26;
      assertThat(raised).isEqualTo(faults);
    }
  }

  @Test
  void otherRegistersAndPrefetchesAreNotChecked() {
    try (BareMachine machine =
        new BareMachine(
            0x910003E1, // mov x1, sp
            0xF9400020, // ldr x0, [x1]
            0xF98003E0, // prfm pldl1keep, [sp]
            HVC)) {
      run(machine, 1, SA | SA0, STACK + 8);
      assertThat(machine.state.pc()).isEqualTo(BareMachine.BASE + 16);
    }
  }
}
