package org.devkvm.cli.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
