package org.devkvm.cpu.engine;

import org.devkvm.arm64.reg.Esr;
import org.devkvm.arm64.reg.Pstate;
import org.devkvm.arm64.reg.Sctlr;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.fault.GuestException;
import org.devkvm.cpu.state.CpuState;

/**
 * Exception entry to EL1 (AArch64.TakeException, Arm ARM D1.3). The preferred return address is
 * {@link CpuState#pc}. Whoever runs the PE tells its {@code GuestMemory} that the context changed.
 */
public final class ExceptionEntry {
  private static final int SYNCHRONOUS = 0x000;
  private static final int IRQ = 0x080;
  private static final int FIQ = 0x100;
  private static final int SERROR = 0x180;

  private static final int FROM_SP_ELX = 0x200;

  /** Offset of the vectors for exceptions from a lower level. */
  public static final int FROM_LOWER = 0x400;

  /** VBAR_EL1 without its RES0 bits. */
  public static final long VBAR_BASE = ~0x7FFL;

  private ExceptionEntry() {}

  /** Takes what an instruction raised. */
  public static void synchronous(CpuState state, GuestException exception) {
    if (exception.hasFar()) {
      state.sys(SysReg.FAR_EL1, exception.far());
    }
    synchronous(state, exception.esr());
  }

  /** Takes a synchronous exception that leaves FAR_EL1 alone. */
  public static void synchronous(CpuState state, int esr) {
    state.sys(SysReg.ESR_EL1, settle(esr, state.el()) & 0xFFFF_FFFFL);
    take(state, SYNCHRONOUS);
  }

  /** Takes a virtual IRQ. */
  public static void irq(CpuState state) {
    take(state, IRQ);
  }

  /** Takes a virtual FIQ. */
  public static void fiq(CpuState state) {
    take(state, FIQ);
  }

  /** Takes a virtual SError with the given ISS. */
  public static void serror(CpuState state, int iss) {
    state.sys(SysReg.ESR_EL1, Esr.of(Esr.EC_SERROR, iss) & 0xFFFF_FFFFL);
    take(state, SERROR);
  }

  /** UNDEFINED, as a hypervisor injects it (inject_fault.c:inject_undef64). */
  public static void undefined(CpuState state) {
    synchronous(state, Esr.UNDEFINED);
  }

  /** A synchronous external abort, as a hypervisor injects it (inject_fault.c:inject_abt64). */
  public static void externalAbort(CpuState state, boolean instruction, long far) {
    abort(state, instruction, far, Esr.FSC_EXTERNAL);
  }

  /** An address size fault at level 0, as inject_fault.c:kvm_inject_size_fault injects it. */
  public static void addressSizeFault(CpuState state, boolean instruction, long far) {
    abort(state, instruction, far, Esr.FSC_ADDRESS_SIZE);
  }

  private static void abort(CpuState state, boolean instruction, long far, int fsc) {
    state.sys(SysReg.FAR_EL1, far);
    synchronous(state, Esr.of(instruction ? Esr.EC_IABT_LOWER : Esr.EC_DABT_LOWER, fsc));
  }

  /** Chooses between "lower exception level" and "same": those classes differ in their low bit. */
  private static int settle(int esr, int el) {
    int same =
        switch (Esr.ec(esr)) {
          case Esr.EC_IABT_LOWER,
              Esr.EC_DABT_LOWER,
              Esr.EC_BREAKPT_LOWER,
              Esr.EC_SOFTSTP_LOWER,
              Esr.EC_WATCHPT_LOWER ->
              el;
          default -> 0;
        };
    return esr | Esr.IL | same << Esr.EC_SHIFT;
  }

  private static void take(CpuState state, int vector) {
    int from = state.el() == 0 ? FROM_LOWER : state.spSel() == 0 ? 0 : FROM_SP_ELX;
    state.sys(SysReg.SPSR_EL1, state.pstate() & 0xFFFF_FFFFL);
    state.sys(SysReg.ELR_EL1, state.pc());
    state.select(1, 1);
    state.daif(Pstate.DAIF);
    state.il(false);
    state.ss(false);
    if ((state.sys(SysReg.SCTLR_EL1) & Sctlr.SPAN) == 0) {
      state.pan(true);
    }
    state.pc((state.sys(SysReg.VBAR_EL1) & VBAR_BASE) + from + vector);
  }
}
