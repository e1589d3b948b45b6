package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.Reg.*;

import org.devkvm.jit.ops.Value;

/**
 * Emits on vector values. Emitters have four XMM registers of their own, {@link #A} to {@link #D};
 * the ones above hold the temporaries of a row. Nothing here changes the host's flags.
 */
final class VectorCode {
  static final int A = 0;
  static final int B = 1;
  static final int C = 2;
  static final int D = 3;

  /** Selects the odd of four lanes. */
  static final int ODD_32 = 0b1010;

  static final long LOW_NIBBLES = 0x0F0F_0F0F_0F0F_0F0FL;

  private final Assembler a;
  private final Vectors vectors;
  private final Operands operands;

  VectorCode(Assembler assembler, Vectors vectors, Operands operands) {
    this.a = assembler;
    this.vectors = vectors;
    this.operands = operands;
  }

  // Operands and results.

  /**
   * An XMM register that holds a value: its home, or {@code scratch}. A number is in both halves.
   */
  int read(Value v, int scratch) {
    if (v.kind() == Value.Kind.CONSTANT) {
      constant(scratch, v.constant());
      return scratch;
    }
    return vectors.read(v, scratch);
  }

  /** Copies a value. */
  void into(int xmm, Value v) {
    int from = read(v, xmm);
    if (from != xmm) {
      op(Avx.MOVE, xmm, 0, from);
    }
  }

  /** Where to compute all of a value that becomes {@code d}. */
  static int target(Value d, int bytes) {
    return bytes == 16 ? Vectors.target(d, A) : A;
  }

  /** The low bytes of an XMM register become {@code d}; the rest of it is zero. */
  void finish(Value d, int bytes, int xmm) {
    if (bytes == 4) {
      vectors.finishScalar(d.index(), xmm, false);
      return;
    }
    int from = xmm;
    if (bytes != 16) {
      from = Vectors.target(d, A);
      op(Avx.MOVE_LOW, from, 0, xmm);
    }
    if (d.kind() == Value.Kind.V) {
      vectors.finish(d.index(), from);
    } else if (d.index() != from) {
      op(Avx.MOVE, d.index(), 0, from);
    }
  }

  /** {@code d = op(n, m)}. */
  void result(Value d, int bytes, int op, int n, int m) {
    int target = target(d, bytes);
    op(op, target, n, m);
    finish(d, bytes, target);
  }

  /** {@code d = op(n, m)}. */
  void binary(Value d, int bytes, int op, Value n, Value m) {
    int target = target(d, bytes);
    op(op, target, read(n, A), m, B);
    finish(d, bytes, target);
  }

  // Instructions.

  void op(int op, int d, int n, int m) {
    a.vex(op >> 12 & 3, prefix(op), op >> 16 & 1, op & 0xFF, d, n, m);
  }

  /** With VEX.L. */
  private static int prefix(int op) {
    return (op >> 8 & 3) | (op >> 15 & 4);
  }

  /** With the second operand from the state block. */
  void opState(int op, int d, int n, int displacement) {
    opMemory(op, d, n, RBP, displacement);
  }

  /** With the second operand from memory, or into it. */
  void opMemory(int op, int d, int n, int base, int displacement) {
    a.vexMem(op >> 12 & 3, prefix(op), op >> 16 & 1, op & 0xFF, d, n, base, displacement);
  }

  /** With the second operand from memory if it is there. */
  void op(int op, int d, int n, Value m, int scratch) {
    if (m.kind() == Value.Kind.V && GuestRegisters.xmm(m.index()) == GuestRegisters.NONE) {
      opState(op, d, n, Displacement.v(m.index()));
    } else {
      op(op, d, n, read(m, scratch));
    }
  }

  void opImmediate(int op, int d, int n, int m, int immediate) {
    op(op, d, n, m);
    a.byte1(immediate);
  }

  /** Shifts lanes of 16 bits at least. */
  void shift(int digit, int size, int d, int n, int amount) {
    opImmediate(Avx.SHIFT[size], digit, d, n, amount);
  }

  /** Shifts all 128 bits to the right. */
  void shiftBytes(int d, int n, int bytes) {
    shift(Avx.RIGHT_BYTES, 3, d, n, bytes);
  }

  void zero(int d) {
    op(Avx.XOR, d, d, d);
  }

  void ones(int d) {
    op(Avx.EQUAL[2], d, d, d);
  }

  void not(int d, int n, int scratch) {
    ones(scratch);
    op(Avx.XOR, d, n, scratch);
  }

  /** A number in both halves. Uses RAX. */
  void constant(int d, long half) {
    if (half == 0) {
      zero(d);
    } else if (half == -1) {
      ones(d);
    } else {
      a.movImm(RAX, half);
      op(Avx.FROM_GENERAL | Avx.W, d, 0, RAX);
      op(Avx.UNPACK_LOW[3], d, d, d);
    }
  }

  /** A number of 128 bits. Uses RAX. */
  void constant(int d, long low, long high, int scratch) {
    constant(scratch, high);
    a.movImm(RAX, low);
    op(Avx.FROM_GENERAL | Avx.W, d, 0, RAX);
    op(Avx.UNPACK_LOW[3], d, d, scratch);
  }

  /** A number in each 32-bit lane of a YMM register. Uses RAX. */
  void wideConstant(int d, int lane) {
    a.movImm(RAX, lane);
    op(Avx.FROM_GENERAL, d, 0, RAX);
    op(Avx.BROADCAST[2] | Avx.WIDE, d, 0, d);
  }

  /** Ends the use of YMM registers. */
  void zeroUpper() {
    a.byte3(0xC5, 0xF8, 0x77); // vzeroupper
  }

  /** Extracts a lane, zero-extended. */
  void extract(int size, int general, int n, int index) {
    opImmediate(Avx.EXTRACT[size], n, 0, general, index);
  }

  /** d = n with a lane of a general register. */
  void insert(int size, int d, int n, int general, int index) {
    opImmediate(Avx.INSERT[size], d, n, general, index);
  }

  void fromGeneral(int d, int general) {
    op(Avx.FROM_GENERAL | Avx.W, d, 0, general);
  }

  void toGeneral(int general, int n) {
    op(Avx.TO_GENERAL | Avx.W, n, 0, general);
  }

  Operands operands() {
    return operands;
  }

  Assembler assembler() {
    return a;
  }
}
