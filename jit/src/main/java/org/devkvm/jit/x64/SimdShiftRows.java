package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.VectorCode.*;

import org.devkvm.jit.ops.SimdShiftEmitter;
import org.devkvm.jit.ops.Value;
import org.devkvm.jit.x64.SimdShiftsByLanes.Kind;

/** {@link SimdShiftEmitter}. x86 has no shifts of bytes, and no signed one of 64-bit lanes. */
final class SimdShiftRows implements SimdShiftEmitter {
  /** The lowest bit of each lane. */
  private static final long[] LOW = {
    0x0101_0101_0101_0101L, 0x0001_0001_0001_0001L, 0x0000_0001_0000_0001L, 1
  };

  private static final Kind SIGNED = new Kind(false, false, false);
  private static final Kind UNSIGNED = new Kind(true, false, false);
  private static final Kind SIGNED_ROUNDING = new Kind(false, true, false);
  private static final Kind UNSIGNED_ROUNDING = new Kind(true, true, false);

  private final VectorCode code;
  private final SimdLanesRows lanes;
  private final SimdShiftsByLanes byLanes;

  SimdShiftRows(VectorCode code, SimdLanesRows lanes, SimdShiftsByLanes byLanes) {
    this.code = code;
    this.lanes = lanes;
    this.byLanes = byLanes;
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
  void left(int d, int n, int shift, int size) {
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

  /** d = n shifted right. Uses B. */
  void right(int d, int n, int shift, int size, boolean unsigned) {
    if (unsigned) {
      right(d, n, shift, size);
    } else {
      rightSigned(d, n, shift, size);
    }
  }

  /** A = n shifted right, perhaps rounded; by 1 at least. Uses B and C. */
  void right(int n, int shift, int size, boolean unsigned, boolean rounding) {
    if (rounding) {
      roundingBit(n, shift, size);
    }
    right(A, n, shift, size, unsigned);
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

  @Override
  public void ushl(Value d, int bytes, Value n, Value m, int size) {
    byLanes.emit(UNSIGNED, d, bytes, n, m, size);
  }

  @Override
  public void sshl(Value d, int bytes, Value n, Value m, int size) {
    byLanes.emit(SIGNED, d, bytes, n, m, size);
  }

  @Override
  public void urshl(Value d, int bytes, Value n, Value m, int size) {
    byLanes.emit(UNSIGNED_ROUNDING, d, bytes, n, m, size);
  }

  @Override
  public void srshl(Value d, int bytes, Value n, Value m, int size) {
    byLanes.emit(SIGNED_ROUNDING, d, bytes, n, m, size);
  }
}
