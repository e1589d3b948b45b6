package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.Reg.*;

import org.devkvm.jit.ops.Value;

/** Copies between registers of any kind; the rest of a vector register is cleared. */
final class Copies {
  private final Assembler a;
  private final Operands operands;
  private final RegisterRows registers;
  private final Vectors vectors;

  Copies(Assembler assembler, Operands operands, RegisterRows registers, Vectors vectors) {
    this.a = assembler;
    this.operands = operands;
    this.registers = registers;
    this.vectors = vectors;
  }

  /** d = 64 or 32 bits of v. */
  void copy(boolean wide, Value d, Value v) {
    int w = wide ? 1 : 0;
    if (v.kind() != Value.Kind.V && d.kind() != Value.Kind.V) {
      registers.copy(w, d, v);
    } else if (d.kind() != Value.Kind.V) {
      if (!d.isDiscard()) {
        int target = operands.target(d, RAX);
        a.vex(1, 1, w, 0x7E, vectors.read(v, Vectors.SCRATCH), 0, target);
        registers.copy(1, d, Value.register(Value.Kind.TEMPORARY, target));
      }
    } else if (v.kind() == Value.Kind.V) {
      vectors.finishScalar(d.index(), vectors.read(v, Vectors.SCRATCH), wide);
    } else {
      registers.copy(1, Value.register(Value.Kind.TEMPORARY, RAX), v);
      int target = Vectors.target(d.index(), Vectors.SCRATCH);
      a.vex(1, 1, w, 0x6E, target, 0, RAX);
      vectors.finish(d.index(), target);
    }
  }
}
