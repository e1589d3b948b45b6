package org.devkvm.cpu.ops;

import org.devkvm.cpu.state.FpState;

/** Reciprocal and reciprocal square root estimates and steps. */
final class SoftEstimate {
  private static final long TOP = 1L << 51;

  private SoftEstimate() {}

  /** RecipEstimate: 9 bits in, with the leading one; 9 bits out. */
  static int reciprocal(int a) {
    return ((1 << 19) / (a * 2 + 1) + 1) / 2;
  }

  /** RecipSqrtEstimate: 128 to 511 in; 256 to 511 out. */
  static int reciprocalSqrt(int operand) {
    int a = operand < 256 ? operand * 2 + 1 : ((operand >> 1 << 1) + 1) << 1;
    int b = 512;
    while (a * (b + 1) * (b + 1) < 1 << 28) {
      b++;
    }
    return (b + 1) / 2;
  }

  /** FPRecipEstimate, for single and double precision. */
  static long recpe(long operand, FpFormat f, FpState fp) {
    long a = SoftFloat.flush(operand, f, fp);
    boolean negative = f.negative(a);
    if (f.nan(a)) {
      return SoftFloat.nan(a, f, fp);
    }
    if (f.infinite(a)) {
      return f.signed(negative, 0);
    }
    if (f.zero(a)) {
      fp.raise(FpStatus.DZC);
      return f.signed(negative, f.infinity);
    }
    if (f.exponent(a) < -f.bias - 1) {
      return SoftFloat.overflow(negative, f, FpStatus.roundingMode(fp), fp);
    }
    if (FpStatus.flushes(fp) && f.exponent(a) >= f.bias - 1) {
      fp.raise(FpStatus.UFC);
      return f.signed(negative, 0);
    }
    int exponent = f.exponentField(a);
    long fraction = (a & f.fraction) << (52 - f.fractionBits);
    if (exponent == 0) {
      exponent = (fraction & TOP) == 0 ? -1 : 0;
      fraction = fraction << (1 - exponent) & FpFormat.DOUBLE.fraction;
    }
    int estimate = reciprocal(0x100 | (int) (fraction >>> 44));
    int result = 2 * f.bias - 1 - exponent;
    fraction = (long) (estimate & 0xFF) << 44;
    if (result <= 0) {
      fraction = (fraction >>> 1 | TOP) >>> -result;
      result = 0;
    }
    return f.signed(negative, (long) result << f.fractionBits | fraction >>> (52 - f.fractionBits));
  }

  /** FPRSqrtEstimate, for single and double precision. */
  static long rsqrte(long operand, FpFormat f, FpState fp) {
    long a = SoftFloat.flush(operand, f, fp);
    if (f.nan(a)) {
      return SoftFloat.nan(a, f, fp);
    }
    if (f.zero(a)) {
      fp.raise(FpStatus.DZC);
      return a | f.infinity;
    }
    if (f.negative(a)) {
      return SoftFloat.invalid(f, fp);
    }
    if (f.infinite(a)) {
      return 0;
    }
    int exponent = f.exponent(a) + f.bias;
    int top = (int) (f.significand(a) >>> 55);
    int estimate = reciprocalSqrt((exponent & 1) == 0 ? top : top >>> 1);
    int result = (3 * f.bias - 1 - exponent) >> 1;
    return (long) result << f.fractionBits | (long) (estimate & 0xFF) << (f.fractionBits - 8);
  }

  /** FPRecpX. */
  static long recpx(long operand, FpFormat f, FpState fp) {
    long a = SoftFloat.flush(operand, f, fp);
    if (f.nan(a)) {
      return SoftFloat.nan(a, f, fp);
    }
    int exponent = f.exponentField(a);
    long result = exponent == 0 ? f.maxExponent - 1 : ~exponent & f.maxExponent;
    return f.signed(f.negative(a), result << f.fractionBits);
  }

  /** FPRecipStepFused: 2 − a × b. */
  static long recps(long left, long right, FpFormat f, FpState fp) {
    return step(2, 0, left, right, f, fp);
  }

  /** FPRSqrtStepFused: (3 − a × b) / 2. */
  static long rsqrts(long left, long right, FpFormat f, FpState fp) {
    return step(3, -1, left, right, f, fp);
  }

  private static long step(int from, int scale, long left, long right, FpFormat f, FpState fp) {
    long a = SoftFloat.flush(left ^ f.sign, f, fp);
    long b = SoftFloat.flush(right, f, fp);
    if (f.nan(a) || f.nan(b)) {
      return SoftFloat.nan(a, b, f, fp);
    }
    if ((f.infinite(a) && f.zero(b)) || (f.zero(a) && f.infinite(b))) {
      return small(from == 2 ? 4 : 3, f);
    }
    return SoftFloat.mulAdd(small(2 * from, f), a, b, scale, f, fp);
  }

  /** The number {@code halves / 2}, for 3, 4 and 6. */
  private static long small(int halves, FpFormat f) {
    long half = 1L << (f.fractionBits - 1);
    return switch (halves) {
      case 3 -> ((long) f.bias << f.fractionBits) + half;
      case 4 -> (long) (f.bias + 1) << f.fractionBits;
      default -> ((long) (f.bias + 1) << f.fractionBits) + half;
    };
  }

  /** FPMulX: zero times infinity is two. */
  static long mulx(long left, long right, FpFormat f, FpState fp) {
    long a = SoftFloat.flush(left, f, fp);
    long b = SoftFloat.flush(right, f, fp);
    if ((f.infinite(a) && f.zero(b)) || (f.zero(a) && f.infinite(b))) {
      return f.signed(f.negative(a) != f.negative(b), small(4, f));
    }
    return SoftFloat.mul(a, b, f, fp);
  }
}
