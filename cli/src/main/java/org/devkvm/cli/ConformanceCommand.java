package org.devkvm.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.devkvm.cli.exit.ExitStatus;
import org.devkvm.cli.exit.Failure;
import org.devkvm.conformance.CaseResult;
import org.devkvm.conformance.Deviation;
import org.devkvm.conformance.RandomCases;
import org.devkvm.conformance.Subject;
import org.devkvm.conformance.Suite;
import org.devkvm.kvm.core.Host;
import org.devkvm.local.LocalHost;
import org.devkvm.local.LocalOptions;
import org.devkvm.local.LocalTransport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code devkvm conformance}: replays on this devkvm what was recorded on Linux. */
@Command(
    name = "conformance",
    description =
        "Replays ioctls that were recorded on Linux's KVM/arm64 and compares the answers.",
    mixinStandardHelpOptions = true)
final class ConformanceCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--case",
      paramLabel = "GLOB",
      description = "Only the cases with such a name: * is anything, ? any character.")
  private String glob = "*";

  @ArgGroup(exclusive = false)
  @Nullable Recorded recorded;

  @ArgGroup(exclusive = false)
  @Nullable RandomSeed random;

  @Option(
      names = "--played",
      paramLabel = "FILE",
      description = "Play nothing, but compare what conformance/runner has printed.")
  private @Nullable Path played;

  @Option(
      names = {"-v", "--verbose"},
      description = "Name each case as it is played, and each line that differs on purpose.")
  private boolean verbose;

  /** Cases that are not devkvm's own. */
  static final class Recorded {
    @Option(
        names = "--cases",
        paramLabel = "DIR",
        required = true,
        description = "Other cases than devkvm's own.")
    private Path cases = Path.of("");

    @Option(
        names = "--golden",
        paramLabel = "DIR",
        required = true,
        description = "What Linux answered to them.")
    private Path golden = Path.of("");
  }

  /** Cases to be printed. */
  static final class RandomSeed {
    @Option(
        names = "--random",
        paramLabel = "SEED",
        required = true,
        description = "Replays nothing, but prints random cases for conformance/random.")
    private long seed;

    @Option(names = "--calls", paramLabel = "N", description = "How many calls they make.")
    private int calls = 1000;

    @Option(
        names = "--host",
        paramLabel = "HOST",
        description =
            "The recorded host that they are for: cortex-a72-gicv2, max-gicv2 with SVE, or one with a"
                + " GICv3 and its ITS.")
    private String host = "cortex-a72-gicv2";
  }

  @Override
  public Integer call() throws Failure {
    PrintWriter out = spec.commandLine().getOut();
    if (random != null) {
      out.print(new RandomCases(random.seed, random.host).text(random.calls));
      out.flush();
      return ExitStatus.OK.code();
    }
    Suite suite = suite();
    List<String> names = suite.cases(glob);
    if (names.isEmpty()) {
      throw new Failure(ExitStatus.USAGE, "no case has a name like " + glob);
    }
    List<CaseResult> results = results(suite, names, result -> report(out, result));
    deviations(out, results);
    long failed = results.stream().filter(result -> !result.passed()).count();
    out.println(results.size() - failed + " passed, " + failed + " failed");
    out.flush();
    return failed == 0 ? ExitStatus.OK.code() : 1;
  }

  private List<CaseResult> results(Suite suite, List<String> names, Consumer<CaseResult> listener)
      throws Failure {
    if (played == null) {
      return suite.playAll(names, ConformanceCommand::subject, listener);
    }
    try {
      List<CaseResult> results = suite.compareAll(names, Files.readAllLines(played));
      results.forEach(listener);
      return results;
    } catch (IOException e) {
      throw new Failure(ExitStatus.USAGE, "cannot read " + played + ": " + Failure.reason(e), e);
    }
  }

  private Suite suite() throws Failure {
    try {
      return recorded == null ? new Suite() : new Suite(recorded.cases, recorded.golden);
    } catch (IOException e) {
      throw new Failure(ExitStatus.USAGE, "cannot read the cases: " + e.getMessage());
    }
  }

  private static Subject subject(String host, String name) {
    Host recorded = LocalHost.likeRecorded(Subject.hasSve(host), Subject.hasGicV3(host));
    LocalTransport process = LocalHost.transport(recorded, LocalHost.log(new LocalOptions()));
    return new Subject(process, process::ioctlInChild, process::close);
  }

  private void report(PrintWriter out, CaseResult result) {
    if (verbose || !result.passed()) {
      out.println((result.passed() ? "ok      " : "FAILED  ") + result.name());
    }
    for (CaseResult.Difference difference : result.differences()) {
      out.println("  Linux:  " + difference.linux());
      out.println("  devkvm: " + difference.ours());
    }
    if (verbose) {
      result.deviations().forEach(deviating -> report(out, deviating));
    }
  }

  private static void report(PrintWriter out, CaseResult.Deviating deviating) {
    out.println("  on purpose: " + deviating.deviation().reason());
    out.println("    Linux:  " + deviating.linux());
    out.println("    devkvm: " + deviating.ours());
  }

  /** What differs on purpose, with the number of lines that do. */
  private static void deviations(PrintWriter out, List<CaseResult> results) {
    Map<String, Long> lines =
        results.stream()
            .flatMap(result -> result.deviations().stream())
            .collect(
                Collectors.groupingBy(
                    deviating -> deviating.deviation().reason(),
                    TreeMap::new,
                    Collectors.counting()));
    lines.forEach(
        (reason, count) -> out.println(Deviation.HEAD + " " + reason + " (" + count + " lines)"));
    long unasked = results.stream().mapToInt(CaseResult::unasked).sum();
    if (unasked > 0) {
      out.println(unasked + " lines are of read and write, which need a file of the system's own");
    }
  }
}
