package org.devkvm.codegen;

/** Java that reads and writes a PE's registers. The one place that knows how they are stored. */
final class JavaState {
  /** PSTATE.NZCV. */
  static final String NZCV = "s.nzcv";

  /** FPCR and FPSR. */
  static final String FP = "s.fp";

  private JavaState() {}

  /** A general register, by Java for its index. */
  static String general(String index) {
    return "x[" + index + "]";
  }

  /** Writes a general register. */
  static String setGeneral(String index, String value) {
    return general(index) + " = " + value + ";";
  }

  /** One half of a vector register, by Java for its number. */
  static String half(String number, boolean upper) {
    return "v[((" + number + ") << 1)" + (upper ? " + 1" : "") + "]";
  }

  /** Writes one half of a vector register. */
  static String setHalf(String number, boolean upper, String value) {
    return half(number, upper) + " = " + value + ";";
  }

  /** Writes PSTATE.NZCV. */
  static String setNzcv(String value) {
    return NZCV + " = " + value + ";";
  }
}
