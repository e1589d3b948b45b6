package org.devkvm.vmm.device;

/**
 * The place of a device on the board: its registers' addresses and its shared interrupt.
 *
 * @param node its name in the device tree, without the unit address
 * @param spi number of the interrupt among the SPIs: INTID less 32
 */
public record Slot(String node, long base, long size, int spi) {
  /** INTID of SPI 0. */
  private static final int FIRST_SPI = 32;

  /** The interrupt as the GIC numbers it. */
  public int intid() {
    return FIRST_SPI + spi;
  }

  /** Full name of the device tree node. */
  public String unit() {
    return node + "@" + Long.toHexString(base);
  }
}
