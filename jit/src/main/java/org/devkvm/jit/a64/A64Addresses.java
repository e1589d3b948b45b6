package org.devkvm.jit.a64;

import org.devkvm.jit.ops.Relocations;

/**
 * Guest addresses in code: data of 8 bytes, or {@link A64Assembler#move} of as many instructions as
 * the number needs. A place is a position, and in the upper half how many instructions, 0 for data.
 */
final class A64Addresses {
  private static final int SHIFT = 16;
  private static final int REGISTER = 31;
  private static final int MOVN = 0x9280_0000;
  private static final int OPCODE = 0xFF80_0000;
  private static final int LSL_16 = 16;

  private final A64Assembler a = new A64Assembler();

  /** The place of an address. */
  static int place(int position, int instructions) {
    return instructions << SHIFT | position;
  }

  /**
   * Adds to the address at a place; false if it goes to the other half of the address space then,
   * or needs another number of instructions, or if there is no such place in so many bytes.
   */
  boolean move(byte[] code, int bytes, int place, long distance) {
    int position = place & (1 << SHIFT) - 1;
    int instructions = place >>> SHIFT;
    int size = instructions == 0 ? Long.BYTES : Integer.BYTES * instructions;
    if (instructions > Long.BYTES / 2 || position + size > bytes) {
      return false;
    }
    long old = instructions == 0 ? word(code, position) : number(code, position, instructions);
    a.clear();
    if (instructions == 0) {
      a.word((int) (old + distance));
      a.word((int) ((old + distance) >>> 32));
    } else {
      a.move(A64Assembler.get(code, position) & REGISTER, old + distance);
    }
    if (!Relocations.isSameHalf(old, distance) || a.size() != size) {
      return false;
    }
    System.arraycopy(a.bytes(), 0, code, position, size);
    return true;
  }

  private static long word(byte[] code, int position) {
    long low = Integer.toUnsignedLong(A64Assembler.get(code, position));
    return (long) A64Assembler.get(code, position + Integer.BYTES) << 32 | low;
  }

  private static long number(byte[] code, int position, int instructions) {
    long value = (A64Assembler.get(code, position) & OPCODE) == MOVN ? -1 : 0;
    for (int i = 0; i < instructions; i++) {
      int word = A64Assembler.get(code, position + Integer.BYTES * i);
      int shift = ((word >>> 21) & 3) * LSL_16;
      long half = Integer.toUnsignedLong((word >>> 5) & 0xFFFF);
      long set = (word & OPCODE) == MOVN ? ~half & 0xFFFF : half;
      value = (value & ~(0xFFFFL << shift)) | (set << shift);
    }
    return value;
  }
}
