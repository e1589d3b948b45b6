package org.devkvm.codegen;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A method that switches over the instruction number, split into methods of 32 numbers so that none
 * reaches HotSpot's limit of 8,000 bytes.
 *
 * @param type what the method returns, perhaps {@code void}
 * @param parameters its parameters, of which one is {@code int opcode}
 * @param arguments the same as a call passes them on
 * @param prologue statements before the inner switch, whole lines
 * @param otherwise what follows {@code default ->}
 */
record GroupedSwitch(
    String type,
    String name,
    String parameters,
    String arguments,
    String prologue,
    String otherwise) {
  /** The number of the first row: before it come the pseudo instructions of {@code A64Insn}. */
  static final int FIRST = 3;

  private static final int GROUP_BITS = 5;
  private static final int GROUP = 1 << GROUP_BITS;

  /**
   * Writes the methods.
   *
   * @param rows how many rows there are
   * @param body what follows {@code case N ->} for a row's index; null for no case
   */
  void write(Source out, int rows, IntFunction<@Nullable String> body) {
    out.line("  static " + type + " " + name + "(" + parameters + ") {");
    int groups = (rows + FIRST + GROUP - 1) / GROUP;
    open(out, "opcode >>> " + GROUP_BITS);
    for (int group = 0; group < groups; group++) {
      out.line("      case " + group + " -> " + name + group + "(" + arguments + ");");
    }
    close(out);
    for (int group = 0; group < groups; group++) {
      writeGroup(out, group, rows, body);
    }
  }

  private void writeGroup(Source out, int group, int rows, IntFunction<@Nullable String> body) {
    out.line("");
    out.line("  private static " + type + " " + name + group + "(" + parameters + ") {");
    out.text(prologue);
    open(out, "opcode");
    for (int number = group * GROUP; number < (group + 1) * GROUP; number++) {
      int index = number - FIRST;
      String text = index >= 0 && index < rows ? body.apply(index) : null;
      if (text != null) {
        out.line("      case " + number + " -> " + text);
      }
    }
    close(out);
  }

  private void open(Source out, String selector) {
    out.line("    " + (type.equals("void") ? "" : "return ") + "switch (" + selector + ") {");
  }

  private void close(Source out) {
    out.line("      default -> " + otherwise);
    out.line(type.equals("void") ? "    }" : "    };");
    out.line("  }");
  }
}
