package org.devkvm.jit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import org.devkvm.arm64.reg.Mdscr;
import org.devkvm.arm64.reg.Pstate;
import org.devkvm.arm64.reg.Sctlr;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.engine.EngineExit;
import org.devkvm.cpu.engine.EngineStatistics;
import org.devkvm.cpu.exec.ExecutorFactory;
import org.devkvm.cpu.exec.Interpreters;
import org.devkvm.jit.ops.JitOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * SVC and ERET of machine code leave what those of the interpreter leave, and code of one exception
 * level is never gone on with at another.
 */
class LevelsTest {
  private static final int VECTORS = 0x1000;
  private static final int FROM_LOWER = 0x400;
  private static final int VECTOR_BYTES = 0x80;
  private static final int VECTOR_COUNT = 16;
  private static final int USER = 0x400;
  private static final int HVC = 0xD400_0022; // hvc #1
  private static final int RET = 0xD65F_03C0;
  private static final int SPSEL = 0xD538_4213; // mrs x19, spsel
  private static final int ROUNDS = 40;

  private static final int[] KERNEL = {
    0xD518_4001, // msr spsr_el1, x1
    0xD518_4022, // msr elr_el1, x2
    0xD69F_03E0 // eret
  };

  /** Returns once from the function that then goes to EL0. */
  private static final int[] CALLING_KERNEL = {
    0xD518_4001, // msr spsr_el1, x1
    0xD518_4022, // msr elr_el1, x2
    0xD280_0016, // mov x22, #0
    0x9400_0003, // 2: bl 1f
    0x9100_06D6, // add x22, x22, #1
    0x17FF_FFFE, // b 2b
    0xB500_0056, // 1: cbnz x22, 3f
    RET,
    0xD69F_03E0 // 3: eret
  };

  private static final int[] HANDLER = {
    0xD538_4003, // mrs x3, spsr_el1
    0xD538_5204, // mrs x4, esr_el1
    0xD538_4025, // mrs x5, elr_el1
    0x9100_03E6, // mov x6, sp
    SPSEL,
    0x9100_0694, // add x20, x20, #1
    0xEB15_029F, // cmp x20, x21
    0x5400_0040, // b.eq 1f
    0xD69F_03E0, // eret
    0xD400_0002 // 1: hvc #0
  };

  private static final int[] LOOP = {
    0xAB08_00E7, // 1: adds x7, x7, x8
    0xD400_00A1, // svc #5
    0x9100_03E9, // mov x9, sp
    0x17FF_FFFD // b 1b
  };

  /** Returns once from the function that then goes to EL1. */
  private static final int[] CALLING_USER = {
    0xD280_0016, // mov x22, #0
    0x9400_0003, // 2: bl 1f
    0x9100_06D6, // add x22, x22, #1
    0x17FF_FFFE, // b 2b
    0xB500_0056, // 1: cbnz x22, 3f
    RET,
    0xD400_00C1 // 3: svc #6
  };

  /** What the registers say. */
  enum State {
    PLAIN,
    FLAGS,
    TO_EL1,
    TO_EL1_WITH_SP_EL0,
    TO_EL2,
    TO_AARCH32,
    ILLEGAL,
    STEPPED,
    PAN,
    PAN_KEPT,
    FP_OF_EL1,
    NO_FP,
    INTERRUPTED,
    MASKED;

    int spsr() {
      return switch (this) {
        case FLAGS -> Pstate.N | Pstate.C;
        case TO_EL1 -> Pstate.EL1H | Pstate.DAIF | Pstate.V;
        case TO_EL1_WITH_SP_EL0 -> Pstate.EL1T | Pstate.DAIF;
        case TO_EL2 -> 0x9;
        case TO_AARCH32 -> Pstate.M_AARCH32;
        case ILLEGAL -> Pstate.IL;
        case STEPPED -> Pstate.SS;
        case PAN, PAN_KEPT -> Pstate.PAN | Pstate.Z;
        case MASKED -> Pstate.I;
        default -> 0;
      };
    }

    void prepare(SmallMachine machine) {
      switch (this) {
        case STEPPED -> machine.cpu().sys(SysReg.MDSCR_EL1, Mdscr.SS);
        case PAN ->
            machine
                .cpu()
                .sys(SysReg.SCTLR_EL1, machine.cpu().sys(SysReg.SCTLR_EL1) & ~(long) Sctlr.SPAN);
        case FP_OF_EL1 -> machine.cpu().sys(SysReg.CPACR_EL1, 1 << 20);
        case NO_FP -> machine.cpu().sys(SysReg.CPACR_EL1, 0);
        case INTERRUPTED, MASKED -> machine.engine().irq(true);
        default -> {}
      }
    }
  }

  private static int[] program(int[] kernel, int[] handler, int[] user) {
    int[] all = new int[(VECTORS + VECTOR_COUNT * VECTOR_BYTES) / Integer.BYTES];
    System.arraycopy(kernel, 0, all, 0, kernel.length);
    System.arraycopy(user, 0, all, USER / Integer.BYTES, user.length);
    Arrays.fill(all, VECTORS / Integer.BYTES, all.length, HVC);
    System.arraycopy(handler, 0, all, (VECTORS + FROM_LOWER) / Integer.BYTES, handler.length);
    return all;
  }

  private static SmallMachine machine(ExecutorFactory executors, int[] program) {
    SmallMachine machine = new SmallMachine(executors);
    machine.load(program);
    machine.cpu().sys(SysReg.VBAR_EL1, SmallMachine.BASE + VECTORS);
    machine.cpu().sys(SysReg.SP_EL0, 0x1230);
    machine.cpu().sys(SysReg.SP_EL1, 0x4560);
    return machine;
  }

  private static EngineExit run(SmallMachine machine, State state) {
    machine.cpu().pstate(SmallMachine.EL1H);
    state.prepare(machine);
    machine.cpu().x(1, Integer.toUnsignedLong(state.spsr()));
    boolean inEl1 = state == State.TO_EL1 || state == State.TO_EL1_WITH_SP_EL0;
    machine.cpu().x(2, (inEl1 ? SmallMachine.BASE : SmallMachine.BASE_FOR_EL0) + USER);
    machine.cpu().x(7, 0x7FFF_FFFF_FFFF_FFF0L);
    machine.cpu().x(8, 0x3000_0000_0000_0007L);
    machine.cpu().x(20, 0);
    machine.cpu().x(21, ROUNDS);
    machine.cpu().pc(SmallMachine.BASE);
    return machine.engine().run();
  }

  /** Machine code leaves what the reference leaves, each time. */
  private static void runAlike(int[] program, State state, int times) {
    try (SmallMachine reference = machine(Interpreters.REFERENCE, program);
        SmallMachine machine = machine(new MachineCode(), program)) {
      for (int i = 0; i < times; i++) {
        EngineExit expected = run(reference, state);
        assertThat(run(machine, state)).isEqualTo(expected);
        assertThat(machine.agrees(reference)).as(() -> machine.differences(reference)).isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void levelsChangeAlike(State state) {
    int[] program = program(KERNEL, HANDLER, LOOP);
    runAlike(program, state, 3);
  }

  /** Even where ERET is called out and stays at EL1, code has nothing behind it to go on with. */
  @ParameterizedTest
  @EnumSource(
      value = State.class,
      names = {"TO_EL1", "TO_EL1_WITH_SP_EL0"})
  void whatFollowsIsReturnedTo(State state) {
    int[] program = program(new int[0], HANDLER, new int[] {SPSEL, 0x9100_03E6, HVC});
    int first = USER / Integer.BYTES - KERNEL.length;
    program[0] = 0x1400_0000 | first; // b
    System.arraycopy(KERNEL, 0, program, first, KERNEL.length);
    runAlike(program, state, 3);
  }

  @Test
  void codeIsNotLeftForThem() {
    EngineStatistics statistics = new EngineStatistics();
    int[] handler = Arrays.stream(HANDLER).filter(word -> word != SPSEL).toArray();
    try (SmallMachine machine =
        machine(new MachineCode(JitOptions.PLAIN, statistics), program(KERNEL, handler, LOOP))) {
      run(machine, State.PLAIN);
    }
    assertThat(Objects.requireNonNull(statistics.sums().get("exits from machine code")))
        .hasEntrySatisfying("call-outs", n -> assertThat(n).isLessThan(5));
  }

  /** EL1 returns to where a call of EL0 would go on, and EL0 to where one of EL1 would. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void returnsDoNotCrossLevels(boolean ofUser) {
    int[] program =
        ofUser
            ? program(CALLING_KERNEL, HANDLER, new int[] {RET})
            : program(KERNEL, new int[] {RET}, CALLING_USER);
    runAlike(program, State.PLAIN, 8);
  }
}
