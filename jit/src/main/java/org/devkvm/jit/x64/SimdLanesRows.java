package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.VectorCode.*;

import org.devkvm.jit.ops.SimdLanesEmitter;
import org.devkvm.jit.ops.Value;

/** {@link SimdLanesEmitter}. */
final class SimdLanesRows implements SimdLanesEmitter {
  private final VectorCode code;

  SimdLanesRows(VectorCode code) {
    this.code = code;
  }

  @Override
  public void add(Value d, int bytes, Value n, Value m, int size) {
    code.binary(d, bytes, Avx.ADD[size], n, m);
  }

  @Override
  public void sub(Value d, int bytes, Value n, Value m, int size) {
    code.binary(d, bytes, Avx.SUBTRACT[size], n, m);
  }

  @Override
  public void equal(Value d, int bytes, Value n, Value m, int size) {
    code.binary(d, bytes, Avx.EQUAL[size], n, m);
  }

  @Override
  public void greater(Value d, int bytes, Value n, Value m, int size) {
    code.binary(d, bytes, Avx.GREATER[size], n, m);
  }

  /** Not m > n. */
  @Override
  public void greaterOrEqual(Value d, int bytes, Value n, Value m, int size) {
    code.op(Avx.GREATER[size], A, code.read(m, A), n, B);
    notInto(d, bytes);
  }

  private void notInto(Value d, int bytes) {
    code.ones(B);
    code.result(d, bytes, Avx.XOR, A, B);
  }

  @Override
  public void higher(Value d, int bytes, Value n, Value m, int size) {
    if (size == 3) {
      flipSigns(n, m);
      code.result(d, bytes, Avx.GREATER[3], A, B);
    } else {
      int right = code.read(m, B);
      code.op(Avx.MAX_UNSIGNED[size], A, right, n, A);
      code.op(Avx.EQUAL[size], A, A, right);
      notInto(d, bytes);
    }
  }

  @Override
  public void higherOrSame(Value d, int bytes, Value n, Value m, int size) {
    if (size == 3) {
      flipSigns(m, n);
      code.op(Avx.GREATER[3], A, A, B);
      notInto(d, bytes);
    } else {
      int left = code.read(n, B);
      code.op(Avx.MAX_UNSIGNED[size], A, left, m, A);
      code.result(d, bytes, Avx.EQUAL[size], A, left);
    }
  }

  /** A and B become two values of 64-bit lanes that compare signed as those do unsigned. */
  private void flipSigns(Value left, Value right) {
    code.constant(C, Long.MIN_VALUE);
    code.op(Avx.XOR, A, C, left, A);
    code.op(Avx.XOR, B, C, right, B);
  }

  @Override
  public void evens(Value d, int bytes, Value n, int size) {
    int source = code.read(n, A);
    narrow(A, source, size);
    code.finish(d, bytes, A);
  }

  /** The even lanes of {@code size}, in the low half. Uses B. */
  void narrow(int d, int n, int size) {
    if (size == 2) {
      code.opImmediate(Avx.SHUFFLE_PAIRS, d, n, n, 0x88);
    } else if (size < 2) {
      code.constant(B, size == 0 ? 0x00FF_00FF_00FF_00FFL : 0x0000_FFFF_0000_FFFFL);
      code.op(Avx.AND, d, n, B);
      code.op(Avx.PACK[size], d, d, d);
    } else {
      code.op(Avx.MOVE, d, 0, n);
    }
  }

  @Override
  public void element(Value d, int bytes, Value n, int index, int size) {
    broadcast(code.read(n, A), index, size);
    code.finish(d, bytes, A);
  }

  /** A = a lane in all lanes. */
  void broadcast(int n, int index, int size) {
    int source = n;
    if (index != 0) {
      code.shiftBytes(A, n, index << size);
      source = A;
    }
    code.op(Avx.BROADCAST[size], A, 0, source);
  }

  @Override
  public void part(Value d, int half, int q, Value n) {
    int source = code.read(n, A);
    if (q != 0) {
      code.shiftBytes(d.index(), source, 8);
    } else {
      code.op(Avx.MOVE, d.index(), 0, source);
    }
  }

  @Override
  public void uxtl(Value d, int bytes, Value part, int size) {
    code.result(d, bytes, Avx.ZERO_EXTEND[size], 0, code.read(part, A));
  }

  @Override
  public void sxtl(Value d, int bytes, Value part, int size) {
    code.result(d, bytes, Avx.SIGN_EXTEND[size], 0, code.read(part, A));
  }
}
