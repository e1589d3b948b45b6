package org.devkvm.arm64.reg;

/** Fields of SCTLR_EL1 (Arm ARM, SCTLR_EL1). */
public final class Sctlr {
  // spotless:off
  public static final int M    = 1;
  public static final int A    = 1 << 1;
  public static final int SA   = 1 << 3;
  public static final int SA0  = 1 << 4;
  public static final int UMA  = 1 << 9;
  public static final int I    = 1 << 12;
  public static final int DZE  = 1 << 14;
  public static final int UCT  = 1 << 15;
  public static final int NTWI = 1 << 16;
  public static final int NTWE = 1 << 18;
  public static final int WXN  = 1 << 19;
  public static final int SPAN = 1 << 23;
  public static final int E0E  = 1 << 24;
  public static final int EE   = 1 << 25;
  public static final int UCI  = 1 << 26;
  // spotless:on

  private Sctlr() {}
}
