package org.devkvm.codegen;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints a typed meaning as calls of the host emitters. */
final class TranslateText {
  private final Meaning meaning;
  private final HostText text;

  TranslateText(Meaning meaning, Emitters emitters) {
    this.meaning = meaning;
    text = new HostText(meaning.row(), emitters);
    try {
      print();
    } catch (IllegalArgumentException e) {
      Row row = meaning.row();
      throw new IllegalArgumentException(
          row.where() + ": " + row.name() + ": " + e.getMessage(), e);
    }
  }

  /** The first name that has no emitter; null if the row is native. */
  @Nullable String missing() {
    return text.missing();
  }

  /** The statements of a native row. */
  List<String> lines() {
    return text.lines();
  }

  private void print() {
    if (meaning.undefined()) {
      text.miss("UNDEFINED");
      return;
    }
    List<Action> actions = Fusion.of(meaning);
    for (Action action : actions) {
      if (action instanceof Action.Load load) {
        guard(load, actions);
      }
    }
    if (actions.stream().filter(TranslateText::mayBeReadByLater).count() > 1) {
      text.miss("two results");
    }
    actions.forEach(this::print);
    if (meaning.jump() != null) {
      jump(meaning.jump());
    }
  }

  /** Only loads look out for what is read later. */
  private static boolean mayBeReadByLater(Action action) {
    return !(action instanceof Action.CheckFp
        || action instanceof Action.CheckSp
        || action instanceof Action.Load
        || action instanceof Action.Store);
  }

  /**
   * Right-hand sides come before writes: where the base that is written back is loaded too, the
   * interpreter sees to it.
   */
  private void guard(Action.Load load, List<Action> actions) {
    for (Action action : actions) {
      if (action instanceof Action.Set(Action.Register register, Expression _)) {
        List<String> same = new ArrayList<>();
        for (Action.Register loaded : load.registers()) {
          if (loaded.kind() == Action.Register.Kind.X) {
            same.add(text.field(loaded.field()) + " == " + text.field(register.field()));
          }
        }
        if (!same.isEmpty()) {
          text.line("if (" + String.join(" || ", same) + ") {");
          text.line("  h.callOut(w);");
          text.line("  return;");
          text.line("}");
        }
      }
    }
  }

  private void print(Action action) {
    switch (action) {
      case Action.CheckFp(EncodingField written) ->
          text.line("h.fp(" + (written == null ? "" : text.field(written)) + ");");
      case Action.CheckSp(EncodingField base) -> text.line("h.sp(" + text.field(base) + ");");
      case Action.Set(Action.Register register, Expression value) ->
          text.compute(text.register(register), value, bytes(register, value));
      case Action.SetVector(Step.WriteVector step) -> vector(step);
      case Action.SetHalves halves -> halves(halves);
      case Action.SetFlags(Expression.Call flags, Action.Register register) ->
          text.emit(text.register(register), flags, flags.method().name(), HostText.ALL_BYTES);
      case Action.SetLogicFlags(Expression.Call call, Action.Register register) ->
          text.emit(
              text.register(register), call, call.method().name() + "Flags", HostText.ALL_BYTES);
      case Action.SelectFlags(Expression condition, Expression.Call flags, Expression otherwise) ->
          select(condition, flags, otherwise);
      case Action.CompareFlags(Expression.Call call) ->
          text.emit(null, call, call.method().name(), HostText.ALL_BYTES);
      case Action.Load load -> load(load);
      case Action.Store store -> store(store);
      case Action.Handle(Expression.Call call, Action.Register result) ->
          text.emit(
              result == null ? null : text.register(result),
              call,
              call.method().name(),
              HostText.ALL_BYTES);
    }
  }

  private static String bytes(Action.Register register, Expression value) {
    return register.kind() != Action.Register.Kind.V
        ? HostText.ALL_BYTES
        : Integer.toString(value.type() == Type.LONG ? Long.BYTES : Integer.BYTES);
  }

  private void select(Expression condition, Expression.Call flags, Expression otherwise) {
    List<Expression> arguments = new ArrayList<>();
    arguments.add(condition);
    arguments.addAll(flags.arguments());
    Expression.Call call = new Expression.Call(flags.method(), arguments);
    text.emit(null, call, flags.method().name() + "If", HostText.ALL_BYTES, otherwise);
  }

  private void vector(Step.WriteVector step) {
    String bytes = step.q() == null ? HostText.ALL_BYTES : text.field(step.q()) + " != 0 ? 16 : 8";
    String d = text.vector(step.destination());
    String number = text.number(step.call());
    if (number != null) {
      text.host("vectorConstant", d, bytes, number);
    } else {
      text.compute(d, step.call(), bytes);
    }
  }

  /** The upper half alone, or both by the same call of different parts. */
  private void halves(Action.SetHalves halves) {
    String d = text.vector(halves.register());
    if (halves.low().equals(new Expression.Scalar(halves.register(), Long.SIZE))) {
      text.host("copyToUpper64", d, text.operand(halves.high(), "8"));
      return;
    }
    Expression both = VectorHalves.together(halves.low(), halves.high());
    if (both == null) {
      text.miss("halves");
    } else {
      text.compute(d, both, HostText.ALL_BYTES);
    }
  }

  // Memory

  private void load(Action.Load load) {
    List<String> arguments = new ArrayList<>();
    load.registers().forEach(register -> arguments.add(text.register(register)));
    arguments.add(Integer.toString(load.bytes()));
    arguments.add(Integer.toString(load.extension()));
    arguments.add(address(load.address()));
    String pair = load.registers().size() == 2 ? "loadPair" : "load";
    text.host(load.unprivileged() ? "loadUnprivileged" : pair, arguments.toArray(String[]::new));
  }

  private void store(Action.Store store) {
    List<String> arguments = new ArrayList<>();
    arguments.add(Integer.toString(store.bytes()));
    store.values().forEach(value -> arguments.add(text.operand(value, HostText.ALL_BYTES)));
    arguments.add(address(store.address()));
    String pair = store.values().size() == 2 ? "storePair" : "store";
    text.host(store.unprivileged() ? "storeUnprivileged" : pair, arguments.toArray(String[]::new));
  }

  private String address(Expression address) {
    String number = text.number(address);
    if (number != null) {
      return "h.at(" + number + ")";
    }
    if (!(address instanceof Expression.Sum(Expression base, Expression offset))) {
      return "h.at(" + text.operand(address, HostText.ALL_BYTES) + ", 0)";
    }
    if (offset instanceof Expression.Call(Signature method, List<Expression> arguments)
        && method.qualifiedName().equals("LoadStore.offset")) {
      List<String> index = new ArrayList<>();
      index.add(text.operand(base, HostText.ALL_BYTES));
      index.add(text.operand(arguments.getFirst(), HostText.ALL_BYTES));
      arguments.subList(1, arguments.size()).forEach(a -> index.add(text.number(a)));
      return "h.at(" + String.join(", ", index) + ")";
    }
    return "h.at(" + text.operand(base, HostText.ALL_BYTES) + ", " + text.number(offset) + ")";
  }

  // Control

  private void jump(Meaning.Jump jump) {
    switch (jump.target()) {
      case Meaning.Indirect(Expression address) -> {
        String name =
            switch (jump.kind()) {
              case BRANCH -> "branchTo";
              case CALL -> "callTo";
              case RETURN -> "returnTo";
            };
        text.host(name, text.operand(address, HostText.ALL_BYTES));
      }
      case Meaning.Relative(Expression.Derived words) -> {
        String target = "pc + ((long) " + text.number(words) + " << 2)";
        if (jump.condition() != null) {
          conditional(jump.condition(), target);
        } else {
          text.host(jump.kind() == Meaning.Kind.CALL ? "call" : "branch", target);
        }
      }
    }
  }

  private void conditional(Expression condition, String target) {
    if (!(condition instanceof Expression.Call(Signature method, List<Expression> arguments))) {
      text.miss("condition");
      return;
    }
    String name = method.name();
    switch (name) {
      case "holds" -> text.host("branchIf", number(arguments.getFirst()), target);
      case "zero32", "zero64", "nonzero32", "nonzero64" ->
          text.host(
              "branchIfZero",
              text.operand(arguments.getFirst(), HostText.ALL_BYTES),
              name.substring(name.length() - 2),
              Boolean.toString(name.startsWith("non")),
              target);
      case "bitClear", "bitSet" ->
          text.host(
              "branchIfBit",
              text.operand(arguments.getFirst(), HostText.ALL_BYTES),
              number(arguments.getLast()),
              Boolean.toString(name.equals("bitSet")),
              target);
      default -> text.miss(method.qualifiedName());
    }
  }

  private String number(Expression value) {
    String number = text.number(value);
    if (number == null) {
      throw new IllegalArgumentException("a condition or a bit is not known from the word");
    }
    return number;
  }
}
