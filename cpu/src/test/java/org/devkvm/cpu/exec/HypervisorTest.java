package org.devkvm.cpu.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.devkvm.cpu.exec.BareMachine.BASE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.engine.EngineExit;
import org.devkvm.cpu.engine.Hypervisor;
import org.junit.jupiter.api.Test;

/** What an engine asks of the hypervisor without leaving, and what ends WFE. */
class HypervisorTest {
  private static final int MRS_X2_ICC_IAR1 = 0xD538CC02;
  private static final int MRS_X2_CNTVCT = 0xD53BE042;
  private static final int MSR_ICC_EOIR1_X2 = 0xD518CC22;
  private static final int HVC_0 = 0xD4000002;
  private static final int HVC_1 = 0xD4000022;
  private static final int LDXR_X0_X1 = 0xC85F7C20;
  private static final int YIELD = 0xD503203F;
  private static final int WFE = 0xD503205F;
  private static final int SEV = 0xD503209F;
  private static final int CLREX = 0xD5033F5F;

  /** A hypervisor that has one register, ICC_IAR1_EL1 to read and ICC_EOIR1_EL1 to write. */
  private static class Scripted implements Hypervisor {
    final List<Long> written = new ArrayList<>();
    int events;

    @Override
    public boolean answers(int encoding, boolean write) {
      return encoding == (write ? SysReg.ICC_EOIR1_EL1 : SysReg.ICC_IAR1_EL1).encoding();
    }

    @Override
    public long read(int encoding) {
      return 27;
    }

    @Override
    public void write(int encoding, long value) {
      written.add(value);
    }

    @Override
    public void eventArrived() {
      events++;
    }
  }

  @Test
  void anAnsweredRegisterIsReadAndWrittenWithoutAnExit() {
    try (BareMachine m = new BareMachine(MRS_X2_ICC_IAR1, MSR_ICC_EOIR1_X2, HVC_0)) {
      Scripted hypervisor = new Scripted();
      m.engine.hypervisor(hypervisor);
      assertThat(m.engine.run()).isEqualTo(new EngineExit.HypervisorCall(0));
      assertThat(m.state.x(2)).isEqualTo(27);
      assertThat(hypervisor.written).containsExactly(27L);
      assertThat(m.engine.retired()).isEqualTo(3);
    }
  }

  @Test
  void anUnansweredAccessLeavesAndChangesNothing() {
    try (BareMachine m = new BareMachine(MSR_ICC_EOIR1_X2, 0xD538CC22)) { // mrs x2, icc_eoir1_el1
      m.engine.hypervisor(new Scripted());
      m.state.x(2, 5);
      assertThat(m.engine.run()).isInstanceOf(EngineExit.SystemRegisterTrap.class);
      assertThat(m.state.pc()).isEqualTo(BASE + 4);
      assertThat(m.state.x(2)).isEqualTo(5);
    }
  }

  @Test
  void aCallThatIsAnsweredDoesNotLeave() {
    try (BareMachine m = new BareMachine(HVC_0, HVC_1)) {
      m.engine.hypervisor(
          new Scripted() {
            @Override
            public boolean call() {
              m.state.x(0, m.state.x(0) + 1);
              return m.state.pc() == BASE + 4;
            }
          });
      assertThat(m.engine.run()).isEqualTo(new EngineExit.HypervisorCall(1));
      assertThat(m.state.x(0)).as("both were asked for").isEqualTo(2);
    }
  }

  @Test
  void anInterruptThatAnAnswerRaisesIsTakenBeforeTheNextInstruction() {
    try (BareMachine m = new BareMachine(MSR_ICC_EOIR1_X2, HVC_0)) {
      m.code(0x8280, HVC_1); // VBAR + 0x280, IRQ from the current EL with SP_ELx
      m.state.pstate(0x345); // only IRQ is unmasked
      m.engine.hypervisor(
          new Scripted() {
            @Override
            public void write(int encoding, long value) {
              m.engine.irq(true);
            }
          });
      assertThat(m.engine.run()).isEqualTo(new EngineExit.HypervisorCall(1));
      assertThat(m.sys(SysReg.ELR_EL1)).isEqualTo(BASE + 4);
    }
  }

  @Test
  void anInterruptThatReadingTheCounterRaisesIsTakenBeforeTheNextInstruction() {
    try (BareMachine m = new BareMachine(MRS_X2_CNTVCT, HVC_0)) {
      m.code(0x8280, HVC_1);
      m.state.pstate(0x345);
      m.whenRead = () -> m.engine.irq(true);
      assertThat(m.engine.run()).isEqualTo(new EngineExit.HypervisorCall(1));
      assertThat(m.sys(SysReg.ELR_EL1)).isEqualTo(BASE + 4);
    }
  }

  @Test
  void aPeThatSpinsTakesAnInterruptThatIsDueByNow() {
    int[] spins = new int[17];
    Arrays.fill(spins, YIELD);
    spins[16] = HVC_0;
    try (BareMachine m = new BareMachine(spins)) {
      m.code(0x8280, HVC_1);
      m.state.pstate(0x345);
      m.whenRead = () -> m.engine.irq(true);
      assertThat(m.engine.run()).isEqualTo(new EngineExit.HypervisorCall(1));
      assertThat(m.sys(SysReg.ELR_EL1)).isBetween(BASE + 4, BASE + 64);
    }
  }

  @Test
  void sevTellsTheHypervisorOfThePe() {
    try (BareMachine m = new BareMachine(SEV, HVC_0)) {
      Scripted hypervisor = new Scripted();
      m.engine.hypervisor(hypervisor);
      assertThat(m.engine.run()).isEqualTo(new EngineExit.HypervisorCall(0));
      assertThat(hypervisor.events).isEqualTo(1);
    }
  }

  /** A PE that has left by WFE, the only exit that leaves what is monitored. */
  private static BareMachine monitoring(int... rest) {
    int[] program = new int[rest.length + 2];
    program[0] = LDXR_X0_X1;
    program[1] = WFE;
    System.arraycopy(rest, 0, program, 2, rest.length);
    BareMachine m = new BareMachine(program);
    m.state.x(1, BASE + 0x3000);
    assertThat(m.engine.run()).isInstanceOf(EngineExit.WaitForEvent.class);
    return m;
  }

  @Test
  void wfeWaitsWhileTheMonitoredGranuleIsAsItWas() {
    try (BareMachine m = monitoring(WFE, HVC_1)) {
      assertThat(m.engine.run()).isInstanceOf(EngineExit.WaitForEvent.class);
    }
  }

  @Test
  void wfeGoesOnOnceTheMonitoredGranuleIsWritten() {
    try (BareMachine m = monitoring(WFE, HVC_1)) {
      m.write64(0x3000, 1);
      assertThat(m.engine.run()).isEqualTo(new EngineExit.HypervisorCall(1));
    }
  }

  @Test
  void anExitEndsMonitoring() {
    try (BareMachine m = new BareMachine(LDXR_X0_X1, HVC_0, WFE, HVC_1)) {
      m.state.x(1, BASE + 0x3000);
      assertThat(m.engine.run()).isEqualTo(new EngineExit.HypervisorCall(0));
      m.write64(0x3000, 1);
      assertThat(m.engine.run()).isInstanceOf(EngineExit.WaitForEvent.class);
    }
  }

  @Test
  void wfeWaitsWhenNothingIsMonitoredWhateverWasWritten() {
    try (BareMachine m = monitoring(CLREX, WFE, HVC_1)) {
      m.write64(0x3000, 1);
      assertThat(m.engine.run()).isInstanceOf(EngineExit.WaitForEvent.class);
    }
  }

  @Test
  void aMonitoredPageThatIsTakenAwayIsNotLookedAt() {
    try (BareMachine m = monitoring(WFE, HVC_1)) {
      m.engine.dropTranslations();
      m.write64(0x3000, 1);
      assertThat(m.engine.run()).isInstanceOf(EngineExit.WaitForEvent.class);
    }
  }
}
