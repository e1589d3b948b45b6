package org.devkvm.codegen;

import java.util.List;
import java.util.Map;

/**
 * One instruction form.
 *
 * @param where its file and line
 * @param heat how the interpreter executes it
 * @param fp whether CPACR_EL1.FPEN may trap it
 * @param derived the derived immediates of its file, by name
 */
record Row(
    String where,
    String name,
    Heat heat,
    boolean fp,
    String group,
    Encoding encoding,
    String assembly,
    List<Statement> meaning,
    Map<String, Derived> derived) {

  /** How often a row is executed; rows are numbered in this order. */
  enum Heat {
    /** A case of the main loop, by a call. */
    HOT,
    /** A case of the main loop; C2 inlines those with the highest numbers first. */
    HOTTEST,
    /** Decoded and executed by {@code Dispatch}. */
    COLD
  }

  /** {@code %name:width = method(fields)}: at most {@code width} bits, signed. */
  record Derived(String name, int width, String method, List<String> fields) {}

  /** Encodings that are carved out of other rows: they win over everything. */
  boolean undefined() {
    return name.startsWith("UNDEFINED");
  }

  /** The name of its decode table. */
  String table() {
    return where.substring(0, where.indexOf('.'));
  }

  EncodingField field(String fieldName) {
    EncodingField field = encoding.fields().get(fieldName);
    if (field == null) {
      throw new IllegalArgumentException("no field " + fieldName);
    }
    return field;
  }
}
