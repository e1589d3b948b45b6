package org.devkvm.arm64.reg;

/** Fields of CNTKCTL_EL1 (Arm ARM, CNTKCTL_EL1). */
public final class Cntkctl {
  // spotless:off
  public static final int EL0PCTEN = 1;
  public static final int EL0VCTEN = 1 << 1;
  public static final int EL0VTEN  = 1 << 8;
  public static final int EL0PTEN  = 1 << 9;
  // spotless:on

  private Cntkctl() {}
}
