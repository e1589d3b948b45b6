package org.devkvm.codegen;

import java.util.List;

/** A right-hand side in the meaning column. */
sealed interface Expr {
  /** A register operand such as {@code Xn}, {@code WSPd}, {@code Vm}, or PC, NZCV, FP. */
  record Operand(String name) implements Expr {}

  /** {@code #name}: a field of the encoding or a derived immediate. */
  record Immediate(String name) implements Expr {}

  /** An integer constant. */
  record Constant(long value) implements Expr {}

  /** A static method of the group's class, or {@code Class.method}, or {@code mem.method}. */
  record Call(String method, List<Expr> arguments) implements Expr {}

  /** A sum of longs. */
  record Sum(Expr left, Expr right) implements Expr {}
}
