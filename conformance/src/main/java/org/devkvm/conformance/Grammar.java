package org.devkvm.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules with weighted alternatives: random.grammar, which describes its own form. */
final class Grammar {
  private static final Pattern WEIGHTED = Pattern.compile("(\\d+): (.*)");

  private final Map<String, List<String>> rules = new HashMap<>();

  Grammar(String text) {
    List<String> rule = List.of();
    for (String line : text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
      if (line.startsWith("  ")) {
        Matcher m = WEIGHTED.matcher(line.strip());
        boolean weighted = m.matches();
        List<String> alternatives = split(weighted ? m.group(2) : line.strip());
        for (int n = weighted ? Integer.parseInt(m.group(1)) : 1; n > 0; n--) {
          rule.addAll(alternatives);
        }
      } else {
        rule = new ArrayList<>();
        rules.put(line, rule);
      }
    }
  }

  private static List<String> split(String alternatives) {
    return Arrays.asList(alternatives.split(" \\| ", -1));
  }

  /** Every alternative of a rule, as often as it weighs. */
  List<String> alternatives(String rule) {
    List<String> found = rules.get(rule);
    if (found == null) {
      throw new IllegalArgumentException("random.grammar has no rule " + rule);
    }
    return found;
  }

  String pick(String rule, Random dice) {
    return pick(alternatives(rule), dice);
  }

  static <T> T pick(List<T> from, Random dice) {
    return from.get(dice.nextInt(from.size()));
  }
}
