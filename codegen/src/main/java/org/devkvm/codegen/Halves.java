package org.devkvm.codegen;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where the halves of a vector are computed alike, so that a host computes both at once. */
final class Halves {
  private Halves() {}

  /** The one value of both halves, if they are computed alike; of parts the first. */
  static @Nullable Value together(Value low, Value high) {
    if (low instanceof Value.Scalar(Field l, int _)
        && high instanceof Value.UpperHalf(Field h)
        && l.equals(h)) {
      return new Value.Vector(l);
    }
    if (!(low instanceof Value.Call a)
        || !(high instanceof Value.Call b)
        || !a.method().equals(b.method())) {
      return low.equals(high) ? low : null;
    }
    if (a.method().qualifiedName().equals("SimdLanes.part")) {
      List<Value> first = a.arguments();
      List<Value> second = b.arguments();
      boolean parts =
          first.getFirst().equals(new Value.Constant(0, Type.INT))
              && second.getFirst().equals(new Value.Constant(1, Type.INT))
              && first.subList(1, first.size()).equals(second.subList(1, second.size()));
      return parts ? a : null;
    }
    List<Value> arguments = new ArrayList<>();
    for (int i = 0; i < a.arguments().size(); i++) {
      Value argument = together(a.arguments().get(i), b.arguments().get(i));
      if (argument == null) {
        return null;
      }
      arguments.add(argument);
    }
    return new Value.Call(a.method(), arguments);
  }
}
