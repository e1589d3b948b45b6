package org.devkvm.codegen;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes {@code A64Insn}: one constant a row, hot rows first, so that their numbers are dense. */
final class InsnWriter {
  private InsnWriter() {}

  static String write(List<Row> rows) {
    Source out = new Source("org.devkvm.arm64.decode");
    out.line("/** The instruction forms devkvm knows; the ordinal is the operation number. */");
    out.line("public enum A64Insn {");
    out.line("  /** Not an instruction: a predecoded slot that nobody has decoded yet. */");
    out.line("  UNDECODED,");
    out.line("  /** Not an instruction: what follows the last slot of a predecoded page. */");
    out.line("  PAGE_END,");
    out.line("  /** Every word that no row matches: UNDEFINED. */");
    out.line("  UNALLOCATED,");
    for (Row row : rows) {
      out.line("  " + row.name() + "(" + flags(row) + alternatives(row.encoding()) + "),");
    }
    out.line("  ;");
    out.text(
        """

          private final boolean undefined;
          private final int[] masksAndValues;

          A64Insn() {
            this(false);
          }

          A64Insn(boolean undefined, int... masksAndValues) {
            this.undefined = undefined;
            this.masksAndValues = masksAndValues;
          }

          /** The operation number: the position among the constants. */
          @SuppressWarnings("EnumOrdinal") // numbers are dense on purpose: they index switches
          public int number() {
            return ordinal();
          }

          /** Whether the row carves unallocated encodings out of other rows; such rows win. */
          public boolean undefined() {
            return undefined;
          }

          /** How many mask/value alternatives the encoding has; they are disjoint. */
          public int alternatives() {
            return masksAndValues.length / 2;
          }

          /** The fixed bits of an alternative. */
          public int mask(int alternative) {
            return masksAndValues[2 * alternative];
          }

          /** What the fixed bits are. */
          public int value(int alternative) {
            return masksAndValues[2 * alternative + 1];
          }
        """);
    out.line("}");
    return out.toString();
  }

  private static String flags(Row row) {
    return row.undefined() + ", ";
  }

  private static String alternatives(Encoding encoding) {
    return encoding.alternatives().stream()
        .map(a -> hex(a.mask()) + ", " + hex(a.value()))
        .collect(Collectors.joining(", "));
  }

  private static String hex(int value) {
    return "0x" + String.format(Locale.ROOT, "%08X", value);
  }
}
