package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.VectorCode.*;

import org.devkvm.jit.ops.SimdSaturatingEmitter;
import org.devkvm.jit.ops.Value;
import org.devkvm.jit.x64.SimdShiftsByLanes.Kind;

/**
 * {@link SimdSaturatingEmitter}. The host saturates sums of 8 and 16 bits and where it narrows to
 * them; that lanes have saturated shows by what they are otherwise.
 */
final class SimdSaturatingRows implements SimdSaturatingEmitter {
  private static final Kind SIGNED = new Kind(false, false, true);
  private static final Kind UNSIGNED = new Kind(true, false, true);
  private static final Kind SIGNED_ROUNDING = new Kind(false, true, true);
  private static final Kind UNSIGNED_ROUNDING = new Kind(true, true, true);

  private final VectorCode code;
  private final SimdPairs pairs;
  private final SimdShiftRows shifts;
  private final SimdShiftsByLanes byLanes;
  private final Saturation saturation;

  SimdSaturatingRows(
      VectorCode code,
      SimdPairs pairs,
      SimdShiftRows shifts,
      SimdShiftsByLanes byLanes,
      Saturation saturation) {
    this.code = code;
    this.pairs = pairs;
    this.shifts = shifts;
    this.byLanes = byLanes;
    this.saturation = saturation;
  }

  @Override
  public void scalar(Value d, int bytes, Value n, int size) {
    code.op(Avx.MOVE_LOW, A, 0, code.read(n, A));
    pairs.lowest(A, size);
    code.finish(d, 16, A);
  }

  // Sums.

  /** A = n + m or n - m, saturated. Uses all. */
  private void sum(boolean unsigned, boolean subtract, int bytes, int n, int m, int size) {
    code.op(subtract ? Avx.SUBTRACT[size] : Avx.ADD[size], C, n, m);
    if (size < 2) {
      code.op(saturating(unsigned, subtract)[size], A, n, m);
    } else {
      if (subtract) {
        borrows(unsigned, n, m);
      } else {
        carries(unsigned, n, m);
      }
      limit(unsigned, subtract, size);
      code.opImmediate(Avx.BLEND_BY_SIGNS[size - 2], A, C, B, D << 4);
    }
    saturation.ifDifferent(D, A, C, bytes);
  }

  private static int[] saturating(boolean unsigned, boolean subtract) {
    if (subtract) {
      return unsigned ? Avx.SUBTRACT_UNSIGNED : Avx.SUBTRACT_SIGNED;
    }
    return unsigned ? Avx.ADD_UNSIGNED : Avx.ADD_SIGNED;
  }

  /** The signs of D: where C = n + m does not fit. Uses B. */
  private void carries(boolean unsigned, int n, int m) {
    if (unsigned) {
      code.op(Avx.AND, D, n, m);
      code.op(Avx.OR, B, n, m);
      code.op(Avx.AND_NOT, B, C, B);
      code.op(Avx.OR, D, D, B);
    } else {
      code.op(Avx.XOR, D, n, C);
      code.op(Avx.XOR, B, m, C);
      code.op(Avx.AND, D, D, B);
    }
  }

  /** The signs of D: where C = n - m does not fit. Uses B. */
  private void borrows(boolean unsigned, int n, int m) {
    if (unsigned) {
      code.op(Avx.AND_NOT, D, n, m);
      code.op(Avx.XOR, B, n, m);
      code.op(Avx.AND_NOT, B, B, C);
      code.op(Avx.OR, D, D, B);
    } else {
      code.op(Avx.XOR, D, n, C);
      code.op(Avx.XOR, B, n, m);
      code.op(Avx.AND, D, D, B);
    }
  }

  /** B = what a result becomes that does not fit and is C. Uses A. */
  private void limit(boolean unsigned, boolean subtract, int size) {
    if (!unsigned) {
      code.zero(B);
      code.op(Avx.GREATER[size], B, B, C);
      code.constant(A, SimdIntegerRows.high(size));
      code.op(Avx.XOR, B, B, A);
    } else if (subtract) {
      code.zero(B);
    } else {
      code.ones(B);
    }
  }

  private void sum(
      boolean unsigned, boolean subtract, Value d, int bytes, Value n, Value m, int size) {
    sum(unsigned, subtract, bytes, code.read(n, A), code.read(m, B), size);
    code.finish(d, bytes, A);
  }

  @Override
  public void sqadd(Value d, int bytes, Value n, Value m, int size) {
    sum(false, false, d, bytes, n, m, size);
  }

  @Override
  public void uqadd(Value d, int bytes, Value n, Value m, int size) {
    sum(true, false, d, bytes, n, m, size);
  }

  @Override
  public void sqsub(Value d, int bytes, Value n, Value m, int size) {
    sum(false, true, d, bytes, n, m, size);
  }

  @Override
  public void uqsub(Value d, int bytes, Value n, Value m, int size) {
    sum(true, true, d, bytes, n, m, size);
  }

  /** The sum of a signed and an unsigned number, as of two of the second kind. */
  private void mixed(boolean unsigned, Value d, int bytes, Value old, Value n, int size) {
    code.constant(C, SimdIntegerRows.high(size));
    code.op(Avx.XOR, A, C, old, A);
    sum(unsigned, false, bytes, A, code.read(n, B), size);
    code.constant(C, SimdIntegerRows.high(size));
    code.result(d, bytes, Avx.XOR, A, C);
  }

  @Override
  public void suqadd(Value d, int bytes, Value old, Value n, int size) {
    mixed(true, d, bytes, old, n, size);
  }

  @Override
  public void usqadd(Value d, int bytes, Value old, Value n, int size) {
    mixed(false, d, bytes, old, n, size);
  }

  @Override
  public void sqneg(Value d, int bytes, Value n, int size) {
    int source = code.read(n, B);
    code.zero(A);
    sum(false, true, bytes, A, source, size);
    code.finish(d, bytes, A);
  }

  /** n, or ~n - -1 where it is negative. */
  @Override
  public void sqabs(Value d, int bytes, Value n, int size) {
    int source = code.read(n, A);
    code.zero(B);
    code.op(Avx.GREATER[size], B, B, source);
    code.op(Avx.XOR, A, source, B);
    sum(false, true, bytes, A, B, size);
    code.finish(d, bytes, A);
  }

  // Shifts to the left.

  @Override
  public void sqshl(Value d, int bytes, Value n, Value m, int size) {
    byLanes.emit(SIGNED, d, bytes, n, m, size);
  }

  @Override
  public void uqshl(Value d, int bytes, Value n, Value m, int size) {
    byLanes.emit(UNSIGNED, d, bytes, n, m, size);
  }

  @Override
  public void sqrshl(Value d, int bytes, Value n, Value m, int size) {
    byLanes.emit(SIGNED_ROUNDING, d, bytes, n, m, size);
  }

  @Override
  public void uqrshl(Value d, int bytes, Value n, Value m, int size) {
    byLanes.emit(UNSIGNED_ROUNDING, d, bytes, n, m, size);
  }

  @Override
  public void shlImmediate(Value d, int bytes, Value n, int shift, int size, int u) {
    left(d, bytes, code.read(n, A), shift, size, u != 0);
  }

  /** What is negative becomes zero first. */
  @Override
  public void sqshlu(Value d, int bytes, Value n, int shift, int size) {
    int source = code.read(n, A);
    code.zero(B);
    code.op(Avx.GREATER[size], B, B, source);
    saturation.ifAny(B, bytes);
    code.op(Avx.AND_NOT, A, B, source);
    left(d, bytes, A, shift, size, true);
  }

  /** What does not come back by the shift to the right does not fit. */
  private void left(Value d, int bytes, int n, int shift, int size, boolean unsigned) {
    shifts.left(C, n, shift, size);
    shifts.right(D, C, shift, size, unsigned);
    code.op(Avx.EQUAL[size], D, D, n);
    if (unsigned) {
      code.ones(B);
    } else {
      code.zero(B);
      code.op(Avx.GREATER[size], B, n, B); // zero fits
      code.constant(A, SimdIntegerRows.high(size));
      code.op(Avx.XOR, B, B, A);
    }
    code.opImmediate(Avx.BLEND_BYTES, A, B, C, D << 4);
    saturation.unlessAll(D, bytes);
    code.finish(d, bytes, A);
  }

  // Narrowing.

  /** Of unsigned lanes, or to them. */
  private void narrow(
      Value d, int bytes, Value n, int shift, int size, boolean from, boolean to, int rounding) {
    int wide = code.read(n, A);
    if (shift != 0) {
      shifts.right(wide, shift, size + 1, from, rounding != 0);
      wide = A;
    }
    if (size == 2) {
      narrowTo32(wide, from, to);
    } else if (from) {
      code.constant(B, size == 0 ? 0x00FF_00FF_00FF_00FFL : 0x0000_FFFF_0000_FFFFL);
      code.op(Avx.MIN_UNSIGNED[size + 1], C, wide, B);
      saturation.ifDifferent(D, C, wide, 16);
      code.op(Avx.PACK[size], C, C, C);
    } else {
      code.op((to ? Avx.PACK : Avx.PACK_SIGNED)[size], C, wide, wide);
      code.op((to ? Avx.ZERO_EXTEND : Avx.SIGN_EXTEND)[size], D, 0, C);
      saturation.ifDifferent(D, D, wide, 16);
    }
    code.finish(d, bytes, C);
  }

  /** The low half of C = 64-bit lanes as such of 32 bits. Uses B and D. */
  private void narrowTo32(int wide, boolean from, boolean to) {
    if (from) {
      code.shift(Avx.RIGHT, 3, B, wide, 32);
      code.zero(C);
      code.op(Avx.EQUAL[3], B, B, C);
      saturation.unlessAll(B, 16);
      code.not(B, B, C);
      code.op(Avx.OR, D, wide, B);
    } else {
      code.constant(C, to ? 0xFFFF_FFFFL : Integer.MAX_VALUE);
      code.op(Avx.GREATER[3], B, wide, C);
      code.opImmediate(Avx.BLEND_BY_SIGNS[1], D, wide, C, B << 4);
      code.constant(C, to ? 0 : Integer.MIN_VALUE);
      code.op(Avx.GREATER[3], B, C, D);
      code.opImmediate(Avx.BLEND_BY_SIGNS[1], D, D, C, B << 4);
      saturation.ifDifferent(B, D, wide, 16);
    }
    code.opImmediate(Avx.SHUFFLE_PAIRS, C, D, D, 0x88);
  }

  @Override
  public void sqshrn(Value d, int bytes, Value n, int shift, int size, int rounding) {
    narrow(d, bytes, n, shift, size, false, false, rounding);
  }

  @Override
  public void uqshrn(Value d, int bytes, Value n, int shift, int size, int rounding) {
    narrow(d, bytes, n, shift, size, true, true, rounding);
  }

  @Override
  public void sqshrun(Value d, int bytes, Value n, int shift, int size, int rounding) {
    narrow(d, bytes, n, shift, size, false, true, rounding);
  }

  // Products, doubled: only that of the smallest number by itself does not fit, and is that number.

  private void finishProduct(Value d, int bytes, int size) {
    code.constant(B, SimdIntegerRows.high(size));
    code.op(Avx.EQUAL[size], D, C, B);
    code.op(Avx.XOR, A, C, D);
    saturation.ifAny(D, bytes);
    code.finish(d, bytes, A);
  }

  @Override
  public void sqdmulh(Value d, int bytes, Value n, Value m, int size, int rounding) {
    int left = code.read(n, A);
    int right = code.read(m, B);
    if (size == 2) {
      highOf32(left, right, rounding != 0);
    } else if (rounding != 0) {
      code.op(Avx.MULTIPLY_HIGH_ROUNDED_16, C, left, right);
    } else {
      code.op(Avx.MULTIPLY_HIGH_16, C, left, right);
      code.op(Avx.MULTIPLY_16, D, left, right);
      code.op(Avx.ADD[1], C, C, C);
      code.shift(Avx.RIGHT, 1, D, D, 15);
      code.op(Avx.OR, C, C, D);
    }
    finishProduct(d, bytes, size);
  }

  /** C = bits 62:31 of the products of 32-bit lanes. Uses all. */
  private void highOf32(int n, int m, boolean rounding) {
    code.op(Avx.MULTIPLY_EVEN_SIGNED, C, n, m);
    code.shift(Avx.RIGHT, 3, A, n, 32);
    code.shift(Avx.RIGHT, 3, B, m, 32);
    code.op(Avx.MULTIPLY_EVEN_SIGNED, D, A, B);
    if (rounding) {
      code.constant(A, 1L << 30);
      code.op(Avx.ADD[3], C, C, A);
      code.op(Avx.ADD[3], D, D, A);
    }
    code.shift(Avx.RIGHT, 3, C, C, 31);
    code.shift(Avx.LEFT, 3, D, D, 1);
    code.opImmediate(Avx.BLEND_32, C, C, D, ODD_32);
  }

  @Override
  public void sqdmull(Value d, int bytes, Value n, Value m, int size) {
    int left = code.read(n, A);
    int right = code.read(m, B);
    if (size == 1) {
      code.op(Avx.MULTIPLY_16, C, left, right);
      code.op(Avx.MULTIPLY_HIGH_16, D, left, right);
      code.op(Avx.UNPACK_LOW[1], C, C, D);
    } else {
      code.op(Avx.ZERO_EXTEND[2], A, 0, left);
      code.op(Avx.ZERO_EXTEND[2], B, 0, right);
      code.op(Avx.MULTIPLY_EVEN_SIGNED, C, A, B);
    }
    code.op(Avx.ADD[size + 1], C, C, C);
    finishProduct(d, bytes, size + 1);
  }
}
