package org.devkvm.cpu.ops;

import org.devkvm.cpu.state.FpState;

/**
 * Advanced SIMD floating point on one 64-bit half: lane by lane what {@link FpSingle} ({@code sz}
 * 0) and {@link FpDouble} do.
 */
public final class SimdFp {
  private SimdFp() {}

  private static int high(long v) {
    return (int) (v >>> 32);
  }

  private static long pair(int low, int high) {
    return (low & 0xFFFFFFFFL) | ((long) high << 32);
  }

  public static long add(long n, long m, int sz, FpState fp) {
    return sz != 0
        ? FpDouble.add(n, m, fp)
        : pair(FpSingle.add((int) n, (int) m, fp), FpSingle.add(high(n), high(m), fp));
  }

  public static long sub(long n, long m, int sz, FpState fp) {
    return sz != 0
        ? FpDouble.sub(n, m, fp)
        : pair(FpSingle.sub((int) n, (int) m, fp), FpSingle.sub(high(n), high(m), fp));
  }

  public static long mul(long n, long m, int sz, FpState fp) {
    return sz != 0
        ? FpDouble.mul(n, m, fp)
        : pair(FpSingle.mul((int) n, (int) m, fp), FpSingle.mul(high(n), high(m), fp));
  }

  public static long div(long n, long m, int sz, FpState fp) {
    return sz != 0
        ? FpDouble.div(n, m, fp)
        : pair(FpSingle.div((int) n, (int) m, fp), FpSingle.div(high(n), high(m), fp));
  }

  public static long mulx(long n, long m, int sz, FpState fp) {
    return sz != 0
        ? FpDouble.mulx(n, m, fp)
        : pair(FpSingle.mulx((int) n, (int) m, fp), FpSingle.mulx(high(n), high(m), fp));
  }

  public static long max(long n, long m, int sz, FpState fp) {
    return sz != 0
        ? FpDouble.max(n, m, fp)
        : pair(FpSingle.max((int) n, (int) m, fp), FpSingle.max(high(n), high(m), fp));
  }

  public static long min(long n, long m, int sz, FpState fp) {
    return sz != 0
        ? FpDouble.min(n, m, fp)
        : pair(FpSingle.min((int) n, (int) m, fp), FpSingle.min(high(n), high(m), fp));
  }

  public static long maxNumber(long n, long m, int sz, FpState fp) {
    return sz != 0
        ? FpDouble.maxNumber(n, m, fp)
        : pair(FpSingle.maxNumber((int) n, (int) m, fp), FpSingle.maxNumber(high(n), high(m), fp));
  }

  public static long minNumber(long n, long m, int sz, FpState fp) {
    return sz != 0
        ? FpDouble.minNumber(n, m, fp)
        : pair(FpSingle.minNumber((int) n, (int) m, fp), FpSingle.minNumber(high(n), high(m), fp));
  }

  public static long absoluteDifference(long n, long m, int sz, FpState fp) {
    return sz != 0
        ? FpDouble.absoluteDifference(n, m, fp)
        : pair(
            FpSingle.absoluteDifference((int) n, (int) m, fp),
            FpSingle.absoluteDifference(high(n), high(m), fp));
  }

  public static long compareEqual(long n, long m, int sz, FpState fp) {
    return sz != 0
        ? FpDouble.compareEqual(n, m, fp)
        : pair(
            FpSingle.compareEqual((int) n, (int) m, fp),
            FpSingle.compareEqual(high(n), high(m), fp));
  }

  public static long compareGreater(long n, long m, int sz, FpState fp) {
    return sz != 0
        ? FpDouble.compareGreater(n, m, fp)
        : pair(
            FpSingle.compareGreater((int) n, (int) m, fp),
            FpSingle.compareGreater(high(n), high(m), fp));
  }

  public static long compareGreaterOrEqual(long n, long m, int sz, FpState fp) {
    return sz != 0
        ? FpDouble.compareGreaterOrEqual(n, m, fp)
        : pair(
            FpSingle.compareGreaterOrEqual((int) n, (int) m, fp),
            FpSingle.compareGreaterOrEqual(high(n), high(m), fp));
  }

  public static long recps(long n, long m, int sz, FpState fp) {
    return sz != 0
        ? FpDouble.recps(n, m, fp)
        : pair(FpSingle.recps((int) n, (int) m, fp), FpSingle.recps(high(n), high(m), fp));
  }

  public static long rsqrts(long n, long m, int sz, FpState fp) {
    return sz != 0
        ? FpDouble.rsqrts(n, m, fp)
        : pair(FpSingle.rsqrts((int) n, (int) m, fp), FpSingle.rsqrts(high(n), high(m), fp));
  }

  public static long sqrt(long n, int sz, FpState fp) {
    return sz != 0
        ? FpDouble.sqrt(n, fp)
        : pair(FpSingle.sqrt((int) n, fp), FpSingle.sqrt(high(n), fp));
  }

  public static long recpe(long n, int sz, FpState fp) {
    return sz != 0
        ? FpDouble.recpe(n, fp)
        : pair(FpSingle.recpe((int) n, fp), FpSingle.recpe(high(n), fp));
  }

  public static long rsqrte(long n, int sz, FpState fp) {
    return sz != 0
        ? FpDouble.rsqrte(n, fp)
        : pair(FpSingle.rsqrte((int) n, fp), FpSingle.rsqrte(high(n), fp));
  }

  /** FMLA. */
  public static long mulAdd(long d, long n, long m, int sz, FpState fp) {
    return sz != 0
        ? FpDouble.mulAdd(d, n, m, fp)
        : pair(
            FpSingle.mulAdd((int) d, (int) n, (int) m, fp),
            FpSingle.mulAdd(high(d), high(n), high(m), fp));
  }

  /** FMLS. */
  public static long mulSub(long d, long n, long m, int sz, FpState fp) {
    return sz != 0
        ? FpDouble.mulSub(d, n, m, fp)
        : pair(
            FpSingle.mulSub((int) d, (int) n, (int) m, fp),
            FpSingle.mulSub(high(d), high(n), high(m), fp));
  }

  private static long signs(int sz) {
    return SimdLanes.high(2 + sz);
  }

  public static long abs(long n, int sz) {
    return n & ~signs(sz);
  }

  public static long neg(long n, int sz) {
    return n ^ signs(sz);
  }

  /** FRINTN, FRINTP, FRINTM, FRINTZ, FRINTA: the rounding mode as {@link FpStatus} numbers it. */
  public static long round(long n, int sz, int mode, FpState fp) {
    return sz != 0
        ? FpDouble.round(n, mode, fp)
        : pair(FpSingle.round((int) n, mode, fp), FpSingle.round(high(n), mode, fp));
  }

  /** FRINTI, and FRINTX if {@code exact}. */
  public static long roundCurrent(long n, int sz, int exact, FpState fp) {
    return sz != 0
        ? FpDouble.roundCurrent(n, exact, fp)
        : pair(
            FpSingle.roundCurrent((int) n, exact, fp), FpSingle.roundCurrent(high(n), exact, fp));
  }

  /** FCVT[NPMZA][SU]: to integers as wide as the lanes, less {@code fraction} fraction bits. */
  public static long toFixed(long n, int sz, int fraction, int mode, int unsigned, FpState fp) {
    int scale = 64 - fraction;
    if (sz != 0) {
      return FpConvert.doubleToFixed(n, 1, scale, mode, unsigned, fp);
    }
    return FpConvert.singleToFixed((int) n, 0, scale, mode, unsigned, fp)
        | FpConvert.singleToFixed(high(n), 0, scale, mode, unsigned, fp) << 32;
  }

  /** SCVTF, UCVTF from integers as wide as the lanes with {@code fraction} fraction bits. */
  public static long fromFixed(long n, int sz, int fraction, int unsigned, FpState fp) {
    int scale = 64 - fraction;
    if (sz != 0) {
      return FpConvert.fixedToDouble(n, 1, scale, unsigned, fp);
    }
    return pair(
        FpConvert.fixedToSingle(n, 0, scale, unsigned, fp),
        FpConvert.fixedToSingle(n >>> 32, 0, scale, unsigned, fp));
  }

  /** FCVTL: two halves to singles, or a single to a double if {@code sz}. */
  public static long lengthen(int part, int sz, FpState fp) {
    return sz != 0
        ? FpConvert.singleToDouble(part, fp)
        : pair(FpConvert.halfToSingle(part & 0xFFFF, fp), FpConvert.halfToSingle(part >>> 16, fp));
  }

  /** FCVTN: four singles to halves, or two doubles to singles if {@code sz}. */
  public static long narrow(long lo, long hi, int sz, FpState fp) {
    if (sz != 0) {
      return pair(FpConvert.doubleToSingle(lo, fp), FpConvert.doubleToSingle(hi, fp));
    }
    return pair(halves(lo, fp), halves(hi, fp));
  }

  private static int halves(long v, FpState fp) {
    return FpConvert.singleToHalf((int) v, fp) | FpConvert.singleToHalf(high(v), fp) << 16;
  }

  /** FCVTXN: two doubles to singles, to odd. */
  public static long narrowOdd(long lo, long hi, FpState fp) {
    return pair(FpConvert.doubleToSingleOdd(lo, fp), FpConvert.doubleToSingleOdd(hi, fp));
  }

  /** URECPE. */
  public static long urecpe(long n) {
    return pair(reciprocal((int) n), reciprocal(high(n)));
  }

  private static int reciprocal(int n) {
    return n >= 0 ? -1 : SoftEstimate.reciprocal(n >>> 23) << 23;
  }

  /** URSQRTE. */
  public static long ursqrte(long n) {
    return pair(reciprocalSqrt((int) n), reciprocalSqrt(high(n)));
  }

  private static int reciprocalSqrt(int n) {
    return n >>> 30 == 0 ? -1 : SoftEstimate.reciprocalSqrt(n >>> 23) << 23;
  }

  public static long addPairs(
      int half, long nlo, long nhi, long mlo, long mhi, int q, int sz, FpState fp) {
    long n = SimdPermute.uzp1(half, nlo, nhi, mlo, mhi, q, 2 + sz);
    return add(n, SimdPermute.uzp2(half, nlo, nhi, mlo, mhi, q, 2 + sz), sz, fp);
  }

  public static long maxPairs(
      int half, long nlo, long nhi, long mlo, long mhi, int q, int sz, FpState fp) {
    long n = SimdPermute.uzp1(half, nlo, nhi, mlo, mhi, q, 2 + sz);
    return max(n, SimdPermute.uzp2(half, nlo, nhi, mlo, mhi, q, 2 + sz), sz, fp);
  }

  public static long minPairs(
      int half, long nlo, long nhi, long mlo, long mhi, int q, int sz, FpState fp) {
    long n = SimdPermute.uzp1(half, nlo, nhi, mlo, mhi, q, 2 + sz);
    return min(n, SimdPermute.uzp2(half, nlo, nhi, mlo, mhi, q, 2 + sz), sz, fp);
  }

  public static long maxNumberPairs(
      int half, long nlo, long nhi, long mlo, long mhi, int q, int sz, FpState fp) {
    long n = SimdPermute.uzp1(half, nlo, nhi, mlo, mhi, q, 2 + sz);
    return maxNumber(n, SimdPermute.uzp2(half, nlo, nhi, mlo, mhi, q, 2 + sz), sz, fp);
  }

  public static long minNumberPairs(
      int half, long nlo, long nhi, long mlo, long mhi, int q, int sz, FpState fp) {
    long n = SimdPermute.uzp1(half, nlo, nhi, mlo, mhi, q, 2 + sz);
    return minNumber(n, SimdPermute.uzp2(half, nlo, nhi, mlo, mhi, q, 2 + sz), sz, fp);
  }

  public static int maxAcross(long lo, long hi, FpState fp) {
    int low = FpSingle.max((int) lo, high(lo), fp);
    return FpSingle.max(low, FpSingle.max((int) hi, high(hi), fp), fp);
  }

  public static int minAcross(long lo, long hi, FpState fp) {
    int low = FpSingle.min((int) lo, high(lo), fp);
    return FpSingle.min(low, FpSingle.min((int) hi, high(hi), fp), fp);
  }

  public static int maxNumberAcross(long lo, long hi, FpState fp) {
    int low = FpSingle.maxNumber((int) lo, high(lo), fp);
    return FpSingle.maxNumber(low, FpSingle.maxNumber((int) hi, high(hi), fp), fp);
  }

  public static int minNumberAcross(long lo, long hi, FpState fp) {
    int low = FpSingle.minNumber((int) lo, high(lo), fp);
    return FpSingle.minNumber(low, FpSingle.minNumber((int) hi, high(hi), fp), fp);
  }

  public static int addLow(long pair, FpState fp) {
    return FpSingle.add((int) pair, high(pair), fp);
  }

  public static int maxLow(long pair, FpState fp) {
    return FpSingle.max((int) pair, high(pair), fp);
  }

  public static int minLow(long pair, FpState fp) {
    return FpSingle.min((int) pair, high(pair), fp);
  }

  public static int maxNumberLow(long pair, FpState fp) {
    return FpSingle.maxNumber((int) pair, high(pair), fp);
  }

  public static int minNumberLow(long pair, FpState fp) {
    return FpSingle.minNumber((int) pair, high(pair), fp);
  }

  /** FCVTZ[SU] (scalar, fixed-point) to 32 bits. */
  public static int toFixedSingle(int n, int fraction, int unsigned, FpState fp) {
    return (int) FpConvert.singleToFixed(n, 0, 64 - fraction, FpStatus.TO_ZERO, unsigned, fp);
  }

  /** [SU]CVTF (scalar, fixed-point) from 32 bits. */
  public static int fromFixedSingle(int n, int fraction, int unsigned, FpState fp) {
    return FpConvert.fixedToSingle(n, 0, 64 - fraction, unsigned, fp);
  }
}
