package org.devkvm.jit.a64;

import static org.devkvm.jit.a64.A64Reg.*;

import org.devkvm.cpu.state.StateBlock;
import org.devkvm.jit.ops.CommonOps;
import org.devkvm.jit.ops.ExclusiveEmitter;
import org.devkvm.jit.ops.Value;

/**
 * {@link ExclusiveEmitter}. The monitor remembers the host address and what was loaded, as the
 * interpreter's does; a store-exclusive replaces just that, by exclusives of the host. Pairs of 64
 * bits are the interpreter's: not every host loads 16 bytes at once.
 */
final class A64ExclusiveRows implements ExclusiveEmitter {
  /** Load-acquire and store-release. */
  private static final int ORDERED = 1 << 15;

  private static final int LDAR = 0x08DF_FC00;
  private static final int LDXR = 0x085F_7C00;
  private static final int STXR = 0x0800_7C00;

  private final A64Emission emission;
  private final A64Assembler a;
  private final A64Operands operands;
  private final A64MemoryRows memory;

  A64ExclusiveRows(A64Emission emission, A64Operands operands, A64MemoryRows memory) {
    this.emission = emission;
    this.a = emission.assembler();
    this.operands = operands;
    this.memory = memory;
  }

  @Override
  public void load(int w) {
    int log = w >>> 30;
    load(w, log);
    operands.put(CommonOps.general(w & 31), T0);
  }

  /** T0 = what the monitor watches from now on. */
  private void load(int w, int log) {
    memory.translateAligned(w, 1 << log, false);
    if ((w & ORDERED) != 0) {
      a.word(LDAR | log << 30 | T1 << 5 | T0);
    } else {
      a.load(log, T0, T1, 0);
    }
    a.store(3, T1, STATE, StateBlock.MONITOR);
    a.store(3, T0, STATE, StateBlock.MONITOR_LOW);
    a.movz(T2, 1 << log, 0);
    a.store(2, T2, STATE, StateBlock.MONITOR_SIZE);
  }

  @Override
  public void store(int w) {
    store(w, w >>> 30, () -> operands.read(CommonOps.general(w & 31), T2));
  }

  /** A value in a register, T2 perhaps. */
  private interface Stored {
    int register();
  }

  private void store(int w, int log, Stored value) {
    a.load(3, T0, STATE, StateBlock.MONITOR);
    int open = a.compareAndBranch(A64Assembler.CBZ, 1, T0);
    memory.translateAligned(w, 1 << log, true);
    a.load(3, T0, STATE, StateBlock.MONITOR);
    a.op(A64Assembler.EOR, 1, T0, T0, T1);
    int other = a.compareAndBranch(A64Assembler.CBNZ, 1, T0);
    a.load(2, T0, STATE, StateBlock.MONITOR_SIZE);
    a.add(T0, T0, -(1 << log));
    int otherSize = a.compareAndBranch(A64Assembler.CBNZ, 0, T0);
    int register = value.register();
    a.load(3, T3, STATE, StateBlock.MONITOR_LOW);
    int again = a.size();
    a.word(LDXR | log << 30 | T1 << 5 | T0);
    a.op(A64Assembler.EOR, 1, T0, T0, T3);
    int changed = a.compareAndBranch(A64Assembler.CBNZ, 1, T0);
    a.word(STXR | (w & ORDERED) | log << 30 | T0 << 16 | T1 << 5 | register);
    a.resolve(a.compareAndBranch(A64Assembler.CBNZ, 0, T0), again);
    int done = a.b();
    a.here(open);
    a.here(other);
    a.here(otherSize);
    a.here(changed);
    a.movz(T0, 1, 0);
    a.here(done);
    a.store(3, ZR, STATE, StateBlock.MONITOR);
    operands.put(CommonOps.general(w >>> 16 & 31), T0);
  }

  // Pairs.

  private static Value first(int w) {
    return CommonOps.general(w & 31);
  }

  private static Value second(int w) {
    return CommonOps.general(w >>> 10 & 31);
  }

  private static boolean isWide(int w) {
    return (w & 1 << 30) != 0;
  }

  @Override
  public void loadPair(int w) {
    if (isWide(w)) {
      emission.callOut();
      return;
    }
    load(w, 3);
    a.extract(1, T2, T0, 32, 32);
    a.move(0, T0, T0);
    operands.put(first(w), T0);
    operands.put(second(w), T2);
  }

  @Override
  public void storePair(int w) {
    if (isWide(w)) {
      emission.callOut();
    } else {
      store(w, 3, () -> both(w));
    }
  }

  private int both(int w) {
    a.move(0, T0, operands.read(first(w), T0));
    a.op(A64Assembler.ORR, 1, T2, T0, operands.read(second(w), T2), 32);
    return T2;
  }
}
