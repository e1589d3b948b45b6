package org.devkvm.cpu.ops;

import org.devkvm.cpu.state.FpState;

/** Conversions between floating-point formats, integers and fixed-point numbers. */
final class SoftConvert {
  private SoftConvert() {}

  /** FPConvert: the value in another format. */
  static long convert(long operand, FpFormat from, FpFormat to, int mode, FpState fp) {
    long a = SoftFloat.flush(operand, from, fp);
    boolean negative = from.negative(a);
    boolean alternative = to == FpFormat.ALTERNATIVE_HALF;
    if (from != FpFormat.ALTERNATIVE_HALF) {
      if (from.nan(a)) {
        return convertNaN(a, from, to, fp);
      }
      if (from.infinite(a)) {
        return alternative
            ? FpStatus.invalid(fp, to.signed(negative, 0x7FFF))
            : to.signed(negative, to.infinity);
      }
    }
    return from.zero(a)
        ? to.signed(negative, 0)
        : SoftFloat.round(negative, from.exponent(a), from.significand(a), to, mode, fp);
  }

  private static long convertNaN(long a, FpFormat from, FpFormat to, FpState fp) {
    boolean alternative = to == FpFormat.ALTERNATIVE_HALF;
    if (from.signaling(a) || alternative) {
      fp.raise(FpStatus.IOC);
    }
    boolean negative = from.negative(a);
    if (alternative) {
      return to.signed(negative, 0);
    }
    if ((fp.fpcr() & FpStatus.DN) != 0) {
      return to.defaultNaN;
    }
    long payload = (a & from.fraction) << (63 - from.fractionBits) >>> (63 - to.fractionBits);
    return to.signed(negative, to.defaultNaN | payload);
  }

  /** The half-precision format that FPCR.AHP selects. */
  static FpFormat half(FpState fp) {
    return (fp.fpcr() & FpStatus.AHP) != 0 ? FpFormat.ALTERNATIVE_HALF : FpFormat.HALF;
  }

  /**
   * FPToFixed: an integer of {@code width} bits with {@code fractionBits} fraction bits, saturated;
   * sign-extended if signed.
   */
  static long toFixed(
      long operand,
      FpFormat f,
      int fractionBits,
      boolean unsigned,
      int width,
      int mode,
      FpState fp) {
    long a = SoftFloat.flush(operand, f, fp);
    if (f.nan(a)) {
      return FpStatus.invalid(fp, 0);
    }
    if (f.zero(a)) {
      return 0;
    }
    boolean negative = f.negative(a);
    int exponent = f.exponent(a) + fractionBits;
    if (f.infinite(a) || exponent > 63) {
      return FpStatus.invalid(fp, limit(negative, unsigned, width));
    }
    long significand = f.significand(a);
    long magnitude = exponent < 0 ? 0 : significand >>> (63 - exponent);
    long rest = rest(significand, exponent);
    if (roundsUp(negative, magnitude, rest, mode)) {
      magnitude++;
    }
    long max = unsigned ? (negative ? 0 : -1L >>> (64 - width)) : limit(false, false, width);
    if (Long.compareUnsigned(magnitude, negative && !unsigned ? max + 1 : max) > 0) {
      return FpStatus.invalid(fp, limit(negative, unsigned, width));
    }
    if (rest != 0) {
      fp.raise(FpStatus.IXC);
    }
    return negative ? -magnitude : magnitude;
  }

  private static long limit(boolean negative, boolean unsigned, int width) {
    if (unsigned) {
      return negative ? 0 : -1L >>> (64 - width);
    }
    return negative ? -1L << (width - 1) : ~(-1L << (width - 1));
  }

  /** What is behind the binary point, as a fraction of 2^64 with a sticky last bit. */
  private static long rest(long significand, int exponent) {
    if (exponent >= 63) {
      return 0;
    }
    return exponent >= -1
        ? significand << (exponent + 1)
        : SoftFloat.shiftRightJam(significand, -1 - exponent);
  }

  private static boolean roundsUp(boolean negative, long magnitude, long rest, int mode) {
    return switch (mode) {
      case FpStatus.TO_NEAREST -> rest < 0 && (rest != Long.MIN_VALUE || (magnitude & 1) != 0);
      case FpStatus.TIES_AWAY -> rest < 0;
      case FpStatus.UP -> rest != 0 && !negative;
      case FpStatus.DOWN -> rest != 0 && negative;
      default -> false;
    };
  }

  /** FixedToFP: rounds a 64-bit integer divided by 2^fractionBits. */
  static long fromFixed(long integer, int fractionBits, boolean unsigned, FpFormat f, FpState fp) {
    if (integer == 0) {
      return 0;
    }
    boolean negative = !unsigned && integer < 0;
    return SoftFloat.normalise(negative, 63 - fractionBits, negative ? -integer : integer, f, fp);
  }

  /** FPRoundInt; raises Inexact only for FRINTX. */
  static long roundInt(long operand, FpFormat f, int mode, boolean exact, FpState fp) {
    long a = SoftFloat.flush(operand, f, fp);
    if (f.nan(a)) {
      return SoftFloat.nan(a, f, fp);
    }
    if (f.zero(a) || f.infinite(a) || f.exponent(a) >= f.fractionBits) {
      return a;
    }
    boolean negative = f.negative(a);
    int exponent = f.exponent(a);
    long significand = f.significand(a);
    long magnitude = exponent < 0 ? 0 : significand >>> (63 - exponent);
    long rest = rest(significand, exponent);
    if (roundsUp(negative, magnitude, rest, mode)) {
      magnitude++;
    }
    if (exact && rest != 0) {
      fp.raise(FpStatus.IXC);
    }
    return magnitude == 0
        ? f.signed(negative, 0)
        : SoftFloat.normalise(negative, 63, magnitude, f, fp);
  }
}
