package org.devkvm.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes {@code A64Text}: the assembly column of every row, holes filled from the word. */
final class DisassemblyWriter {
  private static final int GROUP = 64;
  private static final Pattern HOLE = Pattern.compile("\\{([^}]*)\\}");
  private static final Pattern REGISTER = Pattern.compile("(XSP|WSP|X|W|B|H|S|D|Q|V)([nmadtus])");

  private final List<Row> rows;
  private final Source out = new Source("org.devkvm.arm64.decode");

  DisassemblyWriter(List<Row> rows) {
    this.rows = rows;
  }

  String write() {
    out.text(
        """
        /** The assembly text of an instruction. */
        final class A64Text {
          private A64Text() {}

          static String text(int opcode, int w, long pc) {
            return switch (opcode >>> 6) {
        """);
    int groups = (rows.size() + InsnNumbers.FIRST + GROUP - 1) / GROUP;
    for (int group = 0; group < groups; group++) {
      out.line("      case " + group + " -> text" + group + "(opcode, w, pc);");
    }
    out.line("      default -> Assembly.word(w);");
    out.line("    };");
    out.line("  }");
    for (int group = 0; group < groups; group++) {
      writeGroup(group);
    }
    out.line("}");
    return out.toString();
  }

  private void writeGroup(int group) {
    out.line("");
    out.line("  private static String text" + group + "(int opcode, int w, long pc) {");
    out.line("    return switch (opcode) {");
    for (int number = group * GROUP; number < (group + 1) * GROUP; number++) {
      int index = number - InsnNumbers.FIRST;
      if (index >= 0 && index < rows.size() && !rows.get(index).undefined()) {
        out.line("      case " + number + " -> " + concatenation(rows.get(index)) + ";");
      }
    }
    out.line("      default -> Assembly.word(w);");
    out.line("    };");
    out.line("  }");
  }

  private static String concatenation(Row row) {
    List<String> parts = new ArrayList<>();
    Matcher hole = HOLE.matcher(row.assembly());
    int end = 0;
    while (hole.find()) {
      literal(parts, row.assembly().substring(end, hole.start()));
      parts.add(fill(row, hole.group(1)));
      end = hole.end();
    }
    literal(parts, row.assembly().substring(end));
    return String.join(" + ", parts);
  }

  private static void literal(List<String> parts, String text) {
    if (!text.isEmpty() || parts.isEmpty()) {
      parts.add('"' + text + '"');
    }
  }

  private static String fill(Row row, String hole) {
    ColdOperands operands = new ColdOperands(row);
    if (hole.startsWith("pc#")) {
      return "Assembly.address(pc + ((long) "
          + immediate(row, operands, hole.substring(3))
          + " << 2))";
    }
    if (hole.startsWith("#")) {
      return "Assembly.immediate(" + immediate(row, operands, hole.substring(1)) + ")";
    }
    Matcher register = REGISTER.matcher(hole);
    if (register.matches()) {
      String letter = register.group(2);
      Field field = row.field(letter.equals("u") ? "rt2" : "r" + letter);
      return "Assembly."
          + register.group(1).toLowerCase(java.util.Locale.ROOT)
          + "("
          + field.extract()
          + ")";
    }
    return "Assembly." + hole + "(w)";
  }

  private static String immediate(Row row, ColdOperands operands, String name) {
    Row.Derived derived = row.derived().get(name);
    return derived != null ? operands.derived(derived) : operands.field(row.field(name));
  }
}
