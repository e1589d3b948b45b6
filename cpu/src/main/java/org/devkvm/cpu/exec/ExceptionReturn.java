package org.devkvm.cpu.exec;

import org.devkvm.arm64.reg.Mdscr;
import org.devkvm.arm64.reg.Pstate;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.state.CpuState;

/** ERET from EL1 (AArch64.ExceptionReturn, Arm ARM D1.4). */
public final class ExceptionReturn {
  private ExceptionReturn() {}

  /**
   * Returns from an exception. An SPSR_EL1 that names a state this PE does not have sets PSTATE.IL
   * and stays at the same level. Whoever runs the PE tells its {@code GuestMemory} that the context
   * changed, clears the exclusive monitor and sets the event register.
   */
  public static void eret(CpuState state) {
    long spsr = state.sys(SysReg.SPSR_EL1);
    state.pc(state.sys(SysReg.ELR_EL1));
    if (Pstate.isLegalMode(spsr)) {
      state.select(Pstate.el(spsr), Pstate.spSel(spsr));
      state.il((spsr & Pstate.IL) != 0);
      state.ss((spsr & Pstate.SS) != 0 && maybeStepped(state, spsr));
    } else {
      state.il(true);
      state.ss(false);
    }
    state.nzcv((int) spsr & Pstate.NZCV);
    state.daif((int) spsr & Pstate.DAIF);
    state.pan((spsr & Pstate.PAN) != 0);
  }

  /** Whether software step is enabled where SPSR_EL1 leads to. */
  private static boolean maybeStepped(CpuState state, long spsr) {
    long mdscr = state.sys(SysReg.MDSCR_EL1);
    boolean enabled = Pstate.el(spsr) == 0 || ((mdscr & Mdscr.KDE) != 0 && (spsr & Pstate.D) == 0);
    boolean locked = (state.sys(SysReg.OSLSR_EL1) & Mdscr.OSLK) != 0;
    return (mdscr & Mdscr.SS) != 0 && !locked && enabled;
  }
}
