package org.devkvm.cpu.ops;

/**
 * Lanes of a 64-bit half, several at once. {@code size} is 0 to 3 for lanes of 8 to 64 bits; a mask
 * has all ones in the lanes where something holds.
 */
public final class SimdLanes {
  /** The highest bit of each lane. */
  private static final long[] HIGH = {
    0x8080808080808080L, 0x8000800080008000L, 0x8000000080000000L, Long.MIN_VALUE
  };

  /** The lowest bit of each lane. */
  private static final long[] LOW = {0x0101010101010101L, 0x0001000100010001L, 0x100000001L, 1};

  private SimdLanes() {}

  static int bits(int size) {
    return 8 << size;
  }

  static long high(int size) {
    return HIGH[size];
  }

  static long low(int size) {
    return LOW[size];
  }

  /** All ones in the lowest lane. */
  static long mask(int size) {
    return -1L >>> -(8 << size);
  }

  /** The lane at bit {@code at}, sign-extended. */
  static long signed(long v, int at, int bits) {
    return v << (64 - bits - at) >> -bits;
  }

  /** The lane at bit {@code at}, zero-extended. */
  static long unsigned(long v, int at, int bits) {
    return v << (64 - bits - at) >>> -bits;
  }

  /** The lane at bit {@code at}, extended as {@code unsigned} says. */
  static long lane(long v, int at, int bits, boolean unsigned) {
    return unsigned ? unsigned(v, at, bits) : signed(v, at, bits);
  }

  /** Adds lane by lane. */
  public static long add(long n, long m, int size) {
    long h = HIGH[size];
    return ((n & ~h) + (m & ~h)) ^ ((n ^ m) & h);
  }

  /** Subtracts lane by lane. */
  public static long sub(long n, long m, int size) {
    long h = HIGH[size];
    return ((n | h) - (m & ~h)) ^ ((n ^ ~m) & h);
  }

  /** Widens bits that only the highest of each lane may have to masks. */
  static long spread(long highBits, int size) {
    return highBits - (highBits >>> (bits(size) - 1)) | highBits;
  }

  static long select(long mask, long ones, long zeros) {
    return zeros ^ ((ones ^ zeros) & mask);
  }

  /** CMEQ: the mask of equal lanes. */
  public static long equal(long n, long m, int size) {
    long h = HIGH[size];
    long x = n ^ m;
    return spread(~((x & ~h) + ~h | x) & h, size);
  }

  /** CMHS: the mask of {@code n >= m}, unsigned. */
  public static long higherOrSame(long n, long m, int size) {
    long h = HIGH[size];
    long lowerBits = (n | h) - (m & ~h);
    return spread(((n & ~m) | (~(n ^ m) & lowerBits)) & h, size);
  }

  /** CMHI: the mask of {@code n > m}, unsigned. */
  public static long higher(long n, long m, int size) {
    return ~higherOrSame(m, n, size);
  }

  /** CMGE: the mask of {@code n >= m}, signed. */
  public static long greaterOrEqual(long n, long m, int size) {
    long h = HIGH[size];
    return higherOrSame(n ^ h, m ^ h, size);
  }

  /** CMGT: the mask of {@code n > m}, signed. */
  public static long greater(long n, long m, int size) {
    return ~greaterOrEqual(m, n, size);
  }

  /** Copies the lowest lane to all of them. */
  public static long replicate(long v, int size) {
    return (v & mask(size)) * LOW[size];
  }

  /** Element {@code index} of a V register in all lanes. */
  public static long element(long lo, long hi, int index, int size) {
    int at = index << (3 + size);
    return replicate((at < 64 ? lo : hi) >>> at, size);
  }

  /** The even lanes of a half, in 32 bits. */
  static long even(long v, int size) {
    long x = v;
    if (size == 0) {
      x &= 0x00FF00FF00FF00FFL;
      x |= x >>> 8;
    }
    if (size <= 1) {
      x &= 0x0000FFFF0000FFFFL;
      x |= x >>> 16;
    }
    return x & 0xFFFFFFFFL;
  }

  /** The even lanes of {@code lo}, then those of {@code hi}: XTN of both, or UZP1. */
  public static long evens(long lo, long hi, int size) {
    return size == 3 ? lo : even(lo, size) | even(hi, size) << 32;
  }

  /** The odd lanes of {@code lo}, then those of {@code hi}: UZP2. */
  public static long odds(long lo, long hi, int size) {
    return size == 3 ? hi : evens(lo >>> bits(size), hi >>> bits(size), size);
  }

  /**
   * The 32 bits that half {@code half} of a widening instruction works on: SMULL takes the low half
   * of its operands, SMULL2 the high one.
   */
  public static int part(int half, int q, long lo, long hi) {
    return (int) ((q != 0 ? hi : lo) >>> (half << 5));
  }

  /** Zero-extends 32 bits of lanes to lanes of twice the size. */
  public static long uxtl(int part, int size) {
    long x = part & 0xFFFFFFFFL;
    if (size <= 1) {
      x = (x | x << 16) & 0x0000FFFF0000FFFFL;
    }
    if (size == 0) {
      x = (x | x << 8) & 0x00FF00FF00FF00FFL;
    }
    return x;
  }

  /** Sign-extends 32 bits of lanes to lanes of twice the size. */
  public static long sxtl(int part, int size) {
    return signExtend(uxtl(part, size), size);
  }

  /** Sign-extends or, if {@code u}, zero-extends to twice the size. */
  public static long extend(int part, int size, int u) {
    return u != 0 ? uxtl(part, size) : sxtl(part, size);
  }

  /** Extends the even lanes in place, into their odd neighbours. */
  static long extendEven(long v, int size, int u) {
    long even = v & LOW[size + 1] * mask(size);
    return u != 0 ? even : signExtend(even, size);
  }

  private static long signExtend(long even, int size) {
    long sign = LOW[size + 1] << (bits(size) - 1);
    return sub(even ^ sign, sign, size + 1);
  }
}
