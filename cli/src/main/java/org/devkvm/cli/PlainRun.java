package org.devkvm.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/** The usual command lines of {@code devkvm run}. */
final class PlainRun extends PlainCommand {
  static final Set<String> WITH_VALUE =
      Set.of(
          "--kernel",
          "--initrd",
          "--append",
          "--command-line",
          "-m",
          "--memory",
          "--cpus",
          "--timeout",
          "--save",
          "--save-after",
          "--restore");

  static final Set<String> ALONE = Set.of("--pmu", "--console", "-v", "--verbose", "--stat");

  private final RunCommand run = new RunCommand();

  @Override
  Callable<Integer> command() {
    return run;
  }

  @Override
  KvmOptions kvm() {
    return run.kvm;
  }

  @Override
  CodeCacheOption codeCache() {
    return run.codeCache;
  }

  @Override
  void gic(int version) {
    run.gic = version;
  }

  @Override
  boolean hasValue(String name) {
    return WITH_VALUE.contains(name) || super.hasValue(name);
  }

  @Override
  String longName(String name) {
    return switch (name) {
      case "-m" -> "--memory";
      case "-v" -> "--verbose";
      default -> name;
    };
  }

  @Override
  boolean set(String name) {
    switch (longName(name)) {
      case "--pmu" -> run.pmu = true;
      case "--console" -> run.console = true;
      case "--stat" -> run.stat = true;
      case "--verbose" -> run.verbose = true;
      default -> {
        return super.set(name);
      }
    }
    return true;
  }

  @Override
  boolean set(String name, String value) {
    switch (longName(name)) {
      case "--kernel" -> run.kernel = Path.of(value);
      case "--initrd" -> run.initrd = Path.of(value);
      case "--append" -> run.append = value;
      case "--cpus" -> run.cpus = number(value);
      case "--command-line" -> run.commandLine = value;
      case "--timeout" -> run.timeout = TimeConverter.parse(value);
      case "--save" -> run.save = Path.of(value);
      case "--save-after" -> run.saveAfter = TimeConverter.parse(value);
      case "--restore" -> run.restore = Path.of(value);
      case "--memory" -> run.memory = MemorySize.parse(value);
      default -> {
        return super.set(name, value);
      }
    }
    return run.cpus > 0;
  }

  @Override
  boolean takes(List<String> words) {
    run.command = words;
    return run.restore == null || (words.isEmpty() && hasNone(RunCommand.DECIDED_BY_RESTORE));
  }
}
