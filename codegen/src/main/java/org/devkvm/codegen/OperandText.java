package org.devkvm.codegen;

/** How generated code reaches the operands of one row. */
interface OperandText {
  /** Java for the number of a register field in its role. */
  String index(EncodingField field, Role role);

  /** Java for a field of the encoding, an int. */
  String field(EncodingField field);

  /** Java for a derived immediate, an int if it has at most 31 bits, else a long. */
  String derived(Row.Derived derived);

  /** Java for the address of the instruction. */
  String pc();

  /** What number 31 stands for. */
  enum Role {
    /** Reads as zero. */
    SOURCE,
    /** Is discarded. */
    DESTINATION,
    /** The stack pointer. */
    SP,
    /** A SIMD and FP register: no special number. */
    VECTOR
  }
}
