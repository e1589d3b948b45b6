package org.devkvm.codegen;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where the halves of a vector are computed alike, so that a host computes both at once. */
final class VectorHalves {
  private static final String PART = "SimdLanes.part";

  private VectorHalves() {}

  private static boolean isCall(Expression value, String name) {
    return value instanceof Expression.Call call && call.method().qualifiedName().equals(name);
  }

  private static boolean isZero(Expression value) {
    return value instanceof Expression.Constant(long number, Type _) && number == 0;
  }

  /** Whether what is computed from are the low and the high part of the same half. */
  private static boolean areParts(Expression.Call low, Expression.Call high) {
    List<Expression> first = low.arguments();
    List<Expression> second = high.arguments();
    return first.getFirst().equals(new Expression.Constant(0, Type.INT))
        && second.getFirst().equals(new Expression.Constant(1, Type.INT))
        && first.subList(1, first.size()).equals(second.subList(1, second.size()));
  }

  /** Whether all parts are alike: each lane is the same element. */
  private static boolean isOfElement(Expression.Call part) {
    return isCall(part.arguments().get(2), "SimdLanes.element");
  }

  /** What a value is the lowest part of; null if it is no part, or may be another. */
  static @Nullable Expression lowestPartOf(Expression value) {
    return isCall(value, PART)
            && value instanceof Expression.Call(Signature _, List<Expression> arguments)
            && isZero(arguments.get(0))
            && isZero(arguments.get(1))
        ? arguments.get(2)
        : null;
  }

  /** The one value of both halves, if they are computed alike; of parts the first. */
  static @Nullable Expression together(Expression low, Expression high) {
    if (low instanceof Expression.Scalar(EncodingField l, int _)
        && high instanceof Expression.UpperHalf(EncodingField h)
        && l.equals(h)) {
      return new Expression.Vector(l);
    }
    if (isCall(low, "SimdSaturating.scalar") && isZero(high)) {
      return low; // all above the lane is zero, the upper half too
    }
    if (!(low instanceof Expression.Call a)
        || !(high instanceof Expression.Call b)
        || !a.method().equals(b.method())) {
      return low.equals(high) ? low : null;
    }
    if (isCall(a, PART)) {
      return areParts(a, b) || (a.equals(b) && isOfElement(a)) ? a : null;
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
