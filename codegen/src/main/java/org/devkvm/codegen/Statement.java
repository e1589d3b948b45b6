package org.devkvm.codegen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One statement of the meaning column, as it is written. */
sealed interface Statement {
  /** How the two halves of a vector result come about. */
  enum Form {
    PLAIN,
    EACH,
    WHOLE,
    FULL
  }

  /** {@code DEST = [each|whole|full] expr}. */
  record Assign(String destination, Form form, Expr value) implements Statement {}

  /** {@code QD = low, high}: both halves of a V register. */
  record AssignPair(String destination, Expr low, Expr high) implements Statement {}

  /** A call for its effect: a store. */
  record Effect(Expr call) implements Statement {}

  /**
   * {@code goto}, {@code call} or {@code return}; to {@code #words} relative to this instruction,
   * or to a register; optionally conditional.
   */
  record Jump(Meaning.Kind kind, @Nullable Expr condition, Expr target) implements Statement {}

  /** {@code nop}: hints and prefetches. */
  record Nop() implements Statement {}

  /**
   * {@code ! Class.method(operands) -> DEST [effects]}.
   *
   * @param operands null if it gets the instruction word instead
   */
  record Handler(
      String method,
      @Nullable List<Expr> operands,
      @Nullable String destination,
      List<String> effects)
      implements Statement {}
}
