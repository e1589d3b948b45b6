package org.devkvm.cpu.ops;

import static org.devkvm.cpu.ops.SimdLanes.add;
import static org.devkvm.cpu.ops.SimdLanes.bits;
import static org.devkvm.cpu.ops.SimdLanes.greaterOrEqual;
import static org.devkvm.cpu.ops.SimdLanes.high;
import static org.devkvm.cpu.ops.SimdLanes.higherOrSame;
import static org.devkvm.cpu.ops.SimdLanes.mask;
import static org.devkvm.cpu.ops.SimdLanes.select;
import static org.devkvm.cpu.ops.SimdLanes.sub;
import static org.devkvm.cpu.ops.SimdLanes.unsigned;

/** Advanced SIMD on integers without saturation (Arm ARM C4.1.96), on one 64-bit half. */
public final class SimdInteger {
  private SimdInteger() {}

  public static long and(long n, long m) {
    return n & m;
  }

  public static long bic(long n, long m) {
    return n & ~m;
  }

  public static long orr(long n, long m) {
    return n | m;
  }

  public static long orn(long n, long m) {
    return n | ~m;
  }

  public static long eor(long n, long m) {
    return n ^ m;
  }

  /** BSL, BIT, BIF: {@code ones} where {@code mask} is one. */
  public static long insert(long mask, long ones, long zeros) {
    return zeros ^ ((ones ^ zeros) & mask);
  }

  public static long not(long n) {
    return ~n;
  }

  /** CMTST. */
  public static long test(long n, long m, int size) {
    return ~SimdLanes.equal(n & m, 0, size);
  }

  /** UHADD. */
  public static long uhadd(long n, long m, int size) {
    return (n & m) + ((n ^ m) >>> 1 & ~high(size));
  }

  public static long shadd(long n, long m, int size) {
    long h = high(size);
    return uhadd(n ^ h, m ^ h, size) ^ h;
  }

  public static long urhadd(long n, long m, int size) {
    return (n | m) - ((n ^ m) >>> 1 & ~high(size));
  }

  public static long srhadd(long n, long m, int size) {
    long h = high(size);
    return urhadd(n ^ h, m ^ h, size) ^ h;
  }

  /** UHSUB: n + ~m + 1 is n − m plus the lane's modulus. */
  public static long uhsub(long n, long m, int size) {
    return urhadd(n, ~m, size) ^ high(size);
  }

  public static long shsub(long n, long m, int size) {
    long h = high(size);
    return uhsub(n ^ h, m ^ h, size);
  }

  public static long umax(long n, long m, int size) {
    return select(higherOrSame(n, m, size), n, m);
  }

  public static long umin(long n, long m, int size) {
    return select(higherOrSame(n, m, size), m, n);
  }

  public static long smax(long n, long m, int size) {
    return select(greaterOrEqual(n, m, size), n, m);
  }

  public static long smin(long n, long m, int size) {
    return select(greaterOrEqual(n, m, size), m, n);
  }

  public static long uabd(long n, long m, int size) {
    long swap = ~higherOrSame(n, m, size);
    return sub(select(swap, m, n), select(swap, n, m), size);
  }

  public static long sabd(long n, long m, int size) {
    long h = high(size);
    return uabd(n ^ h, m ^ h, size);
  }

  public static long neg(long n, int size) {
    return sub(0, n, size);
  }

  public static long abs(long n, int size) {
    return select(SimdLanes.spread(n & high(size), size), neg(n, size), n);
  }

  public static long mul(long n, long m, int size) {
    if (size == 2) {
      return ((n & 0xFFFFFFFFL) * (m & 0xFFFFFFFFL) & 0xFFFFFFFFL)
          | ((n >>> 32) * (m >>> 32)) << 32;
    }
    int bits = bits(size);
    long mask = mask(size);
    long r = 0;
    for (int at = 0; at < 64; at += bits) {
      r |= ((n >>> at) * (m >>> at) & mask) << at;
    }
    return r;
  }

  public static long mla(long d, long n, long m, int size) {
    return add(d, mul(n, m, size), size);
  }

  public static long mls(long d, long n, long m, int size) {
    return sub(d, mul(n, m, size), size);
  }

  /** PMUL on bytes: carry-less products, low 8 bits. */
  public static long pmul(long n, long m) {
    long low = SimdLanes.low(0);
    long r = 0;
    for (int bit = 0; bit < 8; bit++) {
      long chosen = (m >>> bit & low) * 0xFF;
      long keep = low * (0xFF << bit & 0xFF);
      r ^= n << bit & keep & chosen;
    }
    return r;
  }

  /** PMULL on bytes: carry-less 16-bit products. */
  public static long pmull(int n, int m) {
    long a = SimdLanes.uxtl(n, 0);
    long b = SimdLanes.uxtl(m, 0);
    long r = 0;
    for (int bit = 0; bit < 8; bit++) {
      r ^= (a << bit) & (b >>> bit & SimdLanes.low(1)) * 0xFFFF;
    }
    return r;
  }

  public static long clz(long n, int size) {
    int bits = bits(size);
    long r = 0;
    for (int at = 0; at < 64; at += bits) {
      r |= (long) (Long.numberOfLeadingZeros(unsigned(n, at, bits)) - (64 - bits)) << at;
    }
    return r;
  }

  public static long cls(long n, int size) {
    return clz(n ^ SimdLanes.spread(n & high(size), size), size) - SimdLanes.low(size);
  }

  /** CNT. */
  public static long cnt(long n) {
    long x = n - (n >>> 1 & 0x5555555555555555L);
    x = (x & 0x3333333333333333L) + (x >>> 2 & 0x3333333333333333L);
    return x + (x >>> 4) & 0x0F0F0F0F0F0F0F0FL;
  }

  /** RBIT: bits in bytes. */
  public static long rbit(long n) {
    return Long.reverse(Long.reverseBytes(n));
  }

  /** REV16, REV32, REV64: lanes of {@code size} in containers of {@code 16 << container} bits. */
  public static long rev(long n, int size, int container) {
    long r = Long.reverseBytes(n);
    if (size >= 1) {
      r = swapBytes(r);
    }
    if (size == 2) {
      r = (r << 16 & 0xFFFF0000FFFF0000L) | (r >>> 16 & 0x0000FFFF0000FFFFL);
    }
    if (container <= 1) {
      r = r << 32 | r >>> 32;
    }
    if (container == 0) {
      r = (r << 16 & 0xFFFF0000FFFF0000L) | (r >>> 16 & 0x0000FFFF0000FFFFL);
    }
    return r;
  }

  private static long swapBytes(long n) {
    return (n << 8 & 0xFF00FF00FF00FF00L) | (n >>> 8 & 0x00FF00FF00FF00FFL);
  }

  /** SADDLP, UADDLP: adds neighbours into lanes of twice the size. */
  public static long addlp(long n, int size, int u) {
    long even = SimdLanes.extendEven(n, size, u);
    return add(even, SimdLanes.extendEven(n >>> bits(size), size, u), size + 1);
  }

  public static long addp(int half, long nlo, long nhi, long mlo, long mhi, int q, int size) {
    long n = SimdPermute.uzp1(half, nlo, nhi, mlo, mhi, q, size);
    return add(n, SimdPermute.uzp2(half, nlo, nhi, mlo, mhi, q, size), size);
  }

  public static long umaxp(int half, long nlo, long nhi, long mlo, long mhi, int q, int size) {
    long n = SimdPermute.uzp1(half, nlo, nhi, mlo, mhi, q, size);
    return umax(n, SimdPermute.uzp2(half, nlo, nhi, mlo, mhi, q, size), size);
  }

  public static long uminp(int half, long nlo, long nhi, long mlo, long mhi, int q, int size) {
    long n = SimdPermute.uzp1(half, nlo, nhi, mlo, mhi, q, size);
    return umin(n, SimdPermute.uzp2(half, nlo, nhi, mlo, mhi, q, size), size);
  }

  public static long smaxp(int half, long nlo, long nhi, long mlo, long mhi, int q, int size) {
    long n = SimdPermute.uzp1(half, nlo, nhi, mlo, mhi, q, size);
    return smax(n, SimdPermute.uzp2(half, nlo, nhi, mlo, mhi, q, size), size);
  }

  public static long sminp(int half, long nlo, long nhi, long mlo, long mhi, int q, int size) {
    long n = SimdPermute.uzp1(half, nlo, nhi, mlo, mhi, q, size);
    return smin(n, SimdPermute.uzp2(half, nlo, nhi, mlo, mhi, q, size), size);
  }

  public static long addv(long lo, long hi, int q, int size) {
    long r = q != 0 ? add(lo, hi, size) : lo;
    for (int distance = 32; distance >= bits(size); distance >>= 1) {
      r = add(r, r >>> distance, size);
    }
    return r & mask(size);
  }

  /** SADDLV, or UADDLV if {@code u}. */
  public static long addlv(long lo, long hi, int q, int size, int u) {
    int bits = bits(size);
    long sum = 0;
    for (int at = 0; at < 64; at += bits) {
      sum += SimdLanes.lane(lo, at, bits, u != 0);
      sum += q != 0 ? SimdLanes.lane(hi, at, bits, u != 0) : 0;
    }
    return size == 2 ? sum : sum & mask(size + 1);
  }

  public static long umaxv(long lo, long hi, int q, int size) {
    long r = q != 0 ? umax(lo, hi, size) : lo;
    for (int distance = 32; distance >= bits(size); distance >>= 1) {
      r = umax(r, r >>> distance, size);
    }
    return r & mask(size);
  }

  public static long uminv(long lo, long hi, int q, int size) {
    long r = q != 0 ? umin(lo, hi, size) : lo;
    for (int distance = 32; distance >= bits(size); distance >>= 1) {
      r = umin(r, r >>> distance, size);
    }
    return r & mask(size);
  }

  public static long smaxv(long lo, long hi, int q, int size) {
    long r = q != 0 ? smax(lo, hi, size) : lo;
    for (int distance = 32; distance >= bits(size); distance >>= 1) {
      r = smax(r, r >>> distance, size);
    }
    return r & mask(size);
  }

  public static long sminv(long lo, long hi, int q, int size) {
    long r = q != 0 ? smin(lo, hi, size) : lo;
    for (int distance = 32; distance >= bits(size); distance >>= 1) {
      r = smin(r, r >>> distance, size);
    }
    return r & mask(size);
  }
}
