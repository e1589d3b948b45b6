package org.devkvm.jit.x64;

/**
 * The forms that instructions have: prefixes, opcode, ModRM, SIB and displacement. {@code w} is 1
 * for 64-bit operands and 0 for 32-bit ones, which clear the upper half of their destination.
 */
class Encoder extends CodeBuffer {
  static final int REX = 0x40;

  static int rex(int w, int reg, int rm) {
    return w << 3 | (reg >> 3) << 2 | rm >> 3;
  }

  final void rexIfNeeded(int bits) {
    if (bits != 0) {
      byte1(REX | bits);
    }
  }

  static int modRegister(int reg, int rm) {
    return 0xC0 | (reg & 7) << 3 | (rm & 7);
  }

  /** ModRM, SIB and displacement of {@code [base + disp]}. */
  final void memory(int reg, int base, int disp) {
    int low = (reg & 7) << 3 | (base & 7);
    boolean sib = (base & 7) == Reg.RSP;
    if (disp == 0 && (base & 7) != Reg.RBP) {
      byte1(low);
    } else if (disp == (byte) disp) {
      byte1(0x40 | low);
    } else {
      byte1(0x80 | low);
    }
    if (sib) {
      byte1(0x24);
    }
    if (disp == 0 && (base & 7) != Reg.RBP) {
      return;
    }
    if (disp == (byte) disp) {
      byte1(disp);
    } else {
      int32(disp);
    }
  }

  /** A one-byte opcode with two registers. */
  final void rr(int w, int opcode, int reg, int rm) {
    rexIfNeeded(rex(w, reg, rm));
    byte2(opcode, modRegister(reg, rm));
  }

  /** A one-byte opcode with a register and memory. */
  final void rm(int w, int opcode, int reg, int base, int disp) {
    rexIfNeeded(rex(w, reg, base));
    byte1(opcode);
    memory(reg, base, disp);
  }

  /** A two-byte opcode, 0F first, with two registers. */
  final void rr0f(int w, int opcode, int reg, int rm) {
    rexIfNeeded(rex(w, reg, rm));
    byte3(0x0F, opcode, modRegister(reg, rm));
  }

  /** A two-byte opcode, 0F first, with a register and memory. */
  final void rm0f(int w, int opcode, int reg, int base, int disp) {
    rexIfNeeded(rex(w, reg, base));
    byte2(0x0F, opcode);
    memory(reg, base, disp);
  }

  /** A one-byte opcode with a register and {@code [base + (index << scale) + disp]}. */
  final void indexed(int w, int opcode, int reg, int base, int index, int scale, int disp) {
    rexIfNeeded(rex(w, reg, base) | (index >> 3) << 1);
    byte1(opcode);
    int sib = scale << 6 | (index & 7) << 3 | (base & 7);
    if (disp == 0 && (base & 7) != Reg.RBP) {
      byte2((reg & 7) << 3 | 4, sib);
    } else if (disp == (byte) disp) {
      byte3(0x44 | (reg & 7) << 3, sib, disp);
    } else {
      byte2(0x84 | (reg & 7) << 3, sib);
      int32(disp);
    }
  }

  /** A two-byte opcode, 0F first, with a register and {@code [base + index]}. */
  final void indexed0f(int w, int opcode, int reg, int base, int index) {
    rexIfNeeded(rex(w, reg, base) | (index >> 3) << 1);
    byte2(0x0F, opcode);
    byte2((reg & 7) << 3 | 4, (index & 7) << 3 | (base & 7));
  }

  /**
   * A VEX instruction of 128 bits with registers.
   *
   * @param map 1 for 0F, 2 for 0F38, 3 for 0F3A
   * @param prefix 0 none, 1 for 66, 2 for F3, 3 for F2
   */
  final void vex(int map, int prefix, int w, int opcode, int reg, int v, int rm) {
    vexPrefix(map, prefix, w, reg, v, rm);
    byte2(opcode, modRegister(reg, rm));
  }

  /** As {@link #vex}, with memory. */
  final void vexMem(int map, int prefix, int w, int opcode, int reg, int v, int base, int disp) {
    vexPrefix(map, prefix, w, reg, v, base);
    byte1(opcode);
    memory(reg, base, disp);
  }

  private void vexPrefix(int map, int prefix, int w, int reg, int v, int rm) {
    int inverted = (reg < 8 ? 0x80 : 0) | 0x40 | (rm < 8 ? 0x20 : 0);
    if (map == 1 && w == 0 && rm < 8) {
      byte2(0xC5, (inverted & 0x80) | (~v & 15) << 3 | prefix);
    } else {
      byte3(0xC4, inverted | map, w << 7 | (~v & 15) << 3 | prefix);
    }
  }
}
