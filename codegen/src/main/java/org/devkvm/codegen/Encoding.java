package org.devkvm.codegen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The encoding column of a row: fixed bits and fields. Constraints {@code name:len!=value} are
 * expanded, so that a pattern is a disjoint union of plain mask/value alternatives.
 */
record Encoding(List<Alternative> alternatives, Map<String, EncodingField> fields) {

  /** The words {@code w} with {@code (w & mask) == value}. */
  record Alternative(int mask, int value) {
    boolean overlaps(Alternative other) {
      return ((value ^ other.value) & mask & other.mask) == 0;
    }

    /** Whether every word of this alternative belongs to the other one too. */
    boolean within(Alternative other) {
      return (mask & other.mask) == other.mask && overlaps(other);
    }
  }

  static Encoding parse(String column) {
    Parser parser = new Parser();
    for (String token : column.trim().split("\\s+", -1)) {
      parser.token(token);
    }
    if (parser.position != 0) {
      throw new IllegalArgumentException("not 32 bits, " + parser.position + " missing: " + column);
    }
    return new Encoding(parser.alternatives, parser.fields);
  }

  private static final class Parser {
    private int position = 32;
    private List<Alternative> alternatives = List.of(new Alternative(0, 0));
    private final Map<String, EncodingField> fields = new LinkedHashMap<>();

    void token(String token) {
      int colon = token.indexOf(':');
      if (colon < 0) {
        token.chars().forEach(bit -> fixed(bit - '0'));
        return;
      }
      int not = token.indexOf("!=");
      int length = Integer.parseInt(token.substring(colon + 1, not < 0 ? token.length() : not));
      position -= length;
      String name = token.substring(0, colon);
      fields.put(name, new EncodingField(name, position, length));
      if (not >= 0) {
        exclude(position, length, Integer.parseInt(token.substring(not + 2)));
      }
    }

    private void fixed(int bit) {
      if (bit != 0 && bit != 1) {
        throw new IllegalArgumentException("neither 0 nor 1 nor name:length");
      }
      position--;
      alternatives = product(List.of(new Alternative(1 << position, bit << position)));
    }

    /** value ≠ v: the bits above some bit equal v's, that bit differs, the bits below are free. */
    private void exclude(int low, int length, int value) {
      List<Alternative> differing = new ArrayList<>();
      for (int bit = 0; bit < length; bit++) {
        int mask = ((1 << length) - 1) & -(1 << bit);
        differing.add(new Alternative(mask << low, ((value & mask) ^ (1 << bit)) << low));
      }
      alternatives = product(differing);
    }

    private List<Alternative> product(List<Alternative> factors) {
      List<Alternative> result = new ArrayList<>();
      for (Alternative a : alternatives) {
        for (Alternative b : factors) {
          result.add(new Alternative(a.mask | b.mask, a.value | b.value));
        }
      }
      return result;
    }
  }
}
