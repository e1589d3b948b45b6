package org.devkvm.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/** The usual command lines of {@code devkvm exec}. */
final class PlainExec extends PlainCommand {
  static final Set<String> WITH_VALUE = Set.of("--sysroot", "--connect");

  static final Set<String> ALONE = Set.of("--stat");

  private final ExecCommand exec = new ExecCommand();

  @Override
  Callable<Integer> command() {
    return exec;
  }

  @Override
  KvmOptions kvm() {
    return exec.kvm;
  }

  @Override
  CodeCacheOption codeCache() {
    return exec.codeCache;
  }

  @Override
  void gic(int version) {
    exec.gic.version = version;
  }

  @Override
  boolean hasValue(String name) {
    return WITH_VALUE.contains(name) || super.hasValue(name);
  }

  @Override
  boolean set(String name) {
    if (!name.equals("--stat")) {
      return super.set(name);
    }
    exec.stat = true;
    return true;
  }

  @Override
  boolean set(String name, String value) {
    switch (name) {
      case "--sysroot" -> exec.sysroot = Path.of(value);
      case "--connect" -> exec.connect = value;
      default -> {
        return super.set(name, value);
      }
    }
    return true;
  }

  @Override
  boolean takes(List<String> words) {
    exec.words = words;
    return !words.isEmpty();
  }
}
