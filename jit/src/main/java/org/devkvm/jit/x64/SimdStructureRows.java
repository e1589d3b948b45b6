package org.devkvm.jit.x64;

import static org.devkvm.arm64.decode.WordFields.rn;
import static org.devkvm.arm64.decode.WordFields.rs;
import static org.devkvm.arm64.decode.WordFields.rt;
import static org.devkvm.arm64.decode.WordFields.structureLoads;
import static org.devkvm.arm64.decode.WordFields.structureWritesBack;
import static org.devkvm.jit.x64.Reg.*;
import static org.devkvm.jit.x64.VectorCode.*;

import org.devkvm.jit.ops.Address;
import org.devkvm.jit.ops.SimdStructuresEmitter;
import org.devkvm.jit.ops.Value;

/**
 * {@link SimdStructuresEmitter}: what moves whole registers, one lane or one element to all lanes.
 * Structures of several elements are the interpreter's.
 */
final class SimdStructureRows implements SimdStructuresEmitter {
  private static final int FULL = 1 << 30;
  private static final int REPLICATE = 6;

  /** By opcode, how many registers LD1 and ST1 of whole registers move; 0 for other forms. */
  private static final int[] REGISTERS = {0, 0, 4, 0, 0, 0, 3, 1, 0, 0, 2, 0, 0, 0, 0, 0};

  private final VectorCode code;
  private final MemoryRows memory;
  private final Arithmetic arithmetic;
  private final Emission emission;

  SimdStructureRows(VectorCode code, MemoryRows memory, Arithmetic arithmetic, Emission emission) {
    this.code = code;
    this.memory = memory;
    this.arithmetic = arithmetic;
    this.emission = emission;
  }

  private static Value base(int w) {
    return X64Ops.base(rn(w));
  }

  private static Address address(int w) {
    return new Address(base(w), null, 0, 0, 0);
  }

  private void writeBack(int w, int bytes) {
    if (structureWritesBack(w)) {
      int m = rs(w);
      Value by = m == 31 ? Value.constant(bytes) : X64Ops.X[m];
      arithmetic.add(1, base(w), base(w), by);
    }
  }

  @Override
  public void multiple(int w) {
    int registers = REGISTERS[w >>> 12 & 15];
    if (registers == 0) {
      emission.callOut();
      return;
    }
    int bytes = (w & FULL) != 0 ? 16 : 8;
    boolean load = structureLoads(w);
    memory.translate(address(w), registers * bytes, !load);
    for (int r = 0; r < registers; r++) {
      Value v = X64Ops.V[w + r & 31];
      if (load) {
        memory.element(v, bytes, 0, r * bytes);
      } else {
        memory.storeElement(v, bytes, r * bytes);
      }
    }
    writeBack(w, registers * bytes);
  }

  @Override
  public void single(int w) {
    int opcode = w >>> 13 & 7;
    boolean several = (w & 1 << 21) != 0 || (opcode & 1) != 0;
    if (several) {
      emission.callOut();
    } else if (opcode == REPLICATE) {
      replicate(w);
    } else {
      lane(w, opcode >> 1);
    }
  }

  private void replicate(int w) {
    int size = w >>> 10 & 3;
    memory.translate(address(w), 1 << size, false);
    memory.loadInto(RAX, 1 << size, 0, 0);
    code.fromGeneral(A, RAX);
    code.op(Avx.BROADCAST[size], A, 0, A);
    code.finish(X64Ops.V[rt(w)], (w & FULL) != 0 ? 16 : 8, A);
    writeBack(w, 1 << size);
  }

  /** The lane's number is Q:S:size without the bits below its size. */
  private void lane(int w, int scale) {
    int size = scale == 2 ? 2 + (w >>> 10 & 1) : scale;
    int index = ((w >>> 27 & 8) | (w >>> 10 & 7)) >> size;
    Value v = X64Ops.V[rt(w)];
    boolean load = structureLoads(w);
    memory.translate(address(w), 1 << size, !load);
    if (load) {
      memory.loadInto(RAX, 1 << size, 0, 0);
      int target = target(v, 16);
      code.insert(size, target, code.read(v, A), RAX, index);
      code.finish(v, 16, target);
    } else {
      code.extract(size, RAX, code.read(v, A), index);
      memory.storeElement(Value.register(Value.Kind.TEMPORARY, RAX), 1 << size, 0);
    }
    writeBack(w, 1 << size);
  }
}
