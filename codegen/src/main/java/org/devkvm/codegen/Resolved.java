package org.devkvm.codegen;

import java.util.List;
import java.util.Map;

/** Steps and values with locals replaced by what was computed for them. */
final class Resolved {
  private Resolved() {}

  static Step of(Step step, Map<Value.Local, Value> locals) {
    return switch (step) {
      case Step.Perform(Value action) -> new Step.Perform(of(action, locals));
      case Step.Write(Place place, Value value) -> new Step.Write(place, of(value, locals));
      case Step.WriteHalves(Field field, Value low, Value high) ->
          new Step.WriteHalves(field, of(low, locals), of(high, locals));
      case Step.WriteVector s ->
          new Step.WriteVector(
              s.destination(), s.form(), s.q(), call(s.call(), locals), s.low(), s.high());
      case Step.CheckFp _, Step.Let _ -> step;
    };
  }

  static Value of(Value value, Map<Value.Local, Value> locals) {
    return switch (value) {
      case Value.Local local -> locals.getOrDefault(local, local);
      case Value.Widened(Value narrow) -> new Value.Widened(of(narrow, locals));
      case Value.Sum(Value left, Value right) -> new Value.Sum(of(left, locals), of(right, locals));
      case Value.Call call -> call(call, locals);
      case Value.Access(boolean store, int bytes, boolean unprivileged, Value.Call call) ->
          new Value.Access(store, bytes, unprivileged, call(call, locals));
      case Value.General _,
          Value.Scalar _,
          Value.UpperHalf _,
          Value.Vector _,
          Value.Pc _,
          Value.Nzcv _,
          Value.FpStatus _,
          Value.FieldValue _,
          Value.Derived _,
          Value.Constant _,
          Value.Word _ ->
          value;
    };
  }

  private static Value.Call call(Value.Call call, Map<Value.Local, Value> locals) {
    List<Value> arguments = call.arguments().stream().map(a -> of(a, locals)).toList();
    return new Value.Call(call.method(), arguments);
  }
}
