package org.devkvm.vmm.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.devkvm.vmm.fdt.FdtWriter;
import org.junit.jupiter.api.Test;

/**
 * The expected tree, virt.dts, was written after what QEMU 7.2 dumps for {@code -M
 * virt,gic-version=2 -smp 2 -m 512} and compiled by dtc; Debian's kernel boots on QEMU with it.
 */
class BoardDeviceTreeTest {
  @Test
  void treeIsQemusForTheDevicesThatBothHave() throws IOException {
    byte[] tree =
        FdtWriter.write(
            BoardDeviceTree.of(
                new BoardConfig(512L << 20, 2, 2, true, false),
                new Chosen("console=ttyAMA0", 0x4200_0000L, 0x4210_0000L, List.of(1, 2))));

    assertThat(tree).isEqualTo(resource("virt.dtb"));
  }

  @Test
  void withoutInitrdAndSeedChosenHasNeither() {
    byte[] tree =
        FdtWriter.write(
            BoardDeviceTree.of(
                new BoardConfig(512L << 20, 2, 2, false, false), new Chosen("", 0, 0, List.of())));

    assertThat(new String(tree, StandardCharsets.ISO_8859_1))
        .doesNotContain("linux,initrd")
        .doesNotContain("rng-seed")
        .doesNotContain("serial1");
  }

  @Test
  void performanceCountersInterruptByQemusPpi() {
    BoardConfig board = new BoardConfig(512L << 20, 2, 2, false, true);
    byte[] tree = FdtWriter.write(BoardDeviceTree.of(board, new Chosen("", 0, 0, List.of())));

    String cells = "\0\0\0\1" + "\0\0\0\7" + "\0\0\3\4"; // PPI 7, both CPUs, level high
    assertThat(new String(tree, StandardCharsets.ISO_8859_1))
        .contains("pmu\0", "arm,armv8-pmuv3\0", cells);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = BoardDeviceTreeTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
