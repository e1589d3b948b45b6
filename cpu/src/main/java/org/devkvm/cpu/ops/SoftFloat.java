package org.devkvm.cpu.ops;

import org.devkvm.cpu.state.FpState;

/**
 * Exact arithmetic on raw bits in any format, as the shared/functions/float pseudocode of the Arm
 * ARM has it. The one place that unpacks, rounds, packs and raises; the fast paths of {@link
 * FpSingle} and {@link FpDouble} end here whenever they cannot prove their result and flags.
 */
final class SoftFloat {
  private SoftFloat() {}

  /** FPUnpack's part for FPCR.FZ: denormal operands become zeros. Half precision is not flushed. */
  static long flush(long a, FpFormat f, FpState fp) {
    if (FpStatus.flushes(fp) && f.exponentField(a) == 0 && !f.zero(a) && f.width != 16) {
      fp.raise(FpStatus.IDC);
      return a & f.sign;
    }
    return a;
  }

  /** FPProcessNaN. */
  static long nan(long a, FpFormat f, FpState fp) {
    if (f.signaling(a)) {
      fp.raise(FpStatus.IOC);
    }
    return (fp.fpcr() & FpStatus.DN) != 0 ? f.defaultNaN : a | f.quiet;
  }

  /** FPProcessNaNs of operands of which at least one is a NaN. */
  static long nan(long a, long b, FpFormat f, FpState fp) {
    if (f.signaling(a)) {
      return nan(a, f, fp);
    }
    return nan(f.signaling(b) || !f.nan(a) ? b : a, f, fp);
  }

  static long invalid(FpFormat f, FpState fp) {
    return FpStatus.invalid(fp, f.defaultNaN);
  }

  static long add(long left, long right, FpFormat f, FpState fp) {
    long a = flush(left, f, fp);
    long b = flush(right, f, fp);
    if (f.nan(a) || f.nan(b)) {
      return nan(a, b, f, fp);
    }
    if (f.infinite(a)) {
      return f.infinite(b) && a != b ? invalid(f, fp) : a;
    }
    if (f.infinite(b)) {
      return b;
    }
    if (f.zero(a) || f.zero(b)) {
      return addZero(a, b, f, fp);
    }
    boolean swap = f.magnitude(a) < f.magnitude(b);
    long large = swap ? b : a;
    long small = swap ? a : b;
    int exponent = f.exponent(large);
    long high = f.significand(large) >>> 1;
    long low = shiftRightJam(f.significand(small) >>> 1, exponent - f.exponent(small));
    long sum = f.negative(a) == f.negative(b) ? high + low : high - low;
    if (sum == 0) {
      return exactZero(f, fp);
    }
    return normalise(f.negative(large), exponent + 1, sum, f, fp);
  }

  private static long addZero(long a, long b, FpFormat f, FpState fp) {
    if (!f.zero(a)) {
      return a;
    }
    if (!f.zero(b)) {
      return b;
    }
    return a == b ? a : exactZero(f, fp);
  }

  /** The sign of an exact zero sum of non-zero terms. */
  static long exactZero(FpFormat f, FpState fp) {
    return FpStatus.roundingMode(fp) == FpStatus.DOWN ? f.sign : 0;
  }

  static long sub(long left, long right, FpFormat f, FpState fp) {
    long a = flush(left, f, fp);
    long b = flush(right, f, fp);
    return f.nan(a) || f.nan(b) ? nan(a, b, f, fp) : add(a, b ^ f.sign, f, fp);
  }

  static long mul(long left, long right, FpFormat f, FpState fp) {
    long a = flush(left, f, fp);
    long b = flush(right, f, fp);
    if (f.nan(a) || f.nan(b)) {
      return nan(a, b, f, fp);
    }
    boolean negative = f.negative(a) != f.negative(b);
    if (f.infinite(a) || f.infinite(b)) {
      return f.zero(a) || f.zero(b) ? invalid(f, fp) : f.signed(negative, f.infinity);
    }
    if (f.zero(a) || f.zero(b)) {
      return f.signed(negative, 0);
    }
    long sa = f.significand(a);
    long sb = f.significand(b);
    long product = Math.unsignedMultiplyHigh(sa, sb) | (sa * sb != 0 ? 1 : 0);
    return normalise(negative, f.exponent(a) + f.exponent(b) + 1, product, f, fp);
  }

  static long div(long left, long right, FpFormat f, FpState fp) {
    long a = flush(left, f, fp);
    long b = flush(right, f, fp);
    if (f.nan(a) || f.nan(b)) {
      return nan(a, b, f, fp);
    }
    boolean negative = f.negative(a) != f.negative(b);
    if (f.infinite(a)) {
      return f.infinite(b) ? invalid(f, fp) : f.signed(negative, f.infinity);
    }
    if (f.zero(b)) {
      if (f.zero(a)) {
        return invalid(f, fp);
      }
      fp.raise(FpStatus.DZC);
      return f.signed(negative, f.infinity);
    }
    if (f.zero(a) || f.infinite(b)) {
      return f.signed(negative, 0);
    }
    return normalise(negative, f.exponent(a) - f.exponent(b), quotient(f, a, b), f, fp);
  }

  /** Quotient of two significands, the digit of weight 1 at bit 63, the last bit sticky. */
  private static long quotient(FpFormat f, long a, long b) {
    long divisor = f.significand(b) >>> 11;
    long rest = f.significand(a) >>> 11;
    long quotient = rest / divisor;
    rest %= divisor;
    for (int digit = 0; digit < 6; digit++) {
      rest <<= 10;
      quotient = quotient << 10 | rest / divisor;
      rest %= divisor;
    }
    return quotient << 3 | (rest != 0 ? 1 : 0);
  }

  static long sqrt(long operand, FpFormat f, FpState fp) {
    long a = flush(operand, f, fp);
    if (f.nan(a)) {
      return nan(a, f, fp);
    }
    if (f.zero(a)) {
      return a;
    }
    if (f.negative(a)) {
      return invalid(f, fp);
    }
    if (f.infinite(a)) {
      return a;
    }
    int exponent = f.exponent(a);
    long radicand = (exponent & 1) == 0 ? f.significand(a) >>> 1 : f.significand(a);
    long root = 0;
    long rest = 0;
    for (int digit = 0; digit < 58; digit++) {
      rest = rest << 2 | radicand >>> 62;
      radicand <<= 2;
      long trial = root << 2 | 1;
      root <<= 1;
      if (rest >= trial) {
        rest -= trial;
        root |= 1;
      }
    }
    return normalise(false, exponent >> 1, root << 6 | (rest != 0 ? 1 : 0), f, fp);
  }

  /**
   * FPMulAdd: {@code addend + left * right}, rounded once, times 2 to the {@code scale} before
   * rounding.
   */
  static long mulAdd(long addend, long left, long right, int scale, FpFormat f, FpState fp) {
    long c = flush(addend, f, fp);
    long a = flush(left, f, fp);
    long b = flush(right, f, fp);
    boolean undefined = (f.infinite(a) && f.zero(b)) || (f.zero(a) && f.infinite(b));
    if (f.nan(c) || f.nan(a) || f.nan(b)) {
      return undefined && !f.signaling(c) ? invalid(f, fp) : nan(c, a, b, f, fp);
    }
    boolean negative = f.negative(a) != f.negative(b);
    boolean infinite = f.infinite(a) || f.infinite(b);
    if (undefined || (infinite && f.infinite(c) && f.negative(c) != negative)) {
      return invalid(f, fp);
    }
    if (f.infinite(c)) {
      return c;
    }
    if (infinite) {
      return f.signed(negative, f.infinity);
    }
    if (f.zero(a) || f.zero(b)) {
      long product = f.signed(negative, 0);
      if (f.zero(c)) {
        return addZero(product, c, f, fp);
      }
      return normalise(f.negative(c), f.exponent(c) + scale, f.significand(c), f, fp);
    }
    return SoftMulAdd.fused(c, a, b, scale, f, fp);
  }

  /** FPProcessNaNs3 of operands of which at least one is a NaN. */
  private static long nan(long a, long b, long c, FpFormat f, FpState fp) {
    if (f.signaling(a)) {
      return nan(a, f, fp);
    }
    if (f.signaling(b) || f.signaling(c)) {
      return nan(b, c, f, fp);
    }
    return f.nan(a) ? nan(a, f, fp) : nan(b, c, f, fp);
  }

  /** Rounds {@code sum × 2^(exponent − 63)} as FPCR says; {@code sum} is not zero, bit 0 sticky. */
  static long normalise(boolean negative, int exponent, long sum, FpFormat f, FpState fp) {
    int shift = Long.numberOfLeadingZeros(sum);
    return round(negative, exponent - shift, sum << shift, f, FpStatus.roundingMode(fp), fp);
  }

  /**
   * FPRound.
   *
   * @param significand bit 63 set; bit 0 is sticky
   */
  static long round(
      boolean negative, int exponent, long significand, FpFormat f, int mode, FpState fp) {
    int biased = exponent + f.bias;
    long kept = significand;
    if (biased <= 0) {
      if (FpStatus.flushes(fp) && f.width != 16) {
        fp.raise(FpStatus.UFC);
        return f.signed(negative, 0);
      }
      kept = shiftRightJam(significand, 1 - biased);
      biased = 0;
    }
    int drop = 63 - f.fractionBits;
    long rest = kept & ((1L << drop) - 1);
    kept >>>= drop;
    if (rest != 0) {
      if (roundsUp(negative, kept, rest, 1L << (drop - 1), mode)) {
        kept++;
      } else if (mode == FpStatus.TO_ODD) {
        kept |= 1;
      }
    }
    long bits = biased == 0 ? kept : ((long) (biased - 1) << f.fractionBits) + kept;
    if (f == FpFormat.ALTERNATIVE_HALF) {
      if (bits > 0x7FFF) {
        return FpStatus.invalid(fp, f.signed(negative, 0x7FFF));
      }
    } else if (biased >= f.maxExponent || bits >= f.infinity) {
      return overflow(negative, f, mode, fp);
    }
    if (rest != 0) {
      fp.raise(biased == 0 ? FpStatus.UFC | FpStatus.IXC : FpStatus.IXC);
    }
    return f.signed(negative, bits);
  }

  private static boolean roundsUp(boolean negative, long kept, long rest, long half, int mode) {
    return switch (mode) {
      case FpStatus.TO_NEAREST -> rest > half || (rest == half && (kept & 1) != 0);
      case FpStatus.TIES_AWAY -> rest >= half;
      case FpStatus.UP -> !negative;
      case FpStatus.DOWN -> negative;
      default -> false;
    };
  }

  static long overflow(boolean negative, FpFormat f, int mode, FpState fp) {
    fp.raise(FpStatus.OFC | FpStatus.IXC);
    boolean toInfinity =
        switch (mode) {
          case FpStatus.UP -> !negative;
          case FpStatus.DOWN -> negative;
          case FpStatus.TO_ZERO, FpStatus.TO_ODD -> false;
          default -> true;
        };
    return f.signed(negative, toInfinity ? f.infinity : f.maxNormal);
  }

  /** Shifts right by any distance ≥ 0; ones that fall out stay visible in bit 0. */
  static long shiftRightJam(long a, int distance) {
    if (distance == 0) {
      return a;
    }
    if (distance > 63) {
      return a != 0 ? 1 : 0;
    }
    return a >>> distance | (a << -distance != 0 ? 1 : 0);
  }
}
