package org.devkvm.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Prints values as operands of emitters: what is known when a word is translated as numbers, the
 * rest as registers of the guest and the host. A name without an emitter is noted.
 */
final class HostText {
  private static final Predicate<String> TEMPORARY = Pattern.compile("t\\d+").asMatchPredicate();

  /** Java for the number of bytes in a vector register. */
  static final String ALL_BYTES = "16";

  private static final String OPS = "org.devkvm.cpu.ops.";

  private final ColdOperands operands;
  private final Emitters emitters;
  private final List<String> lines = new ArrayList<>();
  private @Nullable String missing;
  private int temporaries;

  HostText(Row row, Emitters emitters) {
    this.operands = new ColdOperands(row);
    this.emitters = emitters;
  }

  /** The first name that has no emitter; null if all have. */
  @Nullable String missing() {
    return missing;
  }

  List<String> lines() {
    return lines;
  }

  void line(String line) {
    lines.add(line);
  }

  void miss(String name) {
    if (missing == null) {
      missing = name;
    }
  }

  /** A call of what is no method of a class. */
  void host(String name, String... arguments) {
    if (!emitters.hostHas(name)) {
      miss(name);
    }
    lines.add("h." + name + "(" + String.join(", ", arguments) + ");");
  }

  String field(EncodingField field) {
    return operands.field(field);
  }

  String register(Action.@Nullable Register register) {
    return register == null
        ? "h.discard()"
        : switch (register.kind()) {
          case X -> "h.x(" + field(register.field()) + ")";
          case XSP -> "h.xspTarget(" + field(register.field()) + ")";
          case V -> vector(register.field());
        };
  }

  String vector(EncodingField field) {
    return "h.v(" + field(field) + ")";
  }

  private String temporary(boolean vector) {
    String name = "t" + temporaries++;
    lines.add("Value " + name + " = h." + (vector ? "vectorTemp" : "temp") + "();");
    return name;
  }

  /** Java for a value that is known when the word is translated; null for any other. */
  @Nullable String number(Expression value) {
    return switch (value) {
      case Expression.FieldValue(EncodingField field) -> field(field);
      case Expression.Derived(Row.Derived derived) -> operands.derived(derived);
      case Expression.Constant(long constant, Type type) ->
          constant + (type == Type.LONG && constant != (int) constant ? "L" : "");
      case Expression.Word _ -> "w";
      case Expression.Pc _ -> "pc";
      case Expression.Widened(Expression narrow) -> number(narrow);
      case Expression.Sum(Expression left, Expression right) -> {
        String l = number(left);
        String r = number(right);
        yield l == null || r == null ? null : l + " + " + r;
      }
      case Expression.Call call -> numericCall(call);
      case Expression.General _,
          Expression.Scalar _,
          Expression.UpperHalf _,
          Expression.Vector _,
          Expression.Nzcv _,
          Expression.FpStatus _,
          Expression.Local _,
          Expression.Access _ ->
          null;
    };
  }

  private @Nullable String numericCall(Expression.Call call) {
    List<String> numbers = new ArrayList<>();
    for (Expression argument : call.arguments()) {
      String number = number(argument);
      if (number == null) {
        return null;
      }
      numbers.add(number);
    }
    Signature method = call.method();
    return method.kind() == Signature.Kind.PURE
        ? OPS + method.qualifiedName() + "(" + String.join(", ", numbers) + ")"
        : null;
  }

  /** Java for a value where a register may stand, computed before if it is nested. */
  String operand(Expression value, String bytes) {
    return operand(value, bytes, null);
  }

  /**
   * As {@link #operand(Expression, String)}.
   *
   * @param reused a temporary for a nested value; null: a new one
   */
  private String operand(Expression value, String bytes, @Nullable String reused) {
    String number = number(value);
    if (number != null) {
      return (countsFromPc(value) ? "h.address(" : "h.constant(") + number + ")";
    }
    Expression whole = VectorHalves.lowestPartOf(value);
    if (whole != null) {
      return operand(whole, bytes, reused); // emitters of parts look at no more than the lowest
    }
    return switch (value) {
      case Expression.General(EncodingField field, boolean stackPointer, Type _) ->
          (stackPointer ? "h.xsp(" : "h.x(") + field(field) + ")";
      case Expression.Scalar(EncodingField field, int _) -> vector(field);
      case Expression.Vector(EncodingField field) -> vector(field);
      default -> {
        String temporary = reused != null ? reused : temporary(isVector(value));
        compute(temporary, value, raises(value) ? bytes : ALL_BYTES);
        yield temporary;
      }
    };
  }

  /** Whether a number moves with the instruction. */
  private static boolean countsFromPc(Expression value) {
    return switch (value) {
      case Expression.Pc _ -> true;
      case Expression.Sum(Expression left, Expression right) ->
          countsFromPc(left) || countsFromPc(right);
      case Expression.Call call -> call.arguments().stream().anyMatch(HostText::countsFromPc);
      default -> false;
    };
  }

  private boolean isGeneral(Expression value) {
    return value instanceof Expression.General
        || number(value) != null
        || (value instanceof Expression.Call call && !isVector(call.method()))
        || (value instanceof Expression.Sum(Expression left, Expression _) && isGeneral(left));
  }

  /** Whether to compute more of it than is wanted would be seen in FPSR. */
  private static boolean raises(Expression value) {
    return value instanceof Expression.Call call && call.method().touchesFp();
  }

  private static boolean isVector(Expression value) {
    return value instanceof Expression.UpperHalf
        || (value instanceof Expression.Call call && isVector(call.method()));
  }

  private static boolean isVector(Signature method) {
    return method.owner().startsWith("Simd") || method.owner().startsWith("Fp");
  }

  /**
   * Emits code that puts a value into {@code d}.
   *
   * @param bytes Java for how many bytes of a vector register are computed; the rest becomes zero
   */
  void compute(String d, Expression value, String bytes) {
    switch (value) {
      case Expression.Call call when number(call) == null -> call(d, call, bytes);
      case Expression.Sum(Expression left, Expression right)
          when number(value) == null && isGeneral(left) ->
          host("sum64", d, operand(left, bytes), operand(right, bytes));
      case Expression.UpperHalf(EncodingField field) -> host("copyUpper64", d, vector(field));
      case Expression.Sum _ when number(value) == null -> miss("Sum");
      case Expression.Nzcv _, Expression.FpStatus _, Expression.Local _, Expression.Access _ ->
          miss(value.getClass().getSimpleName());
      case Expression.Widened _ when number(value) == null -> miss("Widened");
      default -> host(value.type() == Type.INT ? "copy32" : "copy64", d, operand(value, bytes));
    }
  }

  private void call(String d, Expression.Call call, String bytes) {
    emit(d, call, call.method().name(), bytes);
  }

  /**
   * Emits the call of an emitter.
   *
   * @param d Java for what is written; null where only NZCV is
   * @param name the emitter, called as the method or a variant of it
   */
  void emit(
      @Nullable String d, Expression.Call call, String name, String bytes, Expression... more) {
    String owner = call.method().owner();
    JavaSources.Method emitter = emitters.find(owner, name);
    if (emitter == null) {
      miss(owner + "." + name);
      return;
    }
    List<JavaSources.Parameter> parameters = new ArrayList<>(Emitters.sources(emitter));
    List<String> arguments = new ArrayList<>();
    if (d != null && parameters.size() < emitter.parameters().size()) {
      arguments.add(d);
    }
    if (!parameters.isEmpty() && parameters.getFirst().name().equals("bytes")) {
      parameters.removeFirst();
      arguments.add(bytes);
    }
    List<Expression> values = passed(call.arguments(), true);
    if (values.size() + more.length < parameters.size()) {
      values = passed(call.arguments(), false);
    }
    values.addAll(List.of(more));
    if (values.size() != parameters.size()) {
      miss(owner + "." + name + " so");
      return;
    }
    boolean single = values.stream().filter(value -> number(value) == null).count() == 1;
    for (int i = 0; i < values.size(); i++) {
      String reused = single && d != null && TEMPORARY.test(d) ? d : null;
      arguments.add(argument(values.get(i), parameters.get(i), bytes, emitter, reused));
    }
    lines.add(
        Emitters.accessor(owner)
            + "."
            + name
            + arguments.stream().collect(Collectors.joining(", ", "(", ");")));
  }

  /**
   * Without NZCV, FPCR and FPSR; a condition by its number.
   *
   * @param together both halves of a value as one
   */
  private static List<Expression> passed(List<Expression> arguments, boolean together) {
    List<Expression> passed = new ArrayList<>();
    boolean mayBeLow = false; // the last one, of which this may be the upper half
    for (Expression argument : arguments) {
      if (argument instanceof Expression.Nzcv || argument instanceof Expression.FpStatus) {
        continue;
      }
      Expression both =
          together && mayBeLow ? VectorHalves.together(passed.getLast(), argument) : null;
      if (both != null && !both.equals(argument)) {
        passed.set(passed.size() - 1, both);
      } else if (argument instanceof Expression.Call(Signature method, List<Expression> condition)
          && method.qualifiedName().equals("Flags.holds")) {
        passed.add(condition.getFirst());
      } else {
        passed.add(argument);
      }
      mayBeLow = both == null || both.equals(argument);
    }
    return passed;
  }

  private String argument(
      Expression value,
      JavaSources.Parameter parameter,
      String bytes,
      JavaSources.Method emitter,
      @Nullable String reused) {
    if (parameter.type().equals("Value")) {
      return operand(value, bytes, reused);
    }
    String number = number(value);
    if (number == null) {
      throw new IllegalArgumentException(
          emitter.owner() + "." + emitter.name() + " wants a number for " + parameter.name());
    }
    return number;
  }
}
