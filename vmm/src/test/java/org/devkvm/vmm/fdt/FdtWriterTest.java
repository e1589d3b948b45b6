package org.devkvm.vmm.fdt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FdtWriterTest {
  @Test
  void blobIsByteForByteWhatDtcMakesOfTheSameTree() throws IOException {
    FdtNode root = FdtNode.root();
    root.cells("#address-cells", 2)
        .cells("#size-cells", 2)
        .strings("compatible", "linux,dummy-virt", "b");
    root.child("chosen").strings("bootargs", "").cells("address-cells", 1, 2, 3);
    root.child("memory@40000000")
        .strings("device_type", "memory")
        .longs("reg", 0x4000_0000L, 1L << 32)
        .flag("empty")
        .bytes("seed", new byte[] {1, 2, 3, 4, 5})
        .child("inner")
        .strings("compatible", "c");

    assertThat(FdtWriter.write(root)).isEqualTo(resource("sample.dtb"));
  }

  @Test
  void propertyAndChildNamesAreUniqueInANode() {
    FdtNode root = FdtNode.root().flag("a");
    root.child("b");

    assertThatIllegalArgumentException().isThrownBy(() -> root.flag("a"));
    assertThatIllegalArgumentException().isThrownBy(() -> root.child("b"));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = FdtWriterTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    }
  }
}
