package org.devkvm.jit.a64;

import static org.devkvm.jit.a64.A64Reg.*;

import org.devkvm.cpu.state.StateBlock;
import org.devkvm.jit.ops.CommonOps;
import org.devkvm.jit.ops.ExclusiveEmitter;
import org.devkvm.jit.ops.Value;

/**
 * {@link ExclusiveEmitter}. The monitor remembers the host address and what was loaded, as the
 * interpreter's does; a store-exclusive replaces just that, by exclusives of the host. A pair of 64
 * bits is loaded in halves, which the architecture lets be of different times unless it is stored
 * then (Arm ARM B2.2.1).
 */
final class A64ExclusiveRows implements ExclusiveEmitter {
  /** Load-acquire and store-release. */
  private static final int ORDERED = 1 << 15;

  private static final int LDAR = 0x08DF_FC00;
  private static final int LDXR = 0x085F_7C00;
  private static final int STXR = 0x0800_7C00;
  private static final int LDXP = 0xC87F_0000;
  private static final int STXP = 0xC820_0000;
  private static final int DMB_ISHLD = 0xD503_39BF;

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
    int log = w >>> 30;
    store(w, log, () -> exchange(w, log, () -> operands.read(CommonOps.general(w & 31), T2)));
  }

  /** A value in a register, T2 perhaps. */
  private interface Stored {
    int register();
  }

  /** Replaces what is at T1 if that is what the monitor saw. */
  private interface Exchange {
    /** T0 = 0 where it is done; returns the branch that is taken where something else is there. */
    int emit();
  }

  private void store(int w, int log, Exchange exchange) {
    a.load(3, T0, STATE, StateBlock.MONITOR);
    int open = a.compareAndBranch(A64Assembler.CBZ, 1, T0);
    memory.translateAligned(w, 1 << log, true);
    a.load(3, T0, STATE, StateBlock.MONITOR);
    a.op(A64Assembler.EOR, 1, T0, T0, T1);
    int other = a.compareAndBranch(A64Assembler.CBNZ, 1, T0);
    a.load(2, T0, STATE, StateBlock.MONITOR_SIZE);
    a.add(T0, T0, -(1 << log));
    int otherSize = a.compareAndBranch(A64Assembler.CBNZ, 0, T0);
    int changed = exchange.emit();
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

  private int exchange(int w, int log, Stored value) {
    int register = value.register();
    a.load(3, T3, STATE, StateBlock.MONITOR_LOW);
    int again = a.size();
    a.word(LDXR | log << 30 | T1 << 5 | T0);
    a.op(A64Assembler.EOR, 1, T0, T0, T3);
    int changed = a.compareAndBranch(A64Assembler.CBNZ, 1, T0);
    a.word(STXR | (w & ORDERED) | log << 30 | T0 << 16 | T1 << 5 | register);
    a.resolve(a.compareAndBranch(A64Assembler.CBNZ, 0, T0), again);
    return changed;
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
      loadWidePair(w);
      return;
    }
    load(w, 3);
    a.extract(1, T2, T0, 32, 32);
    a.move(0, T0, T0);
    operands.put(first(w), T0);
    operands.put(second(w), T2);
  }

  private void loadWidePair(int w) {
    memory.translateAligned(w, 16, false);
    a.pair(A64Assembler.LDP_X, 3, T0, T2, T1, 0);
    if ((w & ORDERED) != 0) {
      a.word(DMB_ISHLD);
    }
    a.store(3, T1, STATE, StateBlock.MONITOR);
    a.store(3, T0, STATE, StateBlock.MONITOR_LOW);
    a.store(3, T2, STATE, StateBlock.MONITOR_HIGH);
    a.movz(T3, 16, 0);
    a.store(2, T3, STATE, StateBlock.MONITOR_SIZE);
    operands.put(first(w), T0);
    operands.put(second(w), T2);
  }

  /** Values that are in the state block are the interpreter's: there are no registers for them. */
  @Override
  public void storePair(int w) {
    if (!isWide(w)) {
      store(w, 3, () -> exchange(w, 3, () -> both(w)));
    } else if (isInRegister(first(w)) && isInRegister(second(w))) {
      store(w, 4, () -> exchangeWide(w));
    } else {
      emission.callOut();
    }
  }

  private static boolean isInRegister(Value value) {
    return value.index() == Value.ZR || isInHost(value.index());
  }

  private int exchangeWide(int w) {
    a.load(3, T3, STATE, StateBlock.MONITOR_LOW);
    a.load(3, T4, STATE, StateBlock.MONITOR_HIGH);
    int again = a.size();
    a.word(LDXP | T2 << 10 | T1 << 5 | T0);
    a.op(A64Assembler.EOR, 1, T0, T0, T3);
    a.op(A64Assembler.EOR, 1, T2, T2, T4);
    a.op(A64Assembler.ORR, 1, T0, T0, T2);
    int changed = a.compareAndBranch(A64Assembler.CBNZ, 1, T0);
    int values = operands.read(second(w), T2) << 10 | operands.read(first(w), T2);
    a.word(STXP | (w & ORDERED) | T0 << 16 | T1 << 5 | values);
    a.resolve(a.compareAndBranch(A64Assembler.CBNZ, 0, T0), again);
    return changed;
  }

  private int both(int w) {
    a.move(0, T0, operands.read(first(w), T0));
    a.op(A64Assembler.ORR, 1, T2, T0, operands.read(second(w), T2), 32);
    return T2;
  }
}
