package org.devkvm.codegen;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a row does, typed: the one form that all writers print.
 *
 * @param jump how it continues elsewhere; null: with the next instruction, or as a handler says
 * @param effects what a handler does beyond its operands
 */
record Meaning(Row row, List<Step> steps, @Nullable Jump jump, Set<Effect> effects) {

  /** What a handler does beyond its operands. Every one may trap. */
  enum Effect {
    /** May continue elsewhere, change what code does there or leave the PE. */
    ENDS,
    /** Orders memory accesses. */
    FENCE,
    /** May change PSTATE.EL, PAN or how addresses are translated. */
    CONTEXT
  }

  /**
   * Where to continue.
   *
   * @param condition only if it holds; null: always
   */
  record Jump(Kind kind, @Nullable Expression condition, Target target) {}

  /** Where a jump goes. */
  sealed interface Target {}

  /** So many words from this instruction. */
  record Relative(Expression.Derived words) implements Target {}

  /** To the address in a register. */
  record Indirect(Expression address) implements Target {}

  /** What a jump is for, which says where it may be predicted to go. */
  enum Kind {
    BRANCH,
    CALL,
    RETURN
  }

  /** Whether there is a row but no instruction. */
  boolean undefined() {
    return row.undefined();
  }
}
