package org.devkvm.jit.a64;

import static org.devkvm.jit.a64.A64Reg.*;

import org.devkvm.arm64.decode.StructureForm;
import org.devkvm.jit.ops.Address;
import org.devkvm.jit.ops.CommonOps;
import org.devkvm.jit.ops.SimdStructuresEmitter;
import org.devkvm.jit.ops.Value;

/** {@link SimdStructuresEmitter}: the instruction itself, at the host address. */
final class A64SimdStructureRows implements SimdStructuresEmitter {
  private static final int POST = 1 << 23;
  private static final int INDEX_FIELD = 31 << 16;

  private final A64Assembler a;
  private final A64Operands operands;
  private final A64MemoryRows memory;

  A64SimdStructureRows(A64Emission emission, A64Operands operands, A64MemoryRows memory) {
    this.a = emission.assembler();
    this.operands = operands;
    this.memory = memory;
  }

  private void access(int w, int bytes) {
    Value base = CommonOps.base(w >>> 5 & 31);
    memory.translate(new Address(base, null, 0, 0, 0), bytes, !StructureForm.loads(w));
    boolean post = StructureForm.writesBack(w);
    a.word(A64MemoryRows.atHost(post ? w & ~(POST | INDEX_FIELD) : w));
    if (post) {
      writeBack(base, w >>> 16 & 31, bytes);
    }
  }

  private void writeBack(Value base, int m, int bytes) {
    int n = operands.read(base, T0);
    int target = A64Operands.target(base, T0);
    if (m == Value.ZR) {
      a.add(target, n, bytes);
    } else {
      a.op(A64Assembler.ADD, 1, target, n, operands.read(CommonOps.general(m), T2));
    }
    operands.finish(base, target);
  }

  @Override
  public void multiple(int w) {
    access(w, StructureForm.registers(w) * StructureForm.vectorBytes(w));
  }

  @Override
  public void single(int w) {
    access(w, StructureForm.singleElements(w) << StructureForm.singleLog2Bytes(w));
  }
}
