package org.devkvm.cpu.exec;

import static org.devkvm.arm64.decode.WordFields.rn;
import static org.devkvm.arm64.decode.WordFields.rs;

import org.devkvm.arm64.decode.StructureForm;
import org.devkvm.cpu.mmu.GuestMemory;
import org.devkvm.cpu.state.CpuState;

/**
 * Advanced SIMD loads and stores of structures (Arm ARM C4.1.95). The base register is written
 * last, so that an instruction that faulted half-way can be executed again.
 */
final class SimdStructures {
  private SimdStructures() {}

  private static int base(int w) {
    return CpuState.orSp(rn(w));
  }

  /** Xm, or the size of the transfer if that is 31. */
  private static void writeBack(Pe pe, int w, long bytes) {
    if (StructureForm.writesBack(w)) {
      int m = rs(w);
      pe.s.x(base(w), pe.s.x(base(w)) + (m == 31 ? bytes : pe.s.x(m)));
    }
  }

  private static void checkDestinations(Pe pe, int w, int registers) {
    for (int r = 0; StructureForm.loads(w) && r < registers; r++) {
      pe.checkFp((w + r) & 31);
    }
  }

  static void multiple(Pe pe, int w) {
    int registers = StructureForm.registers(w);
    int halves = StructureForm.vectorBytes(w) / 8;
    checkDestinations(pe, w, registers);
    if (StructureForm.elements(w) == 1) {
      contiguous(pe, w, registers, halves);
    } else {
      interleaved(pe, w, registers, halves, StructureForm.log2Bytes(w));
    }
    writeBack(pe, w, 8L * halves * registers);
  }

  /** LD1 and ST1: whole registers one after the other, in halves. */
  private static void contiguous(Pe pe, int w, int registers, int halves) {
    GuestMemory mem = pe.mem;
    CpuState s = pe.s;
    long address = pe.s.x(base(w));
    for (int r = 0; r < registers; r++) {
      int index = ((w + r) & 31) << 1;
      for (int half = 0; half < halves; half++, address += 8) {
        if (StructureForm.loads(w)) {
          s.v(index + half, mem.load64(address));
        } else {
          mem.store64(address, s.v(index + half));
        }
      }
      if (StructureForm.loads(w) && halves == 1) {
        s.v(index + 1, 0);
      }
    }
  }

  private static void interleaved(Pe pe, int w, int elements, int halves, int size) {
    long address = pe.s.x(base(w));
    int lanes = (halves * 8) >> size;
    for (int lane = 0; lane < lanes; lane++) {
      for (int element = 0; element < elements; element++, address += 1L << size) {
        transfer(pe, w, (w + element) & 31, lane, size, address);
      }
    }
    if (StructureForm.loads(w) && halves == 1) {
      for (int element = 0; element < elements; element++) {
        pe.s.v((((w + element) & 31) << 1) + 1, 0);
      }
    }
  }

  private static void transfer(Pe pe, int w, int register, int lane, int size, long address) {
    CpuState s = pe.s;
    int index = (register << 1) + (lane << size >> 3);
    int shift = (lane << size & 7) << 3;
    if (StructureForm.loads(w)) {
      long mask = -1L >>> (64 - (8 << size)) << shift;
      s.v(index, (s.v(index) & ~mask) | (load(pe.mem, address, size) << shift));
    } else {
      store(pe.mem, address, size, s.v(index) >>> shift);
    }
  }

  private static long load(GuestMemory mem, long address, int size) {
    return switch (size) {
      case 0 -> mem.load8(address);
      case 1 -> mem.load16(address);
      case 2 -> mem.load32(address);
      default -> mem.load64(address);
    };
  }

  private static void store(GuestMemory mem, long address, int size, long value) {
    switch (size) {
      case 0 -> mem.store8(address, value);
      case 1 -> mem.store16(address, value);
      case 2 -> mem.store32(address, value);
      default -> mem.store64(address, value);
    }
  }

  static void single(Pe pe, int w) {
    int elements = StructureForm.singleElements(w);
    checkDestinations(pe, w, elements);
    int size = StructureForm.singleLog2Bytes(w);
    if (StructureForm.replicates(w)) {
      replicate(pe, w, elements, size);
    } else {
      long address = pe.s.x(base(w));
      int lane = StructureForm.lane(w);
      for (int element = 0; element < elements; element++, address += 1L << size) {
        transfer(pe, w, (w + element) & 31, lane, size, address);
      }
    }
    writeBack(pe, w, (long) elements << size);
  }

  /** LD1R to LD4R. */
  private static void replicate(Pe pe, int w, int elements, int size) {
    long ones = Long.divideUnsigned(-1L, -1L >>> (64 - (8 << size)));
    long address = pe.s.x(base(w));
    for (int element = 0; element < elements; element++, address += 1L << size) {
      int index = ((w + element) & 31) << 1;
      long value = load(pe.mem, address, size) * ones;
      pe.s.v(index, value);
      pe.s.v(index + 1, StructureForm.vectorBytes(w) == 16 ? value : 0);
    }
  }
}
