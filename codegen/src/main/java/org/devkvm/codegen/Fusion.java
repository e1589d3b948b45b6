package org.devkvm.codegen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts together the steps of a meaning that a host does at once. */
final class Fusion {
  private static final Set<String> ARITHMETIC =
      Set.of("add32", "add64", "sub32", "sub64", "adc32", "adc64", "sbc32", "sbc64");
  private static final Set<String> LOGIC = Set.of("logic32", "logic64");
  private static final Pattern EXTENSION = Pattern.compile("sext(8|16|32)(to32)?");

  private final List<Step> steps = new ArrayList<>();
  private final List<Action> actions = new ArrayList<>();
  private int next;

  private Fusion(Meaning meaning) {
    Map<Expression.Local, Expression> locals = new HashMap<>();
    for (Step step : meaning.steps()) {
      if (step instanceof Step.Let(Expression.Local local, Expression value)) {
        locals.put(local, Resolved.of(value, locals));
      } else {
        steps.add(Resolved.of(step, locals));
      }
    }
  }

  /** What a row asks of a host, but for where it continues, which may write X30. */
  static List<Action> of(Meaning meaning) {
    Fusion fusion = new Fusion(meaning);
    while (fusion.next < fusion.steps.size()) {
      fusion.fuse(fusion.steps.get(fusion.next++));
    }
    fusion.pairAccesses();
    return fusion.actions;
  }

  private void fuse(Step step) {
    switch (step) {
      case Step.CheckFp(var destination) -> actions.add(new Action.CheckFp(destination));
      case Step.CheckSp(EncodingField base) -> actions.add(new Action.CheckSp(base));
      case Step.Perform(Expression.Access store) -> store(store);
      case Step.Perform(Expression action) ->
          actions.add(new Action.Handle((Expression.Call) action, null));
      case Step.Write(Place.Nzcv _, Expression.Call flags) -> flags(flags);
      case Step.Write(Place.Link _, Expression _) -> {}
      case Step.Write(Place place, Expression value) -> write(place, value);
      case Step.WriteHalves halves -> halves(halves);
      case Step.WriteVector vector -> actions.add(new Action.SetVector(vector));
      case Step.Let _ -> throw new IllegalStateException("locals have been resolved");
    }
  }

  private void write(Place place, Expression value) {
    Action.Register register = Action.Register.of(place);
    if (register == null) {
      throw new IllegalArgumentException("no host writes this so");
    }
    Action load = load(register, value, 0);
    if (load != null) {
      actions.add(load);
    } else if (value instanceof Expression.Call call
        && call.method().kind() == Signature.Kind.HANDLER) {
      actions.add(new Action.Handle(call, register));
    } else {
      actions.add(new Action.Set(register, value));
    }
  }

  private static @Nullable Action load(Action.Register register, Expression value, int extension) {
    if (value instanceof Expression.Access access) {
      return new Action.Load(
          List.of(register), access.bytes(), extension, access.unprivileged(), access.address());
    }
    if (value instanceof Expression.Call(Signature method, List<Expression> arguments)
        && method.owner().equals("LoadStore")) {
      Matcher matcher = EXTENSION.matcher(method.name());
      if (matcher.matches()
          && arguments.getFirst() instanceof Expression.Access access
          && Integer.parseInt(matcher.group(1)) == access.bytes() * Byte.SIZE) {
        return load(register, access, matcher.group(2) == null ? Long.SIZE : Integer.SIZE);
      }
    }
    return null;
  }

  private void store(Expression.Access store) {
    Expression value = store.call().arguments().getLast();
    actions.add(
        new Action.Store(List.of(value), store.bytes(), store.unprivileged(), store.address()));
  }

  private void halves(Step.WriteHalves step) {
    if (step.low() instanceof Expression.Access low
        && step.high() instanceof Expression.Access high
        && follows(low.address(), Long.BYTES, high.address())) {
      Action.Register register = new Action.Register(Action.Register.Kind.V, step.destination());
      actions.add(new Action.Load(List.of(register), 2 * Long.BYTES, 0, false, low.address()));
    } else {
      actions.add(new Action.SetHalves(step.destination(), step.low(), step.high()));
    }
  }

  // NZCV

  private void flags(Expression.Call flags) {
    Signature method = flags.method();
    if (!method.owner().equals("Flags")) {
      actions.add(new Action.CompareFlags(flags));
    } else if (ARITHMETIC.contains(method.name())) {
      actions.add(new Action.SetFlags(flags, registerOf(value -> computes(value, flags))));
    } else if (LOGIC.contains(method.name())
        && flags.arguments().getFirst() instanceof Expression.Call operation) {
      actions.add(new Action.SetLogicFlags(operation, registerOf(operation::equals)));
    } else if (method.name().equals("select")
        && flags.arguments().get(2) instanceof Expression.Call compared) {
      List<Expression> arguments = flags.arguments();
      actions.add(new Action.SelectFlags(arguments.getFirst(), compared, arguments.getLast()));
    } else {
      actions.add(new Action.CompareFlags(flags));
    }
  }

  /** The register that the next step writes with such a value; the step is done with then. */
  private Action.@Nullable Register registerOf(java.util.function.Predicate<Expression> wanted) {
    if (next < steps.size()
        && steps.get(next) instanceof Step.Write(Place place, Expression value)
        && wanted.test(value)) {
      next++;
      return Action.Register.of(place);
    }
    return null;
  }

  /** Whether a value is the one the flags of which are set. */
  private static boolean computes(Expression value, Expression.Call flags) {
    return switch (value) {
      case Expression.Sum sum ->
          flags.method().name().equals("add64")
              && flags.arguments().equals(List.of(sum.left(), sum.right()));
      case Expression.Call call ->
          call.method().name().equals(flags.method().name())
              && call.arguments().equals(flags.arguments());
      default -> false;
    };
  }

  // Accesses one after the other

  private void pairAccesses() {
    pairHalves();
    for (int i = 0; i + 1 < actions.size(); i++) {
      if (actions.get(i) instanceof Action.Load a
          && actions.get(i + 1) instanceof Action.Load b
          && a.bytes() == b.bytes()
          && a.extension() == b.extension()
          && follows(a.address(), a.bytes(), b.address())) {
        List<Action.Register> both = List.of(a.registers().getFirst(), b.registers().getFirst());
        replacePair(i, new Action.Load(both, a.bytes(), a.extension(), false, a.address()));
      } else if (actions.get(i) instanceof Action.Store a
          && actions.get(i + 1) instanceof Action.Store b
          && a.bytes() == b.bytes()
          && follows(a.address(), a.bytes(), b.address())) {
        List<Expression> both = List.of(a.values().getFirst(), b.values().getFirst());
        replacePair(i, new Action.Store(both, a.bytes(), false, a.address()));
      }
    }
  }

  /** Stores of both halves of a vector register become one. */
  private void pairHalves() {
    for (int i = 0; i + 1 < actions.size(); i++) {
      if (actions.get(i) instanceof Action.Store a
          && actions.get(i + 1) instanceof Action.Store b
          && a.values().getFirst() instanceof Expression.Scalar(EncodingField low, int bits)
          && bits == Long.SIZE
          && b.values().getFirst() instanceof Expression.UpperHalf(EncodingField high)
          && low.equals(high)
          && follows(a.address(), Long.BYTES, b.address())) {
        replacePair(
            i, new Action.Store(List.of(new Expression.Vector(low)), 16, false, a.address()));
      }
    }
  }

  private void replacePair(int first, Action action) {
    actions.set(first, action);
    actions.remove(first + 1);
  }

  /** Whether {@code second} is {@code bytes} above {@code first}. */
  private static boolean follows(Expression first, int bytes, Expression second) {
    return constantPart(second) - constantPart(first) == bytes
        && variablePart(second).equals(variablePart(first));
  }

  private static long constantPart(Expression address) {
    return address instanceof Expression.Sum(Expression _, Expression.Constant(long value, Type _))
        ? value
        : 0;
  }

  private static Expression variablePart(Expression address) {
    return address instanceof Expression.Sum(Expression left, Expression.Constant _)
        ? left
        : address;
  }
}
