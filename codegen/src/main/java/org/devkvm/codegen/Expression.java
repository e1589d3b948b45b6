package org.devkvm.codegen;

import java.util.List;

/** A right-hand side with its type: nothing is left for javac to decide. */
sealed interface Expression {
  /** Its type; a vector register's is that of one half. */
  Type type();

  /** What it is computed from. */
  default List<Expression> children() {
    return switch (this) {
      case Widened widened -> List.of(widened.narrow);
      case Sum sum -> List.of(sum.left, sum.right);
      case Call call -> call.arguments;
      case Access access -> List.of(access.call);
      case General _,
          Scalar _,
          UpperHalf _,
          Vector _,
          Pc _,
          Nzcv _,
          FpStatus _,
          FieldValue _,
          Derived _,
          Constant _,
          Word _,
          Local _ ->
          List.of();
    };
  }

  /** An expression of 64 bits. */
  sealed interface OfLong extends Expression {
    @Override
    default Type type() {
      return Type.LONG;
    }
  }

  /** An expression of 32 bits. */
  sealed interface OfInt extends Expression {
    @Override
    default Type type() {
      return Type.INT;
    }
  }

  /** A general register, or its low word; number 31 is the stack pointer or zero. */
  record General(EncodingField field, boolean stackPointer, Type type) implements Expression {}

  /** The lowest {@code bits} bits of a vector register, zero-extended. */
  record Scalar(EncodingField field, int bits) implements Expression {
    @Override
    public Type type() {
      return bits == Long.SIZE ? Type.LONG : Type.INT;
    }
  }

  /** Bits 127:64 of a vector register. */
  record UpperHalf(EncodingField field) implements OfLong {}

  /**
   * A whole vector register, only as an argument: one half of it where each half is computed alone,
   * else two arguments, the lower half first.
   */
  record Vector(EncodingField field) implements OfLong {}

  /** The address of the instruction. */
  record Pc() implements OfLong {}

  /** PSTATE.NZCV. */
  record Nzcv() implements OfInt {}

  /** FPCR and FPSR. */
  record FpStatus() implements Expression {
    @Override
    public Type type() {
      return Type.FP_STATE;
    }
  }

  /** A field of the encoding, unsigned. */
  record FieldValue(EncodingField field) implements OfInt {}

  /** A derived immediate. */
  record Derived(Row.Derived immediate) implements Expression {
    @Override
    public Type type() {
      return immediate.width() < Integer.SIZE ? Type.INT : Type.LONG;
    }
  }

  /** An integer constant. */
  record Constant(long value, Type type) implements Expression {}

  /** The instruction word. */
  record Word() implements OfInt {}

  /** A 32-bit value sign-extended. */
  record Widened(Expression narrow) implements OfLong {}

  /** A sum. */
  record Sum(Expression left, Expression right) implements Expression {
    @Override
    public Type type() {
      return left.type();
    }
  }

  /** What {@link Step.Let} has computed. */
  record Local(int number, Type type) implements Expression {}

  /** The result of a method. */
  record Call(Signature method, List<Expression> arguments) implements Expression {
    @Override
    public Type type() {
      return method.result();
    }
  }

  /**
   * An access to guest memory; as a value what it loads, zero-extended.
   *
   * @param bytes 1, 2, 4 or 8
   * @param unprivileged with the permissions of EL0
   * @param call the method, with all its arguments: the address first, last what a store stores
   */
  record Access(boolean store, int bytes, boolean unprivileged, Call call) implements Expression {
    @Override
    public Type type() {
      return call.type();
    }

    Expression address() {
      return call.arguments().getFirst();
    }
  }
}
