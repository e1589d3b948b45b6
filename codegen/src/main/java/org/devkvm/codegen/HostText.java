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

  String field(Field field) {
    return operands.field(field);
  }

  String register(Action.@Nullable Register register) {
    return register == null
        ? "h.discard()"
        : switch (register.kind()) {
          case X -> "h.x(" + field(register.field()) + ")";
          case XSP -> "h.xsp(" + field(register.field()) + ")";
          case V -> vector(register.field());
        };
  }

  String vector(Field field) {
    return "h.v(" + field(field) + ")";
  }

  private String temporary(boolean vector) {
    String name = "t" + temporaries++;
    lines.add("Value " + name + " = h." + (vector ? "vectorTemp" : "temp") + "();");
    return name;
  }

  String vectorTemporary() {
    return temporary(true);
  }

  /** Java for a value that is known when the word is translated; null for any other. */
  @Nullable String number(Value value) {
    return switch (value) {
      case Value.FieldValue(Field field) -> field(field);
      case Value.Derived(Row.Derived derived) -> operands.derived(derived);
      case Value.Constant(long constant, Type type) ->
          constant + (type == Type.LONG && constant != (int) constant ? "L" : "");
      case Value.Word _ -> "w";
      case Value.Pc _ -> "pc";
      case Value.Widened(Value narrow) -> number(narrow);
      case Value.Sum(Value left, Value right) -> {
        String l = number(left);
        String r = number(right);
        yield l == null || r == null ? null : l + " + " + r;
      }
      case Value.Call call -> numericCall(call);
      case Value.General _,
          Value.Scalar _,
          Value.UpperHalf _,
          Value.Vector _,
          Value.Nzcv _,
          Value.FpStatus _,
          Value.Local _,
          Value.Access _ ->
          null;
    };
  }

  private @Nullable String numericCall(Value.Call call) {
    List<String> numbers = new ArrayList<>();
    for (Value argument : call.arguments()) {
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
  String operand(Value value, String bytes) {
    return operand(value, bytes, null);
  }

  /**
   * As {@link #operand(Value, String)}.
   *
   * @param reused a temporary for a nested value; null: a new one
   */
  private String operand(Value value, String bytes, @Nullable String reused) {
    String number = number(value);
    if (number != null) {
      return "h.constant(" + number + ")";
    }
    return switch (value) {
      case Value.General(Field field, boolean stackPointer, Type _) ->
          (stackPointer ? "h.xsp(" : "h.x(") + field(field) + ")";
      case Value.Scalar(Field field, int _) -> vector(field);
      case Value.Vector(Field field) -> vector(field);
      default -> {
        String temporary = reused != null ? reused : temporary(isVector(value));
        compute(temporary, value, raises(value) ? bytes : ALL_BYTES);
        yield temporary;
      }
    };
  }

  private boolean isGeneral(Value value) {
    return value instanceof Value.General
        || number(value) != null
        || (value instanceof Value.Call call && !isVector(call.method()))
        || (value instanceof Value.Sum(Value left, Value _) && isGeneral(left));
  }

  /** Whether to compute more of it than is wanted would be seen in FPSR. */
  private static boolean raises(Value value) {
    return value instanceof Value.Call call && call.method().touchesFp();
  }

  private static boolean isVector(Value value) {
    return value instanceof Value.Call call && isVector(call.method());
  }

  private static boolean isVector(Signature method) {
    return method.owner().startsWith("Simd") || method.owner().startsWith("Fp");
  }

  /**
   * Emits code that puts a value into {@code d}.
   *
   * @param bytes Java for how many bytes of a vector register are computed; the rest becomes zero
   */
  void compute(String d, Value value, String bytes) {
    switch (value) {
      case Value.Call call when number(call) == null -> call(d, call, bytes);
      case Value.Sum(Value left, Value right) when number(value) == null && isGeneral(left) ->
          host("sum64", d, operand(left, bytes), operand(right, bytes));
      case Value.UpperHalf(Field field) -> host("copyUpper64", d, vector(field));
      case Value.Sum _ when number(value) == null -> miss("Sum");
      case Value.Nzcv _, Value.FpStatus _, Value.Local _, Value.Access _ ->
          miss(value.getClass().getSimpleName());
      case Value.Widened _ when number(value) == null -> miss("Widened");
      default -> host(value.type() == Type.INT ? "copy32" : "copy64", d, operand(value, bytes));
    }
  }

  private void call(String d, Value.Call call, String bytes) {
    emit(d, call, call.method().name(), bytes);
  }

  /**
   * Emits the call of an emitter.
   *
   * @param d Java for what is written; null where only NZCV is
   * @param name the emitter, called as the method or a variant of it
   */
  void emit(@Nullable String d, Value.Call call, String name, String bytes, Value... more) {
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
    List<Value> values = passed(call.arguments());
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

  /** Without NZCV, FPCR and FPSR; a condition by its number, both halves of a value as one. */
  private static List<Value> passed(List<Value> arguments) {
    List<Value> passed = new ArrayList<>();
    for (Value argument : arguments) {
      if (argument instanceof Value.Nzcv || argument instanceof Value.FpStatus) {
        continue;
      }
      Value both = passed.isEmpty() ? null : Halves.together(passed.getLast(), argument);
      if (both != null && !both.equals(argument)) {
        passed.set(passed.size() - 1, both);
      } else if (argument instanceof Value.Call(Signature method, List<Value> condition)
          && method.qualifiedName().equals("Flags.holds")) {
        passed.add(condition.getFirst());
      } else {
        passed.add(argument);
      }
    }
    return passed;
  }

  private String argument(
      Value value,
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
