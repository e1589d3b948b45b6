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
    Map<Value.Local, Value> locals = new HashMap<>();
    for (Step step : meaning.steps()) {
      if (step instanceof Step.Let(Value.Local local, Value value)) {
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
      case Step.Perform(Value.Access store) -> store(store);
      case Step.Perform(Value action) -> actions.add(new Action.Handle((Value.Call) action, null));
      case Step.Write(Place.Nzcv _, Value.Call flags) -> flags(flags);
      case Step.Write(Place.Link _, Value _) -> {}
      case Step.Write(Place place, Value value) -> write(place, value);
      case Step.WriteHalves halves -> halves(halves);
      case Step.WriteVector vector -> actions.add(new Action.SetVector(vector));
      case Step.Let _ -> throw new IllegalStateException("locals have been resolved");
    }
  }

  private void write(Place place, Value value) {
    Action.Register register = Action.Register.of(place);
    if (register == null) {
      throw new IllegalArgumentException("no host writes this so");
    }
    Action load = load(register, value, 0);
    if (load != null) {
      actions.add(load);
    } else if (value instanceof Value.Call call && call.method().kind() == Signature.Kind.HANDLER) {
      actions.add(new Action.Handle(call, register));
    } else {
      actions.add(new Action.Set(register, value));
    }
  }

  private static @Nullable Action load(Action.Register register, Value value, int extension) {
    if (value instanceof Value.Access access) {
      return new Action.Load(
          List.of(register), access.bytes(), extension, access.unprivileged(), access.address());
    }
    if (value instanceof Value.Call(Signature method, List<Value> arguments)
        && method.owner().equals("LoadStore")) {
      Matcher matcher = EXTENSION.matcher(method.name());
      if (matcher.matches()
          && arguments.getFirst() instanceof Value.Access access
          && Integer.parseInt(matcher.group(1)) == access.bytes() * Byte.SIZE) {
        return load(register, access, matcher.group(2) == null ? Long.SIZE : Integer.SIZE);
      }
    }
    return null;
  }

  private void store(Value.Access store) {
    Value value = store.call().arguments().getLast();
    actions.add(
        new Action.Store(List.of(value), store.bytes(), store.unprivileged(), store.address()));
  }

  private void halves(Step.WriteHalves step) {
    if (step.low() instanceof Value.Access low
        && step.high() instanceof Value.Access high
        && follows(low.address(), Long.BYTES, high.address())) {
      Action.Register register = new Action.Register(Action.Register.Kind.V, step.destination());
      actions.add(new Action.Load(List.of(register), 2 * Long.BYTES, 0, false, low.address()));
    } else {
      actions.add(new Action.SetHalves(step.destination(), step.low(), step.high()));
    }
  }

  // NZCV

  private void flags(Value.Call flags) {
    Signature method = flags.method();
    if (!method.owner().equals("Flags")) {
      actions.add(new Action.CompareFlags(flags));
    } else if (ARITHMETIC.contains(method.name())) {
      actions.add(new Action.SetFlags(flags, registerOf(value -> computes(value, flags))));
    } else if (LOGIC.contains(method.name())
        && flags.arguments().getFirst() instanceof Value.Call operation) {
      actions.add(new Action.SetLogicFlags(operation, registerOf(operation::equals)));
    } else if (method.name().equals("select")
        && flags.arguments().get(2) instanceof Value.Call compared) {
      List<Value> arguments = flags.arguments();
      actions.add(new Action.SelectFlags(arguments.getFirst(), compared, arguments.getLast()));
    } else {
      actions.add(new Action.CompareFlags(flags));
    }
  }

  /** The register that the next step writes with such a value; the step is done with then. */
  private Action.@Nullable Register registerOf(java.util.function.Predicate<Value> wanted) {
    if (next < steps.size()
        && steps.get(next) instanceof Step.Write(Place place, Value value)
        && wanted.test(value)) {
      next++;
      return Action.Register.of(place);
    }
    return null;
  }

  /** Whether a value is the one the flags of which are set. */
  private static boolean computes(Value value, Value.Call flags) {
    return switch (value) {
      case Value.Sum sum ->
          flags.method().name().equals("add64")
              && flags.arguments().equals(List.of(sum.left(), sum.right()));
      case Value.Call call ->
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
        List<Value> both = List.of(a.values().getFirst(), b.values().getFirst());
        replacePair(i, new Action.Store(both, a.bytes(), false, a.address()));
      }
    }
  }

  /** Stores of both halves of a vector register become one. */
  private void pairHalves() {
    for (int i = 0; i + 1 < actions.size(); i++) {
      if (actions.get(i) instanceof Action.Store a
          && actions.get(i + 1) instanceof Action.Store b
          && a.values().getFirst() instanceof Value.Scalar(Field low, int bits)
          && bits == Long.SIZE
          && b.values().getFirst() instanceof Value.UpperHalf(Field high)
          && low.equals(high)
          && follows(a.address(), Long.BYTES, b.address())) {
        replacePair(i, new Action.Store(List.of(new Value.Vector(low)), 16, false, a.address()));
      }
    }
  }

  private void replacePair(int first, Action action) {
    actions.set(first, action);
    actions.remove(first + 1);
  }

  /** Whether {@code second} is {@code bytes} above {@code first}. */
  private static boolean follows(Value first, int bytes, Value second) {
    return constantPart(second) - constantPart(first) == bytes
        && variablePart(second).equals(variablePart(first));
  }

  private static long constantPart(Value address) {
    return address instanceof Value.Sum(Value _, Value.Constant(long value, Type _)) ? value : 0;
  }

  private static Value variablePart(Value address) {
    return address instanceof Value.Sum(Value left, Value.Constant _) ? left : address;
  }
}
