package org.devkvm.arm64.decode;

import static org.devkvm.arm64.decode.WordFields.rn;
import static org.devkvm.arm64.decode.WordFields.rs;
import static org.devkvm.arm64.decode.WordFields.rt;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text of lists of V registers: loads and stores of structures, table look-ups. */
final class StructureText {
  /** By opcode of the multiple forms, how many elements a structure has; 0 is unallocated. */
  private static final int[] ELEMENTS = {4, 0, 1, 0, 3, 0, 1, 1, 2, 0, 1, 0, 0, 0, 0, 0};

  /** By opcode of the multiple forms, how many registers are moved. */
  private static final int[] REGISTERS = {4, 0, 4, 0, 3, 0, 3, 1, 2, 0, 2, 0, 0, 0, 0, 0};

  private static final String LANES = "bhsd";

  private StructureText() {}

  /** The registers of TBL and TBX. */
  static String table(int w) {
    return list(rn(w), (w >>> 13 & 3) + 1, ".16b");
  }

  static String multiple(int w) {
    int opcode = w >>> 12 & 15;
    return name(w, ELEMENTS[opcode]) + " " + list(rt(w), REGISTERS[opcode], lanes(w));
  }

  /** What a multiple form adds to its base register: Xm or the size of the transfer. */
  static String multipleStep(int w) {
    return step(w, REGISTERS[w >>> 12 & 15] * vectorBytes(w));
  }

  static String single(int w) {
    if (replicates(w)) {
      return name(w, elements(w)) + "r " + list(rt(w), elements(w), lanes(w));
    }
    int lane = (((w >>> 30) & 1) << 3) | ((w >>> 10) & 7);
    String element = "." + LANES.charAt(size(w));
    return "%s %s[%d]"
        .formatted(name(w, elements(w)), list(rt(w), elements(w), element), lane >> size(w));
  }

  /** What a single form adds to its base register: Xm or the size of the transfer. */
  static String singleStep(int w) {
    return step(w, elements(w) << (replicates(w) ? w >>> 10 & 3 : size(w)));
  }

  private static String name(int w, int elements) {
    return ((w & 1 << 22) != 0 ? "ld" : "st") + elements;
  }

  private static String step(int w, int bytes) {
    int m = rs(w);
    return m == 31 ? Assembly.decimal(bytes) : Assembly.x(m);
  }

  private static boolean replicates(int w) {
    return (w >>> 14 & 3) == 3;
  }

  /** The elements of the structure of a single form. */
  private static int elements(int w) {
    return (w >>> 12 & 2) + (w >>> 21 & 1) + 1;
  }

  /** The lane size of a single form: opcode's upper bits; doublewords are words with size 1. */
  private static int size(int w) {
    int scale = w >>> 14 & 3;
    return scale == 2 && (w & 1 << 10) != 0 ? 3 : scale;
  }

  private static int vectorBytes(int w) {
    return 8 << (w >>> 30 & 1);
  }

  private static String lanes(int w) {
    int size = w >>> 10 & 3;
    return "." + (vectorBytes(w) >> size) + LANES.charAt(size);
  }

  /** Three and more registers are a range if their numbers do not wrap. */
  private static String list(int first, int count, String lanes) {
    if (count > 2 && first + count <= 32) {
      return "{v%d%s-v%d%s}".formatted(first, lanes, first + count - 1, lanes);
    }
    return IntStream.range(first, first + count)
        .mapToObj(v -> "v" + (v & 31) + lanes)
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
