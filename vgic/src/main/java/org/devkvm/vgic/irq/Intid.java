package org.devkvm.vgic.irq;

/** The interrupt identifiers and their classes. IHI 0048B 2.2.1. */
public final class Intid {
  /** Software generated interrupts are 0 to 15, one set per CPU. */
  public static final int NR_SGIS = 16;

  /** Private interrupts, SGIs and PPIs, are 0 to 31, one set per CPU. */
  public static final int NR_PRIVATE = 32;

  /** The first special identifier; these name no interrupt. */
  public static final int FIRST_SPECIAL = 1020;

  /** Read instead of a Group 1 interrupt by software that must not acknowledge it. */
  public static final int GROUP1_PENDING = 1022;

  /** Read when there is nothing to acknowledge. */
  public static final int SPURIOUS = 1023;

  /** LPIs, which ITSs make of messages, begin here. */
  public static final int FIRST_LPI = 8192;

  private Intid() {}

  public static boolean isSgi(int intid) {
    return intid >= 0 && intid < NR_SGIS;
  }

  public static boolean isPpi(int intid) {
    return intid >= NR_SGIS && intid < NR_PRIVATE;
  }

  public static boolean isPrivate(int intid) {
    return intid >= 0 && intid < NR_PRIVATE;
  }

  public static boolean isSpi(int intid) {
    return intid >= NR_PRIVATE && intid < FIRST_SPECIAL;
  }

  /** Of 32 bits without sign, as tables in guest memory may have them. */
  public static boolean isLpi(int intid) {
    return Integer.compareUnsigned(intid, FIRST_LPI) >= 0;
  }
}
