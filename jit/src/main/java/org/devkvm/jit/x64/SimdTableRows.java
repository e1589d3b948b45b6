package org.devkvm.jit.x64;

import static org.devkvm.arm64.decode.WordFields.rs;
import static org.devkvm.arm64.decode.WordFields.rt;
import static org.devkvm.jit.x64.VectorCode.*;

import org.devkvm.jit.ops.SimdTableEmitter;
import org.devkvm.jit.ops.Value;

/** {@link SimdTableEmitter}, one register of the table after the other. */
final class SimdTableRows implements SimdTableEmitter {
  private static final long ONES = 0x0101_0101_0101_0101L;

  /** What makes the host's shuffle give zero for an index from 16 on: it looks at bit 7. */
  private static final long OUT_OF_RANGE = 0x70 * ONES;

  private final VectorCode code;

  SimdTableRows(VectorCode code) {
    this.code = code;
  }

  private static int registers(int w) {
    return (w >>> 13 & 3) + 1;
  }

  /** A = the bytes found, zero where the index is out of range. */
  private void look(int w) {
    int index = code.read(X64Ops.V[rs(w)], D);
    for (int i = 0; i < registers(w); i++) {
      int source = index;
      if (i > 0) {
        code.constant(B, 16L * i * ONES);
        code.op(Avx.SUBTRACT[0], B, index, B);
        source = B;
      }
      code.constant(C, OUT_OF_RANGE);
      code.op(Avx.ADD_UNSIGNED[0], B, source, C);
      int table = code.read(X64Ops.V[(w >>> 5) + i & 31], C);
      code.op(Avx.SHUFFLE_8, i == 0 ? A : B, table, B);
      if (i > 0) {
        code.op(Avx.OR, A, A, B);
      }
    }
  }

  private static int bytes(int w) {
    return (w & 1 << 30) != 0 ? 16 : 8;
  }

  @Override
  public void tbl(int w) {
    look(w);
    code.finish(X64Ops.V[rt(w)], bytes(w), A);
  }

  @Override
  public void tbx(int w) {
    look(w);
    Value d = X64Ops.V[rt(w)];
    int index = code.read(X64Ops.V[rs(w)], D);
    code.constant(B, 16L * registers(w) * ONES);
    code.op(Avx.MAX_UNSIGNED[0], B, index, B);
    code.op(Avx.EQUAL[0], B, B, index);
    code.op(Avx.AND, B, B, d, C);
    code.result(d, bytes(w), Avx.OR, A, B);
  }
}
