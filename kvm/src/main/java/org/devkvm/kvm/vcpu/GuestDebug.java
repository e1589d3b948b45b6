package org.devkvm.kvm.vcpu;

import org.devkvm.arm64.reg.Esr;
import org.devkvm.cpu.engine.DebugControl;
import org.devkvm.cpu.engine.EngineExit;
import org.devkvm.kvm.core.Vcpu;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.ExitReason;
import org.devkvm.uapi.Uapi;
import org.devkvm.uapi.struct.KvmGuestDebug;
import org.devkvm.uapi.struct.KvmRun;
import org.jspecify.annotations.Nullable;

/** KVM_SET_GUEST_DEBUG and KVM_EXIT_DEBUG (debug.c, handle_exit.c:kvm_handle_guest_debug). */
final class GuestDebug implements DebugControl {
  private static final int VALID =
      Uapi.KVM_GUESTDBG_ENABLE
          | Uapi.KVM_GUESTDBG_SINGLESTEP
          | Arm64Uapi.KVM_GUESTDBG_USE_SW_BP
          | Arm64Uapi.KVM_GUESTDBG_USE_HW;

  private final Vcpu vcpu;
  private int control;
  private @Nullable KvmGuestDebug registers;

  /** DBG_SS_ACTIVE_PENDING: an instruction was stepped over, and nobody told so yet. */
  private boolean activePending;

  /** PSTATE.SS of the guest, while the hypervisor uses it. */
  private boolean guestSs;

  GuestDebug(Vcpu vcpu) {
    this.vcpu = vcpu;
  }

  /** KVM_SET_GUEST_DEBUG. */
  void set(KvmGuestDebug debug) {
    Refusal.GUEST_DEBUG_CONTROL.unless((debug.control() & ~VALID) == 0);
    vcpu.engine().codeMayHaveChanged(); // breakpoint instructions may have been stored, or removed
    if ((debug.control() & Uapi.KVM_GUESTDBG_ENABLE) == 0) {
      control = 0;
      activePending = false;
      return;
    }
    control = debug.control();
    if (hardware()) {
      registers = debug;
    }
  }

  /** kvm_arm_setup_debug: before PC and PSTATE are settled for the guest. */
  void setUp() {
    vcpu.engine().debug(control == 0 ? null : this);
    if (control != 0) {
      guestSs = vcpu.state().ss();
      if (step()) {
        vcpu.state().ss(!activePending);
      }
    }
  }

  /** kvm_arm_clear_debug: after the guest has run. */
  void clear() {
    if (control != 0) {
      activePending |= step() && !vcpu.state().ss();
      vcpu.state().ss(guestSs);
    }
  }

  /** Tells user space of a debug exception. */
  void exit(EngineExit.DebugException exception) {
    KvmRun run = vcpu.run().all();
    run.exitReason(ExitReason.DEBUG.number()).flags(Arm64Uapi.KVM_DEBUG_ARCH_HSR_HIGH_VALID);
    run.debugHsr(exception.esr()).debugHsrHigh(0);
    switch (Esr.ec(exception.esr())) {
      case Esr.EC_WATCHPT_LOWER -> run.debugFar(exception.far());
      case Esr.EC_SOFTSTP_LOWER -> activePending = false;
      default -> {}
    }
  }

  @Override
  public boolean step() {
    return (control & Uapi.KVM_GUESTDBG_SINGLESTEP) != 0;
  }

  @Override
  public boolean hardware() {
    return (control & Arm64Uapi.KVM_GUESTDBG_USE_HW) != 0;
  }

  @Override
  public long breakpointControl(int n) {
    return registers == null ? 0 : registers.dbgBcr(n);
  }

  @Override
  public long breakpointValue(int n) {
    return registers == null ? 0 : registers.dbgBvr(n);
  }

  @Override
  public long watchpointControl(int n) {
    return registers == null ? 0 : registers.dbgWcr(n);
  }

  @Override
  public long watchpointValue(int n) {
    return registers == null ? 0 : registers.dbgWvr(n);
  }
}
