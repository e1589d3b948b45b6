package org.devkvm.cli.guest;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.devkvm.cli.DevkvmProcess;
import org.devkvm.cli.DevkvmProcess.Ended;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Other kernels of Debian than the default guest's boot, too. Downloads 190 MB from apt's archives.
 */
class DebianKernelsIT {
  private static final String NETBOOT = "debian-installer-12-netboot-arm64";
  private static final String NETBOOT_IMAGES =
      "./usr/lib/debian-installer/images/12/arm64/text/debian-installer/arm64/";

  @TempDir private static Path directory;

  private static @Nullable AptDownload downloads;

  @BeforeAll
  static void readIndexes() throws Exception {
    downloads = new AptDownload(Files.createDirectory(directory.resolve("work")));
    downloads.update();
  }

  private static AptDownload apt() {
    return requireNonNull(downloads);
  }

  @Test
  void genericKernelBoots() throws Exception {
    Path kernel = directory.resolve("generic");
    apt().extract(apt().download(apt().target("linux-image-arm64")), "./boot/vmlinuz-*", kernel);

    Ended ended = DevkvmProcess.run("", "run", "--kernel", kernel.toString(), "--", "uname", "-r");

    assertThat(ended.out()).matches("[0-9.]+-\\d+-arm64\n");
    assertThat(ended.status()).isZero();
  }

  @Test
  void installersKernelBootsWithItsOwnInitrd() throws Exception {
    Path installer = apt().download(NETBOOT);
    Path kernel = directory.resolve("installer-kernel");
    Path initrd = directory.resolve("installer-initrd");
    apt().extract(installer, NETBOOT_IMAGES + "linux", kernel);
    apt().extract(installer, NETBOOT_IMAGES + "initrd.gz", initrd);

    Ended ended =
        DevkvmProcess.run(
            "",
            "run",
            "--kernel",
            kernel.toString(),
            "--initrd",
            initrd.toString(),
            "--",
            "sh",
            "-c",
            "cat /etc/lsb-release; ls -d /devkvm");

    assertThat(ended.out())
        .contains("Debian GNU/Linux installer")
        .contains("12 (bookworm)")
        .endsWith("/devkvm\n");
    assertThat(ended.status()).isZero();
  }
}
