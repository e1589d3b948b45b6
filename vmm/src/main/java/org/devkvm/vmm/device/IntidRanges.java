package org.devkvm.vmm.device;

/** Where the kinds of interrupts begin among the numbers of a GIC; SGIs begin at 0. */
public final class IntidRanges {
  /** INTID of PPI 0. */
  public static final int FIRST_PPI = 16;

  /** INTID of SPI 0: those below are private to a processor. */
  public static final int FIRST_SPI = 32;

  private IntidRanges() {}
}
