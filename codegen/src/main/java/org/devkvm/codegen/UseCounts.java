package org.devkvm.codegen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often a meaning uses each operand. */
final class UseCounts {
  private final Map<Expr, Integer> uses = new HashMap<>();

  UseCounts(List<Statement> meaning) {
    meaning.forEach(this::add);
  }

  /** Whether it is used more than once. */
  boolean isRepeated(Expr operand) {
    return uses.getOrDefault(operand, 0) > 1;
  }

  private void add(Statement statement) {
    switch (statement) {
      case Statement.Assign assign -> add(assign.value());
      case Statement.AssignPair pair -> {
        add(pair.low());
        add(pair.high());
      }
      case Statement.Effect effect -> add(effect.call());
      case Statement.Jump jump -> {
        add(jump.condition());
        add(jump.target());
      }
      case Statement.Handler handler -> {
        if (handler.operands() != null) {
          handler.operands().forEach(this::add);
        }
      }
      case Statement.Nop _ -> {}
    }
  }

  private void add(@Nullable Expr expr) {
    switch (expr) {
      case null -> {}
      case Expr.Operand _, Expr.Immediate _ -> uses.merge(expr, 1, Integer::sum);
      case Expr.Constant _ -> {}
      case Expr.Sum sum -> {
        add(sum.left());
        add(sum.right());
      }
      case Expr.Call call -> call.arguments().forEach(this::add);
    }
  }
}
