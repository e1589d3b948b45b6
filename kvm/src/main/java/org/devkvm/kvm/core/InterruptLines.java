package org.devkvm.kvm.core;

import org.devkvm.kvm.pmu.Pmu;
import org.devkvm.kvm.timer.ArchTimer;
import org.devkvm.uapi.Uapi;

/**
 * The lines at a vCPU: IRQ and FIQ, which the interrupt controller drives, be it the kernel's or
 * user space; and those of its timers and its PMU, which go to the kernel's, or which user space
 * reads in kvm_run.
 */
public final class InterruptLines {
  /** What {@link #deviceLevels} is made of. */
  private static final long DEVICE_LEVELS =
      Uapi.KVM_ARM_DEV_EL1_VTIMER | Uapi.KVM_ARM_DEV_EL1_PTIMER | Uapi.KVM_ARM_DEV_PMU;

  private final Vcpu vcpu;
  private volatile boolean fiq;

  InterruptLines(Vcpu vcpu) {
    this.vcpu = vcpu;
  }

  /**
   * The interrupt controller's outputs, of which mostly IRQ has changed: the engine alone remembers
   * it. Any thread, but one at a time; takes no lock.
   */
  void inputs(boolean irqAsserted, boolean fiqAsserted) {
    vcpu.engine().irq(irqAsserted);
    if (fiq != fiqAsserted) {
      fiq = fiqAsserted;
      vcpu.engine().fiq(fiqAsserted);
    }
    if (irqAsserted || fiqAsserted) {
      vcpu.thread().wake();
    }
  }

  /** IRQ, of user space that is the interrupt controller. Any thread. */
  public synchronized void irq(boolean asserted) {
    inputs(asserted, fiq);
  }

  /** FIQ, of user space that is the interrupt controller. Any thread. */
  public synchronized void fiq(boolean asserted) {
    inputs(vcpu.engine().irqAsserted(), asserted);
  }

  /** Whether IRQ or FIQ is asserted, masked by PSTATE or not: what ends WFI. */
  public boolean isInterruptAsserted() {
    return fiq || vcpu.engine().irqAsserted();
  }

  void timer(ArchTimer timer, boolean asserted) {
    device(timer.intid(), asserted, timer);
  }

  void pmu(Pmu owner, boolean asserted) {
    device(owner.intid(), asserted, owner);
  }

  private void device(int intid, boolean asserted, Object owner) {
    Vgic vgic = vcpu.vm().vgic();
    if (vgic != null) {
      vgic.line(vcpu, intid, asserted, owner);
    } else {
      vcpu.thread().kick(); // KVM_RUN tells user space
    }
  }

  /**
   * A line of a timer or the PMU differs from what user space, being the interrupt controller, was
   * told last (arch_timer.c:kvm_timer_should_notify_user, pmu-emul.c:kvm_pmu_should_notify_user).
   */
  public boolean isNewsToUser() {
    return vcpu.vm().vgic() == null
        && deviceLevels() != (vcpu.run().deviceIrqLevel() & DEVICE_LEVELS);
  }

  /** Brings device_irq_level up to date; user space owns its other bits. */
  public void tellUser() {
    KvmRunPage run = vcpu.run();
    run.deviceIrqLevel((run.deviceIrqLevel() & ~DEVICE_LEVELS) | deviceLevels());
  }

  private long deviceLevels() {
    return level(vcpu.virtualTimer())
        | level(vcpu.physicalTimer())
        | (vcpu.pmu().isAsserted() ? Uapi.KVM_ARM_DEV_PMU : 0);
  }

  private static long level(ArchTimer timer) {
    return timer.fires() ? timer.kind().deviceLevelBit() : 0;
  }
}
