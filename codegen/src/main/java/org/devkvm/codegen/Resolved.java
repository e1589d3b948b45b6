package org.devkvm.codegen;

import java.util.List;
import java.util.Map;

/** Steps and values with locals replaced by what was computed for them. */
final class Resolved {
  private Resolved() {}

  static Step of(Step step, Map<Expression.Local, Expression> locals) {
    return switch (step) {
      case Step.Perform(Expression action) -> new Step.Perform(of(action, locals));
      case Step.Write(Place place, Expression value) -> new Step.Write(place, of(value, locals));
      case Step.WriteHalves(EncodingField field, Expression low, Expression high) ->
          new Step.WriteHalves(field, of(low, locals), of(high, locals));
      case Step.WriteVector s ->
          new Step.WriteVector(
              s.destination(), s.form(), s.q(), call(s.call(), locals), s.low(), s.high());
      case Step.CheckFp _, Step.CheckSp _, Step.Let _ -> step;
    };
  }

  static Expression of(Expression value, Map<Expression.Local, Expression> locals) {
    return switch (value) {
      case Expression.Local local -> locals.getOrDefault(local, local);
      case Expression.Widened(Expression narrow) -> new Expression.Widened(of(narrow, locals));
      case Expression.Sum(Expression left, Expression right) ->
          new Expression.Sum(of(left, locals), of(right, locals));
      case Expression.Call call -> call(call, locals);
      case Expression.Access(
              boolean store,
              int bytes,
              boolean unprivileged,
              Expression.Call call) ->
          new Expression.Access(store, bytes, unprivileged, call(call, locals));
      case Expression.General _,
          Expression.Scalar _,
          Expression.UpperHalf _,
          Expression.Vector _,
          Expression.Pc _,
          Expression.Nzcv _,
          Expression.FpStatus _,
          Expression.FieldValue _,
          Expression.Derived _,
          Expression.Constant _,
          Expression.Word _ ->
          value;
    };
  }

  private static Expression.Call call(
      Expression.Call call, Map<Expression.Local, Expression> locals) {
    List<Expression> arguments = call.arguments().stream().map(a -> of(a, locals)).toList();
    return new Expression.Call(call.method(), arguments);
  }
}
