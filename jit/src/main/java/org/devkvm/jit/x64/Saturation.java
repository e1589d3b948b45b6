package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.Reg.*;

/**
 * Sets FPSR.QC, in the state block, where lanes have saturated: a branch that is mostly taken, and
 * a store, which leave the host's flags alone. Uses RCX.
 */
final class Saturation {
  /** Of FPSR no other bit is in the byte of QC. */
  private static final int QC_BYTE = Displacement.FPSR + 3;

  private static final int QC = 1 << (27 - 24);

  private final VectorCode code;

  Saturation(VectorCode code) {
    this.code = code;
  }

  /** Unless the low bytes of a mask, which lanes have that fit, are all ones. */
  void unlessAll(int mask, int bytes) {
    signs(mask, bytes);
    code.assembler().lea(0, RCX, RCX, (int) (1 - (1L << bytes)));
    set();
  }

  /** If one of the low bytes of a mask, which lanes have that saturate, is all ones. */
  void ifAny(int mask, int bytes) {
    signs(mask, bytes);
    set();
  }

  /** If two registers differ in their low bytes. */
  void ifDifferent(int scratch, int n, int m, int bytes) {
    code.op(Avx.EQUAL[0], scratch, n, m);
    unlessAll(scratch, bytes);
  }

  private void signs(int mask, int bytes) {
    code.op(bytes == 32 ? Avx.BYTE_SIGNS | Avx.WIDE : Avx.BYTE_SIGNS, RCX, 0, mask);
    if (bytes == 8) {
      code.assembler().movzx8(RCX, RCX);
    }
  }

  /** If RCX is not zero. */
  private void set() {
    Assembler a = code.assembler();
    int none = a.jecxz8();
    a.storeImm8(RBP, QC_BYTE, QC);
    a.here8(none);
  }
}
