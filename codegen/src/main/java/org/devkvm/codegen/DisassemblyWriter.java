package org.devkvm.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes {@code A64Text}: the assembly column of every row, holes filled from the word. */
final class DisassemblyWriter {
  private static final GroupedSwitch TEXT =
      new GroupedSwitch(
          "String", "text", "int opcode, int w, long pc", "opcode, w, pc", "", "Assembly.word(w);");
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

        """);
    TEXT.write(out, rows.size(), index -> text(rows.get(index)));
    out.line("}");
    return out.toString();
  }

  private static @Nullable String text(Row row) {
    return row.undefined() ? null : concatenation(row) + ";";
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
