package org.devkvm.codegen;

/** One statement of the meaning column. */
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
   * {@code goto #words} relative to this instruction, or {@code goto Xn}; optionally conditional.
   */
  record Goto(@org.jspecify.annotations.Nullable Expr condition, Expr target)
      implements Statement {}

  /** {@code nop}: hints and prefetches. */
  record Nop() implements Statement {}

  /** {@code ! handler}. */
  record Handler(String method) implements Statement {}
}
