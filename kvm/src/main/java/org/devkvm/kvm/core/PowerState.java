package org.devkvm.kvm.core;

import org.jspecify.annotations.Nullable;

/** The mp_state of a vCPU and the reset that CPU_ON left for it. Its monitor is mp_state_lock. */
public final class PowerState {
  /** KVM_MP_STATE_RUNNABLE. */
  public static final int RUNNABLE = 0;

  /** KVM_MP_STATE_STOPPED. */
  public static final int STOPPED = 5;

  /** KVM_MP_STATE_SUSPENDED. */
  public static final int SUSPENDED = 10;

  /**
   * How a CPU_ON starts a vCPU.
   *
   * @param pc the entry point
   * @param x0 the context id
   * @param bigEndian the caller's endianness
   */
  public record Start(long pc, long x0, boolean bigEndian) {}

  private final Vcpu vcpu;
  private volatile int mpState = RUNNABLE;
  private @Nullable Start start;

  PowerState(Vcpu vcpu) {
    this.vcpu = vcpu;
  }

  /** KVM_MP_STATE_*. */
  public int mpState() {
    return mpState;
  }

  /** Whether the vCPU is powered off. */
  public boolean isStopped() {
    return mpState == STOPPED;
  }

  /** Whether the vCPU is suspended. */
  public boolean isSuspended() {
    return mpState == SUSPENDED;
  }

  /** The vCPU may run. It finds out when it is woken by something else, as in the kernel. */
  public synchronized void runnable() {
    mpState = RUNNABLE;
  }

  /** Powers the vCPU off, wherever it is. */
  public synchronized void powerOff() {
    mpState = STOPPED;
    vcpu.thread().request(Request.SLEEP);
  }

  /** Suspends the vCPU until user space makes it runnable. */
  public synchronized void suspend() {
    mpState = SUSPENDED;
    vcpu.thread().request(Request.SUSPEND);
  }

  /**
   * CPU_ON: starts a vCPU that is powered off.
   *
   * @return false if it is not
   */
  public synchronized boolean powerOn(Start how) {
    if (mpState != STOPPED) {
      return false;
    }
    start = how;
    vcpu.thread().request(Request.RESET);
    mpState = RUNNABLE;
    vcpu.thread().wake();
    return true;
  }

  /** Takes what CPU_ON left; null if the reset is VCPU_INIT's. */
  public synchronized @Nullable Start takeStart() {
    Start taken = start;
    start = null;
    return taken;
  }
}
