package org.devkvm.cpu.ops;

import static java.lang.Float.floatToRawIntBits;
import static java.lang.Float.intBitsToFloat;

import org.devkvm.cpu.state.FpState;

/**
 * Single-precision arithmetic on raw bits. Java's operators give the result where FPCR asks for
 * nothing unusual and the result is a normal number; the exact value in double precision then tells
 * Inexact. Everything else is {@link SoftFloat}'s.
 */
public final class FpSingle {
  private static final FpFormat F = FpFormat.SINGLE;
  private static final int SIGN = Integer.MIN_VALUE;

  private FpSingle() {}

  private static long bits(int a) {
    return a & 0xFFFFFFFFL;
  }

  private static boolean normal(float r) {
    int exponent = floatToRawIntBits(r) >>> 23 & 0xFF;
    return exponent != 0 && exponent != 0xFF;
  }

  private static int inexactIf(boolean inexact, float result, FpState fp) {
    if (inexact) {
      fp.raise(FpStatus.IXC);
    }
    return floatToRawIntBits(result);
  }

  public static int add(int a, int b, FpState fp) {
    float x = intBitsToFloat(a);
    float y = intBitsToFloat(b);
    float r = x + y;
    if (FpStatus.usual(fp) && normal(r)) {
      if (FpStatus.inexactKnown(fp)) {
        return floatToRawIntBits(r);
      }
      float t = r - x; // 2Sum: the rounding error of a sum is a float
      float error = (x - (r - t)) + (y - t);
      if (!Float.isNaN(error)) {
        return inexactIf(error != 0, r, fp);
      }
    }
    return (int) SoftFloat.add(bits(a), bits(b), F, fp);
  }

  public static int sub(int a, int b, FpState fp) {
    return F.nan(bits(b)) ? (int) SoftFloat.sub(bits(a), bits(b), F, fp) : add(a, b ^ SIGN, fp);
  }

  public static int mul(int a, int b, FpState fp) {
    double exact = (double) intBitsToFloat(a) * intBitsToFloat(b);
    float r = (float) exact;
    if (FpStatus.usual(fp) && normal(r) && Math.abs(exact) >= Float.MIN_NORMAL) {
      return inexactIf(r != exact, r, fp);
    }
    return (int) SoftFloat.mul(bits(a), bits(b), F, fp);
  }

  public static int div(int a, int b, FpState fp) {
    float x = intBitsToFloat(a);
    float y = intBitsToFloat(b);
    float r = x / y;
    if (FpStatus.usual(fp) && normal(r) && aboveTiny(r) && normal(y)) {
      return inexactIf((double) r * y != x, r, fp);
    }
    return (int) SoftFloat.div(bits(a), bits(b), F, fp);
  }

  /** Whether the exact result cannot have been below the normal numbers. */
  private static boolean aboveTiny(float r) {
    return Math.abs(r) > Float.MIN_NORMAL;
  }

  public static int sqrt(int a, FpState fp) {
    float x = intBitsToFloat(a);
    if (FpStatus.usual(fp) && x > 0 && x < Float.POSITIVE_INFINITY) {
      float r = (float) Math.sqrt(x);
      return inexactIf((double) r * r != x, r, fp);
    }
    return (int) SoftFloat.sqrt(bits(a), F, fp);
  }

  /** FPMulAdd: {@code c + a * b}. */
  public static int mulAdd(int c, int a, int b, FpState fp) {
    if (FpStatus.usual(fp) && FpStatus.inexactKnown(fp)) {
      float r = Math.fma(intBitsToFloat(a), intBitsToFloat(b), intBitsToFloat(c));
      if (normal(r) && aboveTiny(r)) {
        return floatToRawIntBits(r);
      }
    }
    return (int) SoftFloat.mulAdd(bits(c), bits(a), bits(b), 0, F, fp);
  }

  /** {@code c - a * b}: the first factor negated. */
  public static int mulSub(int c, int a, int b, FpState fp) {
    return mulAdd(c, a ^ SIGN, b, fp);
  }

  /** {@code -c - a * b}. */
  public static int negMulAdd(int c, int a, int b, FpState fp) {
    return mulAdd(c ^ SIGN, a ^ SIGN, b, fp);
  }

  /** {@code -c + a * b}. */
  public static int negMulSub(int c, int a, int b, FpState fp) {
    return mulAdd(c ^ SIGN, a, b, fp);
  }

  public static int negMul(int a, int b, FpState fp) {
    return mul(a, b, fp) ^ SIGN;
  }

  public static int mulx(int a, int b, FpState fp) {
    return (int) SoftEstimate.mulx(bits(a), bits(b), F, fp);
  }

  public static int abs(int a) {
    return a & ~SIGN;
  }

  public static int neg(int a) {
    return a ^ SIGN;
  }

  /** FABD. */
  public static int absoluteDifference(int a, int b, FpState fp) {
    return abs(sub(a, b, fp));
  }

  public static int max(int a, int b, FpState fp) {
    return (int) SoftCompare.max(bits(a), bits(b), F, fp);
  }

  public static int min(int a, int b, FpState fp) {
    return (int) SoftCompare.min(bits(a), bits(b), F, fp);
  }

  public static int maxNumber(int a, int b, FpState fp) {
    return (int) SoftCompare.maxNumber(bits(a), bits(b), F, fp);
  }

  public static int minNumber(int a, int b, FpState fp) {
    return (int) SoftCompare.minNumber(bits(a), bits(b), F, fp);
  }

  /** FPCompare: NZCV; {@code signalAll} also raises Invalid for quiet NaNs. */
  public static int compare(int a, int b, int signalAll, FpState fp) {
    return SoftCompare.compare(bits(a), bits(b), signalAll != 0, F, fp);
  }

  /** All ones where equal. */
  public static int compareEqual(int a, int b, FpState fp) {
    return SoftCompare.equal(bits(a), bits(b), F, fp) ? -1 : 0;
  }

  /** All ones where greater. */
  public static int compareGreater(int a, int b, FpState fp) {
    return SoftCompare.greater(bits(a), bits(b), F, fp) ? -1 : 0;
  }

  /** All ones where greater or equal. */
  public static int compareGreaterOrEqual(int a, int b, FpState fp) {
    return SoftCompare.greaterOrEqual(bits(a), bits(b), F, fp) ? -1 : 0;
  }

  public static int recpe(int a, FpState fp) {
    return (int) SoftEstimate.recpe(bits(a), F, fp);
  }

  public static int recpx(int a, FpState fp) {
    return (int) SoftEstimate.recpx(bits(a), F, fp);
  }

  public static int rsqrte(int a, FpState fp) {
    return (int) SoftEstimate.rsqrte(bits(a), F, fp);
  }

  public static int recps(int a, int b, FpState fp) {
    return (int) SoftEstimate.recps(bits(a), bits(b), F, fp);
  }

  public static int rsqrts(int a, int b, FpState fp) {
    return (int) SoftEstimate.rsqrts(bits(a), bits(b), F, fp);
  }

  /** FRINTN, FRINTP, FRINTM, FRINTZ, FRINTA: {@code mode} as {@link FpStatus} numbers them. */
  public static int round(int a, int mode, FpState fp) {
    return (int) SoftConvert.roundInt(bits(a), F, mode, false, fp);
  }

  /** FRINTI, and FRINTX if {@code exact}. */
  public static int roundCurrent(int a, int exact, FpState fp) {
    return (int) SoftConvert.roundInt(bits(a), F, FpStatus.roundingMode(fp), exact != 0, fp);
  }

  /** FCCMP, FCCMPE: compares if {@code holds}, else {@code nzcv} is the result. */
  public static int compareIf(boolean holds, int a, int b, int nzcv, int signalAll, FpState fp) {
    return holds ? compare(a, b, signalAll, fp) : nzcv << 28;
  }

  /** FCSEL. */
  public static int select(boolean holds, int a, int b) {
    return holds ? a : b;
  }
}
