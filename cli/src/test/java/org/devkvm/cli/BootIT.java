package org.devkvm.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.devkvm.cli.DevkvmProcess.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program boots the default guest. Needs apt's archives the first time. */
class BootIT {
  private static final String CTRL_A = "\u0001";

  /** What busybox's shell prompts with. */
  private static final String PROMPT = "~ # ";

  @TempDir private Path files;

  @Test
  void commandPrintsDebiansKernelAndNothingElse() throws Exception {
    Ended ended = DevkvmProcess.run("", "run", "--", "uname", "-a");

    assertThat(ended.out())
        .matches("Linux \\S+ \\S+-cloud-arm64 #1 SMP Debian .* aarch64 GNU/Linux\n");
    assertThat(ended.status()).isZero();
  }

  @Test
  void statusAndBothStreamsAreTheCommands() throws Exception {
    String command = "echo out; echo err >&2; (sleep 1000; echo late) & exit 7";
    Ended ended = DevkvmProcess.run("", "run", "--", "sh", "-c", command);

    assertThat(ended)
        .as("what it leaves behind neither speaks nor keeps devkvm")
        .isEqualTo(new Ended(7, "out\n", "err\n"));
  }

  @Test
  void standardInputAndArgumentsArriveUnchanged() throws Exception {
    String input = "line\n".repeat(20_000);
    Ended ended =
        DevkvmProcess.run(
            input, "run", "--", "sh", "-c", "wc -c; printf '<%s>' \"$@\"", "sh", "a b", "", "ü\n'");

    assertThat(ended).isEqualTo(new Ended(0, input.length() + "\n<a b><><ü\n'>", ""));
  }

  @Test
  void everyProcessorComesUp() throws Exception {
    assertThat(DevkvmProcess.run("", "run", "--cpus", "2", "--", "nproc"))
        .isEqualTo(new Ended(0, "2\n", ""));
  }

  @Test
  void ioctlsAreTraced() throws Exception {
    Path trace = files.resolve("trace");
    Ended ended = DevkvmProcess.run("", "run", "--trace-ioctls=" + trace, "--", "echo", "out");

    assertThat(ended).isEqualTo(new Ended(0, "out\n", ""));
    assertThat(Files.readAllLines(trace))
        .allMatch(line -> line.startsWith("ioctl("))
        .contains("ioctl(3</dev/kvm>, KVM_CREATE_VM, 0) = 4")
        .contains("ioctl(6<kvm-vcpu:0>, KVM_RUN, 0) = 0 (KVM_EXIT_MMIO)");
  }

  @Test
  void performanceCountersAreThereWhenAskedFor() throws Exception {
    String command =
        "ls /sys/bus/event_source/devices/armv8_pmuv3/events; grep -c arm-pmu /proc/interrupts";

    assertThat(DevkvmProcess.run("", "run", "--pmu", "--", "sh", "-c", command))
        .as("Linux lists neither sw_incr nor chain")
        .isEqualTo(new Ended(0, "cpu_cycles\ninst_retired\n1\n", ""));
  }

  @Test
  void guestThatTakesTooLongIsStopped() throws Exception {
    Ended ended = DevkvmProcess.run("", "run", "--timeout", "2", "--", "sleep", "1000");

    assertThat(ended)
        .isEqualTo(new Ended(124, "", "devkvm: the guest was stopped: --timeout passed\n"));
  }

  @Test
  void panicIsToldInOneLine() throws Exception {
    Ended ended = DevkvmProcess.run("", "run", "--append", "init=/none rdinit=/none", "--", "true");

    assertThat(ended.status()).isEqualTo(123);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.err())
        .startsWith("devkvm: the guest panicked: Kernel panic - not syncing: ")
        .hasLineCount(1);
  }

  @Test
  void terminalSessionTakesKeysAndGivesTheTerminalBack() throws Exception {
    try (var terminal = inTerminal("stty rows 37 cols 101")) {
      terminal.await(PROMPT);
      terminal.type("stty size; tty\r");
      assertThat(terminal.await("/dev/ttyAMA0")).as("the size of the window").contains("37 101");
      terminal.await(PROMPT);
      // A process of its own is in the foreground before it speaks; between two commands of its own
      // line, the shell would hear Ctrl-C and not heed it before the second ends.
      terminal.type("sh -c 'echo sta\"\"rted; exec sleep 1000'\r");
      terminal.await("started");
      terminal.type("\u0003");
      terminal.await(PROMPT);
      terminal.type(CTRL_A + "h");
      terminal.await("this help");
      terminal.type("exit 3\r");
      terminal.await("status=3");
      terminal.await("restored");
    }
  }

  @Test
  void ctrlAXLeavesATerminalSession() throws Exception {
    try (var terminal = inTerminal("true")) {
      terminal.type(CTRL_A + "x");
      terminal.await("status=0");
      terminal.await("restored");
    }
  }

  /** An interactive devkvm in a pseudo-terminal, after this preparation, up to its first line. */
  private static DevkvmProcess inTerminal(String preparation) throws IOException {
    String session =
        preparation
            + "; before=$(stty -g); "
            + String.join(" ", DevkvmProcess.command("run"))
            + "; echo \"status=$?\"; [ \"$before\" = \"$(stty -g)\" ] && echo restored";
    var terminal = DevkvmProcess.start(List.of("script", "-qec", session, "/dev/null"));
    terminal.await("booting; Ctrl-A X leaves");
    return terminal;
  }
}
