package org.devkvm.jit.translate;

import org.devkvm.jit.ops.HostOps;

/** The translator's tables, for tests of hosts. */
public final class Rows {
  private Rows() {}

  /** Emits an instruction. */
  public static void emit(HostOps host, int opcode, int word, long pc) {
    Translate.row(host, opcode, word, pc);
  }

  /** Whether every name of the instruction's meaning has an emitter. */
  public static boolean isTranslated(int opcode) {
    return (Effects.of(opcode) & Effects.NATIVE) != 0;
  }

  /** Whether it accesses memory. */
  public static boolean accessesMemory(int opcode) {
    return (Effects.of(opcode) & Effects.MEMORY) != 0;
  }
}
