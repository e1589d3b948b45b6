package org.devkvm.codegen;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives the meaning of one row its types, and finds what is wrong with it. */
final class Lowering {
  private static final String ADDRESS = "[{XSPn}";

  private final Row row;
  private final Signatures signatures;
  private final RegisterNames names;
  private final UseCounts uses;
  private final Map<Expr, Expression.Local> shared = new HashMap<>();
  private final List<Step> steps = new ArrayList<>();
  private final Set<Meaning.Effect> effects = EnumSet.noneOf(Meaning.Effect.class);
  private Meaning.@Nullable Jump jump;
  private int locals;

  private Lowering(Row row, Signatures signatures) {
    this.row = row;
    this.signatures = signatures;
    names = new RegisterNames(row);
    uses = new UseCounts(row.meaning());
  }

  /** Types a row. Whatever it names wrongly is an error that says where the row is. */
  static Meaning lower(Row row, Signatures signatures) {
    try {
      return new Lowering(row, signatures).lower();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          row.where() + ": " + row.name() + ": " + e.getMessage(), e);
    }
  }

  private Meaning lower() {
    if (row.undefined() != row.meaning().isEmpty()) {
      throw new IllegalArgumentException("UNDEFINED rows, and only they, have no meaning");
    }
    if (row.fp() && !row.undefined()) {
      checkFp();
    }
    checkSp();
    for (Statement statement : row.meaning()) {
      if (jump != null) {
        throw new IllegalArgumentException("nothing may follow a jump");
      }
      lower(statement);
    }
    return new Meaning(row, List.copyOf(steps), jump, effects);
  }

  private void lower(Statement statement) {
    switch (statement) {
      case Statement.Assign assign when assign.form() == Statement.Form.PLAIN -> assign(assign);
      case Statement.Assign assign -> vector(assign);
      case Statement.AssignPair pair -> {
        EncodingField field = names.halves("Q", pair.destination());
        Expression low = let(longValue(pair.low()));
        steps.add(new Step.WriteHalves(field, low, let(longValue(pair.high()))));
      }
      case Statement.Effect effect -> {
        Expression action = value(effect.call(), Context.PLAIN);
        if (action.type() != Type.VOID) {
          throw new IllegalArgumentException("the value of a statement goes nowhere");
        }
        steps.add(new Step.Perform(action));
      }
      case Statement.Handler handler -> handler(handler);
      case Statement.Jump j -> jump(j);
      case Statement.Nop _ -> {}
    }
  }

  /** With each vector register that is written; handlers say themselves which those are. */
  private void checkFp() {
    boolean any = false;
    for (Statement statement : row.meaning()) {
      String destination =
          switch (statement) {
            case Statement.Assign assign -> assign.destination();
            case Statement.AssignPair pair -> pair.destination();
            case Statement.Effect _, Statement.Handler _, Statement.Jump _, Statement.Nop _ -> "";
          };
      if (RegisterNames.isVector(destination)) {
        any = true;
        steps.add(new Step.CheckFp(names.field(destination)));
      }
    }
    if (!any) {
      steps.add(new Step.CheckFp(null));
    }
  }

  /** Where the assembly shows an address in Xn or SP and the meaning is not to do nothing. */
  private void checkSp() {
    boolean accesses = row.meaning().stream().anyMatch(s -> !(s instanceof Statement.Nop));
    if (accesses && row.assembly().contains(ADDRESS)) {
      steps.add(new Step.CheckSp(names.field("XSPn")));
    }
  }

  private void assign(Statement.Assign assign) {
    Place place = names.place(assign.destination());
    Type type =
        switch (place) {
          case Place.General general -> general.type();
          case Place.Scalar scalar -> scalar.type();
          case Place.Nzcv _ -> Type.INT;
          case Place.Link _ -> Type.LONG;
        };
    Expression value = fit(value(assign.value(), Context.PLAIN), type, assign.destination());
    steps.add(new Step.Write(place, place instanceof Place.Link ? value : let(value)));
  }

  private Expression longValue(Expr expr) {
    return fit(value(expr, Context.PLAIN), Type.LONG, "half of a vector");
  }

  private void vector(Statement.Assign assign) {
    if (!(assign.value() instanceof Expr.Call call)) {
      throw new IllegalArgumentException("only a call computes a vector by halves");
    }
    EncodingField field = names.halves("V", assign.destination());
    boolean each = assign.form() == Statement.Form.EACH;
    Expression.Call value =
        each
            ? call(call, signature(call), 0, Context.HALF)
            : call(call, signature(call), 1, Context.PLAIN);
    if (value.type() != Type.LONG
        || (!each && value.method().parameters().getFirst() != Type.INT)) {
      throw new IllegalArgumentException(call.method() + " does not compute half a vector");
    }
    EncodingField q = row.encoding().fields().get("q");
    EncodingField clearing = assign.form() == Statement.Form.FULL ? null : q;
    steps.add(
        new Step.WriteVector(
            field, assign.form(), clearing, value, local(Type.LONG), local(Type.LONG)));
  }

  private void handler(Statement.Handler handler) {
    Signature method = signatures.handler(handler.method());
    List<Expression> operands =
        handler.operands() == null
            ? List.of(new Expression.Word())
            : values(handler.operands(), Context.PLAIN);
    Expression.Call call = new Expression.Call(method, fit(operands, method, 0, Context.PLAIN));
    for (String effect : handler.effects()) {
      effects.add(effect(effect));
    }
    if (handler.destination() == null) {
      if (method.result() != Type.VOID) {
        throw new IllegalArgumentException("the value of " + handler.method() + " goes nowhere");
      }
      steps.add(new Step.Perform(call));
      return;
    }
    Place place = names.place(handler.destination());
    if (!(place instanceof Place.General general)) {
      throw new IllegalArgumentException("a handler writes a general register");
    }
    steps.add(new Step.Write(place, let(fit(call, general.type(), handler.destination()))));
  }

  private static Meaning.Effect effect(String name) {
    for (Meaning.Effect effect : Meaning.Effect.values()) {
      if (effect.name().toLowerCase(Locale.ROOT).equals(name)) {
        return effect;
      }
    }
    throw new IllegalArgumentException("no handler has the effect " + name);
  }

  private void jump(Statement.Jump statement) {
    Expression condition =
        statement.condition() == null
            ? null
            : fit(value(statement.condition(), Context.PLAIN), Type.BOOLEAN, "if");
    Expression target = value(statement.target(), Context.PLAIN);
    if (statement.kind() == Meaning.Kind.CALL) {
      steps.add(
          new Step.Write(
              new Place.Link(),
              new Expression.Sum(new Expression.Pc(), new Expression.Constant(4, Type.LONG))));
    }
    if (statement.target() instanceof Expr.Immediate) {
      if (!(target instanceof Expression.Derived words) || words.type() != Type.INT) {
        throw new IllegalArgumentException("a jump takes a derived immediate of less than 32 bits");
      }
      jump = new Meaning.Jump(statement.kind(), condition, new Meaning.Relative(words));
    } else {
      Expression address = fit(target, Type.LONG, "goto");
      if (condition != null) {
        throw new IllegalArgumentException("no conditional jump goes to a register");
      }
      jump = new Meaning.Jump(statement.kind(), null, new Meaning.Indirect(address));
    }
  }

  // Values

  /** Where a call stands: whether its vector operands are one half, or both. */
  private enum Context {
    PLAIN,
    HALF
  }

  private Expression.Local local(Type type) {
    return new Expression.Local(locals++, type);
  }

  private Expression.Local let(Expression value) {
    Expression.Local local = local(value.type());
    steps.add(new Step.Let(local, value));
    return local;
  }

  /** An operand that is used again is read once: when it is needed first. */
  private Expression value(Expr expr, Context context) {
    if (!uses.isRepeated(expr)) {
      return unshared(expr, context);
    }
    Expression.Local known = shared.get(expr);
    if (known != null) {
      return known;
    }
    Expression value = unshared(expr, context);
    if (value instanceof Expression.General || expr instanceof Expr.Immediate) {
      Expression.Local local = let(value);
      shared.put(expr, local);
      return local;
    }
    return value;
  }

  private Expression unshared(Expr expr, Context context) {
    return switch (expr) {
      case Expr.Operand operand -> names.source(operand.name());
      case Expr.Immediate immediate -> immediate(immediate.name());
      case Expr.Constant constant -> new Expression.Constant(constant.value(), typeOf(constant));
      case Expr.Sum sum -> sum(value(sum.left(), context), value(sum.right(), context));
      case Expr.Call call -> access(call(call, signature(call), 0, context));
    };
  }

  private static Type typeOf(Expr.Constant constant) {
    return constant.value() == (int) constant.value() ? Type.INT : Type.LONG;
  }

  private Expression immediate(String name) {
    Row.Derived derived = row.derived().get(name);
    if (derived == null) {
      return new Expression.FieldValue(row.field(name));
    }
    Signature method = signatures.decoding("Immediates." + derived.method());
    if (method.parameters().size() != derived.fields().size()) {
      throw new IllegalArgumentException("#" + name + " has a wrong number of fields");
    }
    derived.fields().forEach(row::field);
    return new Expression.Derived(derived);
  }

  private static Expression sum(Expression left, Expression right) {
    Type type = left.type() == Type.LONG || right.type() == Type.LONG ? Type.LONG : Type.INT;
    return new Expression.Sum(fit(left, type, "+"), fit(right, type, "+"));
  }

  private Signature signature(Expr.Call call) {
    String name = call.method();
    return signatures.meaning(name.contains(".") ? name : row.group() + "." + name);
  }

  private Expression.Call call(Expr.Call call, Signature method, int first, Context context) {
    List<Expression> arguments = values(call.arguments(), context);
    return new Expression.Call(method, fit(arguments, method, first, context));
  }

  private List<Expression> values(List<Expr> expressions, Context context) {
    List<Expression> values = new ArrayList<>();
    expressions.forEach(expr -> values.add(value(expr, context)));
    return values;
  }

  /** Checks arguments against the parameters from number {@code first} on, and widens them. */
  private static List<Expression> fit(
      List<Expression> arguments, Signature method, int first, Context context) {
    List<Expression> fitting = new ArrayList<>();
    int next = first;
    for (Expression argument : arguments) {
      int count = argument instanceof Expression.Vector && context == Context.PLAIN ? 2 : 1;
      for (int i = 0; i < count; i++, next++) {
        if (next >= method.parameters().size()) {
          throw new IllegalArgumentException(method.qualifiedName() + " has too many operands");
        }
        Type parameter = method.parameters().get(next);
        Expression fit =
            fit(argument, parameter, "operand " + next + " of " + method.qualifiedName());
        if (i == 0) {
          fitting.add(fit);
        }
      }
    }
    if (next != method.parameters().size()) {
      throw new IllegalArgumentException(method.qualifiedName() + " has too few operands");
    }
    return fitting;
  }

  private static Expression fit(Expression value, Type type, String where) {
    if (value.type() == type) {
      return value;
    }
    if (value.type() == Type.INT && type == Type.LONG) {
      return value instanceof Expression.Constant constant
          ? new Expression.Constant(constant.value(), Type.LONG)
          : new Expression.Widened(value);
    }
    throw new IllegalArgumentException(
        where + " is " + type.javaName() + ", not " + value.type().javaName());
  }

  private static Expression access(Expression.Call call) {
    return call.method().kind() == Signature.Kind.MEMORY ? MemoryNames.access(call) : call;
  }
}
