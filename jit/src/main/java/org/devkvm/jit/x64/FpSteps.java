package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.FpLanes.*;
import static org.devkvm.jit.x64.VectorCode.*;

import org.devkvm.jit.ops.Value;

/**
 * Emits FMULX, FRECPS and FRSQRTS of scalars and vectors. Infinity times zero is a number to them,
 * so that what is not finite is the interpreter's before the host raises anything.
 */
final class FpSteps {
  /** The third temporary of a row, of which these rows have one at most. */
  private static final int E = 7;

  /** The bits of the largest number. */
  private static final long[] LARGEST = {0x7F7F_FFFF_7F7F_FFFFL, 0x7FEF_FFFF_FFFF_FFFFL};

  /** Those of the smallest whose half is exact. */
  private static final long[] HALVED = {0x0100_0000_0100_0000L, 2L << 52};

  private final VectorCode code;
  private final FpLanes lanes;

  FpSteps(VectorCode code, FpLanes lanes) {
    this.code = code;
    this.lanes = lanes;
  }

  /** A and B = the operands, which are finite, and the first not too small. Uses C to E. */
  private void operands(Value n, Value m, int bytes, int sz, boolean halves) {
    lanes.begin();
    load(A, n, bytes);
    load(B, m, bytes);
    code.opState(Avx.AND, C, A, Displacement.sign(sz != 0, true));
    code.opState(Avx.AND, D, B, Displacement.sign(sz != 0, true));
    code.constant(E, LARGEST[sz]);
    code.op(Avx.GREATER[2 + sz], D, D, E);
    code.op(Avx.GREATER[2 + sz], E, C, E);
    code.op(Avx.OR, D, D, E);
    if (halves) {
      code.constant(E, HALVED[sz]);
      code.op(Avx.GREATER[2 + sz], E, E, C);
      code.op(Avx.OR, D, D, E);
    }
    lanes.callOutOnMask(D, sz);
  }

  private void load(int xmm, Value v, int bytes) {
    int from = lanes.read(v, bytes, xmm);
    if (from != xmm) {
      code.op(Avx.MOVE, xmm, 0, from);
    }
  }

  void multiply(Value d, int bytes, Value n, Value m, int sz) {
    operands(n, m, bytes, sz, false);
    code.op(of(Avx.FP_MULTIPLY, sz), A, A, B);
    lanes.check(sz, true);
    code.finish(d, bytes, A);
  }

  /** 2 - n * m, which is never tiny. */
  void reciprocal(Value d, int bytes, Value n, Value m, int sz) {
    operands(n, m, bytes, sz, false);
    step(d, bytes, 2, sz);
  }

  /** (3 - n * m) / 2. */
  void reciprocalRoot(Value d, int bytes, Value n, Value m, int sz) {
    operands(n, m, bytes, sz, true);
    code.constant(C, constant(0.5, sz));
    code.op(of(Avx.FP_MULTIPLY, sz), A, A, C);
    step(d, bytes, 1.5, sz);
  }

  private void step(Value d, int bytes, double from, int sz) {
    code.constant(C, constant(from, sz));
    code.op(fused(Avx.MULTIPLY_SUBTRACT, sz), C, A, B);
    code.finish(d, bytes, C);
  }
}
