package org.devkvm.codegen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses the meaning column: statements separated by semicolons, or a handler. */
final class MeaningParser {
  private static final Pattern TOKEN =
      Pattern.compile("\\s*(#\\w+|-?\\d+|0x[0-9a-fA-F]+|[A-Za-z_][\\w.]*|[(),+])");
  private static final Pattern ASSIGN = Pattern.compile("(\\w+)\\s*=\\s*(.*)");
  private static final Pattern FORM = Pattern.compile("(each|whole|full)\\s+(.*)");

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
    String text = meaning.trim();
    if (text.startsWith("!")) {
      return List.of(new Statement.Handler(text.substring(1).trim()));
    }
    List<Statement> statements = new ArrayList<>();
    for (String part : text.split(";", -1)) {
      statements.add(statement(part.trim()));
    }
    return statements;
  }

  private static Statement statement(String text) {
    if (text.equals("nop")) {
      return new Statement.Nop();
    }
    if (text.startsWith("goto ")) {
      return new Statement.Goto(null, single(text.substring(5)));
    }
    if (text.startsWith("if ")) {
      int at = text.indexOf(" goto ");
      return new Statement.Goto(single(text.substring(3, at)), single(text.substring(at + 6)));
    }
    Matcher assign = ASSIGN.matcher(text);
    if (!assign.matches()) {
      return new Statement.Effect(single(text));
    }
    String destination = assign.group(1);
    Matcher form = FORM.matcher(assign.group(2));
    if (form.matches()) {
      Statement.Form kind = Statement.Form.valueOf(form.group(1).toUpperCase(Locale.ROOT));
      return new Statement.Assign(destination, kind, single(form.group(2)));
    }
    MeaningParser parser = new MeaningParser(assign.group(2));
    Expr value = parser.sum();
    if (parser.accept(",")) {
      return new Statement.AssignPair(destination, value, parser.sum());
    }
    return new Statement.Assign(destination, Statement.Form.PLAIN, value);
  }

  private static Expr single(String text) {
    MeaningParser parser = new MeaningParser(text);
    Expr value = parser.sum();
    if (parser.next != parser.tokens.size()) {
      throw new IllegalArgumentException("trailing text: " + text);
    }
    return value;
  }

  private Expr sum() {
    Expr value = term();
    while (accept("+")) {
      value = new Expr.Sum(value, term());
    }
    return value;
  }

  private Expr term() {
    String token = tokens.get(next++);
    if (token.startsWith("#")) {
      return new Expr.Immediate(token.substring(1));
    }
    if (Character.isDigit(token.charAt(0)) || token.charAt(0) == '-') {
      return new Expr.Constant(Long.decode(token));
    }
    if (!accept("(")) {
      return new Expr.Operand(token);
    }
    List<Expr> arguments = new ArrayList<>();
    if (!accept(")")) {
      do {
        arguments.add(sum());
      } while (accept(","));
      if (!accept(")")) {
        throw new IllegalArgumentException("missing ) in a call of " + token);
      }
    }
    return new Expr.Call(token, arguments);
  }

  private boolean accept(String token) {
    if (next < tokens.size() && tokens.get(next).equals(token)) {
      next++;
      return true;
    }
    return false;
  }
}
