package org.devkvm.codegen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a host emitter is asked for: one or several steps of a meaning that one piece of host code
 * does together. Values hold no locals.
 */
sealed interface Action {
  /** A register to be written. */
  record Register(Kind kind, EncodingField field) {
    /** How its number is read. */
    enum Kind {
      /** General; 31 is nothing. */
      X,
      /** General; 31 is the stack pointer. */
      XSP,
      /** Vector: what is not written becomes zero. */
      V
    }

    /** The register that a place of a meaning is; null for none that has a number. */
    static @Nullable Register of(Place place) {
      return switch (place) {
        case Place.General general ->
            new Register(general.stackPointer() ? Kind.XSP : Kind.X, general.field());
        case Place.Scalar scalar -> new Register(Kind.V, scalar.field());
        case Place.Nzcv _, Place.Link _ -> null;
      };
    }
  }

  /** The check that precedes floating point, before a vector register is written, or none. */
  record CheckFp(@Nullable EncodingField written) implements Action {}

  /** The check that precedes an access to memory at a register that may be the stack pointer. */
  record CheckSp(EncodingField base) implements Action {}

  /** {@code register = value}. */
  record Set(Register register, Expression value) implements Action {}

  /** A vector register computed by halves. */
  record SetVector(Step.WriteVector step) implements Action {}

  /** Both halves of a vector register, each by its own value. */
  record SetHalves(EncodingField register, Expression low, Expression high) implements Action {}

  /**
   * NZCV of a sum or difference, which goes to a register.
   *
   * @param flags a method of {@code Flags}
   * @param register null: only NZCV is wanted
   */
  record SetFlags(Expression.Call flags, @Nullable Register register) implements Action {}

  /** NZCV of the value of a logical operation, which goes to a register. */
  record SetLogicFlags(Expression.Call operation, @Nullable Register register) implements Action {}

  /** NZCV of a comparison if a condition holds, else a number. */
  record SelectFlags(Expression condition, Expression.Call flags, Expression otherwise)
      implements Action {}

  /** NZCV by a method that computes nothing else. */
  record CompareFlags(Expression.Call comparison) implements Action {}

  /**
   * Loads one register or a pair.
   *
   * @param bytes of each
   * @param extension bits that each is sign-extended to; 0: zero-extended
   */
  record Load(
      List<Register> registers, int bytes, int extension, boolean unprivileged, Expression address)
      implements Action {}

  /** Stores one value or a pair; a {@link Expression.Vector} is all of a register. */
  record Store(List<Expression> values, int bytes, boolean unprivileged, Expression address)
      implements Action {}

  /** Calls a handler. */
  record Handle(Expression.Call call, @Nullable Register result) implements Action {}
}
