package org.devkvm.jit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Random;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.engine.EngineExit;
import org.devkvm.cpu.exec.Interpreters;
import org.devkvm.cpu.state.CpuState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Generated code reads the system counter by itself where it may, and changes nothing else. */
class CounterTest {
  private static final int VIRTUAL = 0xD53B_E047; // mrs x7, cntvct_el0
  private static final int PHYSICAL = 0xD53B_E027; // mrs x7, cntpct_el0
  private static final int ADDS = 0xAB02_0021; // adds x1, x1, x2
  private static final int HVC = 0xD400_0002;
  private static final long OFFSET = 0x1234_5678_9ABCL;
  private static final int EL0T = 0x3C0;
  private static final int ROUNDS = 20;

  @BeforeEach
  void hostHasMachineCode() {
    assumeThat(MachineCode.isAvailable()).isTrue();
  }

  /** {@code enabled} is CNTKCTL_EL1: EL0VCTEN is bit 1, EL0PCTEN bit 0. */
  @ParameterizedTest
  @CsvSource({"1, 0", "0, 0", "0, 1", "0, 2", "0, 3"})
  void isTheHostsClock(int el, int enabled) {
    try (SmallMachine code = new SmallMachine(new MachineCode());
        SmallMachine reference = new SmallMachine(Interpreters.REFERENCE)) {
      for (int seed = 0; seed < ROUNDS; seed++) {
        long origin = System.nanoTime();
        code.cpu().shareCounter(origin, Long.MAX_VALUE);
        int row = seed % 2 == 0 ? VIRTUAL : PHYSICAL;
        EngineExit exit = run(code, row, el, enabled, seed);
        long passed = System.nanoTime() - origin;
        assertThat(exit).isEqualTo(run(reference, row, el, enabled, seed));
        if (el == 1 || (enabled & (row == VIRTUAL ? 2 : 1)) != 0) {
          assertThat(code.cpu().x(7)).isBetween(offset(row), offset(row) + passed);
          reference.cpu().x(7, code.cpu().x(7));
        }
        assertThat(code.differences(reference)).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1", "4611686018427387904"})
  void isReadByTheInterpreterFromALimitOn(long late) {
    try (SmallMachine code = new SmallMachine(new MachineCode())) {
      code.cpu().shareCounter(System.nanoTime() - late, late);
      EngineExit _ = run(code, VIRTUAL, 1, 0, 1);
      assertThat(code.cpu().x(7)).isEqualTo(offset(VIRTUAL));
    }
  }

  /** Of the machine's own counter, which is always 0. */
  private static long offset(int row) {
    return row == VIRTUAL ? -OFFSET : 0;
  }

  private static EngineExit run(SmallMachine machine, int row, int el, int enabled, int seed) {
    Random random = new Random(seed);
    CpuState state = machine.cpu();
    machine.load(new int[] {ADDS, row, HVC});
    machine.engine().codeMayHaveChanged();
    state.pstate((el == 1 ? SmallMachine.EL1H : EL0T) | (random.nextInt() & 0xF000_0000));
    state.sys(SysReg.CNTVOFF_EL2, OFFSET);
    state.sys(SysReg.CNTKCTL_EL1, enabled);
    for (int n = 0; n < 31; n++) {
      state.x(n, random.nextLong());
    }
    for (int i = 0; i < 64; i++) {
      state.v(i, random.nextLong());
    }
    state.pc(el == 1 ? SmallMachine.BASE : SmallMachine.BASE_FOR_EL0);
    return machine.engine().run();
  }
}
