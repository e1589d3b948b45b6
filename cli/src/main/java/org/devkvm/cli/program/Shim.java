package org.devkvm.cli.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.devkvm.cli.exit.ExitStatus;
import org.devkvm.cli.exit.Failure;

/** The C library that native programs are executed with; built from its sources when needed. */
public final class Shim {
  private final Path sources;
  private final String host;

  /**
   * The shim of a source tree.
   *
   * @param home the root of the tree
   * @param host the machine's name, as uname -m has it
   */
  public Shim(Path home, String host) {
    this.sources = home.resolve("shim");
    this.host = host;
  }

  /** Where the libraries are, each in a directory of its machine's name. */
  public Path directory() {
    return sources.resolve("target");
  }

  /** What goes with a program, built now if it is older than its sources. */
  public Path with(Program program) throws Failure {
    return build(
        program.machine(),
        program.how() == Program.How.FILTERED ? "devkvm-launch" : "libdevkvm.so");
  }

  private Path build(String machine, String file) throws Failure {
    boolean cross = !machine.equals(host);
    String compiler = cross ? machine + "-linux-gnu-gcc" : "cc";
    String compilerPackage = cross ? "gcc-aarch64-linux-gnu" : "gcc";
    require("make", "make");
    require(compiler, cross ? compilerPackage + " and libc6-dev-arm64-cross" : "gcc and libc6-dev");
    try {
      Process make =
          new ProcessBuilder(
                  "make",
                  "-s",
                  "-C",
                  sources.toString(),
                  "ARCH=" + machine,
                  "CC=" + compiler,
                  "target/" + machine + "/" + file)
              .redirectErrorStream(true)
              .start();
      make.getOutputStream().close();
      String said = new String(make.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (make.waitFor() != 0) {
        String last = said.lines().filter(line -> line.contains("error")).findFirst().orElse(said);
        throw new Failure(ExitStatus.FAILED, "cannot build the shim: " + last);
      }
    } catch (IOException refused) {
      throw new Failure(ExitStatus.FAILED, "cannot run make: " + Failure.reason(refused), refused);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Failure(ExitStatus.FAILED, "interrupted while the shim was built", interrupted);
    }
    return directory().resolve(machine).resolve(file);
  }

  private static void require(String program, String packages) throws Failure {
    try {
      Process process =
          new ProcessBuilder(List.of(program, "--version"))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.waitFor();
    } catch (IOException absent) {
      throw new Failure(
          ExitStatus.FAILED,
          "%s is needed to build the shim: install it (on Debian: apt install %s)"
              .formatted(program, packages),
          absent);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Failure(ExitStatus.FAILED, "interrupted while the shim was built", interrupted);
    }
  }
}
