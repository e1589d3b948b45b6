package org.devkvm.vmm.board;

import java.util.List;
import org.devkvm.vmm.VmmException;
import org.devkvm.vmm.device.Slot;
import org.devkvm.vmm.gic.BoardGic;

/** The memory map and the limits of the board. */
public final class VirtBoard {
  /** The PPI of the processors' PMUs: their INTID less 16. */
  public static final int PMU_PPI = 7;

  // spotless:off
  public static final long RAM_BASE  = 0x4000_0000L;

  /** Memory for the records of stolen time: the guest asks KVM for their addresses. */
  public static final long PVTIME_BASE = 0x090a_0000L;
  public static final long PVTIME_SIZE = 0x1_0000;

  /** The console, {@code ttyAMA0}. */
  public static final Slot UART0 = new Slot("pl011", 0x0900_0000L, 0x1000, 1);
  public static final Slot RTC   = new Slot("pl031", 0x0901_0000L, 0x1000, 2);

  /** 32 transports, the first with this interrupt. */
  public static final Slot VIRTIO_MMIO = new Slot("virtio_mmio", 0x0a00_0000L, 0x4000, 16);

  /**
   * The ports of the command channel, {@code ttyAMA1} to {@code ttyAMA3}: QEMU's second UART, and
   * places that QEMU leaves free.
   */
  public static final List<Slot> COMMAND_UARTS = List.of(
      new Slot("pl011", 0x0904_0000L, 0x1000, 8),
      new Slot("pl011", 0x090e_0000L, 0x1000, 10),
      new Slot("pl011", 0x090f_0000L, 0x1000, 11));
  // spotless:on

  private static final long MIB = 1 << 20;
  private static final long MIN_RAM = 16 * MIB;

  /** RAM ends before 256 GiB, as on QEMU's board. */
  private static final long MAX_RAM = (255L << 30);

  private VirtBoard() {}

  /** Refuses what the board cannot have. */
  public static void check(BoardConfig config) throws VmmException {
    int maxCpus = BoardGic.of(config.gicVersion()).maxCpus();
    if (config.cpus() < 1 || config.cpus() > maxCpus) {
      throw new VmmException(
          "%d CPUs are not possible: a board with a GICv%d has 1 to %d"
              .formatted(config.cpus(), config.gicVersion(), maxCpus));
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
