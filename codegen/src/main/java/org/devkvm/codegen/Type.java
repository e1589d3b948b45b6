package org.devkvm.codegen;

import org.jspecify.annotations.Nullable;

/** What a value of a meaning is, by the Java type that carries it. */
enum Type {
  /** 32 bits. */
  INT("int"),
  /** 64 bits. */
  LONG("long"),
  /** Whether a condition holds. */
  BOOLEAN("boolean"),
  /** FPCR, which is read, and FPSR, which is read and accumulated into. */
  FP_STATE("FpState"),
  /** The whole PE, which handlers get. */
  PE("Pe"),
  /** Assembly text. */
  TEXT("String"),
  /** No value: what is called for its effect. */
  VOID("void");

  private final String javaName;

  Type(String javaName) {
    this.javaName = javaName;
  }

  /** As Java writes it. */
  String javaName() {
    return javaName;
  }

  /** The type that Java writes so; null for one that meanings do not know. */
  static @Nullable Type of(String javaName) {
    for (Type type : values()) {
      if (type.javaName.equals(javaName)) {
        return type;
      }
    }
    return null;
  }
}
