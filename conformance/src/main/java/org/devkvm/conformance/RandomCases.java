package org.devkvm.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.devkvm.conformance.Vocabulary.Request;

/**
 * Cases of random calls: valid, half valid and hostile ones, made from random.grammar. A seed means
 * the same cases everywhere, for java.util.Random's numbers are specified.
 */
public final class RandomCases {
  private static final int CALLS_A_CASE = 100;

  /** What random.grammar calls ram, ro and no. */
  private static final List<String> MEMORY =
      List.of(
          "ram = memory 0x40000",
          "ro = memory 0x2000",
          "protect ro+0x1000 0x1000 1",
          "no = memory 0x2000",
          "unmap no+0x1000 0x1000");

  private final Grammar grammar = new Grammar(Resources.text("random.grammar"));
  private final List<Request> requests;
  private final long seed;
  private final String host;
  private final String rule;

  /** The cases of a seed for the default host. */
  public RandomCases(long seed) {
    this(seed, CaseFiles.DEFAULT_HOST);
  }

  /** The cases of a seed for a recorded host. */
  public RandomCases(long seed, String host) {
    this(seed, host, "call" + speciality(host));
  }

  /** How the names of the rules end that are made for a host. */
  private static String speciality(String host) {
    if (Subject.hasGicV3(host)) {
      return "-with-gicv3";
    }
    return Subject.hasSve(host) ? "-with-sve" : "";
  }

  /** The cases of a seed whose calls come from one rule of the grammar. */
  RandomCases(long seed, String host, String rule) {
    this.seed = seed;
    this.host = host;
    this.rule = rule;
    Set<String> unasked = new HashSet<>(grammar.alternatives("unasked"));
    requests =
        new Vocabulary(Resources.text("golden/vocabulary.txt"))
            .requests().stream().filter(r -> !unasked.contains(r.name())).toList();
  }

  /** A file of cases that make so many calls, or a few more. */
  public String text(int calls) {
    StringBuilder out = new StringBuilder("# devkvm conformance --random " + seed);
    out.append(" --calls ").append(calls).append(" --host ").append(host).append('\n');
    out.append("host ").append(host).append('\n');
    Random seeds = new Random(seed);
    int made = 0;
    for (int n = 0; made < calls; n++) {
      List<String> statements =
          statements(new Random(seeds.nextLong()), Math.min(CALLS_A_CASE, calls - made));
      out.append("\ncase random-").append(seed).append('/').append(n).append('\n');
      statements.forEach(statement -> out.append("  ").append(statement).append('\n'));
      made += calls(statements);
    }
    return out.toString();
  }

  private List<String> statements(Random dice, int calls) {
    String features = Subject.hasSve(host) ? "features-with-sve" : "own-features";
    Labels labels = new Labels(() -> grammar.pick(features, dice));
    String opening = Subject.hasGicV3(host) ? "opening-with-gicv3" : "opening";
    List<String> all = new ArrayList<>(MEMORY);
    all.addAll(new Sentence(grammar, requests, labels, dice).expand(opening));
    while (calls(all) < calls) {
      all.addAll(new Sentence(grammar, requests, labels, dice).expand(rule));
    }
    return all;
  }

  /** How many of the statements are calls of the system. */
  private static int calls(List<String> statements) {
    return (int)
        statements.stream()
            .filter(s -> !s.matches("(\\w+ = memory|protect|unmap|page|code|store|until) .*"))
            .count();
  }
}
