package org.devkvm.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses the meaning column: statements separated by semicolons. */
final class MeaningParser {
  private static final Pattern TOKEN =
      Pattern.compile("\\s*(#\\w+|-?\\d\\w*|[A-Za-z_][\\w.]*|->|[(),+;=!\\[\\]])");
  private static final Set<String> KEYWORDS = Set.of("nop", "if", "goto", "call", "return");
  private static final Set<String> FORMS = Set.of("each", "whole", "full");

  private final List<String> tokens = new ArrayList<>();
  private int next;

  private MeaningParser(String text) {
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (matcher.find() && matcher.start() == end) {
      tokens.add(matcher.group(1));
      end = matcher.end();
    }
    if (!text.substring(end).isBlank()) {
      throw new IllegalArgumentException("cannot read: " + text.substring(end));
    }
  }

  static List<Statement> parse(String meaning) {
    MeaningParser parser = new MeaningParser(meaning);
    List<Statement> statements = new ArrayList<>();
    do {
      statements.add(parser.statement());
    } while (parser.accept(";"));
    if (parser.next < parser.tokens.size()) {
      throw new IllegalArgumentException("unexpected " + parser.tokens.get(parser.next));
    }
    return statements;
  }

  private Statement statement() {
    return switch (peek()) {
      case "!" -> handler();
      case "nop" -> {
        next++;
        yield new Statement.Nop();
      }
      case "if" -> {
        next++;
        Expr condition = sum();
        expect("goto");
        yield new Statement.Jump(Meaning.Kind.BRANCH, condition, sum());
      }
      case "goto" -> jump(Meaning.Kind.BRANCH);
      case "call" -> jump(Meaning.Kind.CALL);
      case "return" -> jump(Meaning.Kind.RETURN);
      default ->
          next + 1 < tokens.size() && tokens.get(next + 1).equals("=")
              ? assignment()
              : new Statement.Effect(sum());
    };
  }

  private Statement jump(Meaning.Kind kind) {
    next++;
    return new Statement.Jump(kind, null, sum());
  }

  private Statement assignment() {
    String destination = name();
    expect("=");
    if (FORMS.contains(peek())) {
      Statement.Form form = Statement.Form.valueOf(name().toUpperCase(Locale.ROOT));
      return new Statement.Assign(destination, form, sum());
    }
    Expr value = sum();
    return accept(",")
        ? new Statement.AssignPair(destination, value, sum())
        : new Statement.Assign(destination, Statement.Form.PLAIN, value);
  }

  private Statement handler() {
    next++;
    String method = name();
    List<Expr> operands = accept("(") ? arguments(method) : null;
    @Nullable String destination = accept("->") ? name() : null;
    List<String> effects = new ArrayList<>();
    if (accept("[")) {
      do {
        effects.add(name());
      } while (accept(","));
      expect("]");
    }
    return new Statement.Handler(method, operands, destination, effects);
  }

  private Expr sum() {
    Expr value = term();
    while (accept("+")) {
      value = new Expr.Sum(value, term());
    }
    return value;
  }

  private Expr term() {
    String token = peek();
    if (token.startsWith("#")) {
      next++;
      return new Expr.Immediate(token.substring(1));
    }
    if (Character.isDigit(token.charAt(0)) || (token.charAt(0) == '-' && token.length() > 1)) {
      next++;
      return new Expr.Constant(Long.decode(token));
    }
    String name = name();
    return accept("(") ? new Expr.Call(name, arguments(name)) : new Expr.Operand(name);
  }

  private List<Expr> arguments(String of) {
    List<Expr> arguments = new ArrayList<>();
    if (accept(")")) {
      return arguments;
    }
    do {
      arguments.add(sum());
    } while (accept(","));
    if (!accept(")")) {
      throw new IllegalArgumentException("missing ) in a call of " + of);
    }
    return arguments;
  }

  private String peek() {
    return next < tokens.size() ? tokens.get(next) : "the end";
  }

  private String name() {
    String token = peek();
    boolean name = next < tokens.size() && Character.isLetter(token.charAt(0));
    if (!name || KEYWORDS.contains(token)) {
      throw new IllegalArgumentException("a name is missing before " + token);
    }
    next++;
    return token;
  }

  private void expect(String token) {
    if (!accept(token)) {
      throw new IllegalArgumentException(token + " is missing before " + peek());
    }
  }

  private boolean accept(String token) {
    if (next < tokens.size() && tokens.get(next).equals(token)) {
      next++;
      return true;
    }
    return false;
  }
}
