package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.Reg.*;
import static org.devkvm.jit.x64.VectorCode.*;

import org.devkvm.jit.ops.SimdFpEmitter;
import org.devkvm.jit.ops.SimdIntegerEmitter;
import org.devkvm.jit.ops.SimdLanesEmitter;
import org.devkvm.jit.ops.SimdPermuteEmitter;
import org.devkvm.jit.ops.SimdSaturatingEmitter;
import org.devkvm.jit.ops.SimdShiftEmitter;
import org.devkvm.jit.ops.SimdStructuresEmitter;
import org.devkvm.jit.ops.SimdTableEmitter;
import org.devkvm.jit.ops.Value;

/** The emitters of Advanced SIMD. */
final class SimdRows {
  private final VectorCode code;
  private final SimdLanesRows lanes;
  private final SimdIntegerRows integer;
  private final SimdPermuteRows permute;
  private final SimdShiftRows shift;
  private final SimdSaturatingRows saturating;
  private final SimdFpRows fp;
  private final SimdTableRows table;
  private final SimdStructureRows structures;

  SimdRows(VectorCode vectorCode, FpLanes fpLanes, MemoryRows memory, Arithmetic arithmetic) {
    code = vectorCode;
    SimdPairs pairs = new SimdPairs(code);
    lanes = new SimdLanesRows(code);
    integer = new SimdIntegerRows(code, pairs);
    permute = new SimdPermuteRows(code, pairs, lanes);
    Saturation saturation = new Saturation(code);
    SimdShiftsByLanes byLanes = new SimdShiftsByLanes(code, saturation);
    shift = new SimdShiftRows(code, lanes, byLanes);
    saturating = new SimdSaturatingRows(code, pairs, shift, byLanes, saturation);
    fp = new SimdFpRows(code, pairs, fpLanes);
    table = new SimdTableRows(code);
    structures = new SimdStructureRows(code, memory, arithmetic);
  }

  SimdLanesEmitter lanes() {
    return lanes;
  }

  SimdIntegerEmitter integer() {
    return integer;
  }

  SimdPermuteEmitter permute() {
    return permute;
  }

  SimdShiftEmitter shift() {
    return shift;
  }

  SimdSaturatingEmitter saturating() {
    return saturating;
  }

  SimdFpEmitter fp() {
    return fp;
  }

  SimdTableEmitter table() {
    return table;
  }

  SimdStructuresEmitter structures() {
    return structures;
  }

  void copyUpper64(Value d, Value v) {
    if (d.kind() == Value.Kind.V || d.kind() == Value.Kind.VECTOR_TEMPORARY) {
      code.shiftBytes(A, code.read(v, A), 8);
      code.finish(d, 8, A);
    } else if (!d.isDiscard()) {
      permute.element(d, v, 1);
    }
  }

  void copyToUpper64(Value d, Value v) {
    int upper = A;
    if (v.kind() == Value.Kind.V || v.kind() == Value.Kind.VECTOR_TEMPORARY) {
      upper = code.read(v, A);
    } else {
      code.fromGeneral(A, code.operands().read(1, v, RAX));
    }
    code.result(d, 16, Avx.UNPACK_LOW[3], code.read(d, B), upper);
  }

  void constant(Value d, int bytes, long half) {
    int target = target(d, bytes);
    code.constant(target, half);
    code.finish(d, bytes, target);
  }
}
