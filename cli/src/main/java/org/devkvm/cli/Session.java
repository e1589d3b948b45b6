package org.devkvm.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.devkvm.cli.exit.ExitStatus;
import org.devkvm.cli.exit.Failure;
import org.devkvm.cli.guest.DebianGuest;
import org.devkvm.cli.guest.GuestBoot;
import org.devkvm.cli.guest.InitOverlay.InitSettings;
import org.devkvm.cli.terminal.EscapeKeys;
import org.devkvm.cli.terminal.Terminal;
import org.devkvm.cli.terminal.Terminal.RawMode;
import org.devkvm.cli.terminal.Terminal.Size;
import org.devkvm.cli.terminal.WindowWatch;
import org.devkvm.client.Kvm;
import org.devkvm.client.KvmException;
import org.devkvm.local.LocalKvm;
import org.devkvm.local.LocalMemory;
import org.devkvm.local.LocalOptions;
import org.devkvm.local.LocalStatistics;
import org.devkvm.vmm.VmmException;
import org.devkvm.vmm.board.BoardConfig;
import org.devkvm.vmm.board.VirtBoard;
import org.devkvm.vmm.run.BootPlan;
import org.devkvm.vmm.run.CommandChannel;
import org.devkvm.vmm.run.Machine;
import org.devkvm.vmm.run.MachineConfig;
import org.devkvm.vmm.run.MachineConfig.Console;
import org.devkvm.vmm.run.MachineResult;
import org.devkvm.vmm.state.VmState;
import org.devkvm.vmm.state.VmStateFile;
import org.jspecify.annotations.Nullable;

/**
 * One guest between its start and its end, and the person's streams and terminal in front of it.
 */
final class Session implements EscapeKeys.Actions {
  private static final int STDIN = 0;

  private final RunCommand options;
  private final Streams streams;
  private final Attachment attachment;
  private final Optional<Terminal> terminal;
  private final Size size;
  private volatile @Nullable Machine machine;

  Session(RunCommand options, Streams streams, Attachment attachment) {
    this.options = options;
    this.streams = streams;
    this.attachment = attachment;
    this.terminal = attachment.onConsole() ? Terminal.on(STDIN) : Optional.empty();
    this.size = terminal.map(Terminal::size).orElse(new Size(0, 0));
  }

  /** Boots the guest, runs it and returns the status to exit with. */
  int boot() throws Failure {
    try {
      // Before the guest is obtained: nobody should wait for a download to learn of a wrong option.
      VirtBoard.check(
          new BoardConfig(options.memory.bytes(), options.cpus, options.gic, options.pmu));
      GuestBoot boot = GuestBoot.prepare(options.wish(), settings(), debian());
      if (options.dumpInitrd != null) {
        return write(boot.initrd().bytes(), options.dumpInitrd);
      }
      MachineConfig config = config(boot);
      if (options.dumpDtb != null) {
        return write(plan(config).deviceTree(), options.dumpDtb);
      }
      return run(config);
    } catch (VmmException impossible) {
      throw new Failure(ExitStatus.USAGE, String.valueOf(impossible.getMessage()), impossible);
    }
  }

  /** Goes on with a saved guest and returns the status to exit with. */
  static int resume(RunCommand options, Streams streams, Path file) throws Failure {
    try (Arena arena = Arena.ofShared()) {
      VmState state = VmStateFile.read(file, arena);
      Session session = new Session(options, streams, Attachment.of(state.notes()));
      return session.run(
          session.connect(MachineConfig.resume(state), CommandChannel.isIn(state)).build());
    } catch (NoSuchFileException absent) {
      throw new Failure(ExitStatus.USAGE, "cannot read " + file + ": no such file", absent);
    } catch (IOException refused) {
      throw new Failure(
          ExitStatus.USAGE, "cannot read " + file + ": " + Failure.reason(refused), refused);
    } catch (VmmException impossible) {
      throw new Failure(ExitStatus.USAGE, String.valueOf(impossible.getMessage()), impossible);
    }
  }

  private static BootPlan plan(MachineConfig config) throws VmmException {
    return BootPlan.of(config, (MachineConfig.Boot) config.start());
  }

  private int run(MachineConfig config) throws Failure, VmmException {
    if (!options.stat) {
      return run(config, null);
    }
    LocalStatistics statistics = new LocalStatistics();
    try {
      return run(config, statistics);
    } finally {
      statistics.lines().forEach(streams.err()::println);
    }
  }

  private int run(MachineConfig config, @Nullable LocalStatistics statistics)
      throws Failure, VmmException {
    if (options.verbose && !options.kvm.engineOrDefault().isAvailable()) {
      streams.err().println("devkvm: this host does not allow machine code; using the interpreter");
    }
    try (IoctlReports reports = options.kvm.reports(streams.err(), terminal.isPresent());
        Kvm kvm =
            LocalKvm.open(
                host(reports, config.board())
                    .statistics(statistics)
                    .codeCache(options.codeCache.directory()));
        Machine assembled = Machine.assemble(kvm, config)) {
      machine = assembled;
      if (options.saveAfter != null) {
        CompletableFuture.delayedExecutor(options.saveAfter.toNanos(), TimeUnit.NANOSECONDS)
            .execute(assembled::pause);
      }
      MachineResult result =
          terminal.isPresent() ? run(assembled, terminal.get()) : assembled.run();
      return result instanceof MachineResult.Paused && options.save != null
          ? save(assembled, options.save)
          : status(result);
    }
  }

  /** A board with a GICv2 is on a host without a GICv3, as its processors say: also saved ones. */
  private static LocalOptions host(IoctlReports reports, BoardConfig board) {
    return board.gicVersion() == 2 ? reports.kvm() : reports.kvm().gicV3();
  }

  private int save(Machine paused, Path file) throws Failure {
    try {
      VmStateFile.write(paused.capture(attachment.notes()), file);
    } catch (IOException refused) {
      throw new Failure(
          ExitStatus.USAGE, "cannot write " + file + ": " + Failure.reason(refused), refused);
    } catch (VmmException refused) {
      throw new Failure(
          ExitStatus.FAILED, "cannot save the guest: " + refused.getMessage(), refused);
    }
    if (attachment.onConsole()) {
      streams.say("saved to " + file);
    }
    return ExitStatus.SAVED.code();
  }

  private DebianGuest debian() {
    return new DebianGuest(CodeCacheOption.cacheDirectory(), streams::say);
  }

  /** Runs the guest with this terminal for its console. */
  private MachineResult run(Machine assembled, Terminal console) {
    streams.say(
        (options.restore == null ? "booting" : "restored") + "; Ctrl-A X leaves, Ctrl-A H helps");
    if (options.restore != null && size.rows() > 0) {
      assembled.resize(size.rows(), size.columns());
    }
    try (RawMode _ = console.raw();
        WindowWatch _ =
            WindowWatch.start(console, size, now -> assembled.resize(now.rows(), now.columns()))) {
      return assembled.run();
    }
  }

  private InitSettings settings() {
    return new InitSettings(
        options.commandOrShell(),
        attachment.onConsole(),
        size.rows(),
        size.columns(),
        System.getenv().getOrDefault("TERM", "linux"));
  }

  private MachineConfig config(GuestBoot boot) {
    MachineConfig.Builder config =
        MachineConfig.builder(boot.kernel())
            .initrd(boot.initrd())
            .append(boot.commandLine())
            .memoryBytes(options.memory.bytes())
            .cpus(options.cpus)
            .gicVersion(options.gic)
            .pmu(options.pmu);
    return connect(config, boot.reportsStatus()).build();
  }

  /** Adds what is at the ends of the machine's lines, and its end in time. */
  private MachineConfig.Builder connect(MachineConfig.Builder config, boolean commandChannel) {
    Console console = console();
    config.console(console.input(), console.output()).ram(LocalMemory::map);
    if (options.timeout != null) {
      config.timeout(options.timeout);
    }
    if (commandChannel) {
      config.command(channel());
    }
    return config;
  }

  private Console console() {
    if (attachment.onConsole()) {
      return new Console(
          terminal.isPresent() ? new EscapeKeys(streams.in(), this) : streams.in(), streams.out());
    }
    return new Console(
        InputStream.nullInputStream(),
        options.verbose ? streams.err() : OutputStream.nullOutputStream());
  }

  private CommandChannel channel() {
    if (!attachment.onConsole()) {
      return new CommandChannel(streams.in(), streams.out(), streams.err());
    }
    return new CommandChannel(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream());
  }

  private int status(MachineResult result) throws Failure {
    if (result instanceof MachineResult.CommandEnded(int status)) {
      return status;
    }
    if (result instanceof MachineResult.PoweredOff) {
      return unlessCommand("the guest switched itself off before the command ended");
    }
    return rareStatus(result);
  }

  /** Separate, because the JVM generates a class for such a switch, which few runs need. */
  private int rareStatus(MachineResult result) throws Failure {
    return switch (result) {
      case MachineResult.CommandEnded(int status) -> status;
      case MachineResult.PoweredOff(), MachineResult.Stopped(), MachineResult.Paused() ->
          unlessCommand("left before the command ended");
      case MachineResult.Reset() ->
          throw new Failure(ExitStatus.GUEST_DIED, "the guest restarted, which ends it");
      case MachineResult.Panicked(String message) ->
          throw new Failure(ExitStatus.GUEST_DIED, "the guest panicked: " + message);
      case MachineResult.TimedOut() ->
          throw new Failure(ExitStatus.TIMED_OUT, "the guest was stopped: --timeout passed");
      case MachineResult.OutputRefused(IOException cause) -> outputRefused(cause);
      case MachineResult.Refused(String message, KvmException cause) ->
          throw new Failure(ExitStatus.FAILED, "the guest cannot go on: " + message, cause);
      case MachineResult.Failed(String message, Optional<Throwable> cause) ->
          throw new Failure(
              ExitStatus.FAILED,
              "a bug in devkvm stopped the guest: " + message,
              cause.orElse(null));
    };
  }

  /** A closed pipe is silent, as for a program that SIGPIPE ends. */
  private static int outputRefused(IOException cause) throws Failure {
    String reason = String.valueOf(cause.getMessage());
    if (reason.contains("Broken pipe")) {
      return ExitStatus.NOBODY_READS.code();
    }
    throw new Failure(ExitStatus.FAILED, "cannot write the guest's output: " + reason, cause);
  }

  private int unlessCommand(String line) throws Failure {
    if (!attachment.hasCommand()) {
      return ExitStatus.OK.code();
    }
    throw new Failure(ExitStatus.GUEST_DIED, line);
  }

  private static int write(byte[] content, Path file) throws Failure {
    try {
      Files.write(file, content);
      return ExitStatus.OK.code();
    } catch (IOException refused) {
      throw new Failure(
          ExitStatus.USAGE, "cannot write " + file + ": " + Failure.reason(refused), refused);
    }
  }

  @Override
  public void leave() {
    Machine running = machine;
    if (running != null) {
      running.stop();
    }
  }

  @Override
  public void save() {
    Machine running = machine;
    if (options.save == null) {
      streams.err().print("\r\ndevkvm: not saved: start devkvm with --save FILE\r\n");
      streams.err().flush();
    } else if (running != null) {
      running.pause();
    }
  }

  @Override
  public void help() {
    streams.err().print("\r\n" + EscapeKeys.HELP.replace("\n", "\r\n"));
    streams.err().flush();
  }
}
