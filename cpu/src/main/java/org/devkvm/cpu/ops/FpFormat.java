package org.devkvm.cpu.ops;

/**
 * An IEEE 754 interchange format. Values travel as raw bits in the low {@link #width} bits of a
 * long.
 */
enum FpFormat {
  HALF(16, 10),
  /** Half precision with FPCR.AHP: no infinities and no NaNs, one more binade instead. */
  ALTERNATIVE_HALF(16, 10),
  SINGLE(32, 23),
  DOUBLE(64, 52);

  final int width;

  /** Bits of the trailing significand. */
  final int fractionBits;

  final int bias;

  /** The exponent field with all bits set. */
  final int maxExponent;

  final long sign;
  final long fraction;
  final long infinity;

  /** The bit that tells a quiet NaN. */
  final long quiet;

  final long defaultNaN;

  /** The largest finite number. */
  final long maxNormal;

  FpFormat(int width, int fractionBits) {
    this.width = width;
    this.fractionBits = fractionBits;
    maxExponent = (1 << (width - 1 - fractionBits)) - 1;
    bias = maxExponent >> 1;
    sign = 1L << (width - 1);
    fraction = (1L << fractionBits) - 1;
    infinity = (long) maxExponent << fractionBits;
    quiet = 1L << (fractionBits - 1);
    defaultNaN = infinity | quiet;
    maxNormal = infinity - 1;
  }

  boolean negative(long a) {
    return (a & sign) != 0;
  }

  long magnitude(long a) {
    return a & (sign - 1);
  }

  int exponentField(long a) {
    return (int) (a >>> fractionBits) & maxExponent;
  }

  boolean nan(long a) {
    return magnitude(a) > infinity;
  }

  boolean signaling(long a) {
    return nan(a) && (a & quiet) == 0;
  }

  boolean infinite(long a) {
    return magnitude(a) == infinity;
  }

  boolean zero(long a) {
    return magnitude(a) == 0;
  }

  long signed(boolean negative, long magnitude) {
    return negative ? magnitude | sign : magnitude;
  }

  /** The exponent of a finite non-zero number: its magnitude is significand × 2^(exponent − 63). */
  int exponent(long a) {
    int field = exponentField(a);
    return field != 0
        ? field - bias
        : 1 - bias - (Long.numberOfLeadingZeros(a & fraction) - (63 - fractionBits));
  }

  /** The significand of a finite non-zero number with its leading one at bit 63. */
  long significand(long a) {
    long bits = a & fraction;
    return exponentField(a) != 0
        ? (bits | fraction + 1) << (63 - fractionBits)
        : bits << Long.numberOfLeadingZeros(bits);
  }
}
