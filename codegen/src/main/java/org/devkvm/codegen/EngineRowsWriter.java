package org.devkvm.codegen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the page about which instruction forms are translated and which are interpreted. */
final class EngineRowsWriter {
  private final List<Meaning> meanings;
  private final Emitters emitters;
  private final StringBuilder out = new StringBuilder();

  EngineRowsWriter(List<Meaning> meanings, Emitters emitters) {
    this.meanings = meanings;
    this.emitters = emitters;
  }

  /** Rows of one decode table. */
  private static final class Group {
    private int translated;
    private int all;

    /** The instruction forms that are interpreted, by the name that has no emitter. */
    private final Map<String, List<String>> interpreted = new TreeMap<>();
  }

  String write() {
    Map<String, Group> groups = groups();
    out.append(
        """
        # Instruction forms and machine code

        Written by `./devkvm codegen` from the decode tables and the interfaces of the host emitters; not to be edited. A form is
        translated if every name in its meaning has an emitter; the others are executed by the interpreter, one at a time. The
        emitters are there for hosts of x86-64. Some emitters leave rare cases of their form to the interpreter.

        | table | forms | translated | interpreted |
        |---|---|---|---|
        """);
    groups.forEach(
        (table, group) -> row(table, group.all, group.translated, group.all - group.translated));
    int all = groups.values().stream().mapToInt(group -> group.all).sum();
    int translated = groups.values().stream().mapToInt(group -> group.translated).sum();
    row("all", all, translated, all - translated);
    out.append("\n## Interpreted\n\n| table | without an emitter | forms |\n|---|---|---|\n");
    groups.forEach((table, group) ->
        group.interpreted.forEach(
            (name, forms) -> row(table, "`" + name + "`", String.join(", ", forms))));
    return out.toString();
  }

  private Map<String, Group> groups() {
    Map<String, Group> groups = new LinkedHashMap<>();
    List<Meaning> sorted = new ArrayList<>(meanings);
    sorted.removeIf(Meaning::undefined);
    sorted.sort(Comparator.comparing(meaning -> meaning.row().table()));
    for (Meaning meaning : sorted) {
      Group group = groups.computeIfAbsent(meaning.row().table(), _ -> new Group());
      group.all++;
      String missing = new TranslateText(meaning, emitters).missing();
      if (missing == null) {
        group.translated++;
      } else {
        group
            .interpreted
            .computeIfAbsent(missing, _ -> new ArrayList<>())
            .add(meaning.row().name());
      }
    }
    return groups;
  }

  private void row(Object... cells) {
    for (Object cell : cells) {
      out.append("| ").append(cell).append(' ');
    }
    out.append("|\n");
  }
}
