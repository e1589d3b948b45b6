package org.devkvm.cpu.ops;

import static org.devkvm.cpu.ops.SimdLanes.add;
import static org.devkvm.cpu.ops.SimdLanes.bits;
import static org.devkvm.cpu.ops.SimdLanes.even;
import static org.devkvm.cpu.ops.SimdLanes.high;
import static org.devkvm.cpu.ops.SimdLanes.lane;
import static org.devkvm.cpu.ops.SimdLanes.low;
import static org.devkvm.cpu.ops.SimdLanes.mask;

/** Advanced SIMD shifts without saturation, on one 64-bit half. */
public final class SimdShift {
  private SimdShift() {}

  /** SHL: 0 to the lane's bits less one. */
  public static long shl(long n, int shift, int size) {
    return n << shift & low(size) * (mask(size) << shift & mask(size));
  }

  /** SHLL: widens and shifts by as much as the lane was wide. */
  public static long shll(int part, int size) {
    return SimdLanes.uxtl(part, size) << bits(size);
  }

  /** USHR: 1 to the lane's bits. */
  public static long ushr(long n, int shift, int size) {
    return shift == bits(size) ? 0 : n >>> shift & low(size) * (mask(size) >>> shift);
  }

  /** SSHR: 1 to the lane's bits. */
  public static long sshr(long n, int shift, int size) {
    int s = Math.min(shift, bits(size) - 1);
    long h = high(size);
    return SimdLanes.sub(ushr(n ^ h, s, size), h >>> s, size);
  }

  private static long roundingBits(long n, int shift, int size) {
    return n >>> (shift - 1) & low(size);
  }

  public static long urshr(long n, int shift, int size) {
    return add(ushr(n, shift, size), roundingBits(n, shift, size), size);
  }

  public static long srshr(long n, int shift, int size) {
    return add(sshr(n, shift, size), roundingBits(n, shift, size), size);
  }

  /** SLI: keeps the low bits of {@code d}. */
  public static long sli(long d, long n, int shift, int size) {
    return shl(n, shift, size) | (d & ~shl(-1L, shift, size));
  }

  /** SRI: keeps the high bits of {@code d}. */
  public static long sri(long d, long n, int shift, int size) {
    return ushr(n, shift, size) | (d & ~ushr(-1L, shift, size));
  }

  /** SHRN: {@code size} of the result. */
  public static long shrn(long lo, long hi, int shift, int size) {
    return even(lo >>> shift, size) | even(hi >>> shift, size) << 32;
  }

  /** RSHRN: {@code size} of the result. */
  public static long rshrn(long lo, long hi, int shift, int size) {
    long half = low(size + 1) << (shift - 1);
    return shrn(add(lo, half, size + 1), add(hi, half, size + 1), shift, size);
  }

  /** ADDHN of the sums: the high half of each lane; {@code size} of the result. */
  public static long highNarrow(long lo, long hi, int size) {
    return shrn(lo, hi, bits(size), size);
  }

  /** RADDHN of the sums. */
  public static long roundingHighNarrow(long lo, long hi, int size) {
    return rshrn(lo, hi, bits(size), size);
  }

  /**
   * One lane shifted left by the signed low byte of {@code by}, right if it is negative; {@code v}
   * is extended to 64 bits.
   */
  private static long shift(long v, long by, boolean unsigned, boolean rounding) {
    int left = (byte) by;
    if (left >= 0) {
      return left > 63 ? 0 : v << left;
    }
    return right(v, -left, unsigned, rounding);
  }

  /** The floor of {@code v / 2^by}, or of that plus a half; {@code by} may exceed 64. */
  static long right(long v, int by, boolean unsigned, boolean rounding) {
    if (unsigned) {
      long r = by > 63 ? 0 : v >>> by;
      return rounding && by <= 64 ? r + (v >>> (by - 1) & 1) : r;
    }
    long r = v >> Math.min(by, 63);
    return rounding ? r + (v >> Math.min(by - 1, 63) & 1) : r;
  }

  private static long shiftLanes(long n, long m, int size, boolean unsigned, boolean rounding) {
    int bits = bits(size);
    long r = 0;
    for (int at = 0; at < 64; at += bits) {
      r |= (shift(lane(n, at, bits, unsigned), m >>> at, unsigned, rounding) & mask(size)) << at;
    }
    return r;
  }

  public static long sshl(long n, long m, int size) {
    return shiftLanes(n, m, size, false, false);
  }

  public static long ushl(long n, long m, int size) {
    return shiftLanes(n, m, size, true, false);
  }

  public static long srshl(long n, long m, int size) {
    return shiftLanes(n, m, size, false, true);
  }

  public static long urshl(long n, long m, int size) {
    return shiftLanes(n, m, size, true, true);
  }
}
