package org.devkvm.jit;

import static org.assertj.core.api.Assertions.assertThat;

import org.devkvm.cpu.engine.EngineExit;
import org.devkvm.cpu.exec.ExecutorFactory;
import org.devkvm.cpu.exec.Interpreters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A block goes on behind an instruction that changes what its rows have found allowed. */
class ControlInABlockTest {
  private static final int CPACR_FPEN = 3 << 20;

  /** Above the rounding mode are FZ and DN. */
  private static final int FPCR_RMODE = 22;

  private static final int[] PROGRAM = {
    0x9E67_0040, // fmov d0, x2
    0xD518_1041, // msr cpacr_el1, x1
    0x9E67_0041, // fmov d1, x2
    0xD53B_4404, // mrs x4, fpcr
    0xD51B_4402, // msr fpcr, x2
    0xD53B_4405, // mrs x5, fpcr
    0xD518_1043, // msr cpacr_el1, x3
    0x9E67_0042, // fmov d2, x2
    0xD400_0002, // hvc #0
  };

  @ParameterizedTest
  @ValueSource(ints = {0, CPACR_FPEN})
  void floatingPointIsTrappedFromThereOn(int cpacr) {
    String expected = states(cpacr, Interpreters.REFERENCE);
    assertThat(states(cpacr, new MachineCode())).isEqualTo(expected);
  }

  private static String states(int cpacr, ExecutorFactory executors) {
    try (SmallMachine machine = new SmallMachine(executors)) {
      machine.load(PROGRAM);
      StringBuilder states = new StringBuilder();
      for (int i = 0; i < 2; i++) {
        machine.cpu().pstate(SmallMachine.EL1H);
        machine.cpu().x(1, cpacr);
        machine.cpu().x(2, (3L + i) << FPCR_RMODE);
        machine.cpu().x(3, CPACR_FPEN);
        machine.cpu().pc(SmallMachine.BASE);
        EngineExit exit = machine.engine().run();
        states.append(exit).append(machine.state()).append('\n');
      }
      return states.toString();
    }
  }
}
