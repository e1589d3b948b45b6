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
  private final Signatures signatures;
  private final Source out = new Source("org.devkvm.arm64.decode");

  DisassemblyWriter(List<Row> rows, Signatures signatures) {
    this.rows = rows;
    this.signatures = signatures;
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

  private @Nullable String text(Row row) {
    try {
      return row.undefined() ? null : concatenation(row) + ";";
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          row.where() + ": " + row.name() + ": " + e.getMessage(), e);
    }
  }

  private String concatenation(Row row) {
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

  private String fill(Row row, String hole) {
    Matcher register = REGISTER.matcher(hole);
    if (register.matches()) {
      String letter = register.group(2);
      EncodingField field = row.field(letter.equals("u") ? "rt2" : "r" + letter);
      String kind = register.group(1).toLowerCase(Locale.ROOT);
      String word = kind.equals("r") ? "w, " : "";
      return "Assembly." + kind + "(" + word + field.extract() + ")";
    }
    Matcher number = NUMBER.matcher(hole);
    if (number.matches()) {
      String form = NUMBERS.get(number.group(1) + number.group(3));
      if (form == null) {
        throw new IllegalArgumentException("a hole of no form: {" + hole + "}");
      }
      return form.formatted(value(row, number.group(2)));
    }
    Signature method = signatures.decoding((hole.contains(".") ? "" : "Assembly.") + hole);
    if (!method.parameters().equals(List.of(Type.INT))) {
      throw new IllegalArgumentException(method.qualifiedName() + " does not take the word");
    }
    return method.qualifiedName() + "(w)";
  }

  private static String value(Row row, String name) {
    ColdOperands operands = new ColdOperands(row);
    Row.Derived derived = row.derived().get(name);
    return derived != null ? operands.derived(derived) : operands.field(row.field(name));
  }
}
