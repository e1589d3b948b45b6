package org.devkvm.cpu.ops;

import static java.lang.Double.doubleToRawLongBits;
import static java.lang.Double.longBitsToDouble;

import org.devkvm.cpu.state.FpState;

/**
 * Double-precision arithmetic on raw bits. Java's operators give the result where FPCR asks for
 * nothing unusual and the result is a normal number; an exact residual then tells Inexact, unless
 * FPSR has it already. Everything else is {@link SoftFloat}'s.
 */
public final class FpDouble {
  private static final FpFormat F = FpFormat.DOUBLE;
  private static final long SIGN = Long.MIN_VALUE;

  private FpDouble() {}

  private static boolean normal(double r) {
    int exponent = (int) (doubleToRawLongBits(r) >>> 52) & 0x7FF;
    return exponent != 0 && exponent != 0x7FF;
  }

  private static long inexactIf(boolean inexact, double result, FpState fp) {
    if (inexact) {
      fp.raise(FpStatus.IXC);
    }
    return doubleToRawLongBits(result);
  }

  public static long add(long a, long b, FpState fp) {
    double x = longBitsToDouble(a);
    double y = longBitsToDouble(b);
    double r = x + y;
    if (FpStatus.usual(fp) && normal(r)) {
      if (FpStatus.inexactKnown(fp)) {
        return doubleToRawLongBits(r);
      }
      double t = r - x; // 2Sum: the rounding error of a sum is a double
      double error = (x - (r - t)) + (y - t);
      if (!Double.isNaN(error)) {
        return inexactIf(error != 0, r, fp);
      }
    }
    return SoftFloat.add(a, b, F, fp);
  }

  public static long sub(long a, long b, FpState fp) {
    return F.nan(b) ? SoftFloat.sub(a, b, F, fp) : add(a, b ^ SIGN, fp);
  }

  public static long mul(long a, long b, FpState fp) {
    double x = longBitsToDouble(a);
    double y = longBitsToDouble(b);
    double r = x * y;
    if (FpStatus.usual(fp) && residualIsExact(r)) {
      return inexactIf(!FpStatus.inexactKnown(fp) && Math.fma(x, y, -r) != 0, r, fp);
    }
    return SoftFloat.mul(a, b, F, fp);
  }

  /** Whether r is finite and the last bit of a product that rounds to r is a normal number. */
  private static boolean residualIsExact(double r) {
    int exponent = (int) (doubleToRawLongBits(r) >>> 52) & 0x7FF;
    return exponent > 120 && exponent != 0x7FF;
  }

  public static long div(long a, long b, FpState fp) {
    double x = longBitsToDouble(a);
    double y = longBitsToDouble(b);
    double r = x / y;
    if (FpStatus.usual(fp) && normal(r) && aboveTiny(r) && normal(y) && residualIsExact(x)) {
      return inexactIf(!FpStatus.inexactKnown(fp) && Math.fma(r, y, -x) != 0, r, fp);
    }
    return SoftFloat.div(a, b, F, fp);
  }

  /** Whether the exact result cannot have been below the normal numbers. */
  private static boolean aboveTiny(double r) {
    return Math.abs(r) > Double.MIN_NORMAL;
  }

  public static long sqrt(long a, FpState fp) {
    double x = longBitsToDouble(a);
    if (FpStatus.usual(fp) && x > 0 && residualIsExact(x)) {
      double r = Math.sqrt(x);
      return inexactIf(!FpStatus.inexactKnown(fp) && Math.fma(r, r, -x) != 0, r, fp);
    }
    return SoftFloat.sqrt(a, F, fp);
  }

  /** FPMulAdd: {@code c + a * b}. */
  public static long mulAdd(long c, long a, long b, FpState fp) {
    if (FpStatus.usual(fp) && FpStatus.inexactKnown(fp)) {
      double r = Math.fma(longBitsToDouble(a), longBitsToDouble(b), longBitsToDouble(c));
      if (normal(r) && aboveTiny(r)) {
        return doubleToRawLongBits(r);
      }
    }
    return SoftFloat.mulAdd(c, a, b, 0, F, fp);
  }

  /** {@code c - a * b}: the first factor negated. */
  public static long mulSub(long c, long a, long b, FpState fp) {
    return mulAdd(c, a ^ SIGN, b, fp);
  }

  /** {@code -c - a * b}. */
  public static long negMulAdd(long c, long a, long b, FpState fp) {
    return mulAdd(c ^ SIGN, a ^ SIGN, b, fp);
  }

  /** {@code -c + a * b}. */
  public static long negMulSub(long c, long a, long b, FpState fp) {
    return mulAdd(c ^ SIGN, a, b, fp);
  }

  public static long negMul(long a, long b, FpState fp) {
    return mul(a, b, fp) ^ SIGN;
  }

  public static long mulx(long a, long b, FpState fp) {
    return SoftEstimate.mulx(a, b, F, fp);
  }

  public static long abs(long a) {
    return a & ~SIGN;
  }

  public static long neg(long a) {
    return a ^ SIGN;
  }

  /** FABD. */
  public static long absoluteDifference(long a, long b, FpState fp) {
    return abs(sub(a, b, fp));
  }

  public static long max(long a, long b, FpState fp) {
    return SoftCompare.max(a, b, F, fp);
  }

  public static long min(long a, long b, FpState fp) {
    return SoftCompare.min(a, b, F, fp);
  }

  public static long maxNumber(long a, long b, FpState fp) {
    return SoftCompare.maxNumber(a, b, F, fp);
  }

  public static long minNumber(long a, long b, FpState fp) {
    return SoftCompare.minNumber(a, b, F, fp);
  }

  /** FPCompare: NZCV; {@code signalAll} also raises Invalid for quiet NaNs. */
  public static int compare(long a, long b, int signalAll, FpState fp) {
    return SoftCompare.compare(a, b, signalAll != 0, F, fp);
  }

  /** All ones where equal. */
  public static long compareEqual(long a, long b, FpState fp) {
    return SoftCompare.equal(a, b, F, fp) ? -1 : 0;
  }

  /** All ones where greater. */
  public static long compareGreater(long a, long b, FpState fp) {
    return SoftCompare.greater(a, b, F, fp) ? -1 : 0;
  }

  /** All ones where greater or equal. */
  public static long compareGreaterOrEqual(long a, long b, FpState fp) {
    return SoftCompare.greaterOrEqual(a, b, F, fp) ? -1 : 0;
  }

  public static long recpe(long a, FpState fp) {
    return SoftEstimate.recpe(a, F, fp);
  }

  public static long recpx(long a, FpState fp) {
    return SoftEstimate.recpx(a, F, fp);
  }

  public static long rsqrte(long a, FpState fp) {
    return SoftEstimate.rsqrte(a, F, fp);
  }

  public static long recps(long a, long b, FpState fp) {
    return SoftEstimate.recps(a, b, F, fp);
  }

  public static long rsqrts(long a, long b, FpState fp) {
    return SoftEstimate.rsqrts(a, b, F, fp);
  }

  /** FRINTN, FRINTP, FRINTM, FRINTZ, FRINTA: {@code mode} as {@link FpStatus} numbers them. */
  public static long round(long a, int mode, FpState fp) {
    return SoftConvert.roundInt(a, F, mode, false, fp);
  }

  /** FRINTI, and FRINTX if {@code exact}. */
  public static long roundCurrent(long a, int exact, FpState fp) {
    return SoftConvert.roundInt(a, F, FpStatus.roundingMode(fp), exact != 0, fp);
  }

  /** FCCMP, FCCMPE: compares if {@code holds}, else {@code nzcv} is the result. */
  public static int compareIf(boolean holds, long a, long b, int nzcv, int signalAll, FpState fp) {
    return holds ? compare(a, b, signalAll, fp) : nzcv << 28;
  }

  /** FCSEL. */
  public static long select(boolean holds, long a, long b) {
    return holds ? a : b;
  }
}
