package org.devkvm.cpu.ops;

import org.devkvm.cpu.state.FpState;

/** The 128-bit sum inside a fused multiply-add. */
final class SoftMulAdd {
  private SoftMulAdd() {}

  /**
   * {@code (c + a * b) × 2^scale} with one rounding. {@code a} and {@code b} are finite and not
   * zero, {@code c} is finite.
   */
  static long fused(long c, long a, long b, int scale, FpFormat f, FpState fp) {
    boolean negative = f.negative(a) != f.negative(b);
    boolean opposite = negative != f.negative(c);
    long sa = f.significand(a);
    long sb = f.significand(b);
    // Two bits of headroom; a product has at most 106 bits, so no one falls out.
    long high = Math.unsignedMultiplyHigh(sa, sb);
    long low = high << 62 | (sa * sb) >>> 2;
    high >>>= 2;
    int exponent = f.exponent(a) + f.exponent(b) + 3;
    long otherHigh = f.zero(c) ? 0 : f.significand(c) >>> 2;
    long otherLow = 0;
    int distance = f.zero(c) ? 0 : exponent - (f.exponent(c) + 2);
    if (distance < 0) {
      // The addend is the one with the larger exponent; the product moves down to it.
      otherLow = jamLow(high, low, -distance);
      low = 0;
      long moved = -distance > 63 ? 0 : high >>> -distance;
      high = otherHigh;
      otherHigh = moved;
      exponent -= distance;
      negative = f.negative(c);
    } else {
      otherLow = jamLow(otherHigh, 0, distance);
      otherHigh = distance > 63 ? 0 : otherHigh >>> distance;
    }
    if (opposite) {
      otherHigh = ~otherHigh + (otherLow == 0 ? 1 : 0);
      otherLow = -otherLow;
    }
    low += otherLow;
    high += otherHigh + (Long.compareUnsigned(low, otherLow) < 0 ? 1 : 0);
    if (high < 0) {
      negative = !negative;
      high = ~high + (low == 0 ? 1 : 0);
      low = -low;
    }
    return pack(negative, exponent + scale, high, low, f, fp);
  }

  private static long pack(
      boolean negative, int exponent, long high, long low, FpFormat f, FpState fp) {
    if (high == 0) {
      return low == 0
          ? SoftFloat.exactZero(f, fp)
          : SoftFloat.normalise(negative, exponent - 64, low, f, fp);
    }
    int shift = Long.numberOfLeadingZeros(high);
    long top = shift == 0 ? high : high << shift | low >>> -shift;
    long rest = low << shift;
    return SoftFloat.normalise(negative, exponent - shift, top | (rest != 0 ? 1 : 0), f, fp);
  }

  /** The low half of a 128-bit number shifted right; ones that fall out stay visible in bit 0. */
  private static long jamLow(long high, long low, int distance) {
    if (distance == 0) {
      return low;
    }
    if (distance < 64) {
      return high << -distance | low >>> distance | (low << -distance != 0 ? 1 : 0);
    }
    long rest = distance == 64 ? low : low | (distance > 127 ? high : high << -distance);
    return (distance > 127 ? 0 : high >>> (distance - 64)) | (rest != 0 ? 1 : 0);
  }
}
