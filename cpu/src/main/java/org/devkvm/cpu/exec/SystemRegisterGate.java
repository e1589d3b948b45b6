package org.devkvm.cpu.exec;

import org.devkvm.arm64.reg.Cntkctl;
import org.devkvm.arm64.reg.Mdscr;
import org.devkvm.arm64.reg.Sctlr;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.state.CpuState;
import org.jspecify.annotations.Nullable;

/** What EL0 needs to access a register: nothing, or a bit that EL1 sets. */
enum SystemRegisterGate {
  /** EL0 has no such register. */
  EL1_ONLY(null, 0),
  /** No exception level has it. */
  NONE(null, 0),
  /** EL0 may. */
  OPEN(null, 0),
  UMA(SysReg.SCTLR_EL1, Sctlr.UMA),
  DZE(SysReg.SCTLR_EL1, Sctlr.DZE),
  UCT(SysReg.SCTLR_EL1, Sctlr.UCT),
  UCI(SysReg.SCTLR_EL1, Sctlr.UCI),
  EL0PCTEN(SysReg.CNTKCTL_EL1, Cntkctl.EL0PCTEN),
  EL0VCTEN(SysReg.CNTKCTL_EL1, Cntkctl.EL0VCTEN),
  EL0VTEN(SysReg.CNTKCTL_EL1, Cntkctl.EL0VTEN),
  EL0PTEN(SysReg.CNTKCTL_EL1, Cntkctl.EL0PTEN),
  /** CNTFRQ_EL0: with either counter. */
  EITHER_COUNTER(SysReg.CNTKCTL_EL1, Cntkctl.EL0PCTEN | Cntkctl.EL0VCTEN),
  /** The debug communications channel, unless MDSCR_EL1.TDCC traps it. */
  DCC(SysReg.MDSCR_EL1, Mdscr.TDCC) {
    @Override
    boolean lets(CpuState state) {
      return !super.lets(state);
    }
  };

  private final @Nullable SysReg control;
  private final long bits;

  SystemRegisterGate(@Nullable SysReg control, int bits) {
    this.control = control;
    this.bits = bits;
  }

  /** Whether EL0 may; if not, it is a trap to EL1, but for the first two. */
  boolean lets(CpuState state) {
    return control == null ? this == OPEN : (state.sys(control) & bits) != 0;
  }
}
