package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.VectorCode.*;

import org.devkvm.jit.ops.Value;

/**
 * Emits shifts of lanes by the signed low bytes of others: to the left, or to the right where they
 * are negative. Lanes of 32 and 64 bits are shifted both ways, and keep what they need. Those of 8
 * and 16 bits, of which the host has no such shifts, are 32-bit lanes of YMM registers meanwhile,
 * eight at once: shifted to the left only, from where all that is shifted out to the right is below
 * what counts.
 */
final class SimdShiftsByLanes {
  // Temporaries of the row, which holds nothing any more once its operands are in A and C.
  private static final int E = 7;
  private static final int F = 6;

  /** The third temporary, of rows that have none. */
  private static final int FIRST = 5;

  private static final int COUNT_BITS = 8;
  private static final int WIDE_BYTES = 32;
  private static final int LANE_BITS = 32;

  private final VectorCode code;
  private final Saturation saturation;

  SimdShiftsByLanes(VectorCode code, Saturation saturation) {
    this.code = code;
    this.saturation = saturation;
  }

  /** What kind of shift. */
  record Kind(boolean unsigned, boolean rounding, boolean saturating) {}

  void emit(Kind kind, Value d, int bytes, Value n, Value m, int size) {
    if (size < 2) {
      narrow(kind, d, bytes, n, m, size);
    } else {
      wide(kind, d, bytes, n, m, size);
    }
  }

  // Lanes of 32 and 64 bits.

  private void wide(Kind kind, Value d, int bytes, Value n, Value m, int size) {
    counts(m, size);
    code.into(A, n);
    code.op(byLanes(Avx.LEFT_BY_LANES, size), B, A, C);
    if (kind.saturating) {
      saturate(kind.unsigned, bytes, size);
    }
    code.zero(D);
    code.op(Avx.SUBTRACT[size], D, D, C);
    right(E, A, D, size, kind.unsigned);
    if (kind.rounding) { // the half of what one bit less leaves, rounded up
      code.ones(F);
      code.op(Avx.ADD[size], D, D, F);
      right(A, A, D, size, kind.unsigned);
      code.op(Avx.SUBTRACT[size], E, A, E);
    }
    code.opImmediate(Avx.BLEND_BY_SIGNS[size - 2], A, B, E, C << 4);
    code.finish(d, bytes, A);
  }

  /** C = the signed low byte of each lane. Uses D. */
  private void counts(Value m, int size) {
    int bits = (8 << size) - COUNT_BITS;
    code.shift(Avx.LEFT, size, C, code.read(m, C), bits);
    code.shift(Avx.RIGHT_SIGNED, 2, C, C, LANE_BITS - COUNT_BITS);
    if (size == 3) { // in the upper word
      code.shift(Avx.RIGHT_SIGNED, 2, D, C, LANE_BITS - 1);
      code.shift(Avx.RIGHT, 3, C, C, LANE_BITS);
      code.opImmediate(Avx.BLEND_32, C, C, D, ODD_32);
    }
  }

  private static int byLanes(int op, int size) {
    return size == 3 ? op | Avx.W : op;
  }

  /** d = n shifted right by lanes; of as many bits as it has, or more, the sign is left. Uses F. */
  private void right(int d, int n, int by, int size, boolean unsigned) {
    if (unsigned || size == 2) {
      int op = unsigned ? Avx.RIGHT_BY_LANES : Avx.RIGHT_SIGNED_BY_LANES;
      code.op(byLanes(op, size), d, n, by);
      return;
    }
    code.zero(F);
    code.op(Avx.GREATER[3], F, F, n);
    code.op(Avx.XOR, d, n, F); // not negative: zeros come in from the left
    code.op(byLanes(Avx.RIGHT_BY_LANES, size), d, d, by);
    code.op(Avx.XOR, d, d, F);
  }

  /** B, which is A shifted left, saturated where C is not negative. Uses D to F. */
  private void saturate(boolean unsigned, int bytes, int size) {
    right(D, B, C, size, unsigned);
    code.op(Avx.EQUAL[size], D, D, A);
    if (unsigned) {
      code.ones(E);
    } else {
      code.zero(E);
      code.op(Avx.GREATER[size], E, E, A);
      code.opState(Avx.XOR, E, E, Displacement.sign(size == 3, true));
    }
    code.opImmediate(Avx.BLEND_BYTES, B, E, B, D << 4);
    code.zero(E);
    code.op(Avx.GREATER[size], E, E, C);
    code.op(Avx.OR, D, D, E);
    saturation.unlessAll(D, bytes);
  }

  // Lanes of 8 and 16 bits.

  private void narrow(Kind kind, Value d, int bytes, Value n, Value m, int size) {
    eight(kind, bytes, n, m, 0, size);
    if (size == 0) {
      int[] pack = kind.unsigned ? Avx.PACK : Avx.PACK_SIGNED;
      if (bytes == 16) {
        code.op(Avx.MOVE, FIRST, 0, A);
        eight(kind, bytes, n, m, 8, size);
        code.op(pack[0], A, FIRST, A);
      } else {
        code.op(pack[0], A, A, A);
      }
    }
    code.zeroUpper();
    code.finish(d, bytes, A);
  }

  /** A = eight lanes, from a byte on, as such of 16 bits. Uses all but FIRST. */
  private void eight(Kind kind, int bytes, Value n, Value m, int from, int size) {
    int below = LANE_BITS - (8 << size);
    extend(A, n, from, kind.unsigned ? Avx.ZERO_EXTEND_TO_32[size] : Avx.SIGN_EXTEND_TO_32[size]);
    extend(C, m, from, Avx.SIGN_EXTEND_TO_32[size]);
    if (size == 1) {
      wideShift(Avx.LEFT, C, C, LANE_BITS - COUNT_BITS);
      wideShift(Avx.RIGHT_SIGNED, C, C, LANE_BITS - COUNT_BITS);
    }
    code.wideConstant(B, below);
    wideOp(Avx.ADD[2], C, C, B);
    if (!kind.unsigned) { // the sign is left of what is shifted out
      code.zero(B);
      wideOp(Avx.MAX_SIGNED[2], C, C, B);
    }
    wideOp(Avx.LEFT_BY_LANES, B, A, C);
    if (kind.saturating) {
      wideFits(kind.unsigned);
    }
    if (kind.rounding) {
      code.wideConstant(E, 1 << (below - 1));
      wideOp(Avx.ADD[2], B, B, E);
    }
    if (kind.saturating) {
      wideLimit(kind.unsigned);
      code.opImmediate(Avx.BLEND_BYTES | Avx.WIDE, B, E, B, D << 4);
      saturation.unlessAll(D, size == 1 ? 2 * bytes : WIDE_BYTES);
    }
    wideShift(kind.unsigned ? Avx.RIGHT : Avx.RIGHT_SIGNED, B, B, below);
    code.opImmediate(Avx.EXTRACT_128, B, 0, E, 1);
    code.op((kind.unsigned ? Avx.PACK : Avx.PACK_SIGNED)[1], A, B, E);
  }

  private void extend(int d, Value v, int from, int op) {
    int source = code.read(v, d);
    if (from != 0) {
      code.shiftBytes(d, source, from);
      source = d;
    }
    wideOp(op, d, 0, source);
  }

  private void wideOp(int op, int d, int n, int m) {
    code.op(op | Avx.WIDE, d, n, m);
  }

  private void wideShift(int digit, int d, int n, int amount) {
    code.opImmediate(Avx.SHIFT[2] | Avx.WIDE, digit, d, n, amount);
  }

  /** D = where B, which is A shifted left by C, fits. Uses E. */
  private void wideFits(boolean unsigned) {
    wideOp(unsigned ? Avx.RIGHT_BY_LANES : Avx.RIGHT_SIGNED_BY_LANES, D, B, C);
    wideOp(Avx.EQUAL[2], D, D, A);
    if (unsigned) { // or is shifted out to the right
      wideShift(Avx.RIGHT_SIGNED, E, C, LANE_BITS - 1);
      wideOp(Avx.OR, D, D, E);
    }
  }

  /** E = what A becomes that does not fit. Uses F. */
  private void wideLimit(boolean unsigned) {
    if (unsigned) {
      wideOp(Avx.EQUAL[2], E, E, E);
    } else {
      wideShift(Avx.RIGHT_SIGNED, E, A, LANE_BITS - 1);
      code.wideConstant(F, Integer.MAX_VALUE);
      wideOp(Avx.XOR, E, E, F);
    }
  }
}
