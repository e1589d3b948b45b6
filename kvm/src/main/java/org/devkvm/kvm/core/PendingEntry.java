package org.devkvm.kvm.core;

import org.devkvm.arm64.reg.Esr;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.engine.ExceptionEntry;
import org.devkvm.cpu.state.CpuState;

/**
 * What happens to PC and PSTATE before the guest, or user space, sees them next: an exception that
 * was injected, or else a step over an instruction that was emulated. The syndrome registers are
 * written at once (inject_fault.c, hyp/exception.c:__kvm_adjust_pc).
 */
public final class PendingEntry {
  private final Vcpu vcpu;
  private boolean exception;
  private boolean increment;

  /** The guest has run: Linux has met the syndrome of a trap, and takes IL from it. */
  private boolean entered;

  PendingEntry(Vcpu vcpu) {
    this.vcpu = vcpu;
  }

  /** Steps over the current instruction. */
  public void incrementPc() {
    increment = true;
  }

  /** Injects an UNDEFINED exception. */
  public void undefined() {
    inject(Esr.UNDEFINED);
  }

  /** The guest is entered. */
  public void enter() {
    entered = true;
    vcpu.unknownPstate(0);
  }

  /** Injects a synchronous external abort. */
  public void externalAbort(boolean instruction, long far) {
    abort(instruction, far, Esr.FSC_EXTERNAL);
  }

  /** Injects an address size fault at level 0. */
  public void addressSizeFault(boolean instruction, long far) {
    abort(instruction, far, Esr.FSC_ADDRESS_SIZE);
  }

  private void abort(boolean instruction, long far, int fsc) {
    CpuState state = vcpu.state();
    int lower = instruction ? Esr.EC_IABT_LOWER : Esr.EC_DABT_LOWER;
    state.sys(SysReg.FAR_EL1, far);
    int esr = Esr.of(lower | (state.el() == 0 ? 0 : 1), fsc);
    inject(entered ? esr : esr & ~Esr.IL);
  }

  /** The sign of EC fills the upper half: an accident of inject_abt64 that guests can see. */
  private void inject(int esr) {
    vcpu.state().sys(SysReg.ESR_EL1, esr);
    exception = true;
  }

  /** Whether a synchronous exception is injected. */
  public boolean hasException() {
    return exception;
  }

  /** Forgets the exception and the step: CPU_ON. */
  public void clear() {
    exception = false;
    increment = false;
  }

  /** Carries out the exception or the step. */
  public void commit() {
    if (exception) {
      vcpu.unknownPstate(0);
      CpuState state = vcpu.state();
      long esr = state.sys(SysReg.ESR_EL1);
      ExceptionEntry.synchronous(state, (int) esr);
      state.sys(SysReg.ESR_EL1, esr);
    } else if (increment) {
      vcpu.state().pc(vcpu.state().pc() + 4);
      vcpu.state().ss(false);
    }
    exception = false;
    increment = false;
  }
}
