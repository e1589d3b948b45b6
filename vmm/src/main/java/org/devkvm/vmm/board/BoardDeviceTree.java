package org.devkvm.vmm.board;

import org.devkvm.vmm.board.VirtBoard.Slot;
import org.devkvm.vmm.fdt.FdtNode;

/**
 * The device tree of the board, as QEMU writes it for the devices that both have. There is no
 * kaslr-seed: a kernel at the same addresses in every boot can be debugged and compared; who wants
 * KASLR has {@code rng-seed} for everything but the kernel's own placement.
 */
public final class BoardDeviceTree {
  // spotless:off
  private static final int PHANDLE_GIC = 1;
  private static final int PHANDLE_CLK = 2;

  // Documentation/devicetree/bindings/interrupt-controller/arm,gic.yaml
  private static final int SPI = 0;
  private static final int PPI = 1;
  private static final int LEVEL_HIGH = 4;
  private static final int CPU_MASK_SHIFT = 8;

  // Documentation/devicetree/bindings/timer/arm,arch_timer.yaml: PPIs 29, 30, 27 and 26 less 16
  private static final int SECURE_PHYSICAL_TIMER = 13;
  private static final int PHYSICAL_TIMER        = 14;
  private static final int VIRTUAL_TIMER         = 11;
  private static final int HYPERVISOR_TIMER      = 10;

  private static final int UART_CLOCK_HZ = 24_000_000;
  // spotless:on

  private final BoardConfig board;
  private final FdtNode root = FdtNode.root();

  private BoardDeviceTree(BoardConfig board) {
    this.board = board;
  }

  public static FdtNode of(BoardConfig board, Chosen chosen) {
    return new BoardDeviceTree(board).tree(chosen);
  }

  private FdtNode tree(Chosen chosen) {
    root.strings("compatible", "linux,dummy-virt")
        .strings("model", "linux,dummy-virt")
        .cells("#address-cells", 2)
        .cells("#size-cells", 2)
        .cells("interrupt-parent", PHANDLE_GIC);
    aliases();
    chosen(chosen);
    root.child("memory@" + Long.toHexString(VirtBoard.RAM_BASE))
        .strings("device_type", "memory")
        .longs("reg", VirtBoard.RAM_BASE, board.memoryBytes());
    cpus();
    root.child("psci")
        .strings("compatible", "arm,psci-1.0", "arm,psci-0.2")
        .strings("method", "hvc");
    timer();
    if (board.pmu()) {
      root.child("pmu")
          .strings("compatible", "arm,armv8-pmuv3")
          .cells("interrupts", PPI, VirtBoard.PMU_PPI, ppiFlags());
    }
    interruptController();
    clock();
    uart(VirtBoard.UART0);
    if (board.commandChannel()) {
      VirtBoard.COMMAND_UARTS.forEach(this::uart);
    }
    primecell(VirtBoard.RTC, "arm,pl031")
        .cells("clocks", PHANDLE_CLK)
        .strings("clock-names", "apb_pclk");
    return root;
  }

  /** The order of the serial ports: /dev/ttyAMA0, 1, 2 and 3. */
  private void aliases() {
    FdtNode aliases = root.child("aliases").strings("serial0", "/" + VirtBoard.UART0.unit());
    if (board.commandChannel()) {
      int number = 1;
      for (Slot slot : VirtBoard.COMMAND_UARTS) {
        aliases.strings("serial" + number++, "/" + slot.unit());
      }
    }
  }

  private void chosen(Chosen chosen) {
    FdtNode node =
        root.child("chosen")
            .strings("bootargs", chosen.bootargs())
            .strings("stdout-path", "/" + VirtBoard.UART0.unit());
    if (chosen.initrdEnd() > chosen.initrdStart()) {
      node.longs("linux,initrd-start", chosen.initrdStart())
          .longs("linux,initrd-end", chosen.initrdEnd());
    }
    if (!chosen.rngSeed().isEmpty()) {
      node.cells("rng-seed", chosen.rngSeed().stream().mapToInt(Integer::intValue).toArray());
    }
  }

  /** KVM gives vCPU n the affinity n while there are at most 16 (sys_regs.c:reset_mpidr). */
  private void cpus() {
    FdtNode cpus = root.child("cpus").cells("#address-cells", 1).cells("#size-cells", 0);
    for (int i = 0; i < board.cpus(); i++) {
      cpus.child("cpu@" + Integer.toHexString(i))
          .strings("device_type", "cpu")
          .strings("compatible", "arm,armv8")
          .cells("reg", i)
          .strings("enable-method", "psci");
    }
  }

  /** A GICv2's PPIs name the CPUs that have them. */
  private int ppiFlags() {
    return LEVEL_HIGH | ((1 << board.cpus()) - 1) << CPU_MASK_SHIFT;
  }

  private void timer() {
    int flags = ppiFlags();
    root.child("timer")
        .strings("compatible", "arm,armv8-timer", "arm,armv7-timer")
        .flag("always-on")
        .cells(
            "interrupts",
            PPI,
            SECURE_PHYSICAL_TIMER,
            flags,
            PPI,
            PHYSICAL_TIMER,
            flags,
            PPI,
            VIRTUAL_TIMER,
            flags,
            PPI,
            HYPERVISOR_TIMER,
            flags);
  }

  private void interruptController() {
    root.child("intc@" + Long.toHexString(VirtBoard.GICD_BASE))
        .strings("compatible", "arm,cortex-a15-gic")
        .cells("phandle", PHANDLE_GIC)
        .flag("interrupt-controller")
        .cells("#interrupt-cells", 3)
        .cells("#address-cells", 2)
        .cells("#size-cells", 2)
        .flag("ranges")
        .longs(
            "reg",
            VirtBoard.GICD_BASE,
            VirtBoard.GIC_FRAME,
            VirtBoard.GICC_BASE,
            VirtBoard.GIC_FRAME);
  }

  private void clock() {
    root.child("apb-pclk")
        .strings("compatible", "fixed-clock")
        .cells("phandle", PHANDLE_CLK)
        .cells("#clock-cells", 0)
        .cells("clock-frequency", UART_CLOCK_HZ)
        .strings("clock-output-names", "clk24mhz");
  }

  private void uart(Slot slot) {
    primecell(slot, "arm,pl011")
        .cells("clocks", PHANDLE_CLK, PHANDLE_CLK)
        .strings("clock-names", "uartclk", "apb_pclk");
  }

  private FdtNode primecell(Slot slot, String compatible) {
    return root.child(slot.unit())
        .strings("compatible", compatible, "arm,primecell")
        .longs("reg", slot.base(), slot.size())
        .cells("interrupts", SPI, slot.spi(), LEVEL_HIGH);
  }
}
