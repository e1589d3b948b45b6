package org.devkvm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The quick way of reading a command line reads what picocli reads, or nothing. */
class PlainCommandTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "run --",
        "run uname -a",
        "run -- uname -a",
        "run -- sh -c exit",
        "run --kernel=k --initrd i -m 1G --cpus 4 --gic=2 --pmu --console -v --strict --engine reference",
        "run --memory=64M --append console=ttyAMA0 --verbose -- cat -",
        "run --append a=b=c --memory 1g -- --kernel x",
        "run --engine interpreter -- -- x",
        "run --code-cache=off --cpus 1",
        "run --code-cache on true",
        "run --timeout 90 --stat -- true",
        "run --timeout=7",
        "run --timeout 3600",
        "run --timeout 5m",
        "run --timeout 120s --command-line mmio-addr=0x09010000",
        "run --save s --save-after 500ms -- true",
        "run --save=s --restore r --timeout 1h --stat --strict --engine interpreter",
        "run --kernel=@k",
        "run @file",
        "run -- cat @file",
        "exec true",
        "exec -- sh -c exit",
        "exec -- -- sh",
        "exec -- -x",
        "exec true --stat -- --connect",
        "exec --connect @s true @file",
        "serve --socket @s",
        "exec --sysroot=/ --connect s --stat -- qemu -M virt,gic-version=3 -append a=b",
        "exec --connect=@s --sysroot / --strict --engine=interpreter --gic 2 --code-cache off true",
        "serve --socket s",
        "serve --socket=@s --",
        "serve --strict --engine reference --gic=2 --code-cache=off --socket=/s"
      })
  void bothReadTheSame(String line) {
    String[] words = line.split(" ");
    Callable<Integer> byPicocli = command(words[0]);
    new CommandLine(byPicocli)
        .setExpandAtFiles(false)
        .setStopAtPositional(!words[0].equals("serve"))
        .parseArgs(Arrays.copyOfRange(words, 1, words.length));

    assertThat(PlainCommand.read(words))
        .get()
        .usingRecursiveComparison()
        .ignoringFields("spec")
        .isEqualTo(byPicocli);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run --help",
        "run --frobnicate 1",
        "run --cpus two",
        "run --cpus 0",
        "run --cpus",
        "run --cpus -- 2",
        "run --cpus=1 --cpus=2",
        "run -m 1G --memory 2G",
        "run -v --verbose",
        "run --memory lots",
        "run --kernel -x",
        "run --pmu=true",
        "run --strict=false",
        "run --engine frob",
        "run --code-cache perhaps",
        "run --code-cache",
        "run --timeout 0",
        "run --timeout 0h",
        "run --timeout ms",
        "run --timeout 5d",
        "run --timeout 1234567890",
        "run --save-after 5x --save s",
        "run --restore x -- true",
        "run --restore x --kernel k",
        "run -m 1G --restore x",
        "run --trace-ioctls",
        "run --connect x",
        "run --socket=x",
        "run -m1G",
        "exec",
        "exec --",
        "exec --help",
        "exec --connect",
        "exec --connect -- true",
        "exec --connect= true",
        "exec --sysroot / --sysroot=/ true",
        "exec --stat=true true",
        "exec --trace-ioctls=f true",
        "exec --gic 0 true",
        "exec --cpus 1 true",
        "exec -v true",
        "serve",
        "serve --socket",
        "serve --socket=",
        "serve --socket s --socket=s",
        "serve --socket s more",
        "serve --socket s -- more",
        "serve --socket s --stat",
        "serve --socket s --sysroot /",
        "info",
        "--version"
      })
  void whatIsUnusualIsLeftToPicocli(String line) {
    assertThat(PlainCommand.read(line.split(" "))).isEmpty();
  }

  @Test
  void noWordIsLeftToPicocli() {
    assertThat(PlainCommand.read()).isEmpty();
  }

  @Test
  void itsOptionsAreThoseOfTheCommands() {
    assertKnows("run", PlainRun.WITH_VALUE, PlainRun.ALONE);
    assertKnows("exec", PlainExec.WITH_VALUE, PlainExec.ALONE);
    assertKnows("serve", PlainServe.WITH_VALUE, Set.of());
    for (String command : List.of("run", "exec", "serve")) {
      assertKnows(command, PlainCommand.WITH_VALUE, PlainCommand.ALONE);
    }
  }

  private static void assertKnows(String command, Set<String> withValue, Set<String> alone) {
    List<OptionSpec> options = new CommandLine(command(command)).getCommandSpec().options();
    assertThat(names(options, false)).containsAll(withValue);
    assertThat(names(options, true)).containsAll(alone);
  }

  private static List<String> names(List<OptionSpec> options, boolean alone) {
    return options.stream()
        .filter(option -> alone == (option.arity().max() == 0))
        .flatMap(option -> Stream.of(option.names()))
        .toList();
  }

  private static Callable<Integer> command(String name) {
    return switch (name) {
      case "run" -> new RunCommand();
      case "exec" -> new ExecCommand();
      default -> new ServeCommand();
    };
  }
}
