package org.devkvm.codegen;

/** How rows are numbered: after the three pseudo instructions of {@code A64Insn}. */
final class InsnNumbers {
  static final int FIRST = 3;

  private InsnNumbers() {}
}
