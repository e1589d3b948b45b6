package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.FpLanes.*;
import static org.devkvm.jit.x64.Reg.*;
import static org.devkvm.jit.x64.VectorCode.*;

import org.devkvm.jit.ops.Value;

/** Emits conversions of floating point lane by lane, as {@link SimdFpRows} does the rest. */
final class SimdFpConversions {
  private static final long SIGNS = 0x8000_0000_8000_0000L;

  /** No integer is as large; what has a fraction does not become infinite by its scale. */
  private static final double TOO_LARGE = 0x1p63;

  private final VectorCode code;
  private final FpLanes lanes;
  private final RoundAway away;
  private final HalfPrecision half;

  SimdFpConversions(VectorCode code, FpLanes lanes, RoundAway away) {
    this.code = code;
    this.lanes = lanes;
    this.away = away;
    half = new HalfPrecision(code, lanes);
  }

  // To integers.

  /** What does not fit becomes the least integer, and raises what it does for the guest. */
  void toFixed(Value d, int bytes, Value n, int sz, int fraction, int mode, boolean unsigned) {
    lanes.begin();
    if (mode == RoundAway.MODE) {
      away.round(n, bytes, sz);
    }
    if (sz != 0) {
      doublesToIntegers(d, bytes, n, fraction, mode, unsigned);
      return;
    }
    int source = scaled(lanes.read(n, bytes, B), fraction, 0);
    if (unsigned) {
      requireLess(source, 0x1p31, 0);
    }
    if (mode != RoundAway.MODE) {
      code.opImmediate(Avx.ROUND, A, 0, source, Avx.ROUND_MODES[mode] | Avx.ROUND_QUIETLY);
    }
    code.op(Avx.TO_INTEGER, A, 0, A);
    if (unsigned) {
      lanes.callOutOnMask(A, 0);
    } else {
      code.constant(C, SIGNS);
      code.op(Avx.EQUAL[2], C, C, A);
      lanes.callOutOnMask(C, 0);
    }
    code.op(Avx.TO_INTEGER, B, 0, source); // raises Inexact where the guest does
    code.finish(d, bytes, A);
  }

  /** B = n times 2 to the power of {@code fraction}, or n if that is 0. Uses C. */
  private int scaled(int n, int fraction, int sz) {
    if (fraction == 0) {
      return n;
    }
    code.constant(C, constant(TOO_LARGE, sz));
    code.op(of(Avx.FP_MIN, sz), B, n, C); // a NaN becomes this
    code.constant(C, constant(-TOO_LARGE, sz));
    code.op(of(Avx.FP_MAX, sz), B, B, C);
    code.constant(C, constant(Math.scalb(1.0, fraction), sz));
    code.op(of(Avx.FP_MULTIPLY, sz), B, B, C);
    return B;
  }

  /** Larger numbers have an unsigned value, but the host would raise Invalid Operation. Uses C. */
  private void requireLess(int n, double limit, int sz) {
    code.constant(C, constant(limit, sz));
    code.opImmediate(of(Avx.COMPARE, sz), C, n, C, Avx.COMPARE_GREATER_OR_EQUAL);
    lanes.callOutOnMask(C, sz);
  }

  /** The host has it for one number at a time, without AVX-512. */
  private void doublesToIntegers(
      Value d, int bytes, Value n, int fraction, int mode, boolean unsigned) {
    Assembler a = code.assembler();
    boolean rounded = mode == RoundAway.MODE;
    if (rounded) {
      code.op(Avx.MOVE, D, 0, A);
    }
    for (int i = 0; i < bytes >> 3; i++) {
      doubleAt(i, B, code.read(n, B));
      scaled(B, fraction, 1);
      if (unsigned) {
        requireLess(B, 0x1p63, 1);
      }
      if (rounded) {
        doubleAt(i, C, D);
      } else {
        code.opImmediate(Avx.ROUND_DOUBLE, C, B, B, Avx.ROUND_MODES[mode] | Avx.ROUND_QUIETLY);
      }
      code.op(Avx.DOUBLE_TO_INTEGER | Avx.W, RAX, 0, C);
      if (unsigned) {
        a.test(1, RAX, RAX);
        lanes.callOutUnless(Cond.NS);
      } else { // what does not fit becomes the least, whose negation overflows
        a.mov(1, RCX, RAX);
        a.unary(Assembler.NEG, 1, RCX);
        lanes.callOutUnless(Cond.NO);
      }
      code.op(Avx.DOUBLE_TO_INTEGER | Avx.W, RCX, 0, B); // raises Inexact where the guest does
      if (i == 0) {
        code.fromGeneral(A, RAX);
      } else {
        code.insert(3, A, A, RAX, i);
      }
    }
    code.finish(d, bytes, A);
  }

  private void doubleAt(int lane, int d, int n) {
    code.op(lane == 0 ? Avx.MOVE_LOW : Avx.UNPACK_HIGH[3], d, lane == 0 ? 0 : n, n);
  }

  // From integers.

  void fromFixed(Value d, int bytes, Value n, int sz, int fraction, boolean unsigned) {
    if (sz == 0 && !unsigned) {
      code.op(Avx.FROM_INTEGER, A, 0, lanes.read(n, bytes, A));
    } else {
      if (sz != 0 && unsigned) {
        lanes.begin();
      }
      lanesFromIntegers(bytes, n, sz, unsigned);
    }
    if (fraction != 0) {
      code.constant(B, constant(Math.scalb(1.0, -fraction), sz));
      code.op(of(Avx.FP_MULTIPLY, sz), A, A, B); // exact
    }
    code.finish(d, bytes, A);
  }

  /** A = the integers of n, one after the other. Large unsigned ones are the interpreter's. */
  private void lanesFromIntegers(int bytes, Value n, int sz, boolean unsigned) {
    int source = code.read(n, B);
    int wide = sz != 0 || unsigned ? Avx.W : 0;
    for (int i = 0; i < bytes >> (2 + sz); i++) {
      code.extract(2 + sz, RAX, source, i);
      if (sz != 0 && unsigned) {
        code.assembler().test(1, RAX, RAX);
        lanes.callOutUnless(Cond.NS);
      }
      code.zero(C);
      code.op(wide | (sz == 0 ? Avx.SINGLE_OF_INTEGER : Avx.DOUBLE_OF_INTEGER), C, C, RAX);
      if (i == 0) {
        code.op(Avx.MOVE, A, 0, C);
      } else if (sz == 0) {
        code.opImmediate(Avx.INSERT_SINGLE, A, A, C, i << 4);
      } else {
        code.op(Avx.UNPACK_LOW[3], A, A, C);
      }
    }
  }

  // To another format.

  void lengthen(Value d, int bytes, Value part, int sz) {
    int source = code.read(part, A);
    if (sz == 0) {
      half.toSingles(source);
    } else {
      code.op(Avx.TO_OTHER, A, 0, source);
      lanes.check(1, false);
    }
    code.finish(d, bytes, A);
  }

  void narrow(Value d, int bytes, Value n, int sz) {
    if (sz == 0) {
      code.into(A, n);
      half.fromSingles();
    } else {
      code.op(of(Avx.TO_OTHER, 1), A, 0, code.read(n, A));
      lanes.check(0, true);
    }
    code.finish(d, bytes, A);
  }
}
