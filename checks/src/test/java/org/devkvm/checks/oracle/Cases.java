package org.devkvm.checks.oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The blocks of the case files.
 *
 * @param cases what is played, by name
 * @param fragments what cases include with "do", by name
 */
record Cases(Map<String, List<String>> cases, Map<String, List<String>> fragments) {
  /** Reads the texts of all files. */
  static Cases of(List<String> files) {
    Cases all = new Cases(new LinkedHashMap<>(), new LinkedHashMap<>());
    for (String file : files) {
      List<String> block = new ArrayList<>();
      for (String line :
          file.lines().map(Cases::withoutComment).filter(s -> !s.isEmpty()).toList()) {
        if (line.startsWith("case ")) {
          block = all.cases.computeIfAbsent(line.substring(5), _ -> new ArrayList<>());
        } else if (line.startsWith("def ")) {
          block = all.fragments.computeIfAbsent(line.substring(4), _ -> new ArrayList<>());
        } else {
          block.add(line);
        }
      }
    }
    return all;
  }

  private static String withoutComment(String line) {
    int comment = line.indexOf('#');
    return (comment < 0 ? line : line.substring(0, comment)).strip();
  }
}
