package org.devkvm.codegen;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the names of registers in a row's meaning mean: {@code Xn}, {@code WSPd}, {@code QHm}, ...
 */
record RegisterNames(Row row) {
  private static final Pattern NAME = Pattern.compile("(XSP|WSP|QL|QH|X|W|B|H|S|D|V|Q)([nmadtus])");
  private static final Pattern VECTOR = Pattern.compile("[BHSDVQ][nmadtus]");

  /** Whether a vector register is written by writing this. */
  static boolean isVector(String name) {
    return VECTOR.matcher(name).matches();
  }

  /** The field that holds the register's number. */
  EncodingField field(String name) {
    String letter = match(name).group(2);
    return row.field(letter.equals("u") ? "rt2" : "r" + letter);
  }

  /** The register that {@code kind} and a letter name as a destination of both halves. */
  EncodingField halves(String kind, String name) {
    if (!match(name).group(1).equals(kind)) {
      throw new IllegalArgumentException("both halves are not written to " + name);
    }
    return field(name);
  }

  Place place(String name) {
    return switch (name) {
      case "NZCV" -> new Place.Nzcv();
      case "LR" -> new Place.Link();
      default ->
          switch (match(name).group(1)) {
            case "X" -> new Place.General(field(name), false, Type.LONG);
            case "XSP" -> new Place.General(field(name), true, Type.LONG);
            case "W" -> new Place.General(field(name), false, Type.INT);
            case "WSP" -> new Place.General(field(name), true, Type.INT);
            case "D" -> new Place.Scalar(field(name), Type.LONG);
            case "B", "H", "S" -> new Place.Scalar(field(name), Type.INT);
            default -> throw new IllegalArgumentException("no single value is written to " + name);
          };
    };
  }

  Expression source(String name) {
    return switch (name) {
      case "PC" -> new Expression.Pc();
      case "NZCV" -> new Expression.Nzcv();
      case "FP" -> new Expression.FpStatus();
      default ->
          switch (match(name).group(1)) {
            case "X" -> new Expression.General(field(name), false, Type.LONG);
            case "XSP" -> new Expression.General(field(name), true, Type.LONG);
            case "W" -> new Expression.General(field(name), false, Type.INT);
            case "WSP" -> new Expression.General(field(name), true, Type.INT);
            case "B" -> new Expression.Scalar(field(name), 8);
            case "H" -> new Expression.Scalar(field(name), 16);
            case "S" -> new Expression.Scalar(field(name), 32);
            case "D", "QL" -> new Expression.Scalar(field(name), 64);
            case "QH" -> new Expression.UpperHalf(field(name));
            case "V" -> new Expression.Vector(field(name));
            default -> throw new IllegalArgumentException("no single value is " + name);
          };
    };
  }

  private static Matcher match(String name) {
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("unknown operand " + name);
    }
    return matcher;
  }
}
