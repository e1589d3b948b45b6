package org.devkvm.vmm.device;

import java.util.Arrays;
import org.devkvm.vmm.fdt.FdtNode;

/** The device tree of a board, to which each part adds its nodes by common conventions. */
public final class DeviceTree {
  // spotless:off
  // Documentation/devicetree/bindings/interrupt-controller/arm,gic.yaml
  private static final int SPI = 0;
  private static final int PPI = 1;
  private static final int LEVEL_HIGH = 4;
  // spotless:on

  /** The interrupt controller, as other nodes name it. */
  public static final int PHANDLE_GIC = 1;

  /** The clock of the PrimeCells, as other nodes name it. */
  public static final int PHANDLE_CLK = 2;

  private final FdtNode root = FdtNode.root();
  private final int ppiFlags;
  private FdtNode aliases = root;
  private int serialPorts;

  /**
   * An empty tree.
   *
   * @param ppiFlags what the third cell of a PPI says beside its trigger
   */
  public DeviceTree(int ppiFlags) {
    this.ppiFlags = ppiFlags;
  }

  /** The root of the tree. */
  public FdtNode root() {
    return root;
  }

  /** Adds the node in which {@link #serialPort} numbers the ports. */
  public void aliases() {
    aliases = root.child("aliases");
  }

  /** Adds the node of a device, with its place and interrupt. */
  public FdtNode device(Slot slot, String... compatible) {
    return root.child(slot.unit())
        .strings("compatible", compatible)
        .longs("reg", slot.base(), slot.size())
        .cells("interrupts", SPI, slot.spi(), LEVEL_HIGH);
  }

  /** Numbers a serial port: the first one is {@code /dev/ttyAMA0}. */
  public void serialPort(Slot slot) {
    aliases.strings("serial" + serialPorts++, "/" + slot.unit());
  }

  /** The cells of private interrupts. */
  public int[] ppis(int... numbers) {
    return Arrays.stream(numbers)
        .flatMap(number -> Arrays.stream(new int[] {PPI, number, LEVEL_HIGH | ppiFlags}))
        .toArray();
  }
}
