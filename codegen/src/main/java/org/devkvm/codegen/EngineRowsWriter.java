package org.devkvm.codegen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

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
    private int onAArch64;
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
        translated if every name in its meaning has an emitter; the others are executed by the interpreter, one at a time. Hosts of
        AArch64 execute those that only compute in registers as they are, CRC32 and atomics if the processor has them. Some emitters
        leave rare cases of their form to the interpreter.

        | table | forms | translated to x86-64 | to AArch64 |
        |---|---|---|---|
        """);
    groups.forEach((table, group) -> row(table, group.all, group.translated, group.onAArch64));
    row(
        "all",
        sum(groups, g -> g.all),
        sum(groups, g -> g.translated),
        sum(groups, g -> g.onAArch64));
    out.append(
        """

        ## Interpreted on x86-64

        On AArch64 those of branches-system are, and no others.

        | table | without an emitter | forms |
        |---|---|---|
        """);
    groups.forEach((table, group) ->
        group.interpreted.forEach(
            (name, forms) -> row(table, "`" + name + "`", String.join(", ", forms))));
    return out.toString();
  }

  private static int sum(Map<String, Group> groups, ToIntFunction<Group> count) {
    return groups.values().stream().mapToInt(count).sum();
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
      group.onAArch64 += missing == null || AsIsWriter.of(meaning) != 0 ? 1 : 0;
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
