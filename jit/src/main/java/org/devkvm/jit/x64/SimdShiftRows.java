package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.VectorCode.*;

import org.devkvm.jit.ops.SimdShiftEmitter;
import org.devkvm.jit.ops.Value;

/** {@link SimdShiftEmitter}. x86 has no shifts of bytes, and no signed one of 64-bit lanes. */
final class SimdShiftRows implements SimdShiftEmitter {
  /** The lowest bit of each lane. */
  private static final long[] LOW = {
    0x0101_0101_0101_0101L, 0x0001_0001_0001_0001L, 0x0000_0001_0000_0001L, 1
  };

  private final VectorCode code;
  private final SimdLanesRows lanes;
  private final Emission emission;

  SimdShiftRows(VectorCode code, SimdLanesRows lanes, Emission emission) {
    this.code = code;
    this.lanes = lanes;
    this.emission = emission;
  }

  private static int bits(int size) {
    return 8 << size;
  }

  private static long mask(int size) {
    return -1L >>> -bits(size);
  }

  /** In each lane what {@code lane} is. */
  private static long replicate(long lane, int size) {
    return (lane & mask(size)) * LOW[size];
  }

  /** d = n shifted left. Uses B. */
  private void left(int d, int n, int shift, int size) {
    code.shift(Avx.LEFT, Math.max(size, 1), d, n, shift);
    if (size == 0) {
      code.constant(B, replicate(0xFFL << shift, 0));
      code.op(Avx.AND, d, d, B);
    }
  }

  /** d = n shifted right, unsigned. Uses B. */
  private void right(int d, int n, int shift, int size) {
    if (shift == bits(size)) {
      code.zero(d);
      return;
    }
    code.shift(Avx.RIGHT, Math.max(size, 1), d, n, shift);
    if (size == 0) {
      code.constant(B, replicate(0xFFL >>> shift, 0));
      code.op(Avx.AND, d, d, B);
    }
  }

  /** d = n shifted right, signed. Uses B. */
  private void rightSigned(int d, int n, int shift, int size) {
    int by = Math.min(shift, bits(size) - 1);
    if (size == 1 || size == 2) {
      code.shift(Avx.RIGHT_SIGNED, size, d, n, by);
      return;
    }
    right(d, n, by, size);
    code.constant(B, replicate(1L << (bits(size) - 1 - by), size));
    code.op(Avx.XOR, d, d, B);
    code.op(Avx.SUBTRACT[size], d, d, B);
  }

  /** A = n shifted right, perhaps rounded; by 1 at least. Uses B and C. */
  void right(int n, int shift, int size, boolean unsigned, boolean rounding) {
    if (rounding) {
      roundingBit(n, shift, size);
    }
    if (unsigned) {
      right(A, n, shift, size);
    } else {
      rightSigned(A, n, shift, size);
    }
    if (rounding) {
      code.op(Avx.ADD[size], A, A, C);
    }
  }

  /** C = the bit below what is shifted out of n, in the lowest of each lane. Uses B. */
  private void roundingBit(int n, int shift, int size) {
    code.shift(Avx.RIGHT, Math.max(size, 1), C, n, shift - 1);
    code.constant(B, LOW[size]);
    code.op(Avx.AND, C, C, B);
  }

  @Override
  public void shl(Value d, int bytes, Value n, int shift, int size) {
    left(A, code.read(n, A), shift, size);
    code.finish(d, bytes, A);
  }

  @Override
  public void ushr(Value d, int bytes, Value n, int shift, int size) {
    right(A, code.read(n, A), shift, size);
    code.finish(d, bytes, A);
  }

  @Override
  public void sshr(Value d, int bytes, Value n, int shift, int size) {
    rightSigned(A, code.read(n, A), shift, size);
    code.finish(d, bytes, A);
  }

  @Override
  public void urshr(Value d, int bytes, Value n, int shift, int size) {
    right(code.read(n, A), shift, size, true, true);
    code.finish(d, bytes, A);
  }

  @Override
  public void srshr(Value d, int bytes, Value n, int shift, int size) {
    right(code.read(n, A), shift, size, false, true);
    code.finish(d, bytes, A);
  }

  /** d = A with the bits of {@code old} that {@code kept} has. */
  private void merge(Value d, int bytes, Value old, long kept) {
    code.constant(B, kept);
    code.op(Avx.AND, B, B, old, C);
    code.result(d, bytes, Avx.OR, A, B);
  }

  @Override
  public void sli(Value d, int bytes, Value old, Value n, int shift, int size) {
    left(A, code.read(n, A), shift, size);
    merge(d, bytes, old, ~replicate(mask(size) << shift, size));
  }

  @Override
  public void sri(Value d, int bytes, Value old, Value n, int shift, int size) {
    right(A, code.read(n, A), shift, size);
    long shifted = shift == bits(size) ? 0 : mask(size) >>> shift;
    merge(d, bytes, old, ~replicate(shifted, size));
  }

  /** The low half of A = the low halves of the lanes of A, shifted right. */
  private void narrow(Value d, int bytes, int shift, int size) {
    code.shift(Avx.RIGHT, size + 1, A, A, shift);
    lanes.narrow(A, A, size);
    code.finish(d, bytes, A);
  }

  @Override
  public void shrn(Value d, int bytes, Value n, int shift, int size) {
    code.into(A, n);
    narrow(d, bytes, shift, size);
  }

  @Override
  public void rshrn(Value d, int bytes, Value n, int shift, int size) {
    code.constant(B, replicate(1L << (shift - 1), size + 1));
    code.op(Avx.ADD[size + 1], A, B, n, A);
    narrow(d, bytes, shift, size);
  }

  @Override
  public void highNarrow(Value d, int bytes, Value n, int size) {
    shrn(d, bytes, n, bits(size), size);
  }

  @Override
  public void roundingHighNarrow(Value d, int bytes, Value n, int size) {
    rshrn(d, bytes, n, bits(size), size);
  }

  @Override
  public void shll(Value d, int bytes, Value part, int size) {
    code.op(Avx.ZERO_EXTEND[size], A, 0, code.read(part, A));
    code.shift(Avx.LEFT, size + 1, A, A, bits(size));
    code.finish(d, bytes, A);
  }

  /** C = the signed low byte of each lane of m, D = its negation. Uses B. */
  private void counts(Value m, int size) {
    code.constant(B, replicate(0xFF, size));
    code.op(Avx.AND, C, B, m, C);
    code.constant(B, replicate(0x80, size));
    code.op(Avx.XOR, C, C, B);
    code.op(Avx.SUBTRACT[size], C, C, B);
    code.zero(B);
    code.op(Avx.SUBTRACT[size], D, B, C);
  }

  private static int byLanes(int op, int size) {
    return size == 3 ? op | Avx.W : op;
  }

  /** Lanes of 8 and 16 bits are the interpreter's: the host has no such shifts. */
  @Override
  public void ushl(Value d, int bytes, Value n, Value m, int size) {
    if (size < 2) {
      emission.callOut();
      return;
    }
    counts(m, size);
    int source = code.read(n, A);
    code.op(byLanes(Avx.RIGHT_BY_LANES, size), D, source, D);
    code.op(byLanes(Avx.LEFT_BY_LANES, size), C, source, C);
    code.op(Avx.OR, A, C, D); // of 0 both are the source, else one is zero
    code.finish(d, bytes, A);
  }

  @Override
  public void sshl(Value d, int bytes, Value n, Value m, int size) {
    if (size < 2) {
      emission.callOut();
      return;
    }
    counts(m, size);
    code.into(A, n);
    if (size == 2) {
      code.op(Avx.RIGHT_SIGNED_BY_LANES, D, A, D);
    } else {
      code.zero(B);
      code.op(Avx.GREATER[3], B, B, A);
      code.op(Avx.XOR, A, A, B); // not negative: zeros come in from the left
      code.op(byLanes(Avx.RIGHT_BY_LANES, size), D, A, D);
      code.op(Avx.XOR, D, D, B);
      code.op(Avx.XOR, A, A, B);
    }
    code.op(byLanes(Avx.LEFT_BY_LANES, size), A, A, C);
    code.opImmediate(Avx.BLEND_BY_SIGNS[size - 2], A, A, D, C << 4);
    code.finish(d, bytes, A);
  }
}
