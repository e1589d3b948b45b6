package org.devkvm.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.devkvm.cli.exit.ExitStatus;
import org.devkvm.cli.exit.Failure;
import org.devkvm.local.LocalOptions;
import org.jspecify.annotations.Nullable;

/** How /dev/kvm is opened, and what a person wants to know of its ioctls, by the options. */
final class IoctlReports implements AutoCloseable {
  private final PrintStream err;
  private final LocalOptions kvm = new LocalOptions();
  private final @Nullable PrintStream file;
  private final String incomplete;

  /**
   * Opens what the options name.
   *
   * @param raw whether the terminal leaves line ends as they are
   */
  IoctlReports(KvmOptions options, PrintStream err, boolean raw) throws Failure {
    String end = raw ? "\r\n" : "\n";
    if (options.engine != null) {
      kvm.engine(options.engine);
    }
    if (options.strict) {
      kvm.strict(line -> err.print("devkvm: " + line + end));
    }
    String name = options.traceIoctls;
    PrintStream trace = name == null || name.isEmpty() ? null : create(name);
    file = trace;
    incomplete = "devkvm: " + name + " is not complete: it could not be written" + end;
    this.err = err;
    if (trace != null) {
      kvm.traceIoctls(trace::println);
    } else if (name != null) {
      kvm.traceIoctls(line -> err.print(line + end));
    }
  }

  private static PrintStream create(String name) throws Failure {
    try {
      OutputStream file = Files.newOutputStream(Path.of(name));
      return new PrintStream(file, true, StandardCharsets.UTF_8);
    } catch (IOException refused) {
      throw new Failure(
          ExitStatus.USAGE, "cannot write " + name + ": " + Failure.reason(refused), refused);
    }
  }

  /** How /dev/kvm is opened. */
  LocalOptions kvm() {
    return kvm;
  }

  @Override
  public void close() {
    if (file != null) {
      file.close();
      if (file.checkError()) {
        err.print(incomplete);
      }
    }
  }
}
