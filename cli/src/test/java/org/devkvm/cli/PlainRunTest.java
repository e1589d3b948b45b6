package org.devkvm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The quick way of reading a command line reads what picocli reads, or nothing. */
class PlainRunTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--",
        "uname -a",
        "-- uname -a",
        "-- sh -c exit",
        "--kernel=k --initrd i -m 1G --cpus 4 --gic=2 --pmu --console -v --strict --engine reference",
        "--memory=64M --append console=ttyAMA0 --verbose -- cat -",
        "--append a=b=c --memory 1g -- --kernel x",
        "--engine interpreter -- -- x",
        "--code-cache=off --cpus 1",
        "--code-cache on true",
        "--timeout 90 --stat -- true",
        "--timeout=7"
      })
  void bothReadTheSame(String line) {
    String[] words = words(line);
    RunCommand byPicocli = new RunCommand();
    new CommandLine(byPicocli)
        .setStopAtPositional(true)
        .parseArgs(Arrays.copyOfRange(words, 1, words.length));

    assertThat(PlainRun.read(words))
        .get()
        .usingRecursiveComparison()
        .ignoringFields("spec")
        .isEqualTo(byPicocli);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "--frobnicate 1",
        "--cpus two",
        "--cpus 0",
        "--cpus",
        "--cpus -- 2",
        "--cpus=1 --cpus=2",
        "-m 1G --memory 2G",
        "-v --verbose",
        "--memory lots",
        "--kernel -x",
        "--pmu=true",
        "--strict=false",
        "--engine frob",
        "--code-cache perhaps",
        "--code-cache",
        "--timeout 5m",
        "--timeout 0",
        "--timeout 3600",
        "--restore x",
        "--trace-ioctls",
        "@file",
        "-- @file",
        "-m1G"
      })
  void whatIsUnusualIsLeftToPicocli(String line) {
    assertThat(PlainRun.read(words(line))).isEmpty();
  }

  @Test
  void otherCommandsAreLeftToPicocli() {
    assertThat(PlainRun.read()).isEmpty();
    assertThat(PlainRun.read("info")).isEmpty();
    assertThat(PlainRun.read("--version")).isEmpty();
  }

  @Test
  void itsOptionsAreThoseOfTheCommand() {
    List<OptionSpec> options = new CommandLine(new RunCommand()).getCommandSpec().options();
    assertThat(names(options, false)).containsAll(PlainRun.WITH_VALUE);
    assertThat(names(options, true)).containsAll(PlainRun.ALONE);
  }

  private static List<String> names(List<OptionSpec> options, boolean alone) {
    return options.stream()
        .filter(option -> alone == (option.arity().max() == 0))
        .flatMap(option -> Stream.of(option.names()))
        .toList();
  }

  private static String[] words(String line) {
    return Stream.concat(Stream.of("run"), Stream.of(line.split(" ")).filter(w -> !w.isEmpty()))
        .toArray(String[]::new);
  }
}
