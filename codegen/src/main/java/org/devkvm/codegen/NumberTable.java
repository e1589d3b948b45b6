package org.devkvm.codegen;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** Numbers by opcode as a constant string, which no code has to fill when its class is loaded. */
final class NumberTable {
  private NumberTable() {}

  /**
   * Writes the constant {@code BY_OPCODE}.
   *
   * @param unallocated the number of a word that no row matches
   */
  static void write(
      Source out, List<Meaning> meanings, int unallocated, ToIntFunction<Meaning> of) {
    int[] numbers =
        IntStream.range(0, GroupedSwitch.FIRST + meanings.size())
            .map(opcode -> opcode - GroupedSwitch.FIRST)
            .map(index -> index < 0 ? unallocated : of.applyAsInt(meanings.get(index)))
            .toArray();
    boolean bytes = IntStream.of(numbers).allMatch(number -> number < 1 << Byte.SIZE);
    int perLine = bytes ? 20 : 12;
    out.line("  private static final String BY_OPCODE =");
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < numbers.length; i++) {
      line.append((bytes ? "\\%03o" : "\\u%04X").formatted(numbers[i]));
      boolean last = i == numbers.length - 1;
      if (last || i % perLine == perLine - 1) {
        out.line("      \"" + line + "\"" + (last ? ";" : " +"));
        line.setLength(0);
      }
    }
  }
}
