package org.devkvm.jit.x64;

import static org.devkvm.arm64.decode.WordFields.accessBytes;
import static org.devkvm.arm64.decode.WordFields.rs;
import static org.devkvm.arm64.decode.WordFields.rt;
import static org.devkvm.arm64.decode.WordFields.rt2;
import static org.devkvm.jit.x64.Reg.*;

import org.devkvm.jit.ops.ExclusiveEmitter;
import org.devkvm.jit.ops.Value;

/**
 * {@link ExclusiveEmitter}. The monitor remembers the host address and what was loaded; a
 * store-exclusive replaces just that.
 */
final class ExclusiveRows implements ExclusiveEmitter {
  private final Emission emission;
  private final Assembler a;
  private final Operands operands;
  private final MemoryRows memory;

  ExclusiveRows(Emission emission, Operands operands, MemoryRows memory) {
    this.emission = emission;
    this.a = emission.assembler();
    this.operands = operands;
    this.memory = memory;
  }

  @Override
  public void load(int w) {
    int size = accessBytes(w);
    memory.translateAligned(w, size, false);
    memory.loadInto(RAX, size, 0);
    set(size);
    operands.finish(X64Ops.X[rt(w)], RAX);
  }

  /** The monitor watches the bytes at RDX, of which RAX is the low part. */
  private void set(int size) {
    a.store(1, RBP, Displacement.MONITOR, RDX);
    a.store(1, RBP, Displacement.MONITOR_LOW, RAX);
    a.storeImm(0, RBP, Displacement.MONITOR_SIZE, size);
  }

  @Override
  public void store(int w) {
    int size = accessBytes(w);
    store(
        w,
        size,
        () -> {
          a.load(1, RAX, RBP, Displacement.MONITOR_LOW);
          a.lockedCompareExchange(size, RDX, operands.read(1, X64Ops.X[rt(w)], RCX));
        });
  }

  /** Runs {@code exchange}, with the address in RDX, if the monitor watches it; it sets ZF. */
  private void store(int w, int size, Runnable exchange) {
    emission.flags().clobber();
    a.aluMemImm(Assembler.CMP, 1, RBP, Displacement.MONITOR, 0);
    int open = a.jcc32(Cond.E);
    memory.translateAligned(w, size, true);
    a.aluLoad(Assembler.CMP, 1, RDX, RBP, Displacement.MONITOR);
    int other = a.jcc8(Cond.NE);
    a.aluMemImm(Assembler.CMP, 0, RBP, Displacement.MONITOR_SIZE, size);
    int otherSize = a.jcc8(Cond.NE);
    exchange.run();
    a.here8(other);
    a.here8(otherSize);
    a.setcc(Cond.NE, RAX);
    a.movzx8(RAX, RAX);
    a.storeImm(1, RBP, Displacement.MONITOR, 0);
    int done = a.jmp8();
    a.here32(open);
    a.movImm(RAX, 1);
    a.here8(done);
    operands.finish(X64Ops.X[rs(w)], RAX);
  }

  // Pairs.

  private static Value first(int w) {
    return X64Ops.X[rt(w)];
  }

  private static Value second(int w) {
    return X64Ops.X[rt2(w)];
  }

  private static boolean isWide(int w) {
    return (w & 1 << 30) != 0;
  }

  @Override
  public void loadPair(int w) {
    if (isWide(w)) {
      loadWidePair(w);
      return;
    }
    memory.translateAligned(w, 8, false);
    a.load(1, RAX, RDX, 0);
    set(8);
    a.mov(1, RCX, RAX);
    a.shiftImm(Assembler.SHR, 1, RCX, 32);
    a.mov(0, RAX, RAX);
    operands.finish(first(w), RAX);
    operands.finish(second(w), RCX);
  }

  /** Aligned loads of 16 bytes are atomic on processors with AVX. */
  private void loadWidePair(int w) {
    int both = Vectors.SCRATCH;
    memory.translateAligned(w, 16, false);
    a.vexMem(1, 1, 0, 0x6F, both, 0, RDX, 0); // vmovdqa
    a.vex(1, 1, 1, 0x7E, both, 0, RAX); // vmovq
    a.vex(3, 1, 1, 0x16, both, 0, RCX); // vpextrq
    a.byte1(1);
    set(16);
    a.store(1, RBP, Displacement.MONITOR_HIGH, RCX);
    operands.finish(first(w), RAX);
    operands.finish(second(w), RCX);
  }

  @Override
  public void storePair(int w) {
    if (isWide(w)) {
      store(w, 16, () -> storeWidePair(w));
    } else {
      store(w, 8, () -> storeNarrowPair(w));
    }
  }

  private void storeNarrowPair(int w) {
    operands.into(1, RCX, second(w));
    a.shiftImm(Assembler.SHL, 1, RCX, 32);
    operands.into(0, RAX, first(w));
    a.alu(Assembler.OR, 1, RCX, RAX);
    a.load(1, RAX, RBP, Displacement.MONITOR_LOW);
    a.lockedCompareExchange(8, RDX, RCX);
  }

  private void storeWidePair(int w) {
    a.load(1, RAX, RBP, Displacement.MONITOR_LOW);
    a.store(1, RBP, Displacement.EXPECTED, RAX);
    a.load(1, RAX, RBP, Displacement.MONITOR_HIGH);
    a.store(1, RBP, Displacement.EXPECTED + 8, RAX);
    operands.into(1, RCX, second(w));
    operands.into(1, RAX, first(w));
    emission.exchange16();
  }
}
