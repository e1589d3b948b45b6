package org.devkvm.jit.a64;

import static org.devkvm.jit.a64.A64Reg.*;

import org.devkvm.jit.ops.CommonOps;
import org.devkvm.jit.ops.OrderedEmitter;
import org.devkvm.jit.ops.Value;

/** {@link OrderedEmitter}: the instruction itself, at the host address. */
final class A64OrderedRows implements OrderedEmitter {
  private final A64Assembler a;
  private final A64Operands operands;
  private final A64MemoryRows memory;

  A64OrderedRows(A64Emission emission, A64Operands operands, A64MemoryRows memory) {
    this.a = emission.assembler();
    this.operands = operands;
    this.memory = memory;
  }

  @Override
  public void load(int w) {
    memory.translateAligned(w, 1 << (w >>> 30), false);
    Value d = CommonOps.general(w & 31);
    int t = A64Operands.target(d, T0);
    a.word((A64MemoryRows.atHost(w) & ~31) | t);
    operands.finish(d, t);
  }

  @Override
  public void store(int w) {
    memory.translateAligned(w, 1 << (w >>> 30), true);
    a.word((A64MemoryRows.atHost(w) & ~31) | operands.read(CommonOps.general(w & 31), T0));
  }
}
