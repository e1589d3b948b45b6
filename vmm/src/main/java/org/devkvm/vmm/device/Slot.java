package org.devkvm.vmm.device;

/**
 * The place of a device on the board: its registers' addresses and its shared interrupt.
 *
 * @param node its name in the device tree, without the unit address
 * @param spi number of the interrupt among the SPIs: INTID less 32
 */
public record Slot(String node, long base, long size, int spi) {
  /** The interrupt as the GIC numbers it. */
  public int intid() {
    return IntidRanges.FIRST_SPI + spi;
  }

  /** Full name of the device tree node. */
  public String unit() {
    return node + "@" + Long.toHexString(base);
  }
}
