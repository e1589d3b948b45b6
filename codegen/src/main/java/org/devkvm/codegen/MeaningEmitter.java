package org.devkvm.codegen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns the meaning of one row into Java statements over the locals x, v, s, mem and pe. */
final class MeaningEmitter {
  private static final Pattern OPERAND =
      Pattern.compile("(XSP|WSP|QL|QH|X|W|B|H|S|D|V|Q)([nmadtus])");
  private static final Predicate<String> VECTOR_NAME =
      Pattern.compile("[BHSDVQ][nmadtus]").asMatchPredicate();
  private static final Pattern SCALAR = Pattern.compile("(X|W|XSP|WSP)[nmadtus]");
  private static final String OPS = "org.devkvm.cpu.ops.";

  private final Row row;
  private final Operands operands;
  private final List<String> before = new ArrayList<>();
  private final List<String> after = new ArrayList<>();
  private final Map<Expr, String> shared = new HashMap<>();
  private int locals;

  MeaningEmitter(Row row, Operands operands) {
    this.row = row;
    this.operands = operands;
  }

  /** Everything but control flow: right-hand sides in order, then the writes. */
  List<String> effects() {
    if (row.fp() && !row.undefined()) {
      checkFp();
    }
    for (Statement statement : row.meaning()) {
      switch (statement) {
        case Statement.Assign assign -> assign(assign);
        case Statement.AssignPair pair -> assignPair(pair);
        case Statement.Effect effect -> before.add(expr(effect.call(), -1) + ";");
        case Statement.Handler handler -> before.add(handler(handler.method()));
        case Statement.Goto _, Statement.Nop _ -> {}
      }
    }
    List<String> all = new ArrayList<>(before);
    all.addAll(after);
    return all;
  }

  /** With each vector register that is written; handlers say themselves which those are. */
  private void checkFp() {
    List<String> written =
        row.meaning().stream().map(MeaningEmitter::destination).filter(VECTOR_NAME).toList();
    if (written.isEmpty()) {
      before.add("pe.checkFp();");
    }
    for (String name : written) {
      String index = index(field(match(name).group(2)), Operands.Role.VECTOR);
      before.add("pe.checkFp(" + index + ");");
    }
  }

  private static String destination(Statement statement) {
    return switch (statement) {
      case Statement.Assign assign -> assign.destination();
      case Statement.AssignPair pair -> pair.destination();
      case Statement.Effect _, Statement.Handler _, Statement.Goto _, Statement.Nop _ -> "";
    };
  }

  private String handler(String method) {
    return method + "(pe, w);";
  }

  private String local(String type, String value) {
    String name = "r" + locals++;
    before.add(type + " " + name + " = " + value + ";");
    return name;
  }

  private void assign(Statement.Assign assign) {
    String destination = assign.destination();
    if (assign.form() != Statement.Form.PLAIN) {
      vector(assign);
    } else if (destination.equals("NZCV")) {
      after.add("s.nzcv = " + local("int", expr(assign.value(), -1)) + ";");
    } else if (destination.equals("LR")) {
      after.add("x[30] = " + expr(assign.value(), -1) + ";");
    } else {
      Matcher operand = match(destination);
      scalar(operand.group(1), field(operand.group(2)), expr(assign.value(), -1));
    }
  }

  private void scalar(String kind, Field field, String value) {
    switch (kind) {
      case "X" -> write("x", index(field, Operands.Role.DESTINATION), local("long", value));
      case "XSP" -> write("x", index(field, Operands.Role.SP), local("long", value));
      case "W" -> write("x", index(field, Operands.Role.DESTINATION), word(value));
      case "WSP" -> write("x", index(field, Operands.Role.SP), word(value));
      case "D" -> lowHalf(field, local("long", value));
      case "B", "H", "S" -> lowHalf(field, word(value));
      default -> throw new IllegalArgumentException(row.name() + ": destination " + kind);
    }
  }

  private String word(String value) {
    return local("int", value) + " & 0xFFFFFFFFL";
  }

  private void lowHalf(Field field, String value) {
    String index = index(field, Operands.Role.VECTOR);
    write("v", vector(index, 0), value);
    write("v", vector(index, 1), "0");
  }

  private void write(String array, String index, String value) {
    after.add(array + "[" + index + "] = " + value + ";");
  }

  private void assignPair(Statement.AssignPair pair) {
    String index = index(field(match(pair.destination()).group(2)), Operands.Role.VECTOR);
    String low = local("long", expr(pair.low(), -1));
    String high = local("long", expr(pair.high(), -1));
    write("v", vector(index, 0), low);
    write("v", vector(index, 1), high);
  }

  private void vector(Statement.Assign assign) {
    Expr.Call call = (Expr.Call) assign.value();
    boolean each = assign.form() == Statement.Form.EACH;
    String low = local("long", each ? expr(call, 0) : halfCall(call, 0));
    String upper = each ? expr(call, 1) : halfCall(call, 1);
    Field q = row.encoding().fields().get("q");
    if (q != null && assign.form() != Statement.Form.FULL) {
      upper = operands.field(q) + " != 0 ? " + upper + " : 0";
    }
    String high = local("long", upper);
    String index = index(field(match(assign.destination()).group(2)), Operands.Role.VECTOR);
    write("v", vector(index, 0), low);
    write("v", vector(index, 1), high);
  }

  private String halfCall(Expr.Call call, int half) {
    List<String> arguments = new ArrayList<>();
    arguments.add(Integer.toString(half));
    call.arguments().forEach(argument -> arguments.add(expr(argument, -1)));
    return method(call) + "(" + String.join(", ", arguments) + ")";
  }

  private String method(Expr.Call call) {
    if (call.method().startsWith("mem.")) {
      return call.method();
    }
    return OPS + (call.method().contains(".") ? "" : row.group() + ".") + call.method();
  }

  /** Java for an expression; {@code half} selects the half of V operands, -1 both of them. */
  String expr(Expr expr, int half) {
    return isShared(expr) ? shared.computeIfAbsent(expr, this::share) : inline(expr, half);
  }

  /** Whether an operand is worth a local: it is used again, and is one value. */
  private boolean isShared(Expr expr) {
    boolean scalar =
        expr instanceof Expr.Immediate
            || (expr instanceof Expr.Operand operand && SCALAR.matcher(operand.name()).matches());
    return scalar && uses(expr) > 1;
  }

  private long uses(Expr expr) {
    String name = Pattern.quote(expr.toString());
    return Pattern.compile(name).matcher(row.meaning().toString()).results().count();
  }

  private String share(Expr expr) {
    boolean word =
        expr instanceof Expr.Operand operand
            ? operand.name().startsWith("W")
            : expr instanceof Expr.Immediate immediate && isInt(immediate.name());
    return local(word ? "int" : "long", inline(expr, -1));
  }

  private boolean isInt(String immediate) {
    Row.Derived derived = row.derived().get(immediate);
    return derived == null || derived.width() <= 31;
  }

  private String inline(Expr expr, int half) {
    return switch (expr) {
      case Expr.Operand operand -> operand(operand.name(), half);
      case Expr.Immediate immediate -> immediate(immediate.name());
      case Expr.Constant constant -> Long.toString(constant.value());
      case Expr.Sum sum -> expr(sum.left(), half) + " + " + expr(sum.right(), half);
      case Expr.Call call ->
          method(call)
              + call.arguments().stream()
                  .map(argument -> expr(argument, half))
                  .collect(Collectors.joining(", ", "(", ")"));
    };
  }

  private String immediate(String name) {
    Row.Derived derived = row.derived().get(name);
    return derived != null ? operands.derived(derived) : operands.field(row.field(name));
  }

  private String operand(String name, int half) {
    return switch (name) {
      case "PC" -> operands.pc();
      case "NZCV" -> "s.nzcv";
      case "FP" -> "s.fp";
      default -> {
        Matcher operand = match(name);
        yield source(operand.group(1), field(operand.group(2)), half);
      }
    };
  }

  private String source(String kind, Field field, int half) {
    boolean upper = kind.equals("QH") || (kind.equals("V") && half == 1);
    String v = "v[" + vector(index(field, Operands.Role.VECTOR), upper ? 1 : 0) + "]";
    return switch (kind) {
      case "X" -> "x[" + index(field, Operands.Role.SOURCE) + "]";
      case "XSP" -> "x[" + index(field, Operands.Role.SP) + "]";
      case "W" -> "(int) x[" + index(field, Operands.Role.SOURCE) + "]";
      case "WSP" -> "(int) x[" + index(field, Operands.Role.SP) + "]";
      case "B" -> "((int) " + v + " & 0xFF)";
      case "H" -> "((int) " + v + " & 0xFFFF)";
      case "S" -> "(int) " + v;
      case "D", "QL", "QH" -> v;
      case "V" -> half >= 0 ? v : v + ", v[" + vector(index(field, Operands.Role.VECTOR), 1) + "]";
      default -> throw new IllegalArgumentException(row.name() + ": operand " + kind);
    };
  }

  private static String vector(String index, int half) {
    return "((" + index + ") << 1)" + (half == 0 ? "" : " + 1");
  }

  private String index(Field field, Operands.Role role) {
    return operands.index(field, role);
  }

  private Matcher match(String name) {
    Matcher matcher = OPERAND.matcher(name);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(row.name() + ": unknown operand " + name);
    }
    return matcher;
  }

  private Field field(String letter) {
    return row.field(letter.equals("u") ? "rt2" : "r" + letter);
  }
}
