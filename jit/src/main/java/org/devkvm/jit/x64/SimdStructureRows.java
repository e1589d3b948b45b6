package org.devkvm.jit.x64;

import static org.devkvm.arm64.decode.WordFields.rn;
import static org.devkvm.arm64.decode.WordFields.rs;
import static org.devkvm.arm64.decode.WordFields.rt;
import static org.devkvm.jit.x64.Reg.*;
import static org.devkvm.jit.x64.VectorCode.*;

import org.devkvm.arm64.decode.StructureForm;
import org.devkvm.jit.ops.Address;
import org.devkvm.jit.ops.SimdStructuresEmitter;
import org.devkvm.jit.ops.Value;

/** {@link SimdStructuresEmitter}. */
final class SimdStructureRows implements SimdStructuresEmitter {
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
    if (StructureForm.writesBack(w)) {
      int m = rs(w);
      Value by = m == 31 ? Value.constant(bytes) : X64Ops.X[m];
      arithmetic.add(1, base(w), base(w), by);
    }
  }

  @Override
  public void multiple(int w) {
    int elements = StructureForm.elements(w);
    int registers = StructureForm.registers(w);
    int bytes = StructureForm.vectorBytes(w);
    boolean load = StructureForm.loads(w);
    memory.translate(address(w), registers * bytes, !load);
    if (elements == 1) {
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

  private void loadStructures(int w, int elements, int bytes) {
    interleave.begin();
    for (int r = 0; r < elements; r++) {
      int op = bytes == 16 ? Avx.MOVE_UNALIGNED : Avx.MOVE_LOW;
      code.opMemory(op, interleave.xmm(r), 0, RDX, r * bytes);
    }
    interleave.deinterleave(elements, bytes, StructureForm.log2Bytes(w));
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
    interleave.interleave(elements, bytes, StructureForm.log2Bytes(w));
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
    int size = StructureForm.log2Bytes(w);
    for (int i = 0; i < (3 * bytes) >> size; i++) {
      code.opMemory(Avx.EXTRACT[size], from[i % 3], 0, RDX, i << size);
      code.assembler().byte1(i / 3);
    }
  }

  @Override
  public void single(int w) {
    int elements = StructureForm.singleElements(w);
    int size = StructureForm.singleLog2Bytes(w);
    boolean load = StructureForm.loads(w);
    memory.translate(address(w), elements << size, !load);
    if (StructureForm.replicates(w)) {
      replicate(w, elements, size);
    } else {
      lane(w, elements, size, load);
    }
    writeBack(w, elements << size);
  }

  private void replicate(int w, int elements, int size) {
    for (int r = 0; r < elements; r++) {
      memory.loadInto(RAX, 1 << size, r << size);
      code.fromGeneral(A, RAX);
      code.op(Avx.BROADCAST[size], A, 0, A);
      code.finish(register(w, r), StructureForm.vectorBytes(w), A);
    }
  }

  private void lane(int w, int elements, int size, boolean load) {
    int index = StructureForm.lane(w);
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
  }
}
