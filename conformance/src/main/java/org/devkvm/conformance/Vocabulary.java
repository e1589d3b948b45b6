package org.devkvm.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The numbers behind the names of the case language: golden/vocabulary.txt. */
final class Vocabulary {
  private static final long CORE = 0x6030_0000_0010_0000L;
  private static final Map<String, Long> CORE_REGISTERS =
      Map.of(
          "SP_EL0",
          0x3eL,
          "PC",
          0x40L,
          "PSTATE",
          0x42L,
          "SP_EL1",
          0x44L,
          "ELR_EL1",
          0x46L,
          "SPSR_EL1",
          0x48L);
  private static final Map<String, Long> SVE_REGISTERS =
      Map.of("FFR", 0x6050_0000_0015_0600L, "SVE_VLS", 0x6060_0000_0015_FFFFL);
  private static final Pattern NUMBERED = Pattern.compile("([XVZP])(\\d+)");
  private static final Pattern SYSTEM = Pattern.compile("S(\\d+)_(\\d+)_C(\\d+)_C(\\d+)_(\\d+)");

  /**
   * An ioctl.
   *
   * @param type the struct behind the argument; "-" when the argument is a plain value
   */
  record Request(String name, int code, String type, boolean returnsFd) {}

  /** A member of a struct; an array where count is above 1. */
  record Field(String name, int offset, int size, int count) {}

  private final Map<String, Request> requests = new LinkedHashMap<>();
  private final Map<String, List<Field>> fields = new HashMap<>();
  private final Map<String, Long> symbols = new HashMap<>();

  Vocabulary(String text) {
    for (String line : text.lines().toList()) {
      String[] w = line.split(" ", -1);
      switch (w[0]) {
        case "request" ->
            requests.put(
                w[1], new Request(w[1], Long.decode(w[2]).intValue(), w[3], w[4].equals("fd")));
        case "field" ->
            fields
                .computeIfAbsent(w[1], _ -> new ArrayList<>())
                .add(
                    new Field(
                        w[2],
                        Integer.parseInt(w[3]),
                        Integer.parseInt(w[4]),
                        Integer.parseInt(w[5])));
        default -> symbols.put(w[1], Long.parseUnsignedLong(w[2].substring(2), 16));
      }
    }
  }

  /** A request by name, or an unknown one by number. */
  Request request(String name) {
    Request known = requests.get(name);
    return known != null ? known : new Request("", Long.decode(name).intValue(), "-", false);
  }

  /** Every request that has a name, in the order of the file. */
  List<Request> requests() {
    return List.copyOf(requests.values());
  }

  List<Field> fieldsOf(String type) {
    return fields.getOrDefault(type, List.of());
  }

  /** Terms joined by +, | and <<, from left to right; a term is a label, a number or a name. */
  long value(String expression, Map<String, Long> labels) {
    long result = 0;
    String operator = "+";
    Matcher m = Pattern.compile("([^+|<]+)(\\+|\\||<<)?").matcher(expression);
    while (m.find()) {
      long term = term(m.group(1), labels);
      result =
          switch (operator) {
            case "|" -> result | term;
            case "<<" -> result << term;
            default -> result + term;
          };
      operator = m.group(2) == null ? "" : m.group(2);
    }
    return result;
  }

  private long term(String text, Map<String, Long> labels) {
    Long known = labels.getOrDefault(text, symbols.get(text));
    if (known != null) {
      return known;
    }
    return register(text).orElseGet(() -> number(text));
  }

  private static long number(String text) {
    return text.startsWith("0x")
        ? Long.parseUnsignedLong(text.substring(2), 16)
        : Long.parseLong(text);
  }

  private static long numbered(String kind, long n) {
    return switch (kind) {
      case "X" -> CORE | (n * 2);
      case "V" -> 0x6040_0000_0010_0054L + (n * 4);
      case "Z" -> 0x6080_0000_0015_0000L | (n << 5);
      default -> 0x6050_0000_0015_0400L | (n << 5);
    };
  }

  private static OptionalLong register(String name) {
    @Nullable Long core = CORE_REGISTERS.get(name);
    if (core != null) {
      return OptionalLong.of(CORE | core);
    }
    @Nullable Long sve = SVE_REGISTERS.get(name);
    if (sve != null) {
      return OptionalLong.of(sve);
    }
    Matcher numbered = NUMBERED.matcher(name);
    if (numbered.matches()) {
      return OptionalLong.of(numbered(numbered.group(1), Long.parseLong(numbered.group(2))));
    }
    Matcher m = SYSTEM.matcher(name);
    if (!m.matches()) {
      return OptionalLong.empty();
    }
    long[] part = new long[5];
    for (int i = 0; i < part.length; i++) {
      part[i] = Long.parseLong(m.group(i + 1));
    }
    return OptionalLong.of(
        0x6030_0000_0013_0000L
            | part[0] << 14
            | part[1] << 11
            | part[2] << 7
            | part[3] << 3
            | part[4]);
  }
}
