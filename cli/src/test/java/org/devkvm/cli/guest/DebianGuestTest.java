package org.devkvm.cli.guest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DebianGuestTest {
  private static final Path HOME = Path.of("/home/somebody");

  @Test
  void cacheFollowsTheXdgBaseDirectorySpecification() {
    assertThat(DebianGuest.cacheDirectory(Map.of("XDG_CACHE_HOME", "/var/c"), HOME))
        .isEqualTo(Path.of("/var/c/devkvm"));
    assertThat(DebianGuest.cacheDirectory(Map.of(), HOME))
        .isEqualTo(Path.of("/home/somebody/.cache/devkvm"));
    assertThat(DebianGuest.cacheDirectory(Map.of("XDG_CACHE_HOME", ""), HOME))
        .as("empty counts as unset")
        .isEqualTo(Path.of("/home/somebody/.cache/devkvm"));
    assertThat(DebianGuest.cacheDirectory(Map.of("XDG_CACHE_HOME", "c"), HOME))
        .as("a relative path is invalid and ignored")
        .isEqualTo(Path.of("/home/somebody/.cache/devkvm"));
  }

  @Test
  void whatIsThereIsUsedWithoutAWord(@TempDir Path cache) throws Exception {
    Path home = Files.createDirectory(cache.resolve("debian-arm64"));
    Files.write(home.resolve("busybox"), new byte[] {1, 2, 3});
    List<String> said = new ArrayList<>();
    var guest = new DebianGuest(cache, said::add);

    assertThat(guest.busybox()).containsExactly(1, 2, 3);
    assertThat(guest.kernel()).isEqualTo(home.resolve("kernel"));
    assertThat(said).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"bin", "usr/bin"})
  void busyboxIsFoundWhereItsPackageHasIt(String place, @TempDir Path directory) throws Exception {
    assumeTrue(Tool.isInstalled("dpkg-deb"));
    Path tree = directory.resolve("tree");
    Path bin = Files.createDirectories(tree.resolve(place));
    Files.writeString(bin.resolve("busybox"), "it");
    Files.createDirectories(tree.resolve("usr/share/doc/busybox"));
    Files.writeString(
        Files.createDirectory(tree.resolve("DEBIAN")).resolve("control"),
        """
        Package: busybox-static
        Version: 1
        Architecture: arm64
        Maintainer: nobody <nobody@example.org>
        Description: nothing
        """);
    Path file = directory.resolve("busybox.deb");
    new Tool(directory).run(List.of("dpkg-deb", "--build", tree.toString(), file.toString()));

    Path target = directory.resolve("busybox");
    new AptDownload(Files.createDirectory(directory.resolve("work")))
        .extract(file, DebianGuest.BUSYBOX, target);

    assertThat(target).hasContent("it");
  }
}
