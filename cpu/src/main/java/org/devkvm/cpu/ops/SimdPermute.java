package org.devkvm.cpu.ops;

import static org.devkvm.cpu.ops.SimdLanes.bits;
import static org.devkvm.cpu.ops.SimdLanes.low;
import static org.devkvm.cpu.ops.SimdLanes.mask;

/** Advanced SIMD that moves: permute, extract, copy, modified immediate (Arm ARM C4.1.96). */
public final class SimdPermute {
  private SimdPermute() {}

  /** UZP1. */
  public static long uzp1(int half, long nlo, long nhi, long mlo, long mhi, int q, int size) {
    if (q == 0) {
      return SimdLanes.evens(nlo, mlo, size);
    }
    return half == 0 ? SimdLanes.evens(nlo, nhi, size) : SimdLanes.evens(mlo, mhi, size);
  }

  /** UZP2. */
  public static long uzp2(int half, long nlo, long nhi, long mlo, long mhi, int q, int size) {
    if (q == 0) {
      return SimdLanes.odds(nlo, mlo, size);
    }
    return half == 0 ? SimdLanes.odds(nlo, nhi, size) : SimdLanes.odds(mlo, mhi, size);
  }

  private static long zip(int n, int m, int size) {
    return SimdLanes.uxtl(n, size) | SimdLanes.uxtl(m, size) << bits(size);
  }

  /** ZIP1. */
  public static long zip1(int half, long nlo, long nhi, long mlo, long mhi, int size) {
    if (size == 3) {
      return half == 0 ? nlo : mlo;
    }
    return zip((int) (nlo >>> (half << 5)), (int) (mlo >>> (half << 5)), size);
  }

  /** ZIP2. */
  public static long zip2(int half, long nlo, long nhi, long mlo, long mhi, int q, int size) {
    if (size == 3) {
      return half == 0 ? nhi : mhi;
    }
    int at = q == 0 ? 32 : half << 5;
    return zip((int) ((q == 0 ? nlo : nhi) >>> at), (int) ((q == 0 ? mlo : mhi) >>> at), size);
  }

  private static long evenLanes(int size) {
    return low(size + 1) * mask(size);
  }

  /** TRN1. */
  public static long trn1(int half, long nlo, long nhi, long mlo, long mhi, int size) {
    if (size == 3) {
      return half == 0 ? nlo : mlo;
    }
    long even = evenLanes(size);
    long n = half == 0 ? nlo : nhi;
    long m = half == 0 ? mlo : mhi;
    return (n & even) | (m & even) << bits(size);
  }

  /** TRN2. */
  public static long trn2(int half, long nlo, long nhi, long mlo, long mhi, int size) {
    if (size == 3) {
      return half == 0 ? nhi : mhi;
    }
    long even = evenLanes(size);
    long n = half == 0 ? nlo : nhi;
    long m = half == 0 ? mlo : mhi;
    return (n >>> bits(size) & even) | (m & ~even);
  }

  /** EXT on 64 bits: 0 to 7 bytes. */
  public static long ext64(long n, long m, int bytes) {
    return bytes == 0 ? n : n >>> (bytes << 3) | m << -(bytes << 3);
  }

  /** EXT on 128 bits: 0 to 15 bytes. */
  public static long ext(int half, long nlo, long nhi, long mlo, long mhi, int bytes) {
    int b = bytes & 7;
    if (bytes < 8) {
      return half == 0 ? ext64(nlo, nhi, b) : ext64(nhi, mlo, b);
    }
    return half == 0 ? ext64(nhi, mlo, b) : ext64(mlo, mhi, b);
  }

  /** The lane size that imm5 encodes: the place of its lowest one. */
  private static int size(int imm5) {
    return Integer.numberOfTrailingZeros(imm5);
  }

  private static long lane(long lo, long hi, int at, int size) {
    return (at < 64 ? lo : hi) >>> at & mask(size);
  }

  /** DUP (element), vector: every half of the result. */
  public static long dupElement(long lo, long hi, int imm5) {
    return umov(lo, hi, imm5) * low(size(imm5));
  }

  /** DUP (general). */
  public static long dup(long x, int imm5) {
    return SimdLanes.replicate(x, size(imm5));
  }

  /** UMOV, and DUP (element), scalar. */
  public static long umov(long lo, long hi, int imm5) {
    int size = size(imm5);
    return lane(lo, hi, imm5 >> (size + 1) << (3 + size), size);
  }

  /** SMOV to Xd. */
  public static long smov(long lo, long hi, int imm5) {
    return SimdLanes.signed(umov(lo, hi, imm5), 0, bits(size(imm5)));
  }

  /** SMOV to Wd. */
  public static int smov32(long lo, long hi, int imm5) {
    return (int) smov(lo, hi, imm5);
  }

  /** INS (general): half {@code half} of {@code d} with {@code x} in the lane of imm5. */
  public static long ins(int half, long dlo, long dhi, long x, int imm5) {
    int size = size(imm5);
    int at = imm5 >> (size + 1) << (3 + size);
    long d = half == 0 ? dlo : dhi;
    if (at >> 6 != half) {
      return d;
    }
    return (d & ~(mask(size) << at)) | (x & mask(size)) << at;
  }

  /** The element that imm4 selects for INS (element). */
  public static long insSource(long lo, long hi, int imm5, int imm4) {
    int size = size(imm5);
    return lane(lo, hi, imm4 >> size << (3 + size), size);
  }

  /** Element {@code index} of 64 bits. */
  public static long element(long lo, long hi, int index) {
    return index == 0 ? lo : hi;
  }

  /** AdvSIMDExpandImm, 32-bit shifted: imm8 at byte {@code c} of each word. */
  public static long wordImmediate(int imm8, int c) {
    return ((long) imm8 << (c << 3)) * low(2);
  }

  /** AdvSIMDExpandImm, 16-bit shifted: imm8 at byte {@code c} of each halfword. */
  public static long halfImmediate(int imm8, int c) {
    return ((long) imm8 << (c << 3)) * low(1);
  }

  /** AdvSIMDExpandImm, 32-bit shifting ones: imm8 above {@code c + 1} bytes of ones. */
  public static long onesImmediate(int imm8, int c) {
    int shift = 8 << c;
    return ((long) imm8 << shift | (1L << shift) - 1) * low(2);
  }

  /** AdvSIMDExpandImm, 64-bit: a byte of ones for each one of imm8. */
  public static long byteMask(int imm8) {
    long r = 0;
    for (int bit = 0; bit < 8; bit++) {
      r |= ((imm8 >> bit & 1) * 0xFFL) << (bit << 3);
    }
    return r;
  }
}
