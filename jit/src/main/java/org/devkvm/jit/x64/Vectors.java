package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.Reg.*;

import org.devkvm.jit.ops.Value;

/** Moves vector registers between where the guest keeps them, XMM registers and memory. */
final class Vectors {
  /** The first of the XMM registers that emitters may use; those from XMM4 are taken. */
  static final int SCRATCH = 0;

  // Opcodes of map 0F with the prefixes 66 (1) and F3 (2).
  private static final int MOVD_FROM = 0x6E;
  private static final int MOVD_TO = 0x7E;
  private static final int MOVQ_LOAD = 0x7E;
  private static final int MOVQ_STORE = 0xD6;
  private static final int MOVDQU_LOAD = 0x6F;
  private static final int MOVDQU_STORE = 0x7F;

  /** Of map 0F3A, prefix 66; its immediate clears lanes by its low bits. */
  private static final int INSERTPS = 0x21;

  private static final int KEEP_LOWEST = 0b1110;

  private final Assembler a;

  Vectors(Assembler assembler) {
    a = assembler;
  }

  /** An XMM register that holds a vector register: its home, or {@code scratch} after a load. */
  int read(int v, int scratch) {
    int home = GuestRegisters.xmm(v);
    if (home != GuestRegisters.NONE) {
      return home;
    }
    a.vexMem(1, 2, 0, MOVDQU_LOAD, scratch, 0, RBP, Displacement.v(v));
    return scratch;
  }

  /** As {@link #read(int, int)}, of a vector register or a temporary. */
  int read(Value v, int scratch) {
    return switch (v.kind()) {
      case V -> read(v.index(), scratch);
      case VECTOR_TEMPORARY -> v.index();
      case CONSTANT, ADDRESS, X, TEMPORARY, DISCARD ->
          throw new IllegalArgumentException("not a vector: " + v.kind());
    };
  }

  /** The XMM register to compute a vector register in: its home or {@code scratch}. */
  static int target(int v, int scratch) {
    int home = GuestRegisters.xmm(v);
    return home == GuestRegisters.NONE ? scratch : home;
  }

  /** As {@link #target(int, int)}, of a vector register or a temporary. */
  static int target(Value d, int scratch) {
    return d.kind() == Value.Kind.V ? target(d.index(), scratch) : d.index();
  }

  /** Puts all 128 bits of an XMM register where a vector register belongs. */
  void finish(int v, int xmm) {
    int home = GuestRegisters.xmm(v);
    if (home == GuestRegisters.NONE) {
      a.vexMem(1, 2, 0, MOVDQU_STORE, xmm, 0, RBP, Displacement.v(v));
    } else if (home != xmm) {
      a.vex(1, 2, 0, MOVDQU_LOAD, home, 0, xmm);
    }
  }

  /**
   * Puts the low 8 or 4 bytes of an XMM register where a vector register belongs, zero-extended.
   */
  void finishScalar(int v, int xmm, boolean wide) {
    int target = target(v, SCRATCH);
    if (wide) {
      a.vex(1, 2, 0, MOVQ_LOAD, target, 0, xmm);
    } else {
      a.vex(3, 1, 0, INSERTPS, target, xmm, xmm);
      a.byte1(KEEP_LOWEST);
    }
    finish(v, target);
  }

  /** Loads 1 to 16 bytes into a vector register and clears the rest of it. Uses RAX. */
  void load(int v, int size, int base, int disp) {
    int target = target(v, SCRATCH);
    switch (size) {
      case 1, 2 -> {
        a.loadExtended(size, 0, RAX, base, disp);
        a.vex(1, 1, 0, MOVD_FROM, target, 0, RAX);
      }
      case 4 -> a.vexMem(1, 1, 0, MOVD_FROM, target, 0, base, disp);
      case 8 -> a.vexMem(1, 2, 0, MOVQ_LOAD, target, 0, base, disp);
      default -> a.vexMem(1, 2, 0, MOVDQU_LOAD, target, 0, base, disp);
    }
    finish(v, target);
  }

  /** Stores the low 1 to 16 bytes of a vector register. Uses RAX. */
  void store(int v, int size, int base, int disp) {
    int from = read(v, SCRATCH);
    switch (size) {
      case 1, 2 -> {
        a.vex(1, 1, 0, MOVD_TO, from, 0, RAX);
        a.storeSized(size, base, disp, RAX);
      }
      case 4 -> a.vexMem(1, 1, 0, MOVD_TO, from, 0, base, disp);
      case 8 -> a.vexMem(1, 1, 0, MOVQ_STORE, from, 0, base, disp);
      default -> a.vexMem(1, 2, 0, MOVDQU_STORE, from, 0, base, disp);
    }
  }
}
