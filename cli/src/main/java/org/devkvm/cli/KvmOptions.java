package org.devkvm.cli;

import java.io.PrintStream;
import org.devkvm.cli.exit.Failure;
import org.devkvm.local.EngineKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The options of the commands that have a /dev/kvm: how it is, and what a person wants to know of
 * its ioctls.
 */
final class KvmOptions {
  @Option(
      names = "--engine",
      paramLabel = "KIND",
      converter = EngineConverter.class,
      description =
          "How instructions are executed: machine-code, interpreter, which is much slower, or "
              + "reference, which is slow and simple, or lockstep, which compares the first and the "
              + "last (default: machine-code).")
  @Nullable EngineKind engine;

  @Option(
      names = "--strict",
      description =
          "For every ioctl that KVM refuses, name the rule and its source on standard error.")
  boolean strict;

  @Option(
      names = "--trace-ioctls",
      paramLabel = "FILE",
      arity = "0..1",
      preprocessor = RunCommand.AttachedOnly.class,
      description = "Log every ioctl in strace's form to FILE; without =FILE, to standard error.")
  @Nullable String traceIoctls;

  /** What is to execute. */
  EngineKind engineOrDefault() {
    return engine == null ? EngineKind.byDefault() : engine;
  }

  /** Opens what they name, for a standard error that is no raw terminal. */
  IoctlReports reports() throws Failure {
    return reports(System.err, false);
  }

  /** Opens what they name; a raw terminal leaves line ends as they are. */
  IoctlReports reports(PrintStream err, boolean raw) throws Failure {
    return new IoctlReports(this, err, raw);
  }
}
