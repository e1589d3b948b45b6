package org.devkvm.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Stack;
import java.util.concurrent.Callable;
import org.devkvm.cli.exit.ExitStatus;
import org.devkvm.cli.exit.Failure;
import org.devkvm.cli.guest.GuestBoot;
import org.devkvm.cli.guest.InitOverlay.InitSettings;
import org.devkvm.cli.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code devkvm run}: boots a guest, to an interactive shell or for one command. */
@Command(
    name = "run",
    description = {
      "Boots an arm64 guest: to an interactive shell, or for one COMMAND.",
      "Without --kernel and --initrd it is Debian's kernel and busybox, obtained on first use by apt-get."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit status: that of COMMAND, or of the shell; devkvm's own are%n")
final class RunCommand implements Callable<Integer> {
  @Option(
      names = "--kernel",
      paramLabel = "FILE",
      description =
          "Kernel to boot: an arm64 Image, plain or gzip'd, an EFI zboot Image, or an ELF vmlinux.")
  @Nullable Path kernel;

  @Option(
      names = "--initrd",
      paramLabel = "FILE",
      description = "Initial ramdisk, handed over as it is.")
  @Nullable Path initrd;

  @Option(
      names = "--append",
      paramLabel = "TEXT",
      defaultValue = "",
      description = "Text put at the end of the kernel's command line.")
  String append = "";

  @Option(
      names = "--command-line",
      paramLabel = "TEXT",
      description = "The whole kernel command line, for a kernel that is not Linux.")
  @Nullable String commandLine;

  @Option(
      names = {"-m", "--memory"},
      paramLabel = "SIZE",
      defaultValue = "512M",
      converter = MemorySize.Converter.class,
      description = "Guest memory, for instance 512M or 2G (default: ${DEFAULT-VALUE}).")
  MemorySize memory = new MemorySize(512L << 20);

  @Option(
      names = "--cpus",
      paramLabel = "N",
      defaultValue = "1",
      description = "Number of processors (default: ${DEFAULT-VALUE}).")
  int cpus = 1;

  @Option(
      names = "--gic",
      paramLabel = "VERSION",
      defaultValue = "3",
      description =
          "Interrupt controller: 2, for at most 8 processors, or 3 (default: ${DEFAULT-VALUE}).")
  int gic = 3;

  @Option(
      names = "--pmu",
      description = "Give the processors performance counters, for perf in the guest.")
  boolean pmu;

  @Option(
      names = "--console",
      description =
          "Connect the terminal to the guest's console although a COMMAND is given; Ctrl-A H helps there.")
  boolean console;

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description = "Stop the guest after this many seconds, or a time like 90s, 5m, 1h.")
  @Nullable Duration timeout;

  @Mixin CodeCacheOption codeCache = new CodeCacheOption();

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description =
          "Where --save-after, or Ctrl-A S on the console, saves the guest instead of ending it.")
  @Nullable Path save;

  @Option(
      names = "--save-after",
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description = "Save the guest to the FILE of --save when it has run for this time, and exit.")
  @Nullable Duration saveAfter;

  @Option(
      names = "--restore",
      paramLabel = "FILE",
      description = "Continue a saved guest, with the machine and the COMMAND that it had.")
  @Nullable Path restore;

  @Option(
      names = {"-v", "--verbose"},
      description =
          "Let the kernel log its boot: to the console, or with a COMMAND to standard error.")
  boolean verbose;

  @Option(
      names = "--stat",
      description =
          "When the guest has ended, print on standard error what its processors did: exits by "
              + "reason, what was translated, and what machine code left to the interpreter.")
  boolean stat;

  @Option(
      names = "--dump-dtb",
      paramLabel = "FILE",
      description = "Write the guest's device tree to FILE and exit.")
  @Nullable Path dumpDtb;

  @Option(
      names = "--dump-initrd",
      paramLabel = "FILE",
      description = "Write the initial ramdisk that the guest would get to FILE and exit.")
  @Nullable Path dumpInitrd;

  @Mixin KvmOptions kvm = new KvmOptions();

  @Parameters(
      paramLabel = "COMMAND ARG",
      description = "After --: the program to run in the guest; devkvm exits with its status.")
  List<String> command = List.of();

  /** The options whose values a saved guest has. */
  static final List<String> DECIDED_BY_RESTORE =
      List.of(
          "--kernel",
          "--initrd",
          "--append",
          "--command-line",
          "--memory",
          "--cpus",
          "--gic",
          "--pmu",
          "--console",
          "--dump-dtb",
          "--dump-initrd");

  /** Where picocli read the options; {@link PlainCommand} takes none that restoring decides. */
  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws Failure {
    if (saveAfter != null && save == null) {
      throw new Failure(ExitStatus.USAGE, "--save-after wants --save FILE");
    }
    Streams streams =
        new Streams(Terminal.standardInput(), new FileOutputStream(FileDescriptor.out), System.err);
    if (restore == null) {
      return new Session(this, streams, new Attachment(onConsole(), !command.isEmpty())).boot();
    }
    checkRestore();
    return Session.resume(this, streams, restore);
  }

  private void checkRestore() throws Failure {
    if (!command.isEmpty()) {
      throw new Failure(ExitStatus.USAGE, "--restore goes on with the guest's own command");
    }
    if (spec == null) {
      return;
    }
    for (String option : DECIDED_BY_RESTORE) {
      if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
        throw new Failure(
            ExitStatus.USAGE, "--restore decides already what %s is".formatted(option));
      }
    }
  }

  /** Whether the guest's console is the person's terminal. */
  boolean onConsole() {
    return console || command.isEmpty();
  }

  /** The program that the guest runs, and its arguments. */
  List<String> commandOrShell() {
    return command.isEmpty() ? InitSettings.SHELL : command;
  }

  GuestBoot.Wish wish() {
    return new GuestBoot.Wish(
        Optional.ofNullable(kernel),
        Optional.ofNullable(initrd),
        Optional.ofNullable(commandLine),
        append,
        !command.isEmpty(),
        verbose);
  }

  /** The value of an option only counts behind an equals sign; the next word is no value. */
  static final class AttachedOnly implements IParameterPreprocessor {
    @Override
    public boolean preprocess(
        Stack<String> words, CommandSpec command, ArgSpec option, Map<String, Object> found) {
      if (" ".equals(found.get("separator"))) {
        words.push("");
      }
      return false;
    }
  }
}
