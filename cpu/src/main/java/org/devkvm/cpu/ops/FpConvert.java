package org.devkvm.cpu.ops;

import static java.lang.Double.doubleToRawLongBits;
import static java.lang.Double.longBitsToDouble;
import static java.lang.Float.floatToRawIntBits;
import static java.lang.Float.intBitsToFloat;

import org.devkvm.cpu.state.FpState;

/**
 * Conversions: FCVT between precisions, to and from integers and fixed point. Arguments named
 * {@code sf}, {@code unsigned} are fields of the encoding, 0 or 1.
 */
public final class FpConvert {
  private FpConvert() {}

  public static long singleToDouble(int a, FpState fp) {
    float x = intBitsToFloat(a);
    if (FpStatus.usual(fp) && !Float.isNaN(x)) {
      return doubleToRawLongBits(x);
    }
    return convert(a & 0xFFFFFFFFL, FpFormat.SINGLE, FpFormat.DOUBLE, fp);
  }

  public static int doubleToSingle(long a, FpState fp) {
    double x = longBitsToDouble(a);
    float r = (float) x;
    if (FpStatus.usual(fp) && Math.abs(r) > Float.MIN_NORMAL && Math.abs(r) <= Float.MAX_VALUE) {
      if (r != x) {
        fp.raise(FpStatus.IXC);
      }
      return floatToRawIntBits(r);
    }
    return (int) convert(a, FpFormat.DOUBLE, FpFormat.SINGLE, fp);
  }

  /** FCVTXN: rounds to odd. */
  public static int doubleToSingleOdd(long a, FpState fp) {
    return (int) SoftConvert.convert(a, FpFormat.DOUBLE, FpFormat.SINGLE, FpStatus.TO_ODD, fp);
  }

  public static int halfToSingle(int a, FpState fp) {
    return (int) convert(a, SoftConvert.half(fp), FpFormat.SINGLE, fp);
  }

  public static long halfToDouble(int a, FpState fp) {
    return convert(a, SoftConvert.half(fp), FpFormat.DOUBLE, fp);
  }

  public static int singleToHalf(int a, FpState fp) {
    return (int) convert(a & 0xFFFFFFFFL, FpFormat.SINGLE, SoftConvert.half(fp), fp);
  }

  public static int doubleToHalf(long a, FpState fp) {
    return (int) convert(a, FpFormat.DOUBLE, SoftConvert.half(fp), fp);
  }

  private static long convert(long a, FpFormat from, FpFormat to, FpState fp) {
    return SoftConvert.convert(a, from, to, FpStatus.roundingMode(fp), fp);
  }

  /** FCVT[NPMZA][SU]: {@code mode} as {@link FpStatus} numbers them; 32 bits if not {@code sf}. */
  public static long singleToInteger(int a, int sf, int mode, int unsigned, FpState fp) {
    return singleToFixed(a, sf, 64, mode, unsigned, fp);
  }

  /** As {@link #singleToInteger}. */
  public static long doubleToInteger(long a, int sf, int mode, int unsigned, FpState fp) {
    double x = longBitsToDouble(a);
    if (mode == FpStatus.TO_ZERO && FpStatus.usual(fp) && Math.abs(x) < 0x1p31) {
      long r = (long) x;
      if (unsigned == 0 || r >= 0) {
        if (r != x) {
          fp.raise(FpStatus.IXC);
        }
        return sf == 0 ? r & 0xFFFFFFFFL : r;
      }
    }
    return doubleToFixed(a, sf, 64, mode, unsigned, fp);
  }

  /** FCVTZ[SU], fixed-point: 64 − {@code scale} fraction bits. */
  public static long singleToFixed(int a, int sf, int scale, int mode, int unsigned, FpState fp) {
    return fixed(a & 0xFFFFFFFFL, FpFormat.SINGLE, sf, scale, mode, unsigned, fp);
  }

  /** FCVTZ[SU], fixed-point: 64 − {@code scale} fraction bits. */
  public static long doubleToFixed(long a, int sf, int scale, int mode, int unsigned, FpState fp) {
    return fixed(a, FpFormat.DOUBLE, sf, scale, mode, unsigned, fp);
  }

  private static long fixed(
      long a, FpFormat f, int sf, int scale, int mode, int unsigned, FpState fp) {
    int width = sf != 0 ? 64 : 32;
    long r = SoftConvert.toFixed(a, f, 64 - scale, unsigned != 0, width, mode, fp);
    return sf != 0 ? r : r & 0xFFFFFFFFL;
  }

  /** The integer operand of a conversion: all of Xn, or Wn extended. */
  private static long integer(long x, int sf, int unsigned) {
    if (sf != 0) {
      return x;
    }
    return unsigned != 0 ? x & 0xFFFFFFFFL : (int) x;
  }

  /** [SU]CVTF with 64 − {@code scale} fraction bits. */
  public static int fixedToSingle(long x, int sf, int scale, int unsigned, FpState fp) {
    long v = integer(x, sf, unsigned);
    boolean alike = unsigned == 0 || v >= 0;
    if (scale == 64 && alike && v >> 24 == v >> 63) {
      return floatToRawIntBits((float) v);
    }
    return (int) SoftConvert.fromFixed(v, 64 - scale, !alike, FpFormat.SINGLE, fp);
  }

  /** [SU]CVTF with 64 − {@code scale} fraction bits. */
  public static long fixedToDouble(long x, int sf, int scale, int unsigned, FpState fp) {
    long v = integer(x, sf, unsigned);
    boolean alike = unsigned == 0 || v >= 0;
    if (scale == 64 && alike && v >> 53 == v >> 63) {
      return doubleToRawLongBits((double) v);
    }
    return SoftConvert.fromFixed(v, 64 - scale, !alike, FpFormat.DOUBLE, fp);
  }

  /** VFPExpandImm, single precision. */
  public static int expandSingle(int imm8) {
    int exponent = (imm8 & 0x40) != 0 ? 0x3E000000 : 0x40000000;
    return (imm8 & 0x80) << 24 | exponent | (imm8 & 0x3F) << 19;
  }

  /** VFPExpandImm, double precision. */
  public static long expandDouble(int imm8) {
    long exponent = (imm8 & 0x40) != 0 ? 0x3FC0000000000000L : 0x4000000000000000L;
    return (imm8 & 0x80L) << 56 | exponent | (imm8 & 0x3FL) << 48;
  }
}
