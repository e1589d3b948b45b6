package org.devkvm.kvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.engine.EngineExit;
import org.devkvm.uapi.Errno;
import org.devkvm.uapi.ExitReason;
import org.devkvm.uapi.RegId;
import org.devkvm.uapi.struct.KvmRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** KVM_RUN: what ends it, what it sleeps for, and what it leaves in the page. */
@Timeout(20)
class RunTest {
  private static final long EINTR = -Errno.EINTR.number();
  private static final long DEVICE = 0x0900_0000;

  private final ScriptedKvm kvm = new ScriptedKvm();

  @AfterEach
  void close() {
    kvm.close();
  }

  @Test
  void interruptEndsGuestCode() throws Exception {
    int vcpu = kvm.vcpu(0);
    CountDownLatch entered = new CountDownLatch(1);
    kvm.engines.getFirst().runsUntilKicked(entered);
    var running = kvm.runs(vcpu);
    entered.await();
    kvm.process.interrupt(vcpu);
    assertThat(running.result().get()).isEqualTo(EINTR);
    assertThat(kvm.page(vcpu).exitReason()).isEqualTo(ExitReason.INTR.number());
  }

  @Test
  void interruptEndsWfi() throws Exception {
    int vcpu = kvm.vcpu(0);
    kvm.engines.getFirst().exits(new EngineExit.WaitForInterrupt());
    var running = kvm.runs(vcpu);
    running.awaitSleep();
    kvm.process.interrupt(vcpu);
    assertThat(running.result().get()).isEqualTo(EINTR);
  }

  @Test
  void interruptOutsideOfKvmRunIsForgotten() {
    int vcpu = kvm.vcpu(0);
    kvm.engines.getFirst().accesses(DEVICE, false, 0);
    kvm.process.interrupt(vcpu);
    assertThat(kvm.run(vcpu)).isZero();
    assertThat(kvm.page(vcpu).exitReason()).isEqualTo(ExitReason.MMIO.number());
  }

  @Test
  void threadInterruptEndsWfi() throws Exception {
    int vcpu = kvm.vcpu(0);
    kvm.engines.getFirst().exits(new EngineExit.WaitForInterrupt());
    var running = kvm.runs(vcpu);
    running.awaitSleep();
    running.thread().interrupt();
    assertThat(running.result().get()).isEqualTo(EINTR);
  }

  @Test
  void accessInsideTheKernelScribblesOnTheMmioFieldsToo() {
    kvm.gic();
    int vcpu = kvm.vcpu(0);
    KvmRun page = kvm.page(vcpu);
    ScriptedEngine engine = kvm.engines.getFirst();
    engine
        .accesses(ScriptedKvm.GICD + 4, false, 3)
        .exits(
            state -> {
              assertThat(page.mmioPhysAddr()).as("mmio.c:io_mem_abort").isEqualTo(0x0800_0004);
              assertThat(page.mmioLen()).isEqualTo(4);
              assertThat(state.x(3)).as("GICD_TYPER: 256 interrupts, 1 CPU").isEqualTo(7);
              assertThat(state.pc()).isEqualTo(4);
            },
            new EngineExit.Kicked())
        .accesses(DEVICE, true, 3);
    assertThat(kvm.run(vcpu)).isZero();
    assertThat(page.mmioPhysAddr()).isEqualTo(DEVICE);
    assertThat(page.mmioValue() & 0xFFFF_FFFFL).isEqualTo(7);
  }

  /** Without a stack trace: it is logged, and this is no news. */
  @SuppressWarnings("serial") // never serialized
  private static final class Defect extends RuntimeException {
    Defect() {
      super("a defect, on purpose", null, false, false);
    }
  }

  @Test
  void defectOfTheEngineIsAnInternalErrorAndNothingElse() {
    int vcpu = kvm.vcpu(0);
    kvm.engines
        .getFirst()
        .exits(
            _ -> {
              throw new Defect();
            },
            new EngineExit.Kicked());
    assertThat(kvm.run(vcpu)).isZero();
    assertThat(kvm.page(vcpu).exitReason()).isEqualTo(ExitReason.INTERNAL_ERROR.number());
  }

  @Test
  void timerInterruptWakesWfiAndReachesTheProcessor() throws Exception {
    kvm.gic();
    int vcpu = kvm.vcpu(0);
    ScriptedEngine engine = kvm.engines.getFirst();
    for (long[] store :
        new long[][] {
          {ScriptedKvm.GICD, 1},
          {ScriptedKvm.GICC, 1},
          {ScriptedKvm.GICC + 4, 0xF8},
          {ScriptedKvm.GICD + 0x100, 1 << 27}
        }) {
      engine.exits(state -> state.x(1, store[1]), new EngineExit.Kicked());
      engine.accesses(store[0], true, 1);
    }
    engine.exits(state -> state.x(1, 1000), ScriptedEngine.trapOf(SysReg.CNTV_CVAL_EL0, true, 1));
    engine.exits(state -> state.x(1, 1), ScriptedEngine.trapOf(SysReg.CNTV_CTL_EL0, true, 1));
    engine.exits(new EngineExit.WaitForInterrupt());
    engine.accesses(DEVICE, false, 0);
    var running = kvm.runs(vcpu);
    running.awaitSleep();
    assertThat(engine.irq).isFalse();
    assertThat(kvm.clock.nextAlarm()).isEqualTo(1000);
    kvm.clock.advanceTo(1000);
    assertThat(running.result().get()).isZero();
    assertThat(engine.irq).isTrue();
  }

  @Test
  void timerLineEndsKvmRunWhereUserSpaceIsTheInterruptController() {
    int vcpu = kvm.vcpu(0);
    ScriptedEngine engine = kvm.engines.getFirst();
    engine.exits(state -> state.x(1, 0), ScriptedEngine.trapOf(SysReg.CNTV_CVAL_EL0, true, 1));
    engine.exits(state -> state.x(1, 1), ScriptedEngine.trapOf(SysReg.CNTV_CTL_EL0, true, 1));
    assertThat(kvm.run(vcpu)).isEqualTo(EINTR);
    assertThat(kvm.page(vcpu).exitReason()).isEqualTo(ExitReason.INTR.number());
    assertThat(kvm.page(vcpu).deviceIrqLevel()).as("bit 0: the virtual timer").isEqualTo(1);

    engine.accesses(DEVICE, false, 0);
    assertThat(kvm.run(vcpu)).as("user space knows the level now").isZero();
  }

  @Test
  void secureMonitorCallAnswersNotSupportedAndIsSteppedOver() {
    int vcpu = kvm.vcpu(0);
    kvm.engines
        .getFirst()
        .exits(new EngineExit.SecureMonitorCall(0))
        .exits(
            state -> {
              assertThat(state.x(0)).isEqualTo(-1);
              assertThat(state.pc()).isEqualTo(4);
            },
            new EngineExit.Kicked())
        .accesses(DEVICE, false, 0);
    assertThat(kvm.run(vcpu)).isZero();
  }

  @Test
  void exceptionThatIsPendingAtTheEndOfKvmRunIsInTheRegisters() {
    int vcpu = kvm.vcpu(0);
    kvm.reg(vcpu, RegId.sysReg(SysReg.VBAR_EL1.encoding()), 0x8000);
    kvm.engines
        .getFirst()
        .exits(
            state -> {
              state.pc(0x100);
              kvm.process.interrupt(vcpu);
            },
            ScriptedEngine.trapOf(SysReg.PMCR_EL0, true, 1));
    assertThat(kvm.run(vcpu)).isEqualTo(EINTR);
    assertThat(kvm.reg(vcpu, RegId.PC)).as("UNDEFINED, from EL1h").isEqualTo(0x8200);
    assertThat(kvm.reg(vcpu, RegId.ELR_EL1)).isEqualTo(0x100);
  }
}
