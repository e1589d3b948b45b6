package org.devkvm.cli;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
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
    if (socket.isEmpty() || socket.equals("@")) {
      throw new Failure(ExitStatus.USAGE, "--socket wants a path, or @ and a name");
    }
    try (IoctlReports reports = kvm.reports()) {
      reports.kvm().codeCache(codeCache.directory());
      try (Door door = new Door(socket, gic.host(reports), LocalHost.log(reports.kvm()))) {
        if (!socket.startsWith("@")) {
          Path file = Path.of(socket);
          Object own = identity(file);
          Runtime.getRuntime().addShutdownHook(new Thread(() -> unlink(file, own)));
        }
        door.serve(OptionalInt.empty());
        return ExitStatus.OK.code();
      }
    } catch (IOException refused) {
      throw new Failure(
          ExitStatus.USAGE, "cannot listen at " + socket + ": " + refused.getMessage(), refused);
    }
  }

  private static Object identity(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, NOFOLLOW_LINKS).fileKey();
  }

  /** Not another server's, which has taken its place. */
  private static void unlink(Path file, Object own) {
    try {
      if (identity(file).equals(own)) {
        Files.delete(file);
      }
    } catch (NoSuchFileException _) {
      // somebody else has removed it
    } catch (IOException refused) {
      System.err.println("devkvm: cannot remove " + file + ": " + Failure.reason(refused));
    }
  }
}
