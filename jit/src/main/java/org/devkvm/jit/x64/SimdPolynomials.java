package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.VectorCode.*;

import org.devkvm.jit.ops.Value;

/** Emits products of bytes as polynomials over {0, 1}, lane by lane: Horner's method on all. */
final class SimdPolynomials {
  private final VectorCode code;

  SimdPolynomials(VectorCode code) {
    this.code = code;
  }

  /** Modulo the lanes. */
  void multiply(Value d, int bytes, Value n, Value m) {
    code.into(A, m);
    product(code.read(n, D), 0);
    code.finish(d, bytes, B);
  }

  /** Of parts, as lanes of 16 bits. */
  void multiplyLong(Value d, int bytes, Value n, Value m) {
    int right = code.read(m, A);
    code.op(Avx.UNPACK_LOW[0], A, right, right);
    code.op(Avx.ZERO_EXTEND[0], D, 0, code.read(n, D));
    product(D, 1);
    code.finish(d, bytes, B);
  }

  /** B = the product of n and A, each byte of a lane of which has all bits. Uses C. */
  private void product(int n, int size) {
    code.zero(B);
    for (int bit = Byte.SIZE - 1; ; bit--) {
      code.op(Avx.XOR, C, B, n);
      code.opImmediate(Avx.BLEND_BYTES, B, B, C, A << 4);
      if (bit == 0) {
        return;
      }
      code.op(Avx.ADD[size], B, B, B);
      code.op(Avx.ADD[0], A, A, A);
    }
  }
}
