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
import org.devkvm.cli.exit.Failure;
import org.devkvm.cli.guest.GuestBoot;
import org.devkvm.cli.guest.InitOverlay.InitSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

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
      defaultValue = "2",
      description = "Interrupt controller: 2 (default: ${DEFAULT-VALUE}).")
  int gic = 2;

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

  @Option(
      names = {"-v", "--verbose"},
      description =
          "Let the kernel log its boot: to the console, or with a COMMAND to standard error.")
  boolean verbose;

  @Option(
      names = "--dump-dtb",
      paramLabel = "FILE",
      description = "Write the guest's device tree to FILE and leave.")
  @Nullable Path dumpDtb;

  @Option(
      names = "--dump-initrd",
      paramLabel = "FILE",
      description = "Write the initial ramdisk that the guest would get to FILE and leave.")
  @Nullable Path dumpInitrd;

  @Option(
      names = "--strict",
      description =
          "For every ioctl that KVM refuses, name the rule and its source on standard error.")
  boolean strict;

  @Option(
      names = "--trace-ioctls",
      paramLabel = "FILE",
      arity = "0..1",
      preprocessor = AttachedOnly.class,
      description = "Log every ioctl in strace's form to FILE; without =FILE, to standard error.")
  @Nullable String traceIoctls;

  @Parameters(
      paramLabel = "COMMAND ARG",
      description = "After --: the program to run in the guest; devkvm exits with its status.")
  List<String> command = List.of();

  @Override
  public Integer call() throws Failure {
    return new Session(
            this, new Streams(System.in, new FileOutputStream(FileDescriptor.out), System.err))
        .run();
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

  /** Lets an option take a time: seconds, or a number and one of s, m, h. */
  static final class TimeConverter implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String text) {
      String unit = text.isEmpty() ? "" : text.substring(text.length() - 1);
      String number =
          "smh".contains(unit) && !unit.isEmpty() ? text.substring(0, text.length() - 1) : text;
      if (!number.matches("[0-9]{1,9}") || Integer.parseInt(number) == 0) {
        throw new TypeConversionException("'" + text + "' is not a time (write 90, 90s, 5m or 1h)");
      }
      long count = Long.parseLong(number);
      return switch (unit) {
        case "m" -> Duration.ofMinutes(count);
        case "h" -> Duration.ofHours(count);
        default -> Duration.ofSeconds(count);
      };
    }
  }
}
