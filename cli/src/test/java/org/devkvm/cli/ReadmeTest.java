package org.devkvm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.devkvm.cli.exit.ExitStatus;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** README.md says what the program does. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```java\n(.*?)```");

  private final String readme = read(ROOT.resolve("README.md"));

  @Test
  void everyStatusIsInItsTable() {
    for (ExitStatus status : ExitStatus.values()) {
      assertThat(readme)
          .contains(
              "\n| %d | %s |\n"
                  .formatted(status.code(), status.meaning().replace("--timeout", "`--timeout`")));
    }
  }

  @Test
  void everyOptionIsInItsTable() {
    List<String> options =
        new CommandLine(new RunCommand())
            .getCommandSpec().options().stream()
                .filter(option -> !option.usageHelp() && !option.versionHelp())
                .flatMap(option -> Arrays.stream(option.names()))
                .toList();

    assertThat(options)
        .contains("--kernel", "--engine")
        .allSatisfy(name -> assertThat(readme).containsPattern("[|,] `" + name + "[ `]"));
  }

  @Test
  void theExampleIsPartOfATest() {
    List<String> test =
        read(ROOT.resolve("local/src/test/java/org/devkvm/local/FirstGuestTest.java"))
            .lines()
            .map(String::strip)
            .toList();

    assertThat(
            EXAMPLE
                .matcher(readme)
                .results()
                .flatMap(example -> example.group(1).lines())
                .map(String::strip))
        .isNotEmpty()
        .isSubsetOf(test);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new AssertionError("cannot read " + file, unreadable);
    }
  }
}
