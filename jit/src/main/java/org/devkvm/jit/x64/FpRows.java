package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.Reg.*;

import org.devkvm.jit.ops.FpDoubleEmitter;
import org.devkvm.jit.ops.FpSingleEmitter;
import org.devkvm.jit.ops.Value;

/**
 * {@link FpDoubleEmitter} and {@link FpSingleEmitter}: scalar arithmetic by SSE. The host rounds
 * and raises exceptions as the guest does, in MXCSR, but for two things: which NaN results, and
 * whether a result that is rounded up to the smallest normal number underflows (x86 looks after
 * rounding, Arm before). Such rows are the interpreter's; it raises the same exceptions again.
 */
final class FpRows implements FpDoubleEmitter, FpSingleEmitter {
  /** Where a result is until it is known to be the guest's too. */
  private static final int RESULT = 0;

  private static final int SECOND = 1;
  private static final int THIRD = 2;

  // Opcodes of map 0F; with prefix F3 for single, F2 for double.
  private static final int ADD = 0x58;
  private static final int MUL = 0x59;
  private static final int SUB = 0x5C;
  private static final int MIN = 0x5D;
  private static final int DIV = 0x5E;
  private static final int MAX = 0x5F;
  private static final int SQRT = 0x51;
  private static final int UCOMI = 0x2E;
  private static final int COMI = 0x2F;
  private static final int AND = 0x54;
  private static final int OR = 0x56;
  private static final int XOR = 0x57;
  private static final int COMPARE = 0xC2;
  private static final int MOVE = 0x6F;

  // Opcodes of map 0F38: the addend is the first operand.
  private static final int FMADD231 = 0xB9;
  private static final int FMSUB231 = 0xBB;
  private static final int FNMADD231 = 0xBD;
  private static final int FNMSUB231 = 0xBF;

  /** No integer is as large; what has a fraction does not become infinite by its scale. */
  private static final double TOO_LARGE = 0x1p63;

  private final Emission emission;
  private final Assembler a;
  private final Operands operands;
  private final Vectors vectors;
  private final FpSteps steps;
  private final RoundAway away;
  private final boolean wide;
  private final int prefix;

  FpRows(
      Emission emission,
      Operands operands,
      Vectors vectors,
      FpSteps steps,
      RoundAway away,
      boolean wide) {
    this.emission = emission;
    this.a = emission.assembler();
    this.operands = operands;
    this.vectors = vectors;
    this.steps = steps;
    this.away = away;
    this.wide = wide;
    this.prefix = wide ? 3 : 2;
  }

  private int w() {
    return wide ? 1 : 0;
  }

  private int bytes() {
    return wide ? Double.BYTES : Float.BYTES;
  }

  private int read(Value v, int scratch) {
    return vectors.read(v, scratch);
  }

  /** Puts the scalar of an XMM register into a vector register and clears the rest of it. */
  void finish(Value d, int xmm) {
    if (d.kind() != Value.Kind.VECTOR_TEMPORARY) {
      vectors.finishScalar(d.index(), xmm, wide);
    } else if (d.index() != xmm) {
      a.vex(1, 2, 0, MOVE, d.index(), 0, xmm);
    }
  }

  // Arithmetic.

  private void compute(int opcode, Value n, Value m, boolean mayUnderflow) {
    int left = read(n, RESULT);
    int right = read(m, SECOND);
    a.vex(1, prefix, 0, opcode, RESULT, left, right);
    check(mayUnderflow);
  }

  private void arithmetic(int opcode, Value d, Value n, Value m, boolean mayUnderflow) {
    compute(opcode, n, m, mayUnderflow);
    finish(d, RESULT);
  }

  /** Calls the row out if {@link #RESULT} may not be what the guest's processor computes. */
  void check(boolean mayUnderflow) {
    emission.flags().clobber();
    if (!mayUnderflow) {
      a.vex(1, wide ? 1 : 0, 0, UCOMI, RESULT, 0, RESULT);
      emission.callOutUnless(Cond.NP);
      return;
    }
    a.vex(1, 1, w(), 0x7E, RESULT, 0, RAX); // vmovd or vmovq
    a.alu(Assembler.ADD, w(), RAX, RAX);
    a.aluLoad(Assembler.SUB, w(), RAX, RBP, Displacement.tiny(wide));
    a.aluLoad(Assembler.CMP, w(), RAX, RBP, Displacement.ordinary(wide));
    emission.callOutIfUnusual(wide);
  }

  @Override
  public void sqrt(Value d, Value n) {
    int source = read(n, RESULT);
    a.vex(1, prefix, 0, SQRT, RESULT, source, source);
    check(false);
    finish(d, RESULT);
  }

  @Override
  public void absoluteDifference(Value d, Value n, Value m) {
    compute(SUB, n, m, false);
    sign(AND, RESULT, RESULT);
    finish(d, RESULT);
  }

  @Override
  public void negMul(Value d, Value n, Value m) {
    compute(MUL, n, m, true);
    sign(XOR, RESULT, RESULT);
    finish(d, RESULT);
  }

  private void fused(int opcode, Value d, Value addend, Value n, Value m) {
    int c = read(addend, RESULT);
    if (c != RESULT) {
      a.vex(1, 2, 0, MOVE, RESULT, 0, c);
    }
    int left = read(n, SECOND);
    int right = read(m, THIRD);
    a.vex(2, 1, w(), opcode, RESULT, left, right);
    check(true);
    finish(d, RESULT);
  }

  /**
   * target = source with the sign flipped (XOR) or cleared (AND); leaves the host's flags alone.
   */
  private void sign(int operation, int target, int source) {
    a.vexMem(1, 0, 0, operation, target, source, RBP, Displacement.sign(wide, operation == AND));
  }

  @Override
  public void abs(Value d, Value n) {
    sign(AND, RESULT, read(n, RESULT));
    finish(d, RESULT);
  }

  @Override
  public void neg(Value d, Value n) {
    sign(XOR, RESULT, read(n, RESULT));
    finish(d, RESULT);
  }

  /** Equal operands may be zeros of different signs; bit by bit they give the right one. */
  private void extreme(int opcode, int equal, Value d, Value n, Value m) {
    emission.flags().clobber();
    int left = read(n, RESULT);
    int right = read(m, SECOND);
    a.vex(1, wide ? 1 : 0, 0, UCOMI, left, 0, right);
    emission.callOutUnless(Cond.NP);
    int different = a.jcc8(Cond.NE);
    a.vex(1, 0, 0, equal, RESULT, left, right);
    int done = a.jmp8();
    a.here8(different);
    a.vex(1, prefix, 0, opcode, RESULT, left, right);
    a.here8(done);
    finish(d, RESULT);
  }

  // Rounding.

  @Override
  public void round(Value d, Value n, int mode) {
    if (mode == RoundAway.MODE) {
      away.round(n, bytes(), w());
      finish(d, RESULT);
    } else {
      roundBy(d, n, Avx.ROUND_MODES[mode] | Avx.ROUND_QUIETLY);
    }
  }

  @Override
  public void roundCurrent(Value d, Value n, int exact) {
    roundBy(d, n, Avx.ROUND_CURRENT | (exact != 0 ? 0 : Avx.ROUND_QUIETLY));
  }

  private void roundBy(Value d, Value n, int immediate) {
    roundInto(RESULT, read(n, RESULT), immediate);
    check(false);
    finish(d, RESULT);
  }

  private void roundInto(int target, int source, int immediate) {
    a.vex(3, 1, 0, wide ? 0x0B : 0x0A, target, source, source);
    a.byte1(immediate);
  }

  // Comparison.

  /** As {@link #read}, where a constant can only be zero. */
  private int readOrZero(Value v, int scratch) {
    if (v.kind() != Value.Kind.CONSTANT) {
      return read(v, scratch);
    }
    a.vex(1, 0, 0, XOR, scratch, scratch, scratch);
    return scratch;
  }

  @Override
  public void compare(Value n, Value m, int signalAll) {
    int left = read(n, RESULT);
    int right = readOrZero(m, SECOND);
    emission.flags().redefine();
    a.vex(1, wide ? 1 : 0, 0, signalAll != 0 ? COMI : UCOMI, left, 0, right);
    // Greater: 1 - 0; less: 0 - 1; equal: 0 - 0; unordered: 0x80 - 1, which overflows.
    a.setcc(Cond.A, RAX);
    a.setcc(Cond.B, RCX);
    a.setcc(Cond.P, RDX);
    a.shiftImm(Assembler.SHL, 0, RDX, 7);
    a.alu(Assembler.OR, 0, RAX, RDX);
    a.compareSized(1, RAX, RCX);
    emission.flags().set(HostFlags.Kind.SUB);
  }

  @Override
  public void compareIf(int cond, Value n, Value m, int nzcv, int signalAll) {
    if (HostFlags.always(cond)) {
      compare(n, m, signalAll);
      return;
    }
    HostFlags flags = emission.flags();
    int skip = a.jcc32(flags.condition(cond) ^ 1);
    compare(n, m, signalAll);
    int end = a.jmp8();
    a.here32(skip);
    flags.emitImmediate(nzcv);
    a.here8(end);
  }

  /** All ones or zeros. */
  private void mask(int predicate, Value d, Value n, Value m) {
    int left = readOrZero(n, RESULT);
    int right = readOrZero(m, SECOND);
    a.vex(1, prefix, 0, COMPARE, RESULT, left, right);
    a.byte1(predicate);
    finish(d, RESULT);
  }

  @Override
  public void select(Value d, int cond, Value n, Value m) {
    if (HostFlags.always(cond)) {
      finish(d, read(n, RESULT));
      return;
    }
    int holds = emission.flags().condition(cond);
    int left = read(n, RESULT);
    int right = read(m, SECOND);
    a.vex(1, 1, 1, 0x7E, left, 0, RAX);
    a.vex(1, 1, 1, 0x7E, right, 0, RCX);
    a.cmov(holds, 1, RCX, RAX);
    a.vex(1, 1, w(), 0x6E, RESULT, 0, RCX);
    finish(d, RESULT);
  }

  // Conversion.

  /**
   * Modes as the meanings number them; RAX and RCX are used.
   *
   * @param fraction bits of the fraction
   */
  void toInteger(Value d, Value n, int sf, int fraction, int mode, boolean unsigned) {
    emission.flags().clobber();
    if (mode == RoundAway.MODE) {
      away.round(n, bytes(), w());
    }
    int source = scaled(read(n, SECOND), fraction);
    int w = unsigned ? 1 : sf;
    if (mode != RoundAway.MODE) {
      roundInto(RESULT, source, Avx.ROUND_MODES[mode] | Avx.ROUND_QUIETLY);
    }
    if (unsigned && sf == 1) {
      requireBelow63Bits();
    }
    a.vex(1, prefix, w, 0x2C, RAX, 0, RESULT);
    requireInRange(sf, unsigned);
    a.vex(1, prefix, w, 0x2C, RCX, 0, source); // raises Inexact where the guest does
    if (d.kind() == Value.Kind.V) {
      a.vex(1, 1, 1, 0x6E, RESULT, 0, RAX);
      vectors.finishScalar(d.index(), RESULT, sf == 1);
    } else {
      operands.finish(d, RAX);
    }
  }

  /** SECOND = n times 2 to the power of {@code fraction}, or n if that is 0. Uses THIRD. */
  private int scaled(int n, int fraction) {
    if (fraction == 0) {
      return n;
    }
    scale(MIN, n, TOO_LARGE); // a NaN becomes this
    scale(MAX, SECOND, -TOO_LARGE);
    scale(MUL, SECOND, Math.scalb(1.0, fraction));
    return SECOND;
  }

  /** SECOND = n and a number. Uses THIRD. */
  private void scale(int opcode, int n, double number) {
    a.movImm(RAX, FpLanes.constant(number, w()));
    a.vex(1, 1, 1, 0x6E, THIRD, 0, RAX);
    a.vex(1, prefix, 0, opcode, SECOND, n, THIRD);
  }

  /** Larger numbers have an unsigned value, but the host would raise Invalid Operation. */
  private void requireBelow63Bits() {
    a.movImm(RAX, wide ? Double.doubleToRawLongBits(0x1p63) : Float.floatToRawIntBits(0x1p63f));
    a.vex(1, 1, w(), 0x6E, THIRD, 0, RAX);
    a.vex(1, wide ? 1 : 0, 0, UCOMI, RESULT, 0, THIRD);
    emission.callOutUnless(Cond.B);
    emission.callOutUnless(Cond.NP);
  }

  /** RAX = what was converted; the host has no unsigned conversion. */
  private void requireInRange(int sf, boolean unsigned) {
    if (!unsigned) {
      // What cannot be converted gives the least number, whose negation overflows.
      a.mov(sf, RCX, RAX);
      a.unary(Assembler.NEG, sf, RCX);
      emission.callOutUnless(Cond.NO);
    } else if (sf == 1) {
      a.test(1, RAX, RAX);
      emission.callOutUnless(Cond.NS);
    } else {
      a.mov(0, RCX, RAX);
      a.alu(Assembler.CMP, 1, RCX, RAX);
      emission.callOutUnless(Cond.E);
    }
  }

  /**
   * @param fraction bits of the fraction: to divide by 2 to the power of them neither rounds nor
   *     underflows
   */
  void fromInteger(Value d, Value x, int sf, int fraction, boolean unsigned) {
    if (unsigned && sf == 1) {
      emission.flags().clobber(); // before RAX holds anything
    }
    int source = integer(x, sf, unsigned);
    if (unsigned && sf == 1) {
      a.test(1, source, source);
      emission.callOutUnless(Cond.NS);
    }
    fromGeneral(RESULT, source, sf, unsigned);
    if (fraction != 0) {
      a.movImm(
          RAX,
          wide
              ? Double.doubleToRawLongBits(Math.scalb(1.0, -fraction))
              : Float.floatToRawIntBits(Math.scalb(1.0f, -fraction)));
      a.vex(1, 1, w(), 0x6E, SECOND, 0, RAX);
      a.vex(1, prefix, 0, MUL, RESULT, RESULT, SECOND);
    }
    finish(d, RESULT);
  }

  /** The register that holds an integer. */
  private int integer(Value x, int sf, boolean unsigned) {
    if (x.kind() == Value.Kind.V) {
      a.vex(1, 1, sf, 0x7E, read(x, RESULT), 0, RAX);
      return RAX;
    }
    if (unsigned && sf == 0) {
      operands.into(0, RAX, x);
      return RAX;
    }
    return operands.read(sf, x, RAX);
  }

  /** xmm = a general register, which is zero-extended if it is unsigned. */
  void fromGeneral(int xmm, int source, int sf, boolean unsigned) {
    a.vex(1, 0, 0, XOR, xmm, xmm, xmm);
    a.vex(1, prefix, unsigned ? 1 : sf, 0x2A, xmm, xmm, source);
  }

  /** From the other format, of {@code n}, to this one. */
  void fromOther(Value d, Value n) {
    int source = read(n, RESULT);
    a.vex(1, wide ? 2 : 3, 0, 0x5A, RESULT, source, source);
    check(!wide);
    finish(d, RESULT);
  }

  void constant(Value d, long bits) {
    if (bits == 0) {
      a.vex(1, 0, 0, XOR, RESULT, RESULT, RESULT);
    } else {
      a.movImm(RAX, bits);
      a.vex(1, 1, 1, 0x6E, RESULT, 0, RAX);
    }
    vectors.finish(d.index(), RESULT);
  }

  // spotless:off
  @Override public void add(Value d, Value n, Value m) { arithmetic(ADD, d, n, m, false); }
  @Override public void sub(Value d, Value n, Value m) { arithmetic(SUB, d, n, m, false); }
  @Override public void mul(Value d, Value n, Value m) { arithmetic(MUL, d, n, m, true); }
  @Override public void div(Value d, Value n, Value m) { arithmetic(DIV, d, n, m, true); }
  @Override public void mulAdd(Value d, Value c, Value n, Value m) { fused(FMADD231, d, c, n, m); }
  @Override public void mulSub(Value d, Value c, Value n, Value m) { fused(FNMADD231, d, c, n, m); }
  @Override public void negMulAdd(Value d, Value c, Value n, Value m) { fused(FNMSUB231, d, c, n, m); }
  @Override public void negMulSub(Value d, Value c, Value n, Value m) { fused(FMSUB231, d, c, n, m); }
  @Override public void compareEqual(Value d, Value n, Value m) { mask(Avx.COMPARE_EQUAL, d, n, m); }
  @Override public void compareGreater(Value d, Value n, Value m) { mask(Avx.COMPARE_GREATER, d, n, m); }
  @Override public void compareGreaterOrEqual(Value d, Value n, Value m) { mask(Avx.COMPARE_GREATER_OR_EQUAL, d, n, m); }
  @Override public void mulx(Value d, Value n, Value m) { steps.multiply(d, bytes(), n, m, w()); }
  @Override public void recps(Value d, Value n, Value m) { steps.reciprocal(d, bytes(), n, m, w()); }
  @Override public void rsqrts(Value d, Value n, Value m) { steps.reciprocalRoot(d, bytes(), n, m, w()); }
  @Override public void max(Value d, Value n, Value m) { extreme(MAX, AND, d, n, m); }
  @Override public void min(Value d, Value n, Value m) { extreme(MIN, OR, d, n, m); }
  @Override public void maxNumber(Value d, Value n, Value m) { extreme(MAX, AND, d, n, m); }
  @Override public void minNumber(Value d, Value n, Value m) { extreme(MIN, OR, d, n, m); }
  // spotless:on
}
