package org.devkvm.cpu.ops;

import org.devkvm.cpu.state.FpState;

/** Comparisons, minima and maxima on raw bits. */
final class SoftCompare {
  private static final int UNORDERED = 0b0011 << 28;
  private static final int EQUAL = 0b0110 << 28;
  private static final int LESS = 0b1000 << 28;
  private static final int GREATER = 0b0010 << 28;

  private SoftCompare() {}

  /** Orders numbers as longs; both zeros are 0. */
  private static long ordinal(long a, FpFormat f) {
    return f.negative(a) ? -f.magnitude(a) : a;
  }

  /** FPCompare: NZCV in bits 31:28. */
  static int compare(long left, long right, boolean signalAll, FpFormat f, FpState fp) {
    long a = SoftFloat.flush(left, f, fp);
    long b = SoftFloat.flush(right, f, fp);
    if (unordered(a, b, signalAll, f, fp)) {
      return UNORDERED;
    }
    int order = Long.compare(ordinal(a, f), ordinal(b, f));
    return order == 0 ? EQUAL : order < 0 ? LESS : GREATER;
  }

  private static boolean unordered(long a, long b, boolean signalAll, FpFormat f, FpState fp) {
    if (!f.nan(a) && !f.nan(b)) {
      return false;
    }
    if (signalAll || f.signaling(a) || f.signaling(b)) {
      fp.raise(FpStatus.IOC);
    }
    return true;
  }

  /** FPCompareEQ. */
  static boolean equal(long left, long right, FpFormat f, FpState fp) {
    return compare(left, right, false, f, fp) == EQUAL;
  }

  /** FPCompareGT. */
  static boolean greater(long left, long right, FpFormat f, FpState fp) {
    return compare(left, right, true, f, fp) == GREATER;
  }

  /** FPCompareGE. */
  static boolean greaterOrEqual(long left, long right, FpFormat f, FpState fp) {
    int flags = compare(left, right, true, f, fp);
    return flags == GREATER || flags == EQUAL;
  }

  static long max(long left, long right, FpFormat f, FpState fp) {
    long a = SoftFloat.flush(left, f, fp);
    long b = SoftFloat.flush(right, f, fp);
    if (f.nan(a) || f.nan(b)) {
      return SoftFloat.nan(a, b, f, fp);
    }
    if (f.zero(a) && f.zero(b)) {
      return a & b;
    }
    return ordinal(a, f) > ordinal(b, f) ? a : b;
  }

  static long min(long left, long right, FpFormat f, FpState fp) {
    long a = SoftFloat.flush(left, f, fp);
    long b = SoftFloat.flush(right, f, fp);
    if (f.nan(a) || f.nan(b)) {
      return SoftFloat.nan(a, b, f, fp);
    }
    if (f.zero(a) && f.zero(b)) {
      return a | b;
    }
    return ordinal(a, f) < ordinal(b, f) ? a : b;
  }

  /** FPMaxNum: a quiet NaN loses against a number. */
  static long maxNumber(long left, long right, FpFormat f, FpState fp) {
    return max(
        number(left, right, f.sign | f.infinity, f),
        number(right, left, f.sign | f.infinity, f),
        f,
        fp);
  }

  /** FPMinNum: a quiet NaN loses against a number. */
  static long minNumber(long left, long right, FpFormat f, FpState fp) {
    return min(number(left, right, f.infinity, f), number(right, left, f.infinity, f), f, fp);
  }

  /** The operand, or {@code loser} where it is a quiet NaN and the other operand is not. */
  private static long number(long a, long other, long loser, FpFormat f) {
    boolean quiet = f.nan(a) && !f.signaling(a);
    boolean otherQuiet = f.nan(other) && !f.signaling(other);
    return quiet && !otherQuiet ? loser : a;
  }
}
