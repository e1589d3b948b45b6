package org.devkvm.kvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import org.devkvm.cpu.engine.EngineExit;
import org.devkvm.kvm.fd.Task;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.struct.KvmIrqLevel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What comes for a vCPU that has looked for a reason not to sleep, has found none, and does not
 * sleep yet: it is not missed. Where it is, KVM_RUN does not end.
 */
@Timeout(20)
class SleepTest {
  private static final long DEVICE = 0x0900_0000;

  private final ScriptedKvm kvm = new ScriptedKvm();
  private final int vcpu = kvm.vcpu(0);
  private boolean waits;

  @AfterEach
  void close() {
    kvm.close();
  }

  /** A thread that something happens to when it is asked for signals, for the first time in WFI. */
  private final class Interrupted implements Task {
    private final Runnable between;
    private boolean signalled;

    Interrupted(Runnable between) {
      this.between = between;
    }

    @Override
    public boolean signalPending() {
      boolean pending = signalled;
      if (waits) {
        waits = false;
        between.run();
      }
      return pending;
    }

    @Override
    public void signal() {
      signalled = true;
    }
  }

  private long waits(EngineExit wait, Runnable between) {
    kvm.engines
        .getFirst()
        .exits(_ -> waits = true, wait)
        .exits(new EngineExit.Kicked())
        .accesses(DEVICE, false, 0);
    return kvm.process.ioctl(new Interrupted(between), vcpu, Ioctl.KVM_RUN.request(), 0);
  }

  /** KVM_IRQ_LINE of a VM whose interrupt controller is in user space. */
  private void raise() {
    KvmIrqLevel level = KvmIrqLevel.allocate(Arena.ofAuto());
    level.irq(Arm64Uapi.KVM_ARM_IRQ_TYPE_CPU << Arm64Uapi.KVM_ARM_IRQ_TYPE_SHIFT).level(1);
    assertThat(kvm.ioctl(kvm.vm, Ioctl.KVM_IRQ_LINE, level)).isZero();
  }

  @Test
  void anInterruptEndsTheWait() {
    assertThat(waits(new EngineExit.WaitForInterrupt(), this::raise)).isZero();
  }

  @Test
  void aSignalEndsTheWait() {
    long result = waits(new EngineExit.WaitForInterrupt(), () -> kvm.process.interrupt(vcpu));
    assertThat(result).as("EINTR").isNegative();
  }
}
