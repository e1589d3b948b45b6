package org.devkvm.arm64.reg;

/** Fields of MPIDR_EL1 (Arm ARM, MPIDR_EL1). */
public final class Mpidr {
  /** Bit 31, always one. */
  public static final long RES1 = 1L << 31;

  /** Aff3, Aff2, Aff1 and Aff0. */
  public static final long AFFINITY = 0xFF_00FF_FFFFL;

  private Mpidr() {}
}
