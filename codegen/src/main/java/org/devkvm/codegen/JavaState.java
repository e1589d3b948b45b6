package org.devkvm.codegen;

/**
 * Java that reads and writes a PE's registers, in the state block {@code r}. The one place that
 * knows how they are stored.
 */
final class JavaState {
  /** PSTATE.NZCV. */
  static final String NZCV = "StateBlock.nzcv(r)";

  /** FPCR and FPSR. */
  static final String FP = "s.fp";

  private JavaState() {}

  /** A general register, by Java for its index. */
  static String general(String index) {
    return "StateBlock.x(r, " + index + ")";
  }

  /** Writes a general register. */
  static String setGeneral(String index, String value) {
    return "StateBlock.x(r, " + index + ", " + value + ");";
  }

  /** One half of a vector register, by Java for its number. */
  static String half(String number, boolean upper) {
    return "StateBlock.v(r, " + halfIndex(number, upper) + ")";
  }

  /** Writes one half of a vector register. */
  static String setHalf(String number, boolean upper, String value) {
    return "StateBlock.v(r, " + halfIndex(number, upper) + ", " + value + ");";
  }

  private static String halfIndex(String number, boolean upper) {
    return "((" + number + ") << 1)" + (upper ? " + 1" : "");
  }

  /** Writes PSTATE.NZCV. */
  static String setNzcv(String value) {
    return "StateBlock.nzcv(r, " + value + ");";
  }
}
