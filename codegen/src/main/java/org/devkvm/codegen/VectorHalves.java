package org.devkvm.codegen;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where the halves of a vector are computed alike, so that a host computes both at once. */
final class VectorHalves {
  private VectorHalves() {}

  /** The one value of both halves, if they are computed alike; of parts the first. */
  static @Nullable Expression together(Expression low, Expression high) {
    if (low instanceof Expression.Scalar(EncodingField l, int _)
        && high instanceof Expression.UpperHalf(EncodingField h)
        && l.equals(h)) {
      return new Expression.Vector(l);
    }
    if (!(low instanceof Expression.Call a)
        || !(high instanceof Expression.Call b)
        || !a.method().equals(b.method())) {
      return low.equals(high) ? low : null;
    }
    if (a.method().qualifiedName().equals("SimdLanes.part")) {
      List<Expression> first = a.arguments();
      List<Expression> second = b.arguments();
      boolean parts =
          first.getFirst().equals(new Expression.Constant(0, Type.INT))
              && second.getFirst().equals(new Expression.Constant(1, Type.INT))
              && first.subList(1, first.size()).equals(second.subList(1, second.size()));
      return parts ? a : null;
    }
    List<Expression> arguments = new ArrayList<>();
    for (int i = 0; i < a.arguments().size(); i++) {
      Expression argument = together(a.arguments().get(i), b.arguments().get(i));
      if (argument == null) {
        return null;
      }
      arguments.add(argument);
    }
    return new Expression.Call(a.method(), arguments);
  }
}
