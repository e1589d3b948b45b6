package org.devkvm.arm64.decode;

import static org.devkvm.arm64.decode.StructureForm.elements;
import static org.devkvm.arm64.decode.StructureForm.lane;
import static org.devkvm.arm64.decode.StructureForm.loads;
import static org.devkvm.arm64.decode.StructureForm.log2Bytes;
import static org.devkvm.arm64.decode.StructureForm.registers;
import static org.devkvm.arm64.decode.StructureForm.replicates;
import static org.devkvm.arm64.decode.StructureForm.singleElements;
import static org.devkvm.arm64.decode.StructureForm.singleLog2Bytes;
import static org.devkvm.arm64.decode.StructureForm.vectorBytes;
import static org.devkvm.arm64.decode.WordFields.rn;
import static org.devkvm.arm64.decode.WordFields.rs;
import static org.devkvm.arm64.decode.WordFields.rt;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text of lists of V registers: loads and stores of structures, table look-ups. */
final class StructureText {
  private static final String LANES = "bhsd";

  private StructureText() {}

  /** The registers of TBL and TBX. */
  static String table(int w) {
    return list(rn(w), (w >>> 13 & 3) + 1, ".16b");
  }

  static String multiple(int w) {
    return name(w, elements(w)) + " " + list(rt(w), registers(w), lanes(w));
  }

  /** What a multiple form adds to its base register: Xm or the size of the transfer. */
  static String multipleStep(int w) {
    return step(w, registers(w) * vectorBytes(w));
  }

  static String single(int w) {
    int elements = singleElements(w);
    if (replicates(w)) {
      return name(w, elements) + "r " + list(rt(w), elements, lanes(w));
    }
    String element = "." + LANES.charAt(singleLog2Bytes(w));
    return "%s %s[%d]".formatted(name(w, elements), list(rt(w), elements, element), lane(w));
  }

  /** What a single form adds to its base register: Xm or the size of the transfer. */
  static String singleStep(int w) {
    return step(w, singleElements(w) << singleLog2Bytes(w));
  }

  private static String name(int w, int elements) {
    return (loads(w) ? "ld" : "st") + elements;
  }

  private static String step(int w, int bytes) {
    int m = rs(w);
    return m == 31 ? Assembly.decimal(bytes) : Assembly.x(m);
  }

  private static String lanes(int w) {
    int size = log2Bytes(w);
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
