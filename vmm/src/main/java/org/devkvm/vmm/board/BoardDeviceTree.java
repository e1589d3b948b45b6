package org.devkvm.vmm.board;

import java.util.List;
import org.devkvm.vmm.device.BoardDevice;
import org.devkvm.vmm.device.DeviceTree;
import org.devkvm.vmm.fdt.FdtNode;
import org.devkvm.vmm.gic.BoardGic;
import org.devkvm.vmm.gic.CpuAffinity;

/**
 * The device tree of the board, as QEMU writes it for the devices that both have. There is no
 * kaslr-seed: a kernel at the same addresses in every boot can be debugged and compared. {@code
 * rng-seed} serves all of KASLR except for the placement of the kernel itself.
 */
public final class BoardDeviceTree {
  // spotless:off
  // Documentation/devicetree/bindings/timer/arm,arch_timer.yaml: PPIs 29, 30, 27 and 26 less 16
  private static final int SECURE_PHYSICAL_TIMER = 13;
  private static final int PHYSICAL_TIMER        = 14;
  private static final int VIRTUAL_TIMER         = 11;
  private static final int HYPERVISOR_TIMER      = 10;

  private static final int UART_CLOCK_HZ = 24_000_000;
  // spotless:on

  private final BoardConfig board;
  private final DeviceTree tree;
  private final FdtNode root;

  private BoardDeviceTree(BoardConfig board, BoardGic<?> gic) {
    this.board = board;
    this.tree = new DeviceTree(gic.ppiFlags(board.cpus()));
    this.root = tree.root();
  }

  /** The tree of a board with this interrupt controller and these devices, in their order. */
  public static FdtNode of(
      BoardConfig board, BoardGic<?> gic, List<BoardDevice> devices, Chosen chosen) {
    return new BoardDeviceTree(board, gic).tree(gic, devices, chosen);
  }

  private FdtNode tree(BoardGic<?> gic, List<BoardDevice> devices, Chosen chosen) {
    root.strings("compatible", "linux,dummy-virt")
        .strings("model", "linux,dummy-virt")
        .cells("#address-cells", 2)
        .cells("#size-cells", 2)
        .cells("interrupt-parent", DeviceTree.PHANDLE_GIC);
    tree.aliases();
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
          .cells("interrupts", tree.ppis(VirtBoard.PMU_PPI));
    }
    gic.describe(tree);
    clock();
    devices.forEach(device -> device.describe(tree));
    return root;
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

  private void cpus() {
    FdtNode cpus = root.child("cpus").cells("#address-cells", 1).cells("#size-cells", 0);
    for (int i = 0; i < board.cpus(); i++) {
      int affinity = CpuAffinity.of(i);
      cpus.child("cpu@" + Integer.toHexString(affinity))
          .strings("device_type", "cpu")
          .strings("compatible", "arm,armv8")
          .cells("reg", affinity)
          .strings("enable-method", "psci");
    }
  }

  private void timer() {
    root.child("timer")
        .strings("compatible", "arm,armv8-timer", "arm,armv7-timer")
        .flag("always-on")
        .cells(
            "interrupts",
            tree.ppis(SECURE_PHYSICAL_TIMER, PHYSICAL_TIMER, VIRTUAL_TIMER, HYPERVISOR_TIMER));
  }

  private void clock() {
    root.child("apb-pclk")
        .strings("compatible", "fixed-clock")
        .cells("phandle", DeviceTree.PHANDLE_CLK)
        .cells("#clock-cells", 0)
        .cells("clock-frequency", UART_CLOCK_HZ)
        .strings("clock-output-names", "clk24mhz");
  }
}
