package org.devkvm.kvm.core;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.devkvm.kvm.timer.ArchTimer;

/** How the thread of a vCPU sleeps. It is woken by {@link VcpuThread#wake}, a signal or a timer. */
public final class Sleep {
  private Sleep() {}

  /**
   * WFI: until an interrupt, a signal or a request (arm.c:kvm_vcpu_wfi). For the interrupt
   * controller the vCPU is in the guest: what is raised for it and routed elsewhere before this
   * thread has woken goes there at once. On Linux the vCPU wakes for it, and sends it on.
   */
  public static void wfi(Vcpu vcpu) {
    Vgic vgic = vcpu.vm().vgic();
    if (vgic == null) {
      until(vcpu, vcpu::isRunnable);
      return;
    }
    vgic.enter(vcpu);
    try {
      until(vcpu, vcpu::isRunnable);
    } finally {
      vgic.leave(vcpu);
    }
  }

  /** Until the vCPU is not powered off any more, or has a signal (arm.c:kvm_vcpu_sleep). */
  public static void whileStopped(Vcpu vcpu) {
    until(vcpu, () -> !vcpu.power().isStopped());
  }

  /**
   * WFE: until SEV of another PE, or an interrupt. Nothing tells us of a write to the monitored
   * granule, which the engine has waited for a while; so this is at most as long as the period of
   * Linux's event stream, 100 microseconds.
   */
  public static void wfe(Vcpu vcpu) {
    vcpu.thread().fallAsleep();
    if (!vcpu.state().eventRegister()
        && !vcpu.lines().isInterruptAsserted()
        && !vcpu.thread().hasRequests()
        && !vcpu.thread().signalPending()) {
      LockSupport.parkNanos(vcpu, 50_000); // and as much again until the host runs us
    }
    vcpu.thread().wakeUp();
  }

  private static void until(Vcpu vcpu, BooleanSupplier awake) {
    long begin = vcpu.vm().host().counter().now();
    vcpu.stats().set(Stat.BLOCKING, true);
    vcpu.thread().fallAsleep();
    sleep(vcpu, awake);
    vcpu.thread().wakeUp();
    vcpu.stats().set(Stat.BLOCKING, false);
    if (awake.getAsBoolean()) {
      vcpu.stats().count(Stat.HALT_WAKEUP);
    }
    long waited = vcpu.vm().host().counter().now() - begin;
    vcpu.stats().took(Stat.HALT_WAIT_NS, Stat.HALT_WAIT_HIST, waited);
  }

  private static void sleep(Vcpu vcpu, BooleanSupplier awake) {
    while (!awake.getAsBoolean()
        && !vcpu.thread().signalPending()
        && !vcpu.thread().hasRequests()) {
      long deadline = Long.MAX_VALUE;
      for (ArchTimer timer : vcpu.timers()) {
        deadline = Math.min(deadline, timer.deadline());
      }
      if (deadline == Long.MAX_VALUE) {
        LockSupport.park(vcpu);
      } else {
        LockSupport.parkNanos(vcpu, deadline - vcpu.vm().host().counter().now());
      }
      vcpu.timers().forEach(ArchTimer::update);
    }
  }
}
