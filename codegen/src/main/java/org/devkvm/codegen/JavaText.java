package org.devkvm.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Prints a typed meaning as Java statements over the locals x, v, s, mem and pe. */
final class JavaText {
  private static final String OPS = "org.devkvm.cpu.ops.";

  private final Meaning meaning;
  private final OperandText operands;
  private final List<String> before = new ArrayList<>();
  private final List<String> writes = new ArrayList<>();

  JavaText(Meaning meaning, OperandText operands) {
    this.meaning = meaning;
    this.operands = operands;
  }

  /** Everything but control flow: right-hand sides in order, then the writes. */
  List<String> effects() {
    meaning.steps().forEach(this::step);
    List<String> all = new ArrayList<>(before);
    all.addAll(writes);
    return all;
  }

  private void step(Step step) {
    switch (step) {
      case Step.CheckFp check -> {
        EncodingField written = check.destination();
        String number = written == null ? "" : number(written, OperandText.Role.VECTOR);
        before.add("pe.checkFp(" + number + ");");
      }
      case Step.CheckSp(EncodingField base) ->
          before.add("mem.checkSp(r, " + number(base, OperandText.Role.SP) + ");");
      case Step.Let let -> let(let.local(), text(let.value()));
      case Step.Perform perform -> before.add(text(perform.action()) + ";");
      case Step.Write write -> write(write);
      case Step.WriteHalves pair ->
          writeHalves(pair.destination(), text(pair.low()), text(pair.high()));
      case Step.WriteVector vector -> vector(vector);
    }
  }

  private void let(Expression.Local local, String value) {
    before.add(local.type().javaName() + " " + name(local) + " = " + value + ";");
  }

  private static String name(Expression.Local local) {
    return "r" + local.number();
  }

  private void write(Step.Write write) {
    String value = text(write.value());
    switch (write.place()) {
      case Place.Nzcv _ -> writes.add(JavaState.setNzcv(value));
      case Place.Link _ -> writes.add(JavaState.setGeneral("30", value));
      case Place.General place -> {
        OperandText.Role role =
            place.stackPointer() ? OperandText.Role.SP : OperandText.Role.DESTINATION;
        String index = number(place.field(), role);
        writes.add(JavaState.setGeneral(index, zeroExtended(place.type(), value)));
      }
      case Place.Scalar place -> writeHalves(place.field(), zeroExtended(place.type(), value), "0");
    }
  }

  private static String zeroExtended(Type type, String value) {
    return type == Type.INT ? value + " & 0xFFFFFFFFL" : value;
  }

  private void writeHalves(EncodingField field, String low, String high) {
    String number = number(field, OperandText.Role.VECTOR);
    writes.add(JavaState.setHalf(number, false, low));
    writes.add(JavaState.setHalf(number, true, high));
  }

  private void vector(Step.WriteVector step) {
    let(step.low(), half(step, 0));
    String high = half(step, 1);
    EncodingField q = step.q();
    let(step.high(), q == null ? high : operands.field(q) + " != 0 ? " + high + " : 0");
    writeHalves(step.destination(), name(step.low()), name(step.high()));
  }

  private String half(Step.WriteVector step, int half) {
    return step.form() == Statement.Form.EACH
        ? text(step.call(), half)
        : call(step.call(), half + ", ", -1);
  }

  /** Java for a value. */
  String text(Expression value) {
    return text(value, -1);
  }

  /** Java for a value; {@code half} is the half of vector operands that it uses, -1: both. */
  private String text(Expression value, int half) {
    return switch (value) {
      case Expression.General register -> {
        OperandText.Role role =
            register.stackPointer() ? OperandText.Role.SP : OperandText.Role.SOURCE;
        String text = JavaState.general(number(register.field(), role));
        yield register.type() == Type.INT ? "(int) " + text : text;
      }
      case Expression.Scalar scalar -> scalar(scalar);
      case Expression.UpperHalf upper -> vectorHalf(upper.field(), 1);
      case Expression.Vector vector ->
          half >= 0
              ? vectorHalf(vector.field(), half)
              : vectorHalf(vector.field(), 0) + ", " + vectorHalf(vector.field(), 1);
      case Expression.Pc _ -> operands.pc();
      case Expression.Nzcv _ -> JavaState.NZCV;
      case Expression.FpStatus _ -> JavaState.FP;
      case Expression.FieldValue field -> operands.field(field.field());
      case Expression.Derived derived -> operands.derived(derived.immediate());
      case Expression.Constant constant -> Long.toString(constant.value());
      case Expression.Word _ -> "w";
      case Expression.Widened widened -> text(widened.narrow(), half);
      case Expression.Sum sum -> text(sum.left(), half) + " + " + text(sum.right(), half);
      case Expression.Local local -> name(local);
      case Expression.Call call -> call(call, "", half);
      case Expression.Access access -> call(access.call(), "", half);
    };
  }

  private String call(Expression.Call call, String first, int half) {
    Signature method = call.method();
    String prefix =
        switch (method.kind()) {
          case PURE -> OPS + method.qualifiedName() + "(" + first;
          case MEMORY -> method.qualifiedName() + "(";
          case HANDLER -> method.qualifiedName() + "(pe" + (call.arguments().isEmpty() ? "" : ", ");
        };
    return call.arguments().stream()
        .map(argument -> text(argument, half))
        .collect(Collectors.joining(", ", prefix, ")"));
  }

  private String scalar(Expression.Scalar scalar) {
    String half = vectorHalf(scalar.field(), 0);
    return switch (scalar.bits()) {
      case 8 -> "((int) " + half + " & 0xFF)";
      case 16 -> "((int) " + half + " & 0xFFFF)";
      case 32 -> "(int) " + half;
      default -> half;
    };
  }

  private String vectorHalf(EncodingField field, int half) {
    return JavaState.half(number(field, OperandText.Role.VECTOR), half == 1);
  }

  private String number(EncodingField field, OperandText.Role role) {
    return operands.index(field, role);
  }
}
