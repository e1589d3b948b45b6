package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.Reg.*;
import static org.devkvm.jit.x64.VectorCode.*;

import org.devkvm.jit.ops.Value;

/**
 * What emitters of floating point on lanes have in common: {@code sz} is 0 for single precision, 1
 * for double.
 */
final class FpLanes {
  /** Twice the bits of the smallest normal number. */
  private static final long[] TWICE_LEAST = {0x0100_0000_0100_0000L, 2L << 52};

  private final VectorCode code;
  private final Emission emission;

  FpLanes(VectorCode code, Emission emission) {
    this.code = code;
    this.emission = emission;
  }

  /** An instruction of single precision, or the one of double that goes with it. */
  static int of(int single, int sz) {
    return sz == 0 ? single : single | 0x100;
  }

  /** A fused instruction, the precision of which is W. */
  static int fused(int single, int sz) {
    return sz == 0 ? single : single | Avx.W;
  }

  /** A number in all lanes of a constant. */
  static long constant(double value, int sz) {
    long single = Integer.toUnsignedLong(Float.floatToRawIntBits((float) value));
    return sz == 0 ? single << 32 | single : Double.doubleToRawLongBits(value);
  }

  /**
   * An XMM register with a value. Where only 8 or 4 bytes of a result are wanted all others are
   * computed from the same, so that they raise nothing of their own.
   */
  int read(Value v, int bytes, int scratch) {
    if (bytes == 16) {
      return code.read(v, scratch);
    }
    int copies = bytes == 8 ? Avx.DOUBLE_LOW : Avx.BROADCAST[2];
    code.op(copies, scratch, 0, code.read(v, scratch));
    return scratch;
  }

  /** The host's flags are about to change. */
  void begin() {
    emission.flags().clobber();
  }

  /** Leaves the row to the interpreter if a lane of a mask is set. Uses RAX. */
  void callOutOnMask(int mask, int sz) {
    code.op(of(Avx.SIGNS, sz), RAX, 0, mask);
    callOutIfAny();
  }

  /** As that, if a byte is. */
  void callOutOnBytes(int mask) {
    code.op(Avx.BYTE_SIGNS, RAX, 0, mask);
    callOutIfAny();
  }

  private void callOutIfAny() {
    code.assembler().test(0, RAX, RAX);
    emission.callOutUnless(Cond.E);
  }

  void callOutUnless(int cond) {
    emission.callOutUnless(cond);
  }

  /** Leaves the row to the interpreter if there is a NaN. Uses B. */
  void checkNumbers(int xmm, int sz) {
    emission.flags().clobber();
    code.opImmediate(of(Avx.COMPARE, sz), B, xmm, xmm, Avx.COMPARE_UNORDERED);
    callOutOnMask(B, sz);
  }

  /**
   * Leaves the row to the interpreter if A has a NaN, or a number that was perhaps rounded up. Uses
   * B to D.
   */
  void check(int sz, boolean mayUnderflow) {
    if (!mayUnderflow) {
      checkNumbers(A, sz);
      return;
    }
    emission.flags().clobber();
    code.opImmediate(of(Avx.COMPARE, sz), B, A, A, Avx.COMPARE_UNORDERED);
    code.constant(C, TWICE_LEAST[sz]);
    code.op(Avx.ADD[2 + sz], D, A, A);
    code.op(Avx.EQUAL[2 + sz], C, C, D);
    code.op(Avx.OR, B, B, C);
    callOutOnMask(B, sz);
  }
}
