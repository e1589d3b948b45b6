package org.devkvm.vmm.board;

import java.util.List;
import org.devkvm.vmm.VmmException;

/** The memory map and the limits of the board. */
public final class VirtBoard {
  /**
   * A device with registers and one shared interrupt.
   *
   * @param node its name in the device tree, without the unit address
   * @param spi number of the interrupt among the SPIs: INTID less 32
   */
  public record Slot(String node, long base, long size, int spi) {
    /** The interrupt as the GIC numbers it. */
    public int intid() {
      return FIRST_SPI + spi;
    }

    /** Full name of the device tree node. */
    public String unit() {
      return node + "@" + Long.toHexString(base);
    }
  }

  /** INTID of PPI 0. */
  public static final int FIRST_PPI = 16;

  /** The PPI of the processors' PMUs: their INTID less 16. */
  public static final int PMU_PPI = 7;

  /** INTID of SPI 0. */
  public static final int FIRST_SPI = 32;

  // spotless:off
  public static final long GICD_BASE = 0x0800_0000L;
  public static final long GICC_BASE = 0x0801_0000L;
  public static final long GIC_FRAME = 0x1_0000;
  public static final long RAM_BASE  = 0x4000_0000L;

  /** Memory for the records of stolen time: the guest asks KVM for their addresses. */
  public static final long PVTIME_BASE = 0x090a_0000L;
  public static final long PVTIME_SIZE = 0x1_0000;

  /** The console, {@code ttyAMA0}. */
  public static final Slot UART0 = new Slot("pl011", 0x0900_0000L, 0x1000, 1);
  public static final Slot RTC   = new Slot("pl031", 0x0901_0000L, 0x1000, 2);

  /**
   * The ports of the command channel, {@code ttyAMA1} to {@code ttyAMA3}: QEMU's second UART, and
   * places that QEMU leaves free.
   */
  public static final List<Slot> COMMAND_UARTS = List.of(
      new Slot("pl011", 0x0904_0000L, 0x1000, 8),
      new Slot("pl011", 0x090e_0000L, 0x1000, 10),
      new Slot("pl011", 0x090f_0000L, 0x1000, 11));
  // spotless:on

  /** A GICv2 has eight CPU interfaces. */
  private static final int MAX_CPUS_GICV2 = 8;

  private static final long MIB = 1 << 20;
  private static final long MIN_RAM = 16 * MIB;

  /** RAM ends before 256 GiB, as on QEMU's board. */
  private static final long MAX_RAM = (255L << 30);

  private VirtBoard() {}

  /** Refuses what the board cannot have. */
  public static void check(BoardConfig config) throws VmmException {
    if (config.gicVersion() != 2) {
      throw new VmmException(
          "GIC version %d is not supported; 2 is".formatted(config.gicVersion()));
    }
    if (config.cpus() < 1 || config.cpus() > MAX_CPUS_GICV2) {
      throw new VmmException(
          "%d CPUs are not possible: a board with a GICv2 has 1 to %d"
              .formatted(config.cpus(), MAX_CPUS_GICV2));
    }
    long memory = config.memoryBytes();
    if (memory < MIN_RAM || memory > MAX_RAM || memory % MIB != 0) {
      throw new VmmException(
          "%s of memory is not possible: whole mebibytes from %dM to %dG are"
              .formatted(
                  memory % MIB == 0 ? memory / MIB + " MiB" : memory + " bytes",
                  MIN_RAM >> 20,
                  MAX_RAM >> 30));
    }
  }
}
