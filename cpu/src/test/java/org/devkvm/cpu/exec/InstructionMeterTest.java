package org.devkvm.cpu.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.devkvm.cpu.exec.BareMachine.BASE;

import java.util.ArrayList;
import java.util.List;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.engine.EngineExit;
import org.devkvm.cpu.engine.InstructionMeter;
import org.junit.jupiter.api.Test;

class InstructionMeterTest {
  private static final int HVC_0 = 0xD4000002;
  private static final int SVC_0 = 0xD4000001;
  private static final int ERET = 0xD69F03E0;

  /** A synchronous exception from EL0, with VBAR_EL1 at BASE + 0x8000. */
  private static final int SYNC_FROM_EL0 = 0x8400;

  /** Adds up, and asks to be told after so many. */
  private static final class Sum implements InstructionMeter {
    final long[] executed = new long[2];
    final List<Long> steps = new ArrayList<>();
    private final long period;

    Sum(long period) {
      this.period = period;
    }

    @Override
    public long until(int el) {
      return period;
    }

    @Override
    public void executed(int el, long instructions) {
      executed[el] += instructions;
      steps.add(instructions);
    }
  }

  @Test
  void instructionsAreToldByTheLevelThatExecutesThem() {
    try (BareMachine m = new BareMachine(ERET)) {
      // mov x0, #1000; 1: sub x0, x0, #1; cbnz x0, 1b; svc #0
      m.code(0x100, 0xD2807D00, 0xD1000400, 0xB5FFFFE0, SVC_0);
      m.code(SYNC_FROM_EL0, HVC_0);
      m.state.sys(SysReg.ELR_EL1, BASE + 0x100);
      m.state.sys(SysReg.SPSR_EL1, 0x3C0);
      Sum sum = new Sum(Long.MAX_VALUE);
      m.engine.meter(sum);

      assertThat(m.engine.run()).isEqualTo(new EngineExit.HypervisorCall(0));
      assertThat(sum.executed[0]).isEqualTo(1 + 2 * 1000 + 1);
      assertThat(sum.executed[1]).as("ERET and HVC").isEqualTo(2);
    }
  }

  @Test
  void meterIsToldAfterAsManyInstructionsAsItWants() {
    // mov x0, #1000; 1: sub x0, x0, #1; cbnz x0, 1b; hvc #0
    try (BareMachine m = new BareMachine(0xD2807D00, 0xD1000400, 0xB5FFFFE0, HVC_0)) {
      Sum sum = new Sum(100);
      m.engine.meter(sum);

      m.engine.run();
      assertThat(sum.executed[1]).isEqualTo(1 + 2 * 1000 + 1);
      assertThat(sum.steps)
          .as("the overshoot is what is left of a straight line")
          .allSatisfy(step -> assertThat(step).isLessThanOrEqualTo(101));
    }
  }

  @Test
  void withoutMeterNobodyIsTold() {
    try (BareMachine m = new BareMachine(HVC_0, HVC_0)) {
      Sum sum = new Sum(Long.MAX_VALUE);
      m.engine.meter(sum);
      m.engine.run();
      m.engine.meter(null);
      m.engine.run();
      assertThat(sum.executed[1]).isEqualTo(1);
    }
  }
}
