package org.devkvm.jit.x64;

/**
 * The instructions that are not of vectors. Destinations come first; memory is {@code [base +
 * disp]}.
 */
class Assembler extends Encoder {
  /**
   * Operations with one encoding scheme: the middle of their opcode, and /digit of the form with an
   * immediate.
   */
  static final int ADD = 0;

  static final int OR = 1;
  static final int ADC = 2;
  static final int SBB = 3;
  static final int AND = 4;
  static final int SUB = 5;
  static final int XOR = 6;
  static final int CMP = 7;

  /** Shifts: /digit. */
  static final int ROR = 1;

  static final int SHL = 4;
  static final int SHR = 5;
  static final int SAR = 7;

  /** Operations of F7: /digit. */
  static final int NOT = 2;

  static final int NEG = 3;
  static final int MUL = 4;
  static final int IMUL = 5;
  static final int DIV = 6;
  static final int IDIV = 7;

  // Moves.

  final void mov(int w, int d, int s) {
    rr(w, 0x8B, d, s);
  }

  /** As {@link #mov}, but nothing where it would change nothing. */
  final void move64(int d, int s) {
    if (d != s) {
      mov(1, d, s);
    }
  }

  /** A number, by the shortest encoding that leaves the flags alone. */
  final void movImm(int d, long value) {
    if (value >>> 32 == 0) {
      rexIfNeeded(d >> 3);
      byte1(0xB8 | (d & 7));
      int32((int) value);
    } else if (value == (int) value) {
      byte3(REX | 8 | d >> 3, 0xC7, 0xC0 | (d & 7));
      int32((int) value);
    } else {
      byte2(REX | 8 | d >> 3, 0xB8 | (d & 7));
      int64(value);
    }
  }

  final void load(int w, int d, int base, int disp) {
    rm(w, 0x8B, d, base, disp);
  }

  /**
   * Loads a number of 1, 2, 4 or 8 bytes, sign-extended to {@code sign} bits, or zero-extended if
   * that is 0.
   */
  final void loadExtended(int size, int sign, int d, int base, int disp) {
    int opcode = loadOpcode(size, sign);
    if (opcode > 0xFF) {
      rm0f(loadWidth(size, sign), opcode & 0xFF, d, base, disp);
    } else {
      rm(loadWidth(size, sign), opcode, d, base, disp);
    }
  }

  /** As {@link #loadExtended}, from {@code [base + index]}. */
  final void loadExtendedIndexed(int size, int sign, int d, int base, int index) {
    int opcode = loadOpcode(size, sign);
    if (opcode > 0xFF) {
      indexed0f(loadWidth(size, sign), opcode & 0xFF, d, base, index);
    } else {
      indexed(loadWidth(size, sign), opcode, d, base, index, 0, 0);
    }
  }

  private static int loadWidth(int size, int sign) {
    return size == 8 || sign == 64 ? 1 : 0;
  }

  /** MOVZX, MOVSX, MOVSXD or MOV; with 0F in front where the opcode has two bytes. */
  private static int loadOpcode(int size, int sign) {
    return switch (size) {
      case 1 -> sign == 0 ? 0x0FB6 : 0x0FBE;
      case 2 -> sign == 0 ? 0x0FB7 : 0x0FBF;
      case 4 -> sign == 64 ? 0x63 : 0x8B;
      default -> 0x8B;
    };
  }

  /** Stores the low 1, 2, 4 or 8 bytes of a register. */
  final void storeSized(int size, int base, int disp, int s) {
    switch (size) {
      case 1 -> store8(base, disp, s);
      case 2 -> store16(base, disp, s);
      case 4 -> store(0, base, disp, s);
      default -> store(1, base, disp, s);
    }
  }

  final void store(int w, int base, int disp, int s) {
    rm(w, 0x89, s, base, disp);
  }

  /** Stores the low byte of a register. */
  final void store8(int base, int disp, int s) {
    byte1(REX | rex(0, s, base));
    byte1(0x88);
    memory(s, base, disp);
  }

  final void store16(int base, int disp, int s) {
    byte1(0x66);
    rm(0, 0x89, s, base, disp);
  }

  final void storeImm8(int base, int disp, int value) {
    rm(0, 0xC6, 0, base, disp);
    byte1(value);
  }

  /** Stores a number, sign-extended from 32 bits if {@code w} is 1. */
  final void storeImm(int w, int base, int disp, int value) {
    rm(w, 0xC7, 0, base, disp);
    int32(value);
  }

  final void lea(int w, int d, int base, int disp) {
    rm(w, 0x8D, d, base, disp);
  }

  /** d = base + (index &lt;&lt; scale) + disp. */
  final void lea(int w, int d, int base, int index, int scale, int disp) {
    indexed(w, 0x8D, d, base, index, scale, disp);
  }

  /** d = the address of an offset in this code. */
  final void leaHere(int d, int target) {
    byte3(REX | rex(1, d, 0), 0x8D, (d & 7) << 3 | 5);
    int32(target - (size() + 4));
  }

  final void movzx8(int d, int s) {
    byte1(REX | rex(0, d, s));
    byte3(0x0F, 0xB6, modRegister(d, s));
  }

  final void movzx16(int d, int s) {
    rr0f(0, 0xB7, d, s);
  }

  final void movsx8(int w, int d, int s) {
    byte1(REX | rex(w, d, s));
    byte3(0x0F, 0xBE, modRegister(d, s));
  }

  final void movsx16(int w, int d, int s) {
    rr0f(w, 0xBF, d, s);
  }

  final void movsxd(int d, int s) {
    rr(1, 0x63, d, s);
  }

  // Arithmetic.

  final void alu(int operation, int w, int d, int s) {
    rr(w, operation << 3 | 3, d, s);
  }

  final void aluLoad(int operation, int w, int d, int base, int disp) {
    rm(w, operation << 3 | 3, d, base, disp);
  }

  final void aluImm(int operation, int w, int d, int value) {
    rexIfNeeded(rex(w, 0, d));
    if (value == (byte) value) {
      byte3(0x83, modRegister(operation, d), value);
    } else {
      byte2(0x81, modRegister(operation, d));
      int32(value);
    }
  }

  final void aluMemImm(int operation, int w, int base, int disp, int value) {
    boolean small = value == (byte) value;
    rm(w, small ? 0x83 : 0x81, operation, base, disp);
    if (small) {
      byte1(value);
    } else {
      int32(value);
    }
  }

  final void test(int w, int a, int b) {
    rr(w, 0x85, a, b);
  }

  final void testImm(int w, int a, int value) {
    rexIfNeeded(rex(w, 0, a));
    byte2(0xF7, modRegister(0, a));
    int32(value);
  }

  final void testMemImm(int w, int base, int disp, int value) {
    rm(w, 0xF7, 0, base, disp);
    int32(value);
  }

  /** An operation of F7: NOT, NEG, and those on RDX:RAX. */
  final void unary(int operation, int w, int d) {
    rexIfNeeded(rex(w, 0, d));
    byte2(0xF7, modRegister(operation, d));
  }

  final void imul(int w, int d, int s) {
    rr0f(w, 0xAF, d, s);
  }

  final void shiftImm(int operation, int w, int d, int amount) {
    rexIfNeeded(rex(w, 0, d));
    byte3(0xC1, modRegister(operation, d), amount);
  }

  /** By CL. */
  final void shiftCl(int operation, int w, int d) {
    rexIfNeeded(rex(w, 0, d));
    byte2(0xD3, modRegister(operation, d));
  }

  /** d = low part of upper:d shifted right. */
  final void shrd(int w, int d, int upper, int amount) {
    rr0f(w, 0xAC, upper, d);
    byte1(amount);
  }

  final void bswap(int w, int d) {
    rexIfNeeded(w << 3 | d >> 3);
    byte2(0x0F, 0xC8 | (d & 7));
  }

  final void lzcnt(int w, int d, int s) {
    byte1(0xF3);
    rr0f(w, 0xBD, d, s);
  }

  /** d = its CRC-32C with 1, 2, 4 or 8 bytes of s. */
  final void crc32c(int size, int d, int s) {
    if (size == 2) {
      byte1(0x66);
    }
    byte2(0xF2, REX | rex(size == 8 ? 1 : 0, d, s));
    byte3(0x0F, 0x38, size == 1 ? 0xF0 : 0xF1);
    byte1(modRegister(d, s));
  }

  /** CF = bit {@code bit}. */
  final void bitTest(int w, int a, int bit) {
    rexIfNeeded(rex(w, 0, a));
    byte3(0x0F, 0xBA, modRegister(4, a));
    byte1(bit);
  }

  /** CDQ or CQO: the sign of RAX into RDX. */
  final void signToRdx(int w) {
    rexIfNeeded(w << 3);
    byte1(0x99);
  }

  // BMI: three operands, flags untouched by the shifts.

  /** d = s shifted by the low bits of {@code amount}. */
  final void shiftX(int operation, int w, int d, int s, int amount) {
    int prefix = operation == SHL ? 1 : operation == SHR ? 3 : 2;
    vex(2, prefix, w, 0xF7, d, amount, s);
  }

  /** d = s rotated right. */
  final void rorx(int w, int d, int s, int amount) {
    vex(3, 3, w, 0xF0, d, 0, s);
    byte1(amount);
  }

  /** d = ~a & b. */
  final void andn(int w, int d, int a, int b) {
    vex(2, 0, w, 0xF2, d, a, b);
  }

  /** d = the bits of s that mask selects, together. */
  final void pext(int w, int d, int s, int mask) {
    vex(2, 2, w, 0xF5, d, s, mask);
  }

  /** d = the low bits of s at the places of mask. */
  final void pdep(int w, int d, int s, int mask) {
    vex(2, 3, w, 0xF5, d, s, mask);
  }

  // Flags.

  final void setcc(int cond, int d) {
    byte1(REX | rex(0, 0, d));
    byte3(0x0F, 0x90 | cond, modRegister(0, d));
  }

  final void cmov(int cond, int w, int d, int s) {
    rr0f(w, 0x40 | cond, d, s);
  }

  final void lahf() {
    byte1(0x9F);
  }

  final void sahf() {
    byte1(0x9E);
  }

  final void cmc() {
    byte1(0xF5);
  }

  final void stc() {
    byte1(0xF9);
  }

  // Control. Jumps return where their displacement is, for here8, here32 and patch32.

  final int jcc8(int cond) {
    byte2(0x70 | cond, 0);
    return size() - 1;
  }

  final int jmp8() {
    byte2(0xEB, 0);
    return size() - 1;
  }

  /** Jumps if ECX is zero; leaves the flags alone. */
  final int jecxz8() {
    byte3(0x67, 0xE3, 0);
    return size() - 1;
  }

  final int jcc32(int cond) {
    byte2(0x0F, 0x80 | cond);
    int32(0);
    return size() - 4;
  }

  final int jmp32() {
    byte1(0xE9);
    int32(0);
    return size() - 4;
  }

  final int call32() {
    byte1(0xE8);
    int32(0);
    return size() - 4;
  }

  final void jmpMem(int base, int disp) {
    rm(0, 0xFF, 4, base, disp);
  }

  final void callMem(int base, int disp) {
    rm(0, 0xFF, 2, base, disp);
  }

  final void jmpReg(int target) {
    rexIfNeeded(target >> 3);
    byte2(0xFF, 0xE0 | (target & 7));
  }

  final void ret() {
    byte1(0xC3);
  }

  final void push(int s) {
    rexIfNeeded(s >> 3);
    byte1(0x50 | (s & 7));
  }

  final void pop(int d) {
    rexIfNeeded(d >> 3);
    byte1(0x58 | (d & 7));
  }

  /** Pads with NOPs until {@code size() + ahead} is a multiple of {@code alignment}. */
  final void align(int alignment, int ahead) {
    int missing = -(size() + ahead) & (alignment - 1);
    while (missing > 0) {
      int length = Math.min(missing, MAX_NOP);
      nop(length);
      missing -= length;
    }
  }

  private static final int MAX_NOP = 5;

  /** One instruction of 1 to 5 bytes that does nothing. */
  final void nop(int length) {
    switch (length) {
      case 1 -> byte1(0x90);
      case 2 -> byte2(0x66, 0x90);
      case 3 -> byte3(0x0F, 0x1F, 0x00);
      case 4 -> {
        byte3(0x0F, 0x1F, 0x40);
        byte1(0);
      }
      case 5 -> {
        byte3(0x0F, 0x1F, 0x44);
        byte2(0, 0);
      }
      default -> throw new IllegalArgumentException("a NOP of " + length + " bytes");
    }
  }

  /** LOCK OR dword [rsp], 0: a full barrier. */
  final void fence() {
    byte3(0xF0, 0x83, 0x0C);
    byte2(0x24, 0);
  }

  /** An instruction with an 8-bit form, one below the other forms, on {@code [base]}. */
  private void sized(int size, int escape, int opcode, int reg, int base) {
    if (size == 2) {
      byte1(0x66);
    }
    byte1(REX | rex(size == 8 ? 1 : 0, reg, base));
    if (escape != 0) {
      byte1(escape);
    }
    byte1(size == 1 ? opcode - 1 : opcode);
    memory(reg, base, 0);
  }

  /** If {@code [base]} is RAX then {@code [base] = s}, ZF; else RAX = {@code [base]}. */
  final void lockedCompareExchange(int size, int base, int s) {
    byte1(0xF0);
    sized(size, 0x0F, 0xB1, s, base);
  }

  /** As {@link #lockedCompareExchange}, of 16 bytes: RDX:RAX with RCX:RBX. */
  final void lockedCompareExchange16(int base) {
    byte1(0xF0);
    rm0f(1, 0xC7, 1, base, 0);
  }

  /** {@code [base] += s}; s = what was there. */
  final void lockedExchangeAdd(int size, int base, int s) {
    byte1(0xF0);
    sized(size, 0x0F, 0xC1, s, base);
  }

  /** Swaps {@code [base]} and s; locked by itself. */
  final void exchange(int size, int base, int s) {
    sized(size, 0, 0x87, s, base);
  }

  /** The flags of a - b in 1, 2, 4 or 8 bytes. */
  final void compareSized(int size, int left, int right) {
    if (size == 2) {
      byte1(0x66);
    }
    byte1(REX | rex(size == 8 ? 1 : 0, left, right));
    byte2(size == 1 ? 0x3A : 0x3B, modRegister(left, right));
  }
}
