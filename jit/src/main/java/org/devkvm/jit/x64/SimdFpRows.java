package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.FpLanes.*;
import static org.devkvm.jit.x64.VectorCode.*;

import org.devkvm.jit.ops.SimdFpEmitter;
import org.devkvm.jit.ops.Value;

/**
 * {@link SimdFpEmitter}, as {@link FpRows} for every lane: a row one lane of which may not be what
 * the guest's processor computes is the interpreter's. Where only the low half is wanted both are
 * computed alike, so that the upper one raises nothing of its own.
 */
final class SimdFpRows implements SimdFpEmitter {
  private static final int MODE_TO_ZERO = 3;

  // Orders of four lanes: pairs exchanged, and neighbours.
  private static final int PAIRS_EXCHANGED = 0x4E;
  private static final int NEIGHBOURS_EXCHANGED = 0xB1;

  private static final long[] SIGNS = {0x8000_0000_8000_0000L, Long.MIN_VALUE};

  private final VectorCode code;
  private final SimdPairs pairs;
  private final FpLanes lanes;
  private final FpSteps steps;
  private final RoundAway away;
  private final SimdFpConversions conversions;

  SimdFpRows(VectorCode code, SimdPairs pairs, FpLanes lanes) {
    this.code = code;
    this.pairs = pairs;
    this.lanes = lanes;
    steps = new FpSteps(code, lanes);
    away = new RoundAway(code, lanes);
    conversions = new SimdFpConversions(code, lanes, away);
  }

  private void arithmetic(
      Value d, int bytes, int op, Value n, Value m, int sz, boolean mayUnderflow) {
    code.op(of(op, sz), A, lanes.read(n, bytes, A), lanes.read(m, bytes, B));
    lanes.check(sz, mayUnderflow);
    code.finish(d, bytes, A);
  }

  private void multiplyAdd(Value d, int bytes, int op, Value old, Value n, Value m, int sz) {
    int addend = lanes.read(old, bytes, A);
    if (addend != A) {
      code.op(Avx.MOVE, A, 0, addend);
    }
    code.op(fused(op, sz), A, lanes.read(n, bytes, B), lanes.read(m, bytes, C));
    lanes.check(sz, true);
    code.finish(d, bytes, A);
  }

  @Override
  public void sqrt(Value d, int bytes, Value n, int sz) {
    code.op(of(Avx.SQUARE_ROOT, sz), A, 0, lanes.read(n, bytes, A));
    lanes.check(sz, false);
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
    code.op(of(Avx.FP_SUBTRACT, sz), A, lanes.read(n, bytes, A), lanes.read(m, bytes, B));
    lanes.check(sz, false);
    code.constant(B, ~SIGNS[sz]);
    code.result(d, bytes, Avx.AND, A, B);
  }

  // Comparing.

  /**
   * The greater or the less of two registers. Each order gives the second where they are equal; bit
   * by bit the two give the right one of zeros of different signs.
   */
  private void extreme(Value d, int bytes, int op, int both, int n, int m, int sz) {
    lanes.begin();
    code.opImmediate(of(Avx.COMPARE, sz), C, n, m, Avx.COMPARE_UNORDERED);
    lanes.callOutOnMask(C, sz);
    code.op(of(op, sz), C, n, m);
    code.op(of(op, sz), D, m, n);
    code.result(d, bytes, both, C, D);
  }

  private void extreme(Value d, int bytes, int op, int both, Value n, Value m, int sz) {
    extreme(d, bytes, op, both, lanes.read(n, bytes, A), lanes.read(m, bytes, B), sz);
  }

  private void extremePairs(Value d, int bytes, int op, int both, Value n, Value m, int q, int sz) {
    pairs.unzip(n, m, q, 2 + sz);
    extreme(d, bytes, op, both, A, B, sz);
  }

  /** As that of all lanes, of single precision: of two where only those of the low half are. */
  private void across(Value d, int bytes, int op, int both, Value n, boolean four) {
    if (four) {
      code.into(A, n);
    } else {
      code.op(Avx.DOUBLE_LOW, A, 0, code.read(n, A));
    }
    lanes.checkNumbers(A, 0);
    if (four) {
      fold(op, both, PAIRS_EXCHANGED);
    }
    fold(op, both, NEIGHBOURS_EXCHANGED);
    code.finish(d, bytes, A);
  }

  private void fold(int op, int both, int order) {
    code.opImmediate(Avx.SHUFFLE_32, B, 0, A, order);
    code.op(op, C, A, B);
    code.op(op, D, B, A);
    code.op(both, A, C, D);
  }

  private void compare(Value d, int bytes, int predicate, Value n, Value m, int sz) {
    code.opImmediate(
        of(Avx.COMPARE, sz), A, lanes.read(n, bytes, A), lanes.read(m, bytes, B), predicate);
    code.finish(d, bytes, A);
  }

  // Neighbours.

  @Override
  public void addPairs(Value d, int bytes, Value n, Value m, int q, int sz) {
    pairs.unzip(n, m, q, 2 + sz);
    code.op(of(Avx.FP_ADD, sz), A, A, B);
    lanes.check(sz, false);
    code.finish(d, bytes, A);
  }

  @Override
  public void addLow(Value d, int bytes, Value n) {
    code.op(Avx.DOUBLE_LOW, A, 0, code.read(n, A));
    code.opImmediate(Avx.SHUFFLE_32, B, 0, A, NEIGHBOURS_EXCHANGED);
    code.op(Avx.FP_ADD, A, A, B);
    lanes.check(0, false);
    code.finish(d, bytes, A);
  }

  // Rounding and conversion.

  @Override
  public void round(Value d, int bytes, Value n, int sz, int mode) {
    if (mode == RoundAway.MODE) {
      away.round(n, bytes, sz);
      code.finish(d, bytes, A);
    } else {
      round(d, bytes, n, sz, Avx.ROUND_MODES[mode] | Avx.ROUND_QUIETLY, true);
    }
  }

  @Override
  public void roundCurrent(Value d, int bytes, Value n, int sz, int exact) {
    round(d, bytes, n, sz, Avx.ROUND_CURRENT | (exact != 0 ? 0 : Avx.ROUND_QUIETLY), true);
  }

  private void round(Value d, int bytes, Value n, int sz, int immediate, boolean finish) {
    code.opImmediate(Avx.ROUND | sz, A, 0, lanes.read(n, bytes, A), immediate);
    if (finish) {
      lanes.check(sz, false);
      code.finish(d, bytes, A);
    }
  }

  @Override
  public void toFixed(Value d, int bytes, Value n, int sz, int fraction, int mode, int unsigned) {
    conversions.toFixed(d, bytes, n, sz, fraction, mode, unsigned != 0);
  }

  @Override
  public void toFixedSingle(Value d, int bytes, Value n, int fraction, int unsigned) {
    conversions.toFixed(d, bytes, n, 0, fraction, MODE_TO_ZERO, unsigned != 0);
  }

  @Override
  public void fromFixed(Value d, int bytes, Value n, int sz, int fraction, int unsigned) {
    conversions.fromFixed(d, bytes, n, sz, fraction, unsigned != 0);
  }

  @Override
  public void fromFixedSingle(Value d, int bytes, Value n, int fraction, int unsigned) {
    conversions.fromFixed(d, bytes, n, 0, fraction, unsigned != 0);
  }

  @Override
  public void lengthen(Value d, int bytes, Value part, int sz) {
    conversions.lengthen(d, bytes, part, sz);
  }

  @Override
  public void narrow(Value d, int bytes, Value n, int sz) {
    conversions.narrow(d, bytes, n, sz);
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
  @Override public void maxAcross(Value d, int bytes, Value n) { across(d, bytes, Avx.FP_MAX, Avx.AND, n, true); }
  @Override public void minAcross(Value d, int bytes, Value n) { across(d, bytes, Avx.FP_MIN, Avx.OR, n, true); }
  @Override public void maxNumberAcross(Value d, int bytes, Value n) { across(d, bytes, Avx.FP_MAX, Avx.AND, n, true); }
  @Override public void minNumberAcross(Value d, int bytes, Value n) { across(d, bytes, Avx.FP_MIN, Avx.OR, n, true); }
  @Override public void maxLow(Value d, int bytes, Value n) { across(d, bytes, Avx.FP_MAX, Avx.AND, n, false); }
  @Override public void minLow(Value d, int bytes, Value n) { across(d, bytes, Avx.FP_MIN, Avx.OR, n, false); }
  @Override public void maxNumberLow(Value d, int bytes, Value n) { across(d, bytes, Avx.FP_MAX, Avx.AND, n, false); }
  @Override public void minNumberLow(Value d, int bytes, Value n) { across(d, bytes, Avx.FP_MIN, Avx.OR, n, false); }
  @Override public void mulx(Value d, int bytes, Value n, Value m, int sz) { steps.multiply(d, bytes, n, m, sz); }
  @Override public void recps(Value d, int bytes, Value n, Value m, int sz) { steps.reciprocal(d, bytes, n, m, sz); }
  @Override public void rsqrts(Value d, int bytes, Value n, Value m, int sz) { steps.reciprocalRoot(d, bytes, n, m, sz); }
  @Override public void compareEqual(Value d, int bytes, Value n, Value m, int sz) { compare(d, bytes, Avx.COMPARE_EQUAL, n, m, sz); }
  @Override public void compareGreater(Value d, int bytes, Value n, Value m, int sz) { compare(d, bytes, Avx.COMPARE_GREATER, n, m, sz); }
  @Override public void compareGreaterOrEqual(Value d, int bytes, Value n, Value m, int sz) { compare(d, bytes, Avx.COMPARE_GREATER_OR_EQUAL, n, m, sz); }
  // spotless:on
}
