package org.devkvm.cpu.exec;

import org.devkvm.arm64.reg.Esr;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.state.CpuState;

/** Who may use the vector registers: CPACR_EL1.FPEN and ZEN, and whether there is SVE at all. */
final class VectorAccess {
  private static final int FPEN_SHIFT = 20;
  private static final int ZEN_SHIFT = 16;

  /** Bits 28:25 of an SVE instruction (Arm ARM C4.1). */
  private static final int SVE_GROUP = 0b0010;

  private VectorAccess() {}

  /** Whether floating point and SIMD trap at the current exception level. */
  static boolean fpTraps(CpuState state) {
    return traps(state, FPEN_SHIFT);
  }

  /** Whether SVE traps at the current exception level, whether or not the guest may have it. */
  static boolean sveTraps(CpuState state) {
    return state.sve != null && traps(state, ZEN_SHIFT);
  }

  private static boolean traps(CpuState state, int shift) {
    int enable = (int) (state.sys(SysReg.CPACR_EL1) >>> shift) & 3;
    return state.el() == 0 ? enable != 3 : (enable & 1) == 0;
  }

  /** Whether the PE has SVE and the hypervisor lets the guest have it. */
  static boolean hasSve(CpuState state) {
    return state.sve != null && state.sve.isEnabled();
  }

  /**
   * Whether a write of Vn has bits of Zn to clear. Where those are out of reach, by CPACR_EL1 or
   * ZCR_EL1, they might as well keep their value; clearing them is what QEMU does.
   */
  static boolean writesReachAbove(CpuState state) {
    return state.sve != null && state.sve.aboveInUse();
  }

  /**
   * The syndrome of an instruction that devkvm does not know. Instructions of SVE trap as they
   * should (CheckSVEEnabled() of the manual).
   *
   * <p>DEVIATION: SVE instructions are UNDEFINED for a guest with SVE enabled, and those that are
   * not allocated trap like the others.
   */
  static int unallocated(CpuState state, int word) {
    if (state.sve == null || (word >>> 25 & 15) != SVE_GROUP) {
      return Esr.UNDEFINED;
    }
    if (sveTraps(state)) {
      return Esr.SVE_ACCESS;
    }
    return fpTraps(state) ? Esr.FP_ACCESS : Esr.UNDEFINED;
  }
}
