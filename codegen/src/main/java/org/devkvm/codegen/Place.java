package org.devkvm.codegen;

/** What a meaning writes. */
sealed interface Place {
  /**
   * A general register, the upper word of which a 32-bit value clears; number 31 is the stack
   * pointer or nothing.
   */
  record General(EncodingField field, boolean stackPointer, Type type) implements Place {}

  /** X30. */
  record Link() implements Place {}

  /** PSTATE.NZCV. */
  record Nzcv() implements Place {}

  /** The lowest bits of a vector register: an int or a long; the rest becomes zero. */
  record Scalar(EncodingField field, Type type) implements Place {}
}
