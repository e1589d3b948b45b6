package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.FpLanes.*;
import static org.devkvm.jit.x64.VectorCode.*;

import org.devkvm.jit.ops.Value;

/**
 * Emits rounding to the nearest integer, halves away from zero, which SSE has no mode for: what a
 * magnitude has behind the point decides whether one is added to its integer. Every step is exact,
 * so that nothing is raised.
 */
final class RoundAway {
  /** This mode as the meanings number it. */
  static final int MODE = 4;

  private static final int TO_ZERO_QUIETLY = 11;

  /** From these numbers on, by {@code sz}, all are integers; infinity less itself is none. */
  private static final double[] INTEGERS = {0x1p23, 0x1p52};

  private final VectorCode code;
  private final FpLanes lanes;

  RoundAway(VectorCode code, FpLanes lanes) {
    this.code = code;
    this.lanes = lanes;
  }

  /** A = {@code n} rounded. Leaves the row to the interpreter if a lane is a NaN. Uses B to D. */
  void round(Value n, int bytes, int sz) {
    int source = lanes.read(n, bytes, A);
    lanes.checkNumbers(source, sz);
    code.opState(Avx.AND, D, source, Displacement.sign(sz != 0, true));
    code.constant(B, constant(INTEGERS[sz], sz));
    code.op(of(Avx.FP_MIN, sz), C, D, B);
    code.opImmediate(Avx.ROUND | sz, B, 0, C, TO_ZERO_QUIETLY);
    code.op(of(Avx.FP_SUBTRACT, sz), C, C, B);
    code.constant(B, constant(0.5, sz));
    code.opImmediate(of(Avx.COMPARE, sz), C, C, B, Avx.COMPARE_GREATER_OR_EQUAL);
    code.constant(B, constant(1, sz));
    code.op(Avx.AND, C, C, B);
    code.opImmediate(Avx.ROUND | sz, D, 0, D, TO_ZERO_QUIETLY);
    code.op(of(Avx.FP_ADD, sz), D, D, C);
    code.opState(Avx.AND, A, source, Displacement.sign(sz != 0, false));
    code.op(Avx.OR, A, A, D);
  }
}
