package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.VectorCode.*;

/** Counts leading zeros of lanes: of nibbles by a table, then of lanes twice as wide each time. */
final class SimdLeadingZeros {
  /** By nibble, the lowest byte first; those of 8 and more have none. */
  private static final long OF_NIBBLES = 0x0101_0101_0202_0304L;

  /** The lowest bit of each lane. */
  private static final long[] LOW = {0x0101_0101_0101_0101L, 0x0001_0001_0001_0001L};

  private final VectorCode code;

  SimdLeadingZeros(VectorCode code) {
    this.code = code;
  }

  /** A = the leading zeros of its lanes, of 32 bits at most. Uses B, C and D. */
  void emit(int size) {
    ofBytes();
    for (int half = 0; half < size; half++) {
      int bits = 8 << half;
      code.constant(C, LOW[half] * bits);
      code.op(Avx.EQUAL[half], B, A, C);
      code.shift(Avx.RIGHT, half + 1, B, B, bits); // the lower half counts where the upper is zero
      code.op(Avx.AND, B, B, A);
      code.shift(Avx.RIGHT, half + 1, A, A, bits);
      code.op(Avx.ADD[half + 1], A, A, B);
    }
  }

  private void ofBytes() {
    code.constant(C, LOW_NIBBLES);
    code.shift(Avx.RIGHT, 1, B, A, 4);
    code.op(Avx.AND, B, B, C);
    code.op(Avx.AND, A, A, C);
    code.constant(C, OF_NIBBLES, 0, D);
    code.zero(D);
    code.op(Avx.EQUAL[0], D, D, B);
    code.op(Avx.SHUFFLE_8, A, C, A);
    code.op(Avx.SHUFFLE_8, B, C, B);
    code.op(Avx.AND, A, A, D);
    code.op(Avx.ADD[0], A, A, B);
  }
}
