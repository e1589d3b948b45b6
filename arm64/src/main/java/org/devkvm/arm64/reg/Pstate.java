package org.devkvm.arm64.reg;

/** The fields of PSTATE as SPSR_ELx lays them out (Arm ARM C5.2.18). */
public final class Pstate {
  // spotless:off
  public static final int N   = 1 << 31;
  public static final int Z   = 1 << 30;
  public static final int C   = 1 << 29;
  public static final int V   = 1 << 28;
  public static final int SS  = 1 << 21;
  public static final int PAN = 1 << 22;
  public static final int IL  = 1 << 20;
  public static final int D   = 1 << 9;
  public static final int A   = 1 << 8;
  public static final int I   = 1 << 7;
  public static final int F   = 1 << 6;
  // spotless:on

  /** All four condition flags. */
  public static final int NZCV = N | Z | C | V;

  /** All four masks. */
  public static final int DAIF = D | A | I | F;

  /** M[4]: the exception came from AArch32. */
  public static final int M_AARCH32 = 1 << 4;

  /** M[4:0] of EL0 with SP_EL0. */
  public static final int EL0T = 0b00000;

  /** M[4:0] of EL1 with SP_EL0. */
  public static final int EL1T = 0b00100;

  /** M[4:0] of EL1 with SP_EL1. */
  public static final int EL1H = 0b00101;

  /** M[4:0]. */
  public static final int M_MASK = 0b11111;

  private Pstate() {}

  /** M[4:0] of an exception level and stack pointer selection. */
  public static int mode(int el, int spSel) {
    return el << 2 | spSel;
  }

  /** PSTATE.EL in an SPSR value. */
  public static int el(long spsr) {
    return (int) (spsr >>> 2) & 3;
  }

  /** PSTATE.SP in an SPSR value. */
  public static int spSel(long spsr) {
    return (int) spsr & 1;
  }

  /**
   * Whether M[4:0] names a state that a PE has whose exception levels are EL0 and EL1, both AArch64
   * only (IllegalExceptionReturn() of the manual, but for the level it comes from).
   */
  public static boolean isLegalMode(long spsr) {
    int mode = (int) spsr & M_MASK;
    return mode == EL0T || mode == EL1T || mode == EL1H;
  }
}
