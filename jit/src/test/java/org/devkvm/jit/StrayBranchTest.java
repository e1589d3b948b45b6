package org.devkvm.jit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.devkvm.cpu.engine.EngineExit;
import org.devkvm.cpu.exec.ExecutorFactory;
import org.devkvm.cpu.exec.Interpreters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A guest that branches to where no instruction is gets its exception, and no address of the host
 * is reached. A JVM that does not survive fails the test too.
 */
class StrayBranchTest {
  private static final int HVC = 0xD400_0002;

  /** What reads an address in X0 and goes there. */
  enum Branch {
    BR(0xD61F_0000),
    BLR(0xD63F_0000),
    RET(0xD65F_0000);

    final int word;

    Branch(int word) {
      this.word = word;
    }
  }

  record Case(Branch branch, long target) {
    @Override
    public String toString() {
      return branch + " " + Long.toHexString(target);
    }
  }

  static Stream<Case> cases() {
    return Stream.of(Branch.values())
        .flatMap(branch ->
            LongStream.of(
                    -1, // what an empty entry of a table of branches holds
                    0,
                    1,
                    2,
                    SmallMachine.BASE + 1,
                    SmallMachine.BASE + 6,
                    -4096,
                    Long.MIN_VALUE,
                    Long.MAX_VALUE,
                    0x00FF_FFFF_FFFF_FFFCL,
                    SmallMachine.EXTRA)
                .mapToObj(target -> new Case(branch, target)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void endsInTheSameException(Case c) {
    assertThat(states(c, new MachineCode())).isEqualTo(states(c, Interpreters.REFERENCE));
  }

  /** Twice: tables of branches know the target then, if they ever do. */
  private static String states(Case c, ExecutorFactory executors) {
    try (SmallMachine machine = new SmallMachine(executors)) {
      machine.load(new int[] {c.branch.word, HVC});
      StringBuilder states = new StringBuilder();
      for (int i = 0; i < 2; i++) {
        machine.cpu().pstate(SmallMachine.EL1H);
        machine.cpu().x(0, c.target);
        machine.cpu().x(30, 0);
        machine.cpu().pc(SmallMachine.BASE);
        EngineExit exit = machine.engine().run();
        states.append(exit).append(machine.state()).append('\n');
      }
      return states.toString();
    }
  }
}
