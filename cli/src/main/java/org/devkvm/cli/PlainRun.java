package org.devkvm.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.devkvm.local.EngineKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the command lines of {@code devkvm run} that have nothing unusual about them, in less than
 * a millisecond: picocli takes a third of the way to the guest's first instruction. Everything
 * else, what is wrong included, is picocli's, so that nothing is said here and no option has to be
 * known; a test holds that both read the same.
 */
final class PlainRun {
  /** Those that are given a value, and do not decide about others. */
  static final Set<String> WITH_VALUE =
      Set.of(
          "--kernel",
          "--initrd",
          "--append",
          "-m",
          "--memory",
          "--cpus",
          "--gic",
          "--engine",
          "--code-cache",
          "--timeout");

  static final Set<String> ALONE =
      Set.of("--pmu", "--console", "-v", "--verbose", "--strict", "--stat");

  private final RunCommand run = new RunCommand();
  private final Set<String> seen = new HashSet<>();

  private PlainRun() {}

  /** What the arguments, the name of the command among them, ask for; empty for picocli to say. */
  static Optional<RunCommand> read(String... arguments) {
    if (arguments.length == 0 || !arguments[0].equals("run")) {
      return Optional.empty();
    }
    PlainRun plain = new PlainRun();
    return plain.reads(List.of(arguments)) ? Optional.of(plain.run) : Optional.empty();
  }

  private boolean reads(List<String> arguments) {
    int at = 1;
    while (at < arguments.size() && arguments.get(at).startsWith("-")) {
      String word = arguments.get(at++);
      if (word.equals("--")) {
        break;
      }
      int equals = word.startsWith("--") ? word.indexOf('=') : -1;
      String name = equals < 0 ? word : word.substring(0, equals);
      String value = equals < 0 ? null : word.substring(equals + 1);
      if (WITH_VALUE.contains(name) && value == null && at < arguments.size()) {
        value = arguments.get(at++);
      }
      if (!takes(name, value)) {
        return false;
      }
    }
    run.command = arguments.subList(at, arguments.size());
    // picocli replaces such a word by the words of a file.
    return arguments.stream().noneMatch(word -> word.startsWith("@"));
  }

  private boolean takes(String name, @Nullable String value) {
    if (!seen.add(longName(name))) {
      return false; // twice, which picocli refuses
    }
    try {
      return value == null
          ? ALONE.contains(name) && set(name)
          : WITH_VALUE.contains(name) && isPlain(name, value) && set(name, value);
    } catch (IllegalArgumentException e) { // a path or a size that cannot be
      return false;
    }
  }

  private static String longName(String name) {
    return switch (name) {
      case "-m" -> "--memory";
      case "-v" -> "--verbose";
      default -> name;
    };
  }

  /** Not an option that stands where a value should, nor nothing, nor in quotes. */
  private static boolean isPlain(String name, String value) {
    boolean possible =
        !name.equals("--code-cache") || value.equals(OnOff.ON) || value.equals(OnOff.OFF);
    return possible && !value.isEmpty() && "-\"'@".indexOf(value.charAt(0)) < 0;
  }

  private boolean set(String name) {
    switch (name) {
      case "--pmu" -> run.pmu = true;
      case "--console" -> run.console = true;
      case "--strict" -> run.kvm.strict = true;
      case "--stat" -> run.stat = true;
      default -> run.verbose = true;
    }
    return true;
  }

  private boolean set(String name, String value) {
    switch (name) {
      case "--kernel" -> run.kernel = Path.of(value);
      case "--initrd" -> run.initrd = Path.of(value);
      case "--append" -> run.append = value;
      case "--cpus" -> run.cpus = number(value);
      case "--gic" -> run.gic = number(value);
      case "--code-cache" -> run.codeCache.value = value;
      case "--timeout" -> run.timeout = Duration.ofSeconds(number(value));
      case "--engine" -> run.kvm.engine = EngineKind.named(value).orElse(null);
      default -> run.memory = MemorySize.parse(value);
    }
    return run.cpus > 0
        && run.gic > 0
        && !Duration.ZERO.equals(run.timeout)
        && !("--engine".equals(name) && run.kvm.engine == null);
  }

  /** A decimal number of at most three digits, or 0. */
  private static int number(String value) {
    int number = 0;
    for (int i = 0; i < value.length(); i++) {
      int digit = value.charAt(i) - '0';
      if (digit < 0 || digit > 9 || i > 2) {
        return 0;
      }
      number = 10 * number + digit;
    }
    return number;
  }
}
