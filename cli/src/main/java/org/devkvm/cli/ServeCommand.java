package org.devkvm.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.devkvm.bridge.Door;
import org.devkvm.cli.exit.ExitStatus;
import org.devkvm.cli.exit.Failure;
import org.devkvm.local.LocalHost;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code devkvm serve}: /dev/kvm for the programs that {@code devkvm exec --connect} executes. */
@Command(
    name = "serve",
    description =
        "Serves /dev/kvm to native programs until it is killed: devkvm exec --connect PATH -- PROGRAM.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--socket",
      paramLabel = "PATH",
      required = true,
      description = "The socket to listen at: a path; or @NAME, which is no file.")
  String socket = "";

  @Mixin KvmOptions kvm = new KvmOptions();

  @Mixin GicOption gic = new GicOption();

  @Mixin CodeCacheOption codeCache = new CodeCacheOption();

  @Override
  public Integer call() throws Failure {
    try (IoctlReports reports = kvm.reports()) {
      reports.kvm().codeCache(codeCache.directory());
      try (Door door = new Door(socket, gic.host(reports), LocalHost.log(reports.kvm()))) {
        Thread unlink = new Thread(this::unlink);
        Runtime.getRuntime().addShutdownHook(unlink);
        door.serve(OptionalInt.empty());
        return ExitStatus.OK.code();
      }
    } catch (IOException refused) {
      throw new Failure(
          ExitStatus.USAGE, "cannot listen at " + socket + ": " + refused.getMessage(), refused);
    }
  }

  private void unlink() {
    if (!socket.startsWith("@")) {
      try {
        Files.deleteIfExists(Path.of(socket));
      } catch (IOException refused) {
        System.err.println("devkvm: cannot remove " + socket + ": " + Failure.reason(refused));
      }
    }
  }
}
