package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.Reg.*;

import java.util.Arrays;
import org.devkvm.jit.ops.Value;

/**
 * Which guest registers live in host registers while generated code runs. The others are in the
 * state block. RAX, RCX and RDX are for emitters, RBP points into the state block, RSP to the
 * thread's stack. A loop may have others in them while it runs, see {@link BlockRegisters}.
 *
 * <p>X0 to X5 carry arguments and results, X19 to X21 are the first registers that compilers keep
 * over calls, X30 and the stack pointer are in every prologue.
 */
final class GuestRegisters {
  /** Guest registers in host registers, in the order of {@link #HOSTS}. */
  private static final int[] MAPPED = {0, 1, 2, 3, 4, 5, 19, 20, 21, 30, Value.SP};

  private static final int[] HOSTS = {RDI, RSI, RBX, R8, R9, R10, R11, R12, R13, R14, R15};

  /**
   * Vector registers in XMM registers, in the order of {@link #XMMS}: those of arguments, and the
   * first that compilers keep over calls.
   */
  private static final int[] MAPPED_VECTORS = {0, 1, 2, 3, 4, 5, 6, 7, 8};

  private static final int[] XMMS = {8, 9, 10, 11, 12, 13, 14, 15, 4};

  /** Not in a host register. */
  static final int NONE = -1;

  private static final int[] HOST_OF = inverse(Value.SP + 1, MAPPED, HOSTS);
  private static final int[] XMM_OF = inverse(32, MAPPED_VECTORS, XMMS);

  private GuestRegisters() {}

  private static int[] inverse(int size, int[] mapped, int[] hosts) {
    int[] table = new int[size];
    Arrays.fill(table, NONE);
    for (int i = 0; i < mapped.length; i++) {
      table[mapped[i]] = hosts[i];
    }
    return table;
  }

  /** How many host registers hold guest registers. */
  static int places() {
    return HOSTS.length;
  }

  /** The host register in a place. */
  static int hostAt(int place) {
    return HOSTS[place];
  }

  /** The guest register that belongs in a place, {@link Value#SP} too. */
  static int guestAt(int place) {
    return MAPPED[place];
  }

  /** The host register of a guest register, {@link Value#SP} too, or {@link #NONE}. */
  static int host(int guest) {
    return HOST_OF[guest];
  }

  /** The XMM register of a vector register, or {@link #NONE}. */
  static int xmm(int guest) {
    return XMM_OF[guest];
  }

  /** Emits loads of all mapped registers from the state block. */
  static void loadAll(Assembler a) {
    for (int i = 0; i < MAPPED.length; i++) {
      a.load(1, HOSTS[i], RBP, Displacement.x(MAPPED[i]));
    }
    for (int i = 0; i < XMMS.length; i++) {
      a.vexMem(1, 2, 0, 0x6F, XMMS[i], 0, RBP, Displacement.v(MAPPED_VECTORS[i]));
    }
  }

  /** Emits stores of all mapped registers to the state block. */
  static void storeAll(Assembler a) {
    for (int i = 0; i < MAPPED.length; i++) {
      a.store(1, RBP, Displacement.x(MAPPED[i]), HOSTS[i]);
    }
    for (int i = 0; i < XMMS.length; i++) {
      a.vexMem(1, 2, 0, 0x7F, XMMS[i], 0, RBP, Displacement.v(MAPPED_VECTORS[i]));
    }
  }
}
