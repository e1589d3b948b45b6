package org.devkvm.cli;

import static java.util.Objects.requireNonNull;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.devkvm.cli.exit.ExitStatus;
import org.devkvm.cli.exit.Failure;
import org.devkvm.cli.program.ShellPlan;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The devkvm command. */
@Command(
    name = "devkvm",
    description =
        "/dev/kvm for arm64 as a program: boots arm64 Linux without arm64 hardware, kernel module or root.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    subcommands = {
      RunCommand.class,
      ExecCommand.class,
      ServeCommand.class,
      InfoCommand.class,
      ConformanceCommand.class,
      HelpCommand.class
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  private Main() {
    spec = CommandSpec.create(); // replaced by picocli before anything runs
  }

  public static void main(String[] arguments) {
    var err = new PrintWriter(System.err, true, System.err.charset());
    if (ShellPlan.isExpected()) {
      train(err);
      var said = new StringWriter();
      int status = execute(new PrintWriter(said), err, arguments);
      ShellPlan.hand(ShellPlan.end(said.toString(), status)); // unless one was handed already
      System.exit(status);
    }
    var out = new PrintWriter(System.out, true, System.out.charset());
    System.exit(execute(out, err, arguments));
  }

  /**
   * In the training of an AOT cache (the script ./devkvm), a run before a program is served: its
   * classes are what the guests of programs need as well.
   */
  private static void train(PrintWriter err) {
    String limit = System.getProperty("devkvm.training");
    if (limit != null) {
      int _ = execute(err, err, "run", "--timeout", limit, "--", "true");
    }
  }

  /**
   * Runs one command line and returns the status to exit with; what a person reads goes to the two
   * writers.
   */
  static int execute(PrintWriter out, PrintWriter err, String... arguments) {
    Optional<Callable<Integer>> plain = PlainCommand.read(arguments);
    return plain.isPresent() ? run(plain.get(), err) : commandLine(out, err).execute(arguments);
  }

  /** As picocli executes it. */
  @SuppressWarnings("CatchingUnchecked") // the boundary: whatever it is, a person reads one line
  private static int run(Callable<Integer> command, PrintWriter err) {
    try {
      return command.call();
    } catch (Exception problem) {
      return explain(err, problem);
    }
  }

  private static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    var devkvm = new CommandLine(new Main());
    CommandLine run = requireNonNull(devkvm.getSubcommands().get("run"));
    // From the first word that is no option on, everything is the guest's command line.
    run.setStopAtPositional(true);
    run.getCommandSpec().usageMessage().exitCodeList(exitStatuses());
    requireNonNull(devkvm.getSubcommands().get("exec")).setStopAtPositional(true);
    return devkvm
        .setExpandAtFiles(false) // a program's own argument may begin so
        .setOut(out)
        .setErr(err)
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler((unusable, _) -> refuse(err, unusable))
        .setExecutionExceptionHandler((failure, _, _) -> explain(err, failure));
  }

  private static Map<String, String> exitStatuses() {
    Map<String, String> statuses = new LinkedHashMap<>();
    for (ExitStatus status : ExitStatus.values()) {
      statuses.put(Integer.toString(status.code()), status.meaning());
    }
    return statuses;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "what shall it do? Try: devkvm run, devkvm --help");
  }

  private static int refuse(PrintWriter err, ParameterException unusable) {
    return report(
        err,
        ExitStatus.USAGE,
        unusable instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()
            ? unexpected(unmatched)
            : String.valueOf(unusable.getMessage()));
  }

  private static String unexpected(UnmatchedArgumentException unmatched) {
    CommandLine command = unmatched.getCommandLine();
    return "'%s' is %s; try: %s --help"
        .formatted(
            unmatched.getUnmatched().getFirst(),
            command.getSubcommands().isEmpty() ? "one word too many" : "not a command",
            command.getCommandSpec().qualifiedName());
  }

  private static int explain(PrintWriter err, Exception problem) {
    if (Boolean.getBoolean("devkvm.trace")) {
      problem.printStackTrace(err);
    }
    if (problem instanceof Failure failure) {
      return report(err, failure.status(), failure.line());
    }
    return report(
        err,
        ExitStatus.FAILED,
        "this is a bug in devkvm: "
            + problem
            + " (JAVA_TOOL_OPTIONS=-Ddevkvm.trace=true shows where)");
  }

  private static int report(PrintWriter err, ExitStatus status, String message) {
    err.println("devkvm: " + message.strip().replaceAll("\\s*\\R\\s*", "; "));
    return status.code();
  }

  /** The version the build stamped into this module. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      var descriptor = Main.class.getModule().getDescriptor();
      String version =
          descriptor == null ? "(unpackaged)" : descriptor.rawVersion().orElse("(unversioned)");
      return new String[] {"devkvm " + version};
    }
  }
}
