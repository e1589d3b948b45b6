package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.VectorCode.*;

/**
 * Emits conversions between half and single precision (F16C); FPCR.AHP, the alternative format, is
 * the interpreter's altogether. NaNs and the border of underflow are as those of {@link FpLanes}.
 */
final class HalfPrecision {
  /** Twice the bits of the smallest normal number. */
  private static final long TWICE_LEAST = 0x0800_0800_0800_0800L;

  private final VectorCode code;
  private final FpLanes lanes;

  HalfPrecision(VectorCode code, FpLanes lanes) {
    this.code = code;
    this.lanes = lanes;
  }

  /** A = the four numbers in the low half of n. Uses B. */
  void toSingles(int n) {
    code.op(Avx.SINGLES_OF_HALVES, A, 0, n);
    lanes.checkNumbers(A, 0);
  }

  /** The low half of A = its four numbers. Uses B. */
  void fromSingles() {
    lanes.checkNumbers(A, 0);
    code.opImmediate(Avx.HALVES_OF_SINGLES, A, 0, A, Avx.ROUND_CURRENT);
    code.constant(B, TWICE_LEAST);
    code.op(Avx.ADD[1], C, A, A);
    code.op(Avx.EQUAL[1], B, B, C);
    lanes.callOutOnBytes(B);
  }
}
