package org.devkvm.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes {@code A64Text}: the assembly column of every row, holes filled from the word. */
final class DisassemblyWriter {
  private static final int GROUP = 64;
  private static final Pattern HOLE = Pattern.compile("\\{([^}]*)\\}");
  private static final Pattern REGISTER = Pattern.compile("(XSP|WSP|X|W|R|B|H|S|D|Q|V)([nmadtus])");

  private static final Pattern NUMBER =
      Pattern.compile("(#|,#|\\[|pc#|pc\\+|page\\+)(\\w+)(:x|\\]|)");

  /** By what stands around a number's name, Java for its text. */
  private static final Map<String, String> NUMBERS =
      Map.of(
          "#", "Assembly.decimal(%s)",
          "#:x", "Assembly.hexadecimal(%s)",
          ",#", "Assembly.offset(%s)",
          "[]", "Assembly.index(%s)",
          "pc#", "Assembly.address(pc + ((long) %s << 2))",
          "pc+", "Assembly.address(pc + %s)",
          "page+", "Assembly.address((pc & -4096) + %s)");

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
    Matcher register = REGISTER.matcher(hole);
    if (register.matches()) {
      String letter = register.group(2);
      Field field = row.field(letter.equals("u") ? "rt2" : "r" + letter);
      String kind = register.group(1).toLowerCase(Locale.ROOT);
      String word = kind.equals("r") ? "w, " : "";
      return "Assembly." + kind + "(" + word + field.extract() + ")";
    }
    Matcher number = NUMBER.matcher(hole);
    if (number.matches()) {
      String form = NUMBERS.get(number.group(1) + number.group(3));
      if (form == null) {
        throw new IllegalArgumentException(row.name() + " has a hole of no form: {" + hole + "}");
      }
      return form.formatted(value(row, number.group(2)));
    }
    return (hole.indexOf('.') < 0 ? "Assembly." : "") + hole + "(w)";
  }

  private static String value(Row row, String name) {
    ColdOperands operands = new ColdOperands(row);
    Row.Derived derived = row.derived().get(name);
    return derived != null ? operands.derived(derived) : operands.field(row.field(name));
  }
}
