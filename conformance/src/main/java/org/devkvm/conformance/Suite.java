package org.devkvm.conformance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The cases, what Linux answered to them, and where devkvm differs on purpose. Thread-safe. */
public final class Suite {
  private static final int SIDE_BY_SIDE = 8;

  private static final String VOCABULARY = "vocabulary.txt";

  private final Vocabulary words;

  /** Recorded without a vocabulary: by a runner that did not look at the rest ({@link Rest}). */
  private final boolean withoutRest;

  private final CaseFiles files;
  private final List<Deviation> deviations = Deviation.parse(Resources.text("deviations.txt"));

  /** Recorded lines, by host and case. */
  private final Map<String, Map<String, List<String>>> golden = new HashMap<>();

  /** All cases of this module. */
  public Suite() {
    this(Resources.under("cases/"), Resources.under("golden/"));
  }

  /** The cases of a directory; another has a directory for each host that played them. */
  public Suite(Path cases, Path golden) throws IOException {
    this(Resources.below(cases), Resources.below(golden));
  }

  private Suite(Map<String, String> cases, Map<String, String> recorded) {
    String vocabulary = recorded.get(VOCABULARY);
    withoutRest = vocabulary == null;
    words =
        new Vocabulary(vocabulary == null ? Resources.text("golden/" + VOCABULARY) : vocabulary);
    files = CaseFiles.of(List.copyOf(cases.values()));
    recorded.forEach((path, text) -> {
      int slash = path.indexOf('/');
      if (slash > 0) {
        var host = golden.computeIfAbsent(path.substring(0, slash), _ -> new HashMap<>());
        text.lines()
            .forEach(line -> host.computeIfAbsent(caseOf(line), _ -> new ArrayList<>()).add(line));
      }
    });
  }

  /** What may differ. */
  public List<Deviation> deviations() {
    return List.copyOf(deviations);
  }

  /** The names of the cases that a glob matches, in the order of the files. */
  public List<String> cases(String glob) {
    Pattern pattern =
        Pattern.compile(Pattern.quote(glob).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q"));
    return files.cases().keySet().stream().filter(c -> pattern.matcher(c).matches()).toList();
  }

  /** Plays a case on a process of its own and compares. */
  public CaseResult play(String name, Subject.Factory subjects) {
    Case it = files.cases().get(name);
    if (it == null) {
      throw new IllegalArgumentException("no case is named " + name);
    }
    try (Subject subject = subjects.on(it.host(), name);
        Player player = new Player(words, files.fragments(), subject, name)) {
      return compare(it, comparable(player.play(it.statements())));
    }
  }

  /**
   * Compares what the runner in C printed, which played every case on another /dev/kvm.
   *
   * @param names of cases; those that are to equal another host than the usual one are left out
   * @param printed its lines
   */
  public List<CaseResult> compareAll(List<String> names, List<String> printed) {
    Map<String, List<String>> played = new HashMap<>();
    for (String line : printed) {
      if (line.contains(": ")) {
        played.computeIfAbsent(caseOf(line), _ -> new ArrayList<>()).add(line);
      }
    }
    return names.stream()
        .flatMap(name -> Stream.ofNullable(files.cases().get(name)))
        .filter(it -> it.host().equals(CaseFiles.DEFAULT_HOST))
        .map(it -> compare(it, comparable(played.getOrDefault(it.name(), List.of()))))
        .toList();
  }

  private CaseResult compare(Case it, List<String> played) {
    return Comparison.compare(it.name(), deviations, recorded(it), played);
  }

  /** The results that Linux gave the calls of a case: 0, fd, EINVAL. */
  List<String> results(String name) {
    Case it = files.cases().get(name);
    return it == null
        ? List.of()
        : recorded(it).stream().map(line -> line.replaceFirst(".* => (\\w*).*", "$1")).toList();
  }

  private List<String> recorded(Case it) {
    return golden.getOrDefault(it.host(), Map.of()).getOrDefault(it.name(), List.of());
  }

  /**
   * Plays cases side by side, for many of them only wait; the results are in the order of the
   * names.
   *
   * @param listener hears of each result, in that order
   */
  public List<CaseResult> playAll(
      List<String> names, Subject.Factory subjects, Consumer<CaseResult> listener) {
    List<CaseResult> results = new ArrayList<>();
    try (ExecutorService players = Executors.newFixedThreadPool(SIDE_BY_SIDE)) {
      List<Future<CaseResult>> playing =
          names.stream().map(name -> players.submit(() -> play(name, subjects))).toList();
      for (Future<CaseResult> future : playing) {
        CaseResult result = future.get();
        results.add(result);
        listener.accept(result);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
    return results;
  }

  private List<String> comparable(List<String> played) {
    return withoutRest
        ? played.stream().map(line -> line.replaceFirst(Rest.MARK + ".*", "")).toList()
        : played;
  }

  private static String caseOf(String line) {
    return line.substring(0, line.indexOf(": "));
  }
}
