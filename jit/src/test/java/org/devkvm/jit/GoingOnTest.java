package org.devkvm.jit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Objects;
import org.devkvm.cpu.engine.EngineExit;
import org.devkvm.cpu.engine.EngineStatistics;
import org.devkvm.jit.ops.JitOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a PE goes on that was not left there, as at a vector: known places are entered at once. */
class GoingOnTest {
  private static final int HVC = 0xD400_0002;
  private static final int HVC_2 = 0xD400_0042;

  private final EngineStatistics statistics = new EngineStatistics();

  @BeforeEach
  void hostHasMachineCode() {
    assumeThat(MachineCode.isAvailable()).isTrue();
  }

  private SmallMachine machine(JitOptions options) {
    return new SmallMachine(new MachineCode(options, statistics));
  }

  private static EngineExit run(SmallMachine machine) {
    machine.cpu().pstate(SmallMachine.EL1H);
    machine.cpu().pc(SmallMachine.BASE);
    return machine.engine().run();
  }

  @Test
  void aPlaceIsLookedUpOnce() {
    try (SmallMachine machine = machine(JitOptions.PLAIN)) {
      machine.load(new int[] {HVC});
      for (int i = 0; i < 5; i++) {
        assertThat(run(machine)).isEqualTo(new EngineExit.HypervisorCall(0));
      }
    }
    assertThat(Objects.requireNonNull(statistics.sums().get("exits from machine code")))
        .containsEntry("indirect jumps not known", 1L)
        .containsEntry("call-outs", 5L);
  }

  @Test
  void whatIsThereNowIsExecuted() {
    try (SmallMachine machine = machine(JitOptions.PLAIN)) {
      machine.load(new int[] {HVC});
      assertThat(run(machine)).isEqualTo(new EngineExit.HypervisorCall(0));
      machine.load(new int[] {HVC_2});
      machine.engine().codeMayHaveChanged();
      assertThat(run(machine)).isEqualTo(new EngineExit.HypervisorCall(2));
      machine.cpu().pstate(SmallMachine.EL1H);
      machine.cpu().pc(SmallMachine.EXTRA); // where no code may be
      assertThat(machine.engine().run()).isEqualTo(new EngineExit.HypervisorCall(1));
    }
  }

  @Test
  void codeThatLeavesAtEveryIndirectBranchIsEnteredAllTheSame() {
    try (SmallMachine machine = machine(JitOptions.PLAIN.withLeaves(true))) {
      machine.load(new int[] {HVC});
      for (int i = 0; i < 3; i++) {
        assertThat(run(machine)).isEqualTo(new EngineExit.HypervisorCall(0));
      }
    }
  }
}
