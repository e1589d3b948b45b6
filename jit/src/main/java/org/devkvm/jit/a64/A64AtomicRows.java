package org.devkvm.jit.a64;

import static org.devkvm.jit.a64.A64Reg.*;

import org.devkvm.jit.ops.AtomicEmitter;
import org.devkvm.jit.ops.CommonOps;
import org.devkvm.jit.ops.Value;

/** {@link AtomicEmitter}: the instruction itself, at the host address. */
final class A64AtomicRows implements AtomicEmitter {
  private static final int TARGET_FIELD = 31;
  private static final int SOURCE_FIELD = 31 << 16;

  private final A64Emission emission;
  private final A64Assembler a;
  private final A64Operands operands;
  private final A64MemoryRows memory;

  /** Whether the host has FEAT_LSE. */
  private final boolean lse;

  A64AtomicRows(A64Emission emission, A64Operands operands, A64MemoryRows memory, boolean lse) {
    this.emission = emission;
    this.a = emission.assembler();
    this.operands = operands;
    this.memory = memory;
    this.lse = lse;
  }

  private static Value source(int w) {
    return CommonOps.general(w >>> 16 & 31);
  }

  private static Value target(int w) {
    return CommonOps.general(w & 31);
  }

  private static int word(int w, int s, int t) {
    return (A64MemoryRows.atHost(w) & ~(TARGET_FIELD | SOURCE_FIELD)) | (s << 16) | t;
  }

  /** Rt = what is there, which is replaced by it and Rs. */
  private void exchange(int w) {
    if (!lse) {
      emission.callOut();
      return;
    }
    memory.translateAligned(w, 1 << (w >>> 30), true);
    int s = operands.read(source(w), T0);
    int t = A64Operands.target(target(w), T2);
    a.word(word(w, s, t));
    operands.finish(target(w), t);
  }

  @Override
  public void compareAndSwap(int w) {
    if (!lse) {
      emission.callOut();
      return;
    }
    memory.translateAligned(w, 1 << (w >>> 30), true);
    int s = operands.read(source(w), T0);
    int t = operands.read(target(w), T2);
    a.word(word(w, s, t));
    operands.finish(source(w), s);
  }

  /** Pairs that are not next to each other in the host are the interpreter's. */
  @Override
  public void compareAndSwapPair(int w) {
    int s = w >>> 16 & 31;
    int t = w & 31;
    if (!lse || !isInHost(s) || !isInHost(s + 1) || !isInHost(t) || !isInHost(t + 1)) {
      emission.callOut();
      return;
    }
    memory.translateAligned(w, (w & 1 << 30) != 0 ? 16 : 8, true);
    a.word(A64MemoryRows.atHost(w));
  }

  @Override
  public void ldadd(int w) {
    exchange(w);
  }

  @Override
  public void swp(int w) {
    exchange(w);
  }

  @Override
  public void ldclr(int w) {
    exchange(w);
  }

  @Override
  public void ldeor(int w) {
    exchange(w);
  }

  @Override
  public void ldset(int w) {
    exchange(w);
  }

  @Override
  public void ldsmax(int w) {
    exchange(w);
  }

  @Override
  public void ldsmin(int w) {
    exchange(w);
  }

  @Override
  public void ldumax(int w) {
    exchange(w);
  }

  @Override
  public void ldumin(int w) {
    exchange(w);
  }
}
