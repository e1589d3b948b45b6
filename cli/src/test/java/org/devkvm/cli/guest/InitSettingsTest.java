package org.devkvm.cli.guest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.devkvm.cli.guest.InitOverlay.InitSettings;
import org.junit.jupiter.api.Test;

class InitSettingsTest {
  @Test
  void aShellReadsBackEveryArgumentUnchanged() throws Exception {
    List<String> command =
        List.of(
            "printf",
            "a b",
            "",
            "it's",
            "'",
            "''",
            "two\nlines",
            "$HOME `id` \\ \"",
            "-n",
            "*",
            "ü€😀",
            "!x",
            "#");

    assertThat(throughShell(new InitSettings(command, false, 0, 0, "linux"))).isEqualTo(command);
  }

  @Test
  void theTerminalsNameCannotBreakOut() throws Exception {
    var settings = new InitSettings(List.of("true"), true, 24, 80, "x'; exit 3; '");

    assertThat(throughShell(settings)).containsExactly("true");
  }

  /** Lets a POSIX shell source the settings, and returns its positional parameters. */
  private static List<String> throughShell(InitSettings settings)
      throws IOException, InterruptedException {
    Process shell =
        new ProcessBuilder(
                "sh", "-c", settings.script() + "for i in \"$@\"; do printf '%s\\0' \"$i\"; done")
            .redirectErrorStream(true)
            .start();
    String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(shell.waitFor()).isZero();
    List<String> words = List.of(output.split("\0", -1));
    return words.subList(0, words.size() - 1);
  }
}
