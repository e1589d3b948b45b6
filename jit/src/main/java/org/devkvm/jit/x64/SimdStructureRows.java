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

/** {@link SimdStructuresEmitter}. */
final class SimdStructureRows implements SimdStructuresEmitter {
  private static final int FULL = 1 << 30;
  private static final int REPLICATE = 3;

  /** By opcode, how many registers LD1 and ST1 of whole registers move; 0 for other forms. */
  private static final int[] REGISTERS = {0, 0, 4, 0, 0, 0, 3, 1, 0, 0, 2, 0, 0, 0, 0, 0};

  /** By opcode, how many elements the structures of LD2 to LD4 and ST2 to ST4 have; else 0. */
  private static final int[] ELEMENTS = {4, 0, 0, 0, 3, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0};

  private final VectorCode code;
  private final SimdInterleave interleave;
  private final MemoryRows memory;
  private final Arithmetic arithmetic;

  SimdStructureRows(VectorCode code, MemoryRows memory, Arithmetic arithmetic) {
    this.code = code;
    this.memory = memory;
    this.arithmetic = arithmetic;
    interleave = new SimdInterleave(code);
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
    int opcode = w >>> 12 & 15;
    int elements = ELEMENTS[opcode];
    int registers = elements != 0 ? elements : REGISTERS[opcode];
    int bytes = (w & FULL) != 0 ? 16 : 8;
    boolean load = structureLoads(w);
    memory.translate(address(w), registers * bytes, !load);
    if (elements == 0) {
      contiguous(w, registers, bytes, load);
    } else if (load) {
      loadStructures(w, elements, bytes);
    } else if (elements == 3) {
      storeThree(w, bytes);
    } else {
      storeStructures(w, elements, bytes);
    }
    writeBack(w, registers * bytes);
  }

  private void contiguous(int w, int registers, int bytes, boolean load) {
    for (int r = 0; r < registers; r++) {
      if (load) {
        memory.element(register(w, r), bytes, 0, r * bytes);
      } else {
        memory.storeElement(register(w, r), bytes, r * bytes);
      }
    }
  }

  private static Value register(int w, int r) {
    return X64Ops.V[rt(w) + r & 31];
  }

  private static int size(int w) {
    return w >>> 10 & 3;
  }

  private void loadStructures(int w, int elements, int bytes) {
    interleave.begin();
    for (int r = 0; r < elements; r++) {
      int op = bytes == 16 ? Avx.MOVE_UNALIGNED : Avx.MOVE_LOW;
      code.opMemory(op, interleave.xmm(r), 0, RDX, r * bytes);
    }
    interleave.deinterleave(elements, bytes, size(w));
    for (int r = 0; r < elements; r++) {
      int xmm = interleave.xmm(r);
      if (bytes == 8) {
        code.op(Avx.MOVE_LOW, xmm, 0, xmm);
      }
      code.finish(register(w, r), 16, xmm);
    }
  }

  private void storeStructures(int w, int elements, int bytes) {
    interleave.begin();
    for (int r = 0; r < elements; r++) {
      code.into(interleave.xmm(r), register(w, r));
    }
    interleave.interleave(elements, bytes, size(w));
    for (int r = 0; r < elements; r++) {
      int op = bytes == 16 ? Avx.STORE : Avx.STORE_LOW;
      code.opMemory(op, interleave.xmm(r), 0, RDX, r * bytes);
    }
  }

  /** Element by element: no number of shuffles interleaves three registers. */
  private void storeThree(int w, int bytes) {
    int[] from = new int[3];
    for (int r = 0; r < 3; r++) {
      from[r] = code.read(register(w, r), r);
    }
    int size = size(w);
    for (int i = 0; i < (3 * bytes) >> size; i++) {
      code.opMemory(Avx.EXTRACT[size], from[i % 3], 0, RDX, i << size);
      code.assembler().byte1(i / 3);
    }
  }

  @Override
  public void single(int w) {
    int opcode = w >>> 13 & 7;
    int elements = 1 + (w >>> 21 & 1) + 2 * (opcode & 1);
    if (opcode >> 1 == REPLICATE) {
      replicate(w, elements);
    } else {
      lane(w, opcode >> 1, elements);
    }
  }

  private void replicate(int w, int elements) {
    int size = size(w);
    memory.translate(address(w), elements << size, false);
    for (int r = 0; r < elements; r++) {
      memory.loadInto(RAX, 1 << size, r << size);
      code.fromGeneral(A, RAX);
      code.op(Avx.BROADCAST[size], A, 0, A);
      code.finish(register(w, r), (w & FULL) != 0 ? 16 : 8, A);
    }
    writeBack(w, elements << size);
  }

  /** The lane's number is Q:S:size without the bits below its size. */
  private void lane(int w, int scale, int elements) {
    int size = scale == 2 ? 2 + (w >>> 10 & 1) : scale;
    int index = ((w >>> 27 & 8) | (w >>> 10 & 7)) >> size;
    boolean load = structureLoads(w);
    memory.translate(address(w), elements << size, !load);
    for (int r = 0; r < elements; r++) {
      Value v = register(w, r);
      if (load) {
        memory.loadInto(RAX, 1 << size, r << size);
        int target = target(v, 16);
        code.insert(size, target, code.read(v, A), RAX, index);
        code.finish(v, 16, target);
      } else {
        code.extract(size, RAX, code.read(v, A), index);
        memory.storeElement(Value.register(Value.Kind.TEMPORARY, RAX), 1 << size, r << size);
      }
    }
    writeBack(w, elements << size);
  }
}
