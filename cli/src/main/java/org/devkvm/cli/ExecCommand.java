package org.devkvm.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.devkvm.bridge.Door;
import org.devkvm.cli.exit.ExitStatus;
import org.devkvm.cli.exit.Failure;
import org.devkvm.cli.program.KeptPlan;
import org.devkvm.cli.program.Program;
import org.devkvm.cli.program.ShellPlan;
import org.devkvm.cli.program.Shim;
import org.devkvm.local.LocalHost;
import org.devkvm.local.LocalStatistics;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code devkvm exec}: a native program with /dev/kvm. The shell that started this process becomes
 * the program, and this process its server.
 */
@Command(
    name = "exec",
    description = {
      "Executes a native program whose /dev/kvm is devkvm.",
      "An arm64 program on another machine runs under qemu-aarch64, with the libraries of an arm64 system in --sysroot or QEMU_LD_PREFIX."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ExecCommand implements Callable<Integer> {
  @Option(
      names = "--sysroot",
      paramLabel = "DIR",
      description = "Where an arm64 program and its libraries are, as if DIR were /.")
  @Nullable Path sysroot;

  @Option(
      names = "--connect",
      paramLabel = "SOCKET",
      description = "Use the server that devkvm serve has started at SOCKET, instead of a new one.")
  @Nullable String connect;

  @Option(
      names = "--stat",
      description = "Print at the end, on standard error, what the processors did.")
  boolean stat;

  @Mixin KvmOptions kvm = new KvmOptions();

  @Mixin GicOption gic = new GicOption();

  @Mixin CodeCacheOption codeCache = new CodeCacheOption();

  @Parameters(
      paramLabel = "PROGRAM ARG",
      arity = "1..*",
      description = "The program and its arguments.")
  List<String> words = List.of();

  @Override
  public Integer call() throws Failure {
    if (!ShellPlan.isExpected()) {
      throw new Failure(
          ExitStatus.USAGE, "exec takes the place of a shell: start it with the script ./devkvm");
    }
    refuseServersOptions();
    String host = host();
    Optional<Path> root = sysroot();
    String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
    var surroundings = new Program.Surroundings(path, host, root);
    Program program = Program.find(words.getFirst(), surroundings);
    Shim shim = new Shim(home(), host, path);
    Path with = shim.with(program);
    Optional<Path> emulator = qemu(path).filter(_ -> emulates(program, host, root));
    Path qemu = program.emulated() ? required(emulator) : emulator.orElse(Path.of(""));
    shim.forChildren(program, emulator.isPresent());
    Map<String, String> environment = new LinkedHashMap<>();
    environment.put("DEVKVM_SHIM", shim.directory().toString());
    if (emulator.isPresent()) {
      environment.put("DEVKVM_QEMU", qemu.toString());
      root.ifPresent(directory -> environment.put("QEMU_LD_PREFIX", directory.toString()));
    }
    if (program.how() == Program.How.PRELOADED) {
      environment.put("LD_PRELOAD", preloads(with));
    }
    List<String> arguments = words.subList(1, words.size());
    List<String> command = program.command(qemu, root, words.getFirst(), arguments, with);
    if (connect != null) {
      KeptPlan plan = new KeptPlan(words.getFirst(), Optional.ofNullable(sysroot));
      plan.watch(program.watched(words.getFirst(), surroundings));
      plan.watch(shim.watched());
      plan.watch(List.of(with, qemu.toAbsolutePath(), target().resolve("built")));
      plan.write(
          target().resolve("plan"),
          environment,
          program.command(qemu, root, words.getFirst(), List.of(), with));
      environment.put("DEVKVM_SOCKET", fromAnywhere(connect));
      ShellPlan.hand(ShellPlan.become(environment, command));
      return ExitStatus.OK.code();
    }
    String name = unguessable();
    environment.put("DEVKVM_SOCKET", name);
    Optional<Path> await = stat ? shim.await() : Optional.empty();
    return serve(
        name,
        await
            .map(file -> ShellPlan.await(file, name, environment, command))
            .orElseGet(() -> ShellPlan.become(environment, command)));
  }

  /** Options of a server have no effect on one that is already running. */
  private void refuseServersOptions() throws Failure {
    if (connect == null) {
      return;
    }
    Optional<String> servers =
        Stream.of(
                stat ? "--stat" : "",
                kvm.strict ? "--strict" : "",
                kvm.traceIoctls != null ? "--trace-ioctls" : "",
                kvm.engine != null ? "--engine" : "")
            .filter(name -> !name.isEmpty())
            .findFirst();
    if (servers.isPresent()) {
      throw new Failure(
          ExitStatus.USAGE, servers.get() + " is for a server of its own, not with --connect");
    }
  }

  /** The program may look for the server from another directory. */
  private static String fromAnywhere(String socket) {
    return socket.startsWith("@") ? socket : Path.of(socket).toAbsolutePath().toString();
  }

  private Integer serve(String name, String plan) throws Failure {
    LocalStatistics statistics = stat ? new LocalStatistics() : null;
    try (IoctlReports reports = kvm.reports()) {
      reports.kvm().statistics(statistics).codeCache(codeCache.directory());
      try (Door door = new Door(name, gic.host(reports), LocalHost.log(reports.kvm()))) {
        ShellPlan.hand(plan);
        door.serve(OptionalInt.of(ShellPlan.process()));
      }
      if (statistics != null) {
        statistics.lines().forEach(System.err::println);
      }
      return ExitStatus.OK.code();
    } catch (IOException refused) {
      throw new Failure(
          ExitStatus.FAILED, "cannot serve a program: " + refused.getMessage(), refused);
    }
  }

  /** A name that nobody can have taken already; SecureRandom takes ten times as long to start. */
  private static String unguessable() throws Failure {
    try (InputStream random = new FileInputStream("/dev/urandom")) {
      return "@devkvm-" + HexFormat.of().formatHex(random.readNBytes(Long.BYTES));
    } catch (IOException refused) {
      throw new Failure(
          ExitStatus.FAILED, "cannot read /dev/urandom: " + Failure.reason(refused), refused);
    }
  }

  private Optional<Path> sysroot() throws Failure {
    String prefix = System.getenv("QEMU_LD_PREFIX");
    Path root = sysroot != null ? sysroot : prefix == null ? null : Path.of(prefix);
    if (root != null && !Files.isDirectory(root)) {
      throw new Failure(ExitStatus.USAGE, "there is no directory " + root);
    }
    return Optional.ofNullable(root).map(Path::toAbsolutePath);
  }

  private static String host() {
    String machine = System.getProperty("os.arch");
    return machine.equals("amd64") ? "x86_64" : machine;
  }

  private static Path home() throws Failure {
    String home = System.getProperty("devkvm.home");
    if (home == null) {
      throw new Failure(
          ExitStatus.FAILED, "devkvm.home is not set: start devkvm with the script ./devkvm");
    }
    return Path.of(home);
  }

  /** Where the script ./devkvm builds, and keeps what saves it work. */
  private static Path target() throws Failure {
    return home().resolve("cli/target");
  }

  /** Whether the program, or its children where an arm64 system is named, may be for arm64. */
  private static boolean emulates(Program program, String host, Optional<Path> root) {
    return program.emulated() || (root.isPresent() && !host.equals("aarch64"));
  }

  private static Optional<Path> qemu(String path) {
    return Stream.of("qemu-aarch64", "qemu-aarch64-static")
        .flatMap(name -> Stream.of(path.split(":")).map(directory -> Path.of(directory, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Path required(Optional<Path> qemu) throws Failure {
    return qemu.orElseThrow(() ->
        new Failure(
            ExitStatus.USAGE,
            "an arm64 program needs qemu-aarch64 here: install it (on Debian: apt install qemu-user-static)"));
  }

  /** The shim before what is preloaded already. */
  private static String preloads(Path shim) {
    String others = System.getenv("LD_PRELOAD");
    return others == null || others.isEmpty() ? shim.toString() : shim + ":" + others;
  }
}
