package org.devkvm.cpu.ops;

import static org.devkvm.cpu.ops.SimdLanes.add;
import static org.devkvm.cpu.ops.SimdLanes.bits;
import static org.devkvm.cpu.ops.SimdLanes.high;
import static org.devkvm.cpu.ops.SimdLanes.lane;
import static org.devkvm.cpu.ops.SimdLanes.mask;
import static org.devkvm.cpu.ops.SimdLanes.select;
import static org.devkvm.cpu.ops.SimdLanes.signed;
import static org.devkvm.cpu.ops.SimdLanes.spread;
import static org.devkvm.cpu.ops.SimdLanes.sub;

import org.devkvm.cpu.state.FpState;

/**
 * Advanced SIMD that saturates and sets FPSR.QC, on one 64-bit half. Scalar forms run on the lowest
 * lane of operands whose other lanes are zero ({@link #scalar}): zeros never saturate.
 */
public final class SimdSaturating {
  private SimdSaturating() {}

  /** The lowest lane alone. */
  public static long scalar(long v, int size) {
    return v & mask(size);
  }

  /**
   * {@code value}, or what it saturates to in the lanes where {@code overflow} has its high bit.
   */
  private static long saturate(long overflow, long limit, long value, int size, FpState fp) {
    if (overflow == 0) {
      return value;
    }
    fp.raise(FpStatus.QC);
    return select(spread(overflow, size), limit, value);
  }

  /** The largest value where {@code sign} is positive, the smallest where it is negative. */
  private static long limit(long sign, int size) {
    long h = high(size);
    return spread(sign & h, size) ^ ~h;
  }

  public static long uqadd(long n, long m, int size, FpState fp) {
    long sum = add(n, m, size);
    return saturate(((n & m) | ((n | m) & ~sum)) & high(size), -1, sum, size, fp);
  }

  public static long uqsub(long n, long m, int size, FpState fp) {
    long difference = sub(n, m, size);
    long borrow = ((~n & m) | (~(n ^ m) & difference)) & high(size);
    return saturate(borrow, 0, difference, size, fp);
  }

  public static long sqadd(long n, long m, int size, FpState fp) {
    long sum = add(n, m, size);
    return saturate(~(n ^ m) & (n ^ sum) & high(size), limit(n, size), sum, size, fp);
  }

  public static long sqsub(long n, long m, int size, FpState fp) {
    long difference = sub(n, m, size);
    long overflow = (n ^ m) & (n ^ difference) & high(size);
    return saturate(overflow, limit(n, size), difference, size, fp);
  }

  /** SUQADD: signed {@code d} plus unsigned {@code n}, signed. */
  public static long suqadd(long d, long n, int size, FpState fp) {
    // With the sign bit of d flipped this is an unsigned sum, which may carry out.
    long h = high(size);
    long shifted = d ^ h;
    long sum = add(shifted, n, size);
    long carry = ((shifted & n) | ((shifted | n) & ~sum)) & h;
    return saturate(carry, ~h, sum ^ h, size, fp);
  }

  /** USQADD: unsigned {@code d} plus signed {@code n}, unsigned. */
  public static long usqadd(long d, long n, int size, FpState fp) {
    long h = high(size);
    long sum = add(d, n, size);
    long overflow = ((d & ~n & ~sum) | (~d & n & sum)) & h;
    return saturate(overflow, ~spread(n & h, size), sum, size, fp);
  }

  public static long sqneg(long n, int size, FpState fp) {
    long h = high(size);
    return saturate(SimdLanes.equal(n, h, size) & h, ~h, SimdInteger.neg(n, size), size, fp);
  }

  public static long sqabs(long n, int size, FpState fp) {
    return select(spread(n & high(size), size), sqneg(n, size, fp), n);
  }

  private static long saturated(long limit, FpState fp) {
    fp.raise(FpStatus.QC);
    return limit;
  }

  private static long max(int bits, boolean unsigned) {
    return unsigned ? -1L >>> -bits : ~(-1L << (bits - 1));
  }

  /** {@code v << by}, {@code by >= 0}, saturated to {@code bits}; {@code v} is not yet shifted. */
  private static long left(long v, int by, int bits, boolean unsigned, FpState fp) {
    if (v == 0) {
      return 0;
    }
    long r = v << by;
    if (unsigned) {
      boolean fits = by < 64 && r >>> by == v && Long.compareUnsigned(r, max(bits, true)) <= 0;
      return fits ? r : saturated(max(bits, true), fp);
    }
    boolean fits = by < 64 && r >> by == v && signed(r, 0, bits) == r;
    return fits ? r : saturated(v < 0 ? ~max(bits, false) : max(bits, false), fp);
  }

  private static long shiftLanes(
      long n, long m, int size, boolean unsigned, boolean rounding, FpState fp) {
    int bits = bits(size);
    long r = 0;
    for (int at = 0; at < 64; at += bits) {
      long v = lane(n, at, bits, unsigned);
      int by = (byte) (m >>> at);
      long shifted =
          by >= 0 ? left(v, by, bits, unsigned, fp) : SimdShift.right(v, -by, unsigned, rounding);
      r |= (shifted & mask(size)) << at;
    }
    return r;
  }

  public static long sqshl(long n, long m, int size, FpState fp) {
    return shiftLanes(n, m, size, false, false, fp);
  }

  public static long uqshl(long n, long m, int size, FpState fp) {
    return shiftLanes(n, m, size, true, false, fp);
  }

  public static long sqrshl(long n, long m, int size, FpState fp) {
    return shiftLanes(n, m, size, false, true, fp);
  }

  public static long uqrshl(long n, long m, int size, FpState fp) {
    return shiftLanes(n, m, size, true, true, fp);
  }

  /** SQSHLU (immediate): signed, saturated to unsigned. */
  public static long sqshlu(long n, int shift, int size, FpState fp) {
    int bits = bits(size);
    long r = 0;
    for (int at = 0; at < 64; at += bits) {
      long v = signed(n, at, bits);
      r |= (v < 0 ? saturated(0, fp) : left(v, shift, bits, true, fp)) << at;
    }
    return r;
  }

  /** SQSHL, or UQSHL if {@code u}, immediate. */
  public static long shlImmediate(long n, int shift, int size, int u, FpState fp) {
    return shiftLanes(n, SimdLanes.replicate(shift, size), size, u != 0, false, fp);
  }

  /** What {@code v} becomes in a lane of {@code bits}. */
  private static long narrowed(long v, int bits, boolean from, boolean to, FpState fp) {
    long max = max(bits, to);
    if (from) {
      return Long.compareUnsigned(v, max) > 0 ? saturated(max, fp) : v;
    }
    long min = to ? 0 : ~max;
    return v > max ? saturated(max, fp) : v < min ? saturated(min, fp) : v;
  }

  private static long narrow(
      long v, int shift, int size, boolean from, boolean to, boolean rounding, FpState fp) {
    int bits = bits(size);
    long r = 0;
    for (int at = 0; at < 32; at += bits) {
      long lane = lane(v, at << 1, bits << 1, from);
      r |=
          (narrowed(SimdShift.right(lane, shift, from, rounding), bits, from, to, fp) & mask(size))
              << at;
    }
    return r;
  }

  /** SQSHRN, SQRSHRN and, with no shift, SQXTN; {@code size} of the result. */
  public static long sqshrn(long lo, long hi, int shift, int size, int rounding, FpState fp) {
    return narrow(lo, shift, size, false, false, rounding != 0, fp)
        | narrow(hi, shift, size, false, false, rounding != 0, fp) << 32;
  }

  /** UQSHRN, UQRSHRN and, with no shift, UQXTN; {@code size} of the result. */
  public static long uqshrn(long lo, long hi, int shift, int size, int rounding, FpState fp) {
    return narrow(lo, shift, size, true, true, rounding != 0, fp)
        | narrow(hi, shift, size, true, true, rounding != 0, fp) << 32;
  }

  /** SQSHRUN, SQRSHRUN and, with no shift, SQXTUN; {@code size} of the result. */
  public static long sqshrun(long lo, long hi, int shift, int size, int rounding, FpState fp) {
    return narrow(lo, shift, size, false, true, rounding != 0, fp)
        | narrow(hi, shift, size, false, true, rounding != 0, fp) << 32;
  }

  /** SQDMULH, or SQRDMULH if {@code rounding}. */
  public static long sqdmulh(long n, long m, int size, int rounding, FpState fp) {
    int bits = bits(size);
    long half = rounding != 0 ? 1L << (bits - 2) : 0;
    long r = 0;
    for (int at = 0; at < 64; at += bits) {
      long product = (signed(n, at, bits) * signed(m, at, bits) + half) >> (bits - 1);
      r |= (narrowed(product, bits, false, false, fp) & mask(size)) << at;
    }
    return r;
  }

  /** SQDMULL: {@code size} of the factors. */
  public static long sqdmull(int n, int m, int size, FpState fp) {
    int bits = bits(size);
    long min = -1L << (bits - 1);
    long r = 0;
    for (int at = 0; at < 32; at += bits) {
      long a = signed(n, at, bits);
      long b = signed(m, at, bits);
      long product = a == min && b == min ? saturated(max(bits << 1, false), fp) : (a * b) << 1;
      r |= (product & mask(size + 1)) << (at << 1);
    }
    return r;
  }
}
