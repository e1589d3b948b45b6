package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.VectorCode.*;

import org.devkvm.jit.ops.Value;

/** Emits what brings neighbouring lanes together. */
final class SimdPairs {
  private static final long EVEN_16 = 0x0000_FFFF_0000_FFFFL;
  private static final long EVEN_32 = 0x0000_0000_FFFF_FFFFL;
  private static final long ONES_8 = 0x0101_0101_0101_0101L;
  private static final long ONES_16 = 0x0001_0001_0001_0001L;

  private final VectorCode code;

  SimdPairs(VectorCode code) {
    this.code = code;
  }

  /** A = the even lanes of n, then those of m; B = the odd ones. Of the low halves if not q. */
  void unzip(Value n, Value m, int q, int size) {
    code.into(A, n);
    code.into(B, m);
    if (q == 0) {
      code.op(Avx.UNPACK_LOW[3], A, A, B);
      code.op(Avx.MOVE, B, 0, A);
    }
    switch (size) {
      case 0, 1 -> {
        int bits = 8 << size;
        code.shift(Avx.RIGHT, size + 1, C, A, bits);
        code.shift(Avx.RIGHT, size + 1, D, B, bits);
        code.op(Avx.PACK[size], C, C, D);
        code.shift(Avx.LEFT, size + 1, A, A, bits);
        code.shift(Avx.RIGHT, size + 1, A, A, bits);
        code.shift(Avx.LEFT, size + 1, B, B, bits);
        code.shift(Avx.RIGHT, size + 1, B, B, bits);
        code.op(Avx.PACK[size], A, A, B);
        code.op(Avx.MOVE, B, 0, C);
      }
      case 2 -> {
        code.opImmediate(Avx.SHUFFLE_PAIRS, C, A, B, 0xDD);
        code.opImmediate(Avx.SHUFFLE_PAIRS, A, A, B, 0x88);
        code.op(Avx.MOVE, B, 0, C);
      }
      default -> {
        code.op(Avx.UNPACK_HIGH[3], C, A, B);
        code.op(Avx.UNPACK_LOW[3], A, A, B);
        code.op(Avx.MOVE, B, 0, C);
      }
    }
  }

  /** A = the sums of neighbouring lanes of A, as lanes of twice the size. */
  void addLong(int size, boolean unsigned) {
    switch (size) {
      case 0 -> {
        code.constant(B, ONES_8);
        // The first factor is unsigned, the second signed.
        code.op(Avx.MULTIPLY_ADD_8, A, unsigned ? A : B, unsigned ? B : A);
      }
      case 1 -> {
        if (unsigned) {
          addUnsigned(2, 16, EVEN_16);
        } else {
          code.constant(B, ONES_16);
          code.op(Avx.MULTIPLY_ADD_16, A, A, B);
        }
      }
      default -> {
        if (unsigned) {
          addUnsigned(3, 32, EVEN_32);
        } else {
          code.constant(B, 1);
          code.opImmediate(Avx.SHUFFLE_32, C, 0, A, 0xF5);
          code.op(Avx.MULTIPLY_EVEN_SIGNED, A, A, B);
          code.op(Avx.MULTIPLY_EVEN_SIGNED, C, C, B);
          code.op(Avx.ADD[3], A, A, C);
        }
      }
    }
  }

  private void addUnsigned(int size, int bits, long even) {
    code.constant(B, even);
    code.shift(Avx.RIGHT, size, C, A, bits);
    code.op(Avx.AND, A, A, B);
    code.op(Avx.ADD[size], A, A, C);
  }

  /** The lowest lane of A = all lanes put together, those of the low half if not q. */
  void fold(int op, int q, int size) {
    if (q != 0) {
      code.shiftBytes(B, A, 8);
      code.op(op, A, A, B);
    }
    for (int distance = 4; distance >= 1 << size; distance >>= 1) {
      code.shiftBytes(B, A, distance);
      code.op(op, A, A, B);
    }
  }

  /** Clears all of the low half of an XMM register but its lowest lane. */
  void lowest(int xmm, int size) {
    if (size < 3) {
      int rest = 64 - (8 << size);
      code.shift(Avx.LEFT, 3, xmm, xmm, rest);
      code.shift(Avx.RIGHT, 3, xmm, xmm, rest);
    }
  }
}
