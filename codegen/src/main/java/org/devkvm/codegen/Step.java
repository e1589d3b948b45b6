package org.devkvm.codegen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a typed meaning. All are done in order, except that the writes wait until everything
 * else is done.
 */
sealed interface Step {
  /** What it computes, in order. */
  default List<Expression> values() {
    return switch (this) {
      case Let let -> List.of(let.value);
      case Perform perform -> List.of(perform.action);
      case Write write -> List.of(write.value);
      case WriteHalves halves -> List.of(halves.low, halves.high);
      case WriteVector vector -> List.of(vector.call);
      case CheckFp _, CheckSp _ -> List.of();
    };
  }

  /** Traps where FP is off; before a write of a vector register, names it. */
  record CheckFp(@Nullable EncodingField destination) implements Step {}

  /** Traps where a register that addresses memory is the stack pointer, and is not aligned. */
  record CheckSp(EncodingField base) implements Step {}

  /** Computes a value once. */
  record Let(Expression.Local local, Expression value) implements Step {}

  /** Does something that has no value: a store, a handler. */
  record Perform(Expression action) implements Step {}

  /** Writes a register. */
  record Write(Place place, Expression value) implements Step {}

  /** Writes both halves of a vector register. */
  record WriteHalves(EncodingField destination, Expression low, Expression high) implements Step {}

  /**
   * Computes and writes a vector register, the halves by a call each.
   *
   * @param form never {@link Statement.Form#PLAIN}
   * @param q zero clears the upper half; null where it is always computed
   * @param low holds the lower half until it is written, as {@code high} the upper one
   */
  record WriteVector(
      EncodingField destination,
      Statement.Form form,
      @Nullable EncodingField q,
      Expression.Call call,
      Expression.Local low,
      Expression.Local high)
      implements Step {}
}
