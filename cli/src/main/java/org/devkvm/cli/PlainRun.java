package org.devkvm.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/** The usual command lines of {@code devkvm run}. */
final class PlainRun extends PlainCommand {
  static final Set<String> WITH_VALUE =
      Set.of("--kernel", "--initrd", "--append", "-m", "--memory", "--cpus", "--timeout");

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
      case "--timeout" -> run.timeout = Duration.ofSeconds(number(value));
      case "--memory" -> run.memory = MemorySize.parse(value);
      default -> {
        return super.set(name, value);
      }
    }
    return run.cpus > 0 && !Duration.ZERO.equals(run.timeout);
  }

  @Override
  boolean takes(List<String> words) {
    run.command = words;
    return true;
  }
}
