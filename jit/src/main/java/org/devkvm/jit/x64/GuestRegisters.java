package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.Reg.*;

import java.util.Arrays;
import org.devkvm.jit.ops.Value;

/**
 * Which guest registers live in host registers while generated code runs. The others are in the
 * state block. RAX, RCX and RDX are for emitters, RBP points into the state block, RSP to the
 * thread's stack.
 *
 * <p>X0 to X5 carry arguments and results, X19 to X21 are the first registers that compilers keep
 * over calls, X30 and the stack pointer are in every prologue.
 */
final class GuestRegisters {
  /** Guest registers in host registers, in the order of {@link #HOSTS}. */
  private static final int[] MAPPED = {0, 1, 2, 3, 4, 5, 19, 20, 21, 30, Value.SP};

  private static final int[] HOSTS = {RDI, RSI, RBX, R8, R9, R10, R11, R12, R13, R14, R15};

  /** How many vector registers, from V0, live in host registers. */
  static final int VECTORS = 8;

  private static final int FIRST_XMM = 8;

  /** Not in a host register. */
  static final int NONE = -1;

  private static final int[] HOST_OF = hostOf();

  private GuestRegisters() {}

  private static int[] hostOf() {
    int[] table = new int[Value.SP + 1];
    Arrays.fill(table, NONE);
    for (int i = 0; i < MAPPED.length; i++) {
      table[MAPPED[i]] = HOSTS[i];
    }
    return table;
  }

  /** The host register of a guest register, {@link Value#SP} too, or {@link #NONE}. */
  static int host(int guest) {
    return HOST_OF[guest];
  }

  /** The XMM register of a vector register, or {@link #NONE}. */
  static int xmm(int guest) {
    return guest < VECTORS ? FIRST_XMM + guest : NONE;
  }

  /** Emits loads of all mapped registers from the state block. */
  static void loadAll(Assembler a) {
    for (int i = 0; i < MAPPED.length; i++) {
      a.load(1, HOSTS[i], RBP, Displacement.x(MAPPED[i]));
    }
    for (int i = 0; i < VECTORS; i++) {
      a.vexMem(1, 2, 0, 0x6F, xmm(i), 0, RBP, Displacement.v(i));
    }
  }

  /** Emits stores of all mapped registers to the state block. */
  static void storeAll(Assembler a) {
    for (int i = 0; i < MAPPED.length; i++) {
      a.store(1, RBP, Displacement.x(MAPPED[i]), HOSTS[i]);
    }
    for (int i = 0; i < VECTORS; i++) {
      a.vexMem(1, 2, 0, 0x7F, xmm(i), 0, RBP, Displacement.v(i));
    }
  }
}
