package org.devkvm.conformance;

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
record CaseFiles(Map<String, Case> cases, Map<String, List<String>> fragments) {
  /** The host of a file that names none. */
  static final String DEFAULT_HOST = "cortex-a72-gicv2";

  /** Reads the texts of all files. */
  static CaseFiles of(List<String> files) {
    CaseFiles all = new CaseFiles(new LinkedHashMap<>(), new LinkedHashMap<>());
    files.forEach(all::add);
    return all;
  }

  private void add(String file) {
    String host = DEFAULT_HOST;
    List<String> block = List.of();
    for (String line : lines(file)) {
      String rest = line.substring(line.indexOf(' ') + 1);
      if (line.startsWith("host ")) {
        host = rest;
      } else if (line.startsWith("case ")) {
        block = new ArrayList<>();
        if (cases.put(rest, new Case(rest, host, block)) != null) {
          throw new IllegalArgumentException("two cases are named " + rest);
        }
      } else if (line.startsWith("def ")) {
        block = new ArrayList<>();
        if (fragments.put(rest, block) != null) {
          throw new IllegalArgumentException("two fragments are named " + rest);
        }
      } else {
        block.add(line);
      }
    }
  }

  private static List<String> lines(String file) {
    return file.lines().map(CaseFiles::withoutComment).filter(s -> !s.isEmpty()).toList();
  }

  private static String withoutComment(String line) {
    int comment = line.indexOf('#');
    return (comment < 0 ? line : line.substring(0, comment)).strip();
  }
}
