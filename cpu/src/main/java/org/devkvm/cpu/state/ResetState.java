package org.devkvm.cpu.state;

import static org.devkvm.arm64.reg.SysReg.AFSR0_EL1;
import static org.devkvm.arm64.reg.SysReg.AFSR1_EL1;
import static org.devkvm.arm64.reg.SysReg.CNTVOFF_EL2;
import static org.devkvm.arm64.reg.SysReg.CSSELR_EL1;
import static org.devkvm.arm64.reg.SysReg.DACR32_EL2;
import static org.devkvm.arm64.reg.SysReg.ELR_EL1;
import static org.devkvm.arm64.reg.SysReg.ESR_EL1;
import static org.devkvm.arm64.reg.SysReg.FAR_EL1;
import static org.devkvm.arm64.reg.SysReg.FPEXC32_EL2;
import static org.devkvm.arm64.reg.SysReg.IFSR32_EL2;
import static org.devkvm.arm64.reg.SysReg.MAIR_EL1;
import static org.devkvm.arm64.reg.SysReg.MPIDR_EL1;
import static org.devkvm.arm64.reg.SysReg.OSLSR_EL1;
import static org.devkvm.arm64.reg.SysReg.PAR_EL1;
import static org.devkvm.arm64.reg.SysReg.SCTLR_EL1;
import static org.devkvm.arm64.reg.SysReg.SPSR_EL1;
import static org.devkvm.arm64.reg.SysReg.TPIDRRO_EL0;
import static org.devkvm.arm64.reg.SysReg.TPIDR_EL0;
import static org.devkvm.arm64.reg.SysReg.TPIDR_EL1;
import static org.devkvm.arm64.reg.SysReg.TTBR0_EL1;
import static org.devkvm.arm64.reg.SysReg.TTBR1_EL1;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.devkvm.arm64.reg.Mpidr;
import org.devkvm.arm64.reg.Pstate;
import org.devkvm.arm64.reg.SysReg;

/**
 * The state of a PE after reset, with the values Linux's KVM gives what the architecture leaves
 * UNKNOWN (sys_regs.c:sys_reg_descs, reset.c:kvm_reset_vcpu).
 */
public final class ResetState {
  /** What a register holds that reset leaves UNKNOWN (sys_regs.h:reset_unknown). */
  public static final long UNKNOWN = 0x1DE7_EC7E_DBAD_C0DEL;

  private static final long SCTLR_RESET = 0x00C5_0078;
  private static final long OSLSR_OS_LOCK_MODEL = 0x8;
  private static final long FPEXC_RESET = 0x700;

  private static final List<SysReg> UNKNOWNS =
      List.of(
          TTBR0_EL1,
          TTBR1_EL1,
          AFSR0_EL1,
          AFSR1_EL1,
          ESR_EL1,
          FAR_EL1,
          PAR_EL1,
          MAIR_EL1,
          TPIDR_EL1,
          CSSELR_EL1,
          TPIDR_EL0,
          TPIDRRO_EL0,
          DACR32_EL2,
          IFSR32_EL2);

  /** The hypervisor's own, and what kvm_reset_vcpu leaves alone: no sys_reg_descs row has it. */
  private static final Set<SysReg> KEPT = EnumSet.of(CNTVOFF_EL2, ELR_EL1, SPSR_EL1);

  private ResetState() {}

  /**
   * Resets everything but {@link #KEPT} and SP_EL1. MPIDR_EL1 gets affinity 0; the ID registers
   * what the PE is.
   */
  public static void reset(CpuState state) {
    long spEl1 = state.spEl1();
    for (int n = 0; n <= CpuState.SP; n++) {
      state.x(n, 0);
    }
    for (int half = 0; half < 64; half++) {
      state.v(half, 0);
    }
    if (state.sve != null) {
      state.sve.clear();
    }
    state.fp.fpcr(0);
    state.fp.fpsr(0);
    for (SysReg reg : SysReg.values()) {
      if (!KEPT.contains(reg)) {
        state.sys(reg, IdRegisters.value(reg));
      }
    }
    for (SysReg reg : UNKNOWNS) {
      state.sys(reg, UNKNOWN);
    }
    state.sys(SCTLR_EL1, SCTLR_RESET);
    state.sys(OSLSR_EL1, OSLSR_OS_LOCK_MODEL);
    state.sys(FPEXC32_EL2, FPEXC_RESET);
    state.sys(MPIDR_EL1, Mpidr.RES1);
    state.pc(0);
    state.pstate(Pstate.DAIF | Pstate.EL1H);
    state.spEl0(0);
    state.spEl1(spEl1);
  }
}
