package org.devkvm.arm64.reg;

/**
 * Fields of MDSCR_EL1, and of OSLSR_EL1, which disables what it enables (Arm ARM, MDSCR_EL1,
 * OSLSR_EL1).
 */
public final class Mdscr {
  // spotless:off
  public static final int SS   = 1;
  public static final int TDCC = 1 << 12;
  public static final int KDE  = 1 << 13;
  public static final int MDE  = 1 << 15;
  // spotless:on

  /** OSLSR_EL1.OSLK: the OS lock is locked. */
  public static final int OSLK = 1 << 1;

  private Mdscr() {}
}
