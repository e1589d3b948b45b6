package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.Reg.*;
import static org.devkvm.jit.x64.VectorCode.*;

import org.devkvm.jit.ops.SimdPermuteEmitter;
import org.devkvm.jit.ops.Value;

/** {@link SimdPermuteEmitter}. */
final class SimdPermuteRows implements SimdPermuteEmitter {
  private static final long LOW_BYTES = 0x00FF_00FF_00FF_00FFL;

  private final VectorCode code;
  private final SimdPairs pairs;
  private final SimdLanesRows lanes;

  SimdPermuteRows(VectorCode code, SimdPairs pairs, SimdLanesRows lanes) {
    this.code = code;
    this.pairs = pairs;
    this.lanes = lanes;
  }

  private static int size(int imm5) {
    return Integer.numberOfTrailingZeros(imm5);
  }

  private static int index(int imm5) {
    return imm5 >> (size(imm5) + 1);
  }

  @Override
  public void uzp1(Value d, int bytes, Value n, Value m, int q, int size) {
    pairs.unzip(n, m, q, size);
    code.finish(d, bytes, A);
  }

  @Override
  public void uzp2(Value d, int bytes, Value n, Value m, int q, int size) {
    pairs.unzip(n, m, q, size);
    code.finish(d, bytes, B);
  }

  @Override
  public void zip1(Value d, int bytes, Value n, Value m, int size) {
    code.binary(d, bytes, Avx.UNPACK_LOW[size], n, m);
  }

  @Override
  public void zip2(Value d, int bytes, Value n, Value m, int q, int size) {
    if (q != 0) {
      code.binary(d, bytes, Avx.UNPACK_HIGH[size], n, m);
    } else {
      code.op(Avx.UNPACK_LOW[size], A, code.read(n, A), m, B);
      code.shiftBytes(A, A, 8);
      code.finish(d, bytes, A);
    }
  }

  @Override
  public void trn1(Value d, int bytes, Value n, Value m, int size) {
    if (size == 3) {
      code.binary(d, bytes, Avx.UNPACK_LOW[3], n, m);
      return;
    }
    code.shift(Avx.LEFT, size + 1, B, code.read(m, B), 8 << size);
    oddOf(d, bytes, code.read(n, A), B, size);
  }

  @Override
  public void trn2(Value d, int bytes, Value n, Value m, int size) {
    if (size == 3) {
      code.binary(d, bytes, Avx.UNPACK_HIGH[3], n, m);
      return;
    }
    code.shift(Avx.RIGHT, size + 1, A, code.read(n, A), 8 << size);
    oddOf(d, bytes, A, code.read(m, B), size);
  }

  /** d = n with the odd lanes of m. */
  private void oddOf(Value d, int bytes, int n, int m, int size) {
    int target = target(d, bytes);
    switch (size) {
      case 0 -> {
        code.constant(C, LOW_BYTES);
        code.op(Avx.AND, A, n, C);
        code.op(Avx.AND_NOT, B, C, m);
        code.op(Avx.OR, target, A, B);
      }
      case 1 -> code.opImmediate(Avx.BLEND_16, target, n, m, 0xAA);
      default -> code.opImmediate(Avx.BLEND_32, target, n, m, 0b1010);
    }
    code.finish(d, bytes, target);
  }

  @Override
  public void ext64(Value d, int bytes, Value n, Value m, int shift) {
    code.op(Avx.UNPACK_LOW[3], A, code.read(n, A), m, B);
    if (shift != 0) {
      code.shiftBytes(A, A, shift);
    }
    code.finish(d, bytes, A);
  }

  @Override
  public void ext(Value d, int bytes, Value n, Value m, int shift) {
    int low = code.read(n, A);
    int high = code.read(m, B);
    int target = target(d, bytes);
    code.opImmediate(Avx.ALIGN, target, high, low, shift);
    code.finish(d, bytes, target);
  }

  @Override
  public void dupElement(Value d, int bytes, Value n, int imm5) {
    lanes.broadcast(code.read(n, A), index(imm5), size(imm5));
    code.finish(d, bytes, A);
  }

  @Override
  public void dup(Value d, int bytes, Value x, int imm5) {
    code.fromGeneral(A, code.operands().read(1, x, RAX));
    code.result(d, bytes, Avx.BROADCAST[size(imm5)], 0, A);
  }

  @Override
  public void insSource(Value d, int bytes, Value n, int imm5, int imm4) {
    int shift = imm4 & -(1 << size(imm5));
    int source = code.read(n, A);
    if (shift == 0) {
      code.op(Avx.MOVE, d.index(), 0, source);
    } else {
      code.shiftBytes(d.index(), source, shift);
    }
  }

  @Override
  public void umov(Value d, int bytes, Value n, int imm5) {
    int size = size(imm5);
    if (d.kind() == Value.Kind.V) {
      code.extract(size, RAX, code.read(n, A), index(imm5));
      code.fromGeneral(A, RAX);
      code.finish(d, bytes, A);
    } else {
      extract(d, n, size, index(imm5));
    }
  }

  private void extract(Value d, Value n, int size, int index) {
    int target = code.operands().target(d, RAX);
    code.extract(size, target, code.read(n, A), index);
    code.operands().finish(d, target);
  }

  @Override
  public void smov(Value d, Value n, int imm5) {
    extractSigned(d, n, imm5, 1);
  }

  @Override
  public void smov32(Value d, Value n, int imm5) {
    extractSigned(d, n, imm5, 0);
  }

  private void extractSigned(Value d, Value n, int imm5, int w) {
    int size = size(imm5);
    int target = code.operands().target(d, RAX);
    code.extract(size, RAX, code.read(n, A), index(imm5));
    Assembler a = code.assembler();
    switch (size) {
      case 0 -> a.movsx8(w, target, RAX);
      case 1 -> a.movsx16(w, target, RAX);
      default -> a.movsxd(target, RAX);
    }
    code.operands().finish(d, target);
  }

  @Override
  public void element(Value d, Value n, int index) {
    extract(d, n, 3, index);
  }

  @Override
  public void ins(Value d, int bytes, Value old, Value x, int imm5) {
    int size = size(imm5);
    int general = RAX;
    if (x.kind() == Value.Kind.VECTOR_TEMPORARY) {
      code.toGeneral(RAX, x.index());
    } else {
      general = code.operands().read(1, x, RAX);
    }
    int target = target(d, bytes);
    code.insert(size, target, code.read(old, A), general, index(imm5));
    code.finish(d, bytes, target);
  }
}
