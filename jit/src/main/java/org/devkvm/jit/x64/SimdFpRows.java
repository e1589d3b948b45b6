package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.Reg.*;
import static org.devkvm.jit.x64.VectorCode.*;

import org.devkvm.jit.ops.SimdFpEmitter;
import org.devkvm.jit.ops.Value;

/**
 * {@link SimdFpEmitter}, as {@link FpRows} for every lane: a row one lane of which may not be what
 * the guest's processor computes is the interpreter's. Where only the low half is wanted both are
 * computed alike, so that the upper one raises nothing of its own.
 */
final class SimdFpRows implements SimdFpEmitter {
  private static final int MODE_AWAY = 4;

  /** Immediates of VROUNDPx by the rounding modes of the meanings. */
  private static final int[] ROUND = {0, 2, 1, 3};

  private static final int ROUND_CURRENT = 4;
  private static final int ROUND_QUIETLY = 8;

  private static final long SCALE_SINGLE = Float.floatToRawIntBits(1);
  private static final long SCALE_DOUBLE = Double.doubleToRawLongBits(1);

  private static final long[] SIGNS = {0x8000_0000_8000_0000L, Long.MIN_VALUE};

  /** Twice the bits of the smallest normal number. */
  private static final long[] TWICE_LEAST = {0x0100_0000_0100_0000L, 2L << 52};

  private final VectorCode code;
  private final SimdPairs pairs;
  private final Emission emission;

  SimdFpRows(VectorCode code, SimdPairs pairs, Emission emission) {
    this.code = code;
    this.pairs = pairs;
    this.emission = emission;
  }

  /** An instruction of single precision, or the one of double that goes with it. */
  private static int of(int single, int sz) {
    return sz == 0 ? single : single | 0x100;
  }

  /** A fused instruction, the precision of which is W. */
  private static int fused(int single, int sz) {
    return sz == 0 ? single : single | Avx.W;
  }

  /** An XMM register with a value, the low half twice if only that is wanted. */
  private int read(Value v, int bytes, int scratch) {
    if (bytes == 16) {
      return code.read(v, scratch);
    }
    code.op(Avx.DOUBLE_LOW, scratch, 0, code.read(v, scratch));
    return scratch;
  }

  /** Leaves the row to the interpreter if a lane of RAX's mask is set. */
  private void callOutOnMask(int mask, int sz) {
    code.op(of(Avx.SIGNS, sz), RAX, 0, mask);
    Assembler a = code.assembler();
    a.test(0, RAX, RAX);
    emission.callOutUnless(Cond.E);
  }

  /** Leaves the row to the interpreter if A has a NaN, or a number that was perhaps rounded up. */
  private void check(int sz, boolean mayUnderflow) {
    emission.flags().clobber();
    code.opImmediate(of(Avx.COMPARE, sz), B, A, A, Avx.COMPARE_UNORDERED);
    if (mayUnderflow) {
      code.constant(C, TWICE_LEAST[sz]);
      code.op(Avx.ADD[2 + sz], D, A, A);
      code.op(Avx.EQUAL[2 + sz], C, C, D);
      code.op(Avx.OR, B, B, C);
    }
    callOutOnMask(B, sz);
  }

  private void arithmetic(
      Value d, int bytes, int op, Value n, Value m, int sz, boolean mayUnderflow) {
    code.op(of(op, sz), A, read(n, bytes, A), read(m, bytes, B));
    check(sz, mayUnderflow);
    code.finish(d, bytes, A);
  }

  private void multiplyAdd(Value d, int bytes, int op, Value old, Value n, Value m, int sz) {
    int addend = read(old, bytes, A);
    if (addend != A) {
      code.op(Avx.MOVE, A, 0, addend);
    }
    code.op(fused(op, sz), A, read(n, bytes, B), read(m, bytes, C));
    check(sz, true);
    code.finish(d, bytes, A);
  }

  @Override
  public void sqrt(Value d, int bytes, Value n, int sz) {
    code.op(of(Avx.SQUARE_ROOT, sz), A, 0, read(n, bytes, A));
    check(sz, false);
    code.finish(d, bytes, A);
  }

  @Override
  public void abs(Value d, int bytes, Value n, int sz) {
    code.constant(B, ~SIGNS[sz]);
    code.result(d, bytes, Avx.AND, B, code.read(n, A));
  }

  @Override
  public void neg(Value d, int bytes, Value n, int sz) {
    code.constant(B, SIGNS[sz]);
    code.result(d, bytes, Avx.XOR, B, code.read(n, A));
  }

  @Override
  public void absoluteDifference(Value d, int bytes, Value n, Value m, int sz) {
    code.op(of(Avx.FP_SUBTRACT, sz), A, read(n, bytes, A), read(m, bytes, B));
    check(sz, false);
    code.constant(B, ~SIGNS[sz]);
    code.result(d, bytes, Avx.AND, A, B);
  }

  // Comparing.

  /**
   * The greater or the less of two registers. Each order gives the second where they are equal; bit
   * by bit the two give the right one of zeros of different signs.
   */
  private void extreme(Value d, int bytes, int op, int both, int n, int m, int sz) {
    emission.flags().clobber();
    code.opImmediate(of(Avx.COMPARE, sz), C, n, m, Avx.COMPARE_UNORDERED);
    callOutOnMask(C, sz);
    code.op(of(op, sz), C, n, m);
    code.op(of(op, sz), D, m, n);
    code.result(d, bytes, both, C, D);
  }

  private void extreme(Value d, int bytes, int op, int both, Value n, Value m, int sz) {
    extreme(d, bytes, op, both, read(n, bytes, A), read(m, bytes, B), sz);
  }

  private void extremePairs(Value d, int bytes, int op, int both, Value n, Value m, int q, int sz) {
    pairs.unzip(n, m, q, 2 + sz);
    extreme(d, bytes, op, both, A, B, sz);
  }

  private void compare(Value d, int bytes, int predicate, Value n, Value m, int sz) {
    code.opImmediate(of(Avx.COMPARE, sz), A, read(n, bytes, A), read(m, bytes, B), predicate);
    code.finish(d, bytes, A);
  }

  // Neighbours.

  @Override
  public void addPairs(Value d, int bytes, Value n, Value m, int q, int sz) {
    pairs.unzip(n, m, q, 2 + sz);
    code.op(of(Avx.FP_ADD, sz), A, A, B);
    check(sz, false);
    code.finish(d, bytes, A);
  }

  @Override
  public void addLow(Value d, int bytes, Value n) {
    code.op(Avx.DOUBLE_LOW, A, 0, code.read(n, A));
    code.opImmediate(Avx.SHUFFLE_32, B, 0, A, 0xB1);
    code.op(Avx.FP_ADD, A, A, B);
    check(0, false);
    code.finish(d, bytes, A);
  }

  // Rounding and conversion.

  @Override
  public void round(Value d, int bytes, Value n, int sz, int mode) {
    if (mode == MODE_AWAY) {
      emission.callOut();
    } else {
      round(d, bytes, n, sz, ROUND[mode] | ROUND_QUIETLY, true);
    }
  }

  @Override
  public void roundCurrent(Value d, int bytes, Value n, int sz, int exact) {
    round(d, bytes, n, sz, ROUND_CURRENT | (exact != 0 ? 0 : ROUND_QUIETLY), true);
  }

  private void round(Value d, int bytes, Value n, int sz, int immediate, boolean finish) {
    code.opImmediate(Avx.ROUND | sz, A, 0, read(n, bytes, A), immediate);
    if (finish) {
      check(sz, false);
      code.finish(d, bytes, A);
    }
  }

  /** What does not fit becomes the least integer, and raises what it does for the guest. */
  @Override
  public void toFixed(Value d, int bytes, Value n, int sz, int fraction, int mode, int unsigned) {
    if (fraction != 0 || unsigned != 0 || mode == MODE_AWAY) {
      emission.callOut();
      return;
    }
    emission.flags().clobber();
    if (sz != 0) {
      doublesToIntegers(d, bytes, n, mode);
      return;
    }
    int source = read(n, bytes, B);
    code.opImmediate(Avx.ROUND, A, 0, source, ROUND[mode] | ROUND_QUIETLY);
    code.op(Avx.TO_INTEGER, A, 0, A);
    code.constant(C, SIGNS[0]);
    code.op(Avx.EQUAL[2], C, C, A);
    callOutOnMask(C, 0);
    code.op(Avx.TO_INTEGER, B, 0, source); // raises Inexact where the guest does
    code.finish(d, bytes, A);
  }

  /** The host has it for one number at a time, without AVX-512. */
  private void doublesToIntegers(Value d, int bytes, Value n, int mode) {
    Assembler a = code.assembler();
    int source = code.read(n, D);
    for (int i = 0; i < bytes >> 3; i++) {
      code.op(i == 0 ? Avx.MOVE_LOW : Avx.UNPACK_HIGH[3], B, i == 0 ? 0 : source, source);
      code.opImmediate(Avx.ROUND_DOUBLE, C, B, B, ROUND[mode] | ROUND_QUIETLY);
      code.op(Avx.DOUBLE_TO_INTEGER | Avx.W, RAX, 0, C);
      a.mov(1, RCX, RAX);
      a.unary(
          Assembler.NEG, 1, RCX); // what does not fit becomes the least, whose negation overflows
      emission.callOutUnless(Cond.NO);
      code.op(Avx.DOUBLE_TO_INTEGER | Avx.W, RCX, 0, B); // raises Inexact where the guest does
      if (i == 0) {
        code.fromGeneral(A, RAX);
      } else {
        code.insert(3, A, A, RAX, i);
      }
    }
    code.finish(d, bytes, A);
  }

  @Override
  public void fromFixed(Value d, int bytes, Value n, int sz, int fraction, int unsigned) {
    if (sz == 0 && fraction == 0 && unsigned == 0) {
      code.op(Avx.FROM_INTEGER, A, 0, read(n, bytes, A));
      code.finish(d, bytes, A);
      return;
    }
    if (sz != 0 && unsigned != 0) {
      emission.flags().clobber();
    }
    lanesFromIntegers(bytes, n, sz, unsigned != 0);
    if (fraction != 0) {
      long scale =
          sz == 0 ? SCALE_SINGLE - ((long) fraction << 23) : SCALE_DOUBLE - ((long) fraction << 52);
      code.constant(B, sz == 0 ? scale << 32 | scale : scale);
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
        emission.callOutUnless(Cond.NS);
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

  @Override
  public void lengthen(Value d, int bytes, Value part, int sz) {
    if (sz == 0) {
      emission.callOut();
      return;
    }
    code.op(Avx.TO_OTHER, A, 0, code.read(part, A));
    check(1, false);
    code.finish(d, bytes, A);
  }

  /** FCVTN2 goes on after this, so that half precision leaves by a condition that always holds. */
  @Override
  public void narrow(Value d, int bytes, Value n, int sz) {
    if (sz == 0) {
      emission.flags().clobber();
      code.assembler().test(1, RBP, RBP);
      emission.callOutUnless(Cond.E);
      return;
    }
    code.op(of(Avx.TO_OTHER, 1), A, 0, code.read(n, A));
    check(0, true);
    code.finish(d, bytes, A);
  }

  // spotless:off
  @Override public void add(Value d, int bytes, Value n, Value m, int sz) { arithmetic(d, bytes, Avx.FP_ADD, n, m, sz, false); }
  @Override public void sub(Value d, int bytes, Value n, Value m, int sz) { arithmetic(d, bytes, Avx.FP_SUBTRACT, n, m, sz, false); }
  @Override public void mul(Value d, int bytes, Value n, Value m, int sz) { arithmetic(d, bytes, Avx.FP_MULTIPLY, n, m, sz, true); }
  @Override public void div(Value d, int bytes, Value n, Value m, int sz) { arithmetic(d, bytes, Avx.FP_DIVIDE, n, m, sz, true); }
  @Override public void mulAdd(Value d, int bytes, Value old, Value n, Value m, int sz) { multiplyAdd(d, bytes, Avx.MULTIPLY_ADD, old, n, m, sz); }
  @Override public void mulSub(Value d, int bytes, Value old, Value n, Value m, int sz) { multiplyAdd(d, bytes, Avx.MULTIPLY_SUBTRACT, old, n, m, sz); }
  @Override public void max(Value d, int bytes, Value n, Value m, int sz) { extreme(d, bytes, Avx.FP_MAX, Avx.AND, n, m, sz); }
  @Override public void min(Value d, int bytes, Value n, Value m, int sz) { extreme(d, bytes, Avx.FP_MIN, Avx.OR, n, m, sz); }
  @Override public void maxNumber(Value d, int bytes, Value n, Value m, int sz) { extreme(d, bytes, Avx.FP_MAX, Avx.AND, n, m, sz); }
  @Override public void minNumber(Value d, int bytes, Value n, Value m, int sz) { extreme(d, bytes, Avx.FP_MIN, Avx.OR, n, m, sz); }
  @Override public void maxPairs(Value d, int bytes, Value n, Value m, int q, int sz) { extremePairs(d, bytes, Avx.FP_MAX, Avx.AND, n, m, q, sz); }
  @Override public void minPairs(Value d, int bytes, Value n, Value m, int q, int sz) { extremePairs(d, bytes, Avx.FP_MIN, Avx.OR, n, m, q, sz); }
  @Override public void maxNumberPairs(Value d, int bytes, Value n, Value m, int q, int sz) { extremePairs(d, bytes, Avx.FP_MAX, Avx.AND, n, m, q, sz); }
  @Override public void minNumberPairs(Value d, int bytes, Value n, Value m, int q, int sz) { extremePairs(d, bytes, Avx.FP_MIN, Avx.OR, n, m, q, sz); }
  @Override public void compareEqual(Value d, int bytes, Value n, Value m, int sz) { compare(d, bytes, Avx.COMPARE_EQUAL, n, m, sz); }
  @Override public void compareGreater(Value d, int bytes, Value n, Value m, int sz) { compare(d, bytes, Avx.COMPARE_GREATER, n, m, sz); }
  @Override public void compareGreaterOrEqual(Value d, int bytes, Value n, Value m, int sz) { compare(d, bytes, Avx.COMPARE_GREATER_OR_EQUAL, n, m, sz); }
  // spotless:on
}
