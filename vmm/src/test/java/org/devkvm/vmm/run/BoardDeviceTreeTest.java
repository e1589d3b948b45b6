package org.devkvm.vmm.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.devkvm.vmm.VmmException;
import org.devkvm.vmm.board.BoardDeviceTree;
import org.devkvm.vmm.board.Chosen;
import org.devkvm.vmm.boot.KernelImage;
import org.devkvm.vmm.device.Backplane;
import org.devkvm.vmm.device.BoardDevice;
import org.devkvm.vmm.fdt.FdtWriter;
import org.devkvm.vmm.gic.BoardGic;
import org.junit.jupiter.api.Test;

/**
 * The expected tree, virt.dts, was written after what QEMU 7.2 dumps for {@code -M
 * virt,gic-version=2 -smp 2 -m 512} and compiled by dtc; Debian's kernel boots on QEMU with it.
 */
class BoardDeviceTreeTest {
  private final MachineConfig.Builder config =
      MachineConfig.builder(
              new KernelImage(
                  true, 0, List.of(new KernelImage.Segment(0, MemorySegment.NULL, 1 << 20))))
          .cpus(2);

  @Test
  void treeIsQemusForTheDevicesThatBothHave() throws Exception {
    config.command(
        new CommandChannel(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream()));

    assertThat(tree(new Chosen("console=ttyAMA0", 0x4200_0000L, 0x4210_0000L, List.of(1, 2))))
        .isEqualTo(resource("virt.dtb"));
  }

  @Test
  void withoutInitrdAndSeedChosenHasNeither() throws VmmException {
    assertThat(text(tree(new Chosen("", 0, 0, List.of()))))
        .doesNotContain("linux,initrd")
        .doesNotContain("rng-seed")
        .doesNotContain("serial1");
  }

  @Test
  void performanceCountersInterruptByQemusPpi() throws VmmException {
    config.pmu(true);

    String cells = "\0\0\0\1" + "\0\0\0\7" + "\0\0\3\4"; // PPI 7, both CPUs, level high
    assertThat(text(tree(new Chosen("", 0, 0, List.of()))))
        .contains("pmu\0", "arm,armv8-pmuv3\0", cells);
  }

  /** booting.rst and cpus.yaml: reg is the affinity of MPIDR_EL1; KVM has clusters of 16. */
  @Test
  void processorsAreNamedByTheirAffinity() throws VmmException {
    config.cpus(18).gicVersion(3);

    assertThat(text(tree(new Chosen("", 0, 0, List.of()))))
        .contains("cpu@f\0", "cpu@100\0", "cpu@101\0", "\0\0\1\1")
        .doesNotContain("cpu@10\0");
  }

  private byte[] tree(Chosen chosen) throws VmmException {
    MachineConfig built = config.build();
    List<BoardDevice> devices = new BoardDevices(built, new Outcome(), Backplane.NONE).all();
    return FdtWriter.write(
        BoardDeviceTree.of(
            built.board(), BoardGic.of(built.board().gicVersion()), devices, chosen));
  }

  private static String text(byte[] tree) {
    return new String(tree, StandardCharsets.ISO_8859_1);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = BoardDeviceTreeTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
