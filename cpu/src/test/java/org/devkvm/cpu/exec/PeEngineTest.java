package org.devkvm.cpu.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.devkvm.cpu.exec.BareMachine.BASE;

import org.devkvm.arm64.reg.Esr;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.engine.EngineExit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeEngineTest {
  private static final int HVC_0 = 0xD4000002;
  private static final int WFI = 0xD503207F;
  private static final int NOP = 0xD503201F;

  @Test
  void aLoopRunsToItsEndAndEveryInstructionIsCounted() {
    // mov x0, #1000; 1: sub x0, x0, #1; cbnz x0, 1b; hvc #0
    try (BareMachine m = new BareMachine(0xD2807D00, 0xD1000400, 0xB5FFFFE0, HVC_0)) {
      assertThat(m.engine.run()).isEqualTo(new EngineExit.HypervisorCall(0));
      assertThat(m.state.x(0)).isZero();
      assertThat(m.state.pc()).as("HVC returns behind itself").isEqualTo(BASE + 16);
      assertThat(m.engine.retired()).isEqualTo(1 + 2 * 1000 + 1);
    }
  }

  @Test
  void executionRunsOnFromPageToPage() {
    try (BareMachine m = new BareMachine()) {
      m.code(0xFFC, NOP, 0xD2800025, HVC_0);
      m.state.pc(BASE + 0xFFC);
      assertThat(m.engine.run()).isEqualTo(new EngineExit.HypervisorCall(0));
      assertThat(m.state.x(5)).isEqualTo(1);
      assertThat(m.engine.retired()).isEqualTo(3);
    }
  }

  /** ISV, SAS, SSE, SRT, SF, AR and WnR as Arm ARM D17.2.37 places them. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "ldr w1 [x0+4],  B9400401, 1810000, 4",
    "ldrsh x2 [x0],  78A36802, 1628000, 0",
    "str x4 [x0],    F9000004, 1C48040, 0",
    "stlr w8 [x0],   889FFC08, 1884040, 0",
    "ldp x5 x6 [x0], A9401805, 0,       0",
    "ldr x7 [x0] #8, F8408407, 0,       0"
  })
  void anAccessOutsideMemoryReportsItsSyndrome(String name, String word, String iss, int offset) {
    try (BareMachine m = new BareMachine((int) Long.parseLong(word, 16))) {
      m.state.x(0, 0x09000000);
      EngineExit.Stage2Abort abort = (EngineExit.Stage2Abort) m.engine.run();
      assertThat(abort.ipa()).isEqualTo(0x09000000 + offset);
      assertThat(abort.far()).isEqualTo(0x09000000 + offset);
      assertThat(Esr.ec(abort.esr())).isEqualTo(Esr.EC_DABT_LOWER);
      assertThat(abort.esr() & Esr.ISS_MASK & ~Esr.FSC_MASK).isEqualTo(Integer.parseInt(iss, 16));
      assertThat(m.state.pc()).as("the PC stays at the access").isEqualTo(BASE);
      assertThat(m.state.x(0)).as("no writeback").isEqualTo(0x09000000);
    }
  }

  /** SMC #3, MSR and MRS of ICC_SRE_EL1. */
  @ParameterizedTest
  @CsvSource({"D4000063", "D518CCA3", "D538CCA3"})
  void whatTrapsToTheHypervisorLeavesThePcAtIt(String word) {
    try (BareMachine m = new BareMachine(NOP, (int) Long.parseLong(word, 16))) {
      m.state.x(3, 42);
      EngineExit exit = m.engine.run();
      assertThat(exit)
          .isInstanceOfAny(EngineExit.SecureMonitorCall.class, EngineExit.SystemRegisterTrap.class);
      if (exit instanceof EngineExit.SystemRegisterTrap trap) {
        assertThat(Esr.ec(trap.esr())).isEqualTo(0x18);
        assertThat(Esr.systemRt(trap.esr())).isEqualTo(3);
        assertThat(Esr.isSystemRead(trap.esr())).isEqualTo(word.startsWith("D53"));
      }
      assertThat(m.state.pc()).isEqualTo(BASE + 4);
      assertThat(m.state.x(3)).isEqualTo(42);
      assertThat(m.engine.retired()).isEqualTo(2);
    }
  }

  @Test
  void aPendingInterruptEndsWfiAtOnceEvenIfMasked() {
    try (BareMachine m = new BareMachine(WFI, WFI, HVC_0)) {
      assertThat(m.engine.run()).isInstanceOf(EngineExit.WaitForInterrupt.class);
      m.engine.irq(true);
      assertThat(m.engine.run()).isInstanceOf(EngineExit.HypervisorCall.class);
    }
  }

  @Test
  void anUnmaskedInterruptIsTakenToTheIrqVectorOfTheCurrentLevel() {
    // msr daifclr, #2; nop
    try (BareMachine m = new BareMachine(0xD50342FF, NOP, HVC_0)) {
      m.code(0x8280, 0xD40000A2); // VBAR + 0x280, IRQ from the current EL with SP_ELx: hvc #5
      m.engine.irq(true);
      assertThat(m.engine.run()).isEqualTo(new EngineExit.HypervisorCall(5));
      assertThat(m.sys(SysReg.ELR_EL1)).as("right after it was unmasked").isEqualTo(BASE + 4);
      assertThat(m.sys(SysReg.SPSR_EL1)).isEqualTo(0x345);
      assertThat(m.state.pstate()).isEqualTo(0x3C5);
    }
  }

  @Test
  void aKickStopsARunningLoopAndThePcIsInIt() throws InterruptedException {
    try (BareMachine m = new BareMachine(0x14000000)) { // b .
      Thread kicker = Thread.ofPlatform().start(m.engine::kick);
      assertThat(m.engine.run()).isInstanceOf(EngineExit.Kicked.class);
      kicker.join();
      assertThat(m.state.pc()).isEqualTo(BASE);
    }
  }

  @Test
  void aKickBeforeTheRunIsNotLost() {
    try (BareMachine m = new BareMachine(HVC_0)) {
      m.engine.kick();
      assertThat(m.engine.run()).isInstanceOf(EngineExit.Kicked.class);
      assertThat(m.engine.run()).isInstanceOf(EngineExit.HypervisorCall.class);
    }
  }

  @Test
  void sendEventMakesTheNextWfeANop() {
    try (BareMachine m = new BareMachine(0xD50320BF, 0xD503205F, 0xD503205F)) { // sevl; wfe; wfe
      assertThat(m.engine.run()).isInstanceOf(EngineExit.WaitForEvent.class);
      assertThat(m.state.pc()).as("the second WFE waits").isEqualTo(BASE + 12);
    }
  }

  @Test
  void svcReturnsBehindItselfAndBrkToItself() {
    try (BareMachine m = new BareMachine(0xD40000E1, 0xD4200100)) { // svc #7; brk #8
      m.code(0x8200, HVC_0, 0xD69F03E0); // hvc #0; eret
      m.engine.run();
      assertThat(m.sys(SysReg.ESR_EL1)).isEqualTo(0x56000007);
      assertThat(m.sys(SysReg.ELR_EL1)).isEqualTo(BASE + 4);
      m.engine.run();
      assertThat(m.engine.state().pc()).isEqualTo(BASE + 0x8204);
      assertThat(m.sys(SysReg.ESR_EL1)).isEqualTo(0xF2000008L);
      assertThat(m.sys(SysReg.ELR_EL1)).isEqualTo(BASE + 4);
    }
  }

  @Test
  void anUnallocatedWordIsUndefined() {
    try (BareMachine m = new BareMachine(0)) {
      m.code(0x8200, HVC_0);
      m.engine.run();
      assertThat(m.sys(SysReg.ESR_EL1)).as("EC 0, IL").isEqualTo(0x02000000);
      assertThat(m.sys(SysReg.ELR_EL1)).isEqualTo(BASE);
    }
  }

  @Test
  void icIvauMakesTheNextFetchSeeWhatWasStored() {
    // str w1, [x0]; ic ivau, x0; dsb ish; isb; br x0
    try (BareMachine m =
        new BareMachine(0xB9000001, 0xD50B7520, 0xD5033B9F, 0xD5033FDF, 0xD61F0000)) {
      m.code(0x2000, 0xD2800025, HVC_0); // movz x5, #1
      m.state.pc(BASE + 0x2000);
      m.engine.run();
      assertThat(m.state.x(5)).isEqualTo(1);
      m.state.x(0, BASE + 0x2000);
      m.state.x(1, 0xD2800045L); // movz x5, #2
      m.state.pc(BASE);
      m.engine.run();
      assertThat(m.state.x(5)).isEqualTo(2);
    }
  }

  @Test
  void codeWrittenFromOutsideIsSeenOnceTheEngineIsTold() {
    try (BareMachine m = new BareMachine(0xD2800025, HVC_0)) {
      m.engine.run();
      m.code(0, 0xD2800045);
      m.state.pc(BASE);
      m.engine.codeMayHaveChanged();
      m.engine.run();
      assertThat(m.state.x(5)).isEqualTo(2);
    }
  }

  @Test
  void storeExclusiveFailsAfterClrex() {
    // ldxr x1, [x0]; stxr w2, x3, [x0]; ldxr x1, [x0]; clrex; stxr w2, x3, [x0]
    try (BareMachine m =
        new BareMachine(0xC85F7C01, 0xC8027C03, HVC_0, 0xC85F7C01, 0xD5033F5F, 0xC8027C03, HVC_0)) {
      // With the MMU off memory is Device, where exclusives are allowed on aligned addresses.
      m.state.x(0, BASE + 0x3000);
      m.state.x(3, 42);
      m.engine.run();
      assertThat(m.state.x(2)).isZero();
      assertThat(m.read64(0x3000)).isEqualTo(42);
      m.state.x(3, 43);
      m.engine.run();
      assertThat(m.state.x(2)).isEqualTo(1);
      assertThat(m.read64(0x3000)).isEqualTo(42);
    }
  }

  @Test
  void fpInstructionsTrapUntilCpacrEnablesThem() {
    try (BareMachine m = new BareMachine(0xFD400000)) { // ldr d0, [x0]
      m.code(0x8200, HVC_0);
      m.state.x(0, BASE + 0x3000);
      m.write64(0x3000, 0x123456789ABCDEFL);
      m.engine.run();
      assertThat(m.sys(SysReg.ESR_EL1)).isEqualTo(0x1FE00000);
      m.state.sys(SysReg.CPACR_EL1, 3 << 20);
      m.state.pc(BASE);
      m.code(4, HVC_0);
      m.engine.run();
      assertThat(m.state.v(0)).isEqualTo(0x123456789ABCDEFL);
    }
  }

  @Test
  void aBranchDropsTheTagThatTcrTbiIgnores() {
    try (BareMachine m = new BareMachine(0xD61F0000)) { // br x0
      m.code(0x2000, HVC_0);
      m.state.sys(SysReg.TCR_EL1, 1L << 37); // TBI0
      m.state.x(0, 0x5A00_0000_0000_0000L | (BASE + 0x2000));
      assertThat(m.engine.run()).isEqualTo(new EngineExit.HypervisorCall(0));
      assertThat(m.state.pc()).isEqualTo(BASE + 0x2004);
    }
  }
}
