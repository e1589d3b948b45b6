package org.devkvm.jit.x64;

import static org.devkvm.arm64.decode.WordFields.accessBytes;
import static org.devkvm.arm64.decode.WordFields.rs;
import static org.devkvm.arm64.decode.WordFields.rt;
import static org.devkvm.jit.x64.Reg.*;

import org.devkvm.jit.ops.AtomicEmitter;
import org.devkvm.jit.ops.Value;

/** {@link AtomicEmitter}: sequentially consistent, whatever acquire and release ask for. */
final class AtomicRows implements AtomicEmitter {
  private final Emission emission;
  private final Assembler a;
  private final Operands operands;
  private final MemoryRows memory;

  AtomicRows(Emission emission, Operands operands, MemoryRows memory) {
    this.emission = emission;
    this.a = emission.assembler();
    this.operands = operands;
    this.memory = memory;
  }

  private static Value source(int w) {
    return X64Ops.X[rs(w)];
  }

  private static Value target(int w) {
    return X64Ops.X[rt(w)];
  }

  /** Zero-extends what was in memory, in RAX, into a register. */
  private void finish(Value d, int size) {
    switch (size) {
      case 1 -> a.movzx8(RAX, RAX);
      case 2 -> a.movzx16(RAX, RAX);
      case 4 -> a.mov(0, RAX, RAX);
      default -> {}
    }
    operands.finish(d, RAX);
  }

  @Override
  public void ldadd(int w) {
    memory.translateAligned(w, accessBytes(w), true);
    operands.into(1, RAX, source(w));
    a.lockedExchangeAdd(accessBytes(w), RDX, RAX);
    finish(target(w), accessBytes(w));
  }

  @Override
  public void swp(int w) {
    memory.translateAligned(w, accessBytes(w), true);
    operands.into(1, RAX, source(w));
    a.exchange(accessBytes(w), RDX, RAX);
    finish(target(w), accessBytes(w));
  }

  @Override
  public void compareAndSwap(int w) {
    memory.translateAligned(w, accessBytes(w), true);
    operands.into(1, RAX, source(w));
    a.lockedCompareExchange(accessBytes(w), RDX, operands.read(1, target(w), RCX));
    finish(source(w), accessBytes(w));
  }

  @Override
  public void compareAndSwapPair(int w) {
    if ((w & 1 << 30) == 0) {
      emission.callOut();
      return;
    }
    int s = rs(w);
    int t = rt(w);
    memory.translateAligned(w, 16, true);
    operands.into(1, RAX, X64Ops.X[s]);
    a.store(1, RBP, Displacement.EXPECTED, RAX);
    operands.into(1, RAX, X64Ops.X[s + 1]);
    a.store(1, RBP, Displacement.EXPECTED + 8, RAX);
    operands.into(1, RCX, X64Ops.X[t + 1]);
    operands.into(1, RAX, X64Ops.X[t]);
    emission.exchange16();
    operands.finish(X64Ops.X[s], RAX);
    operands.finish(X64Ops.X[s + 1], RDX);
  }

  /** Computes RCX from RCX, the operand, and RAX, what was in memory, zero-extended. */
  private interface Operation {
    void emit();
  }

  private void update(int w, Operation operation) {
    int size = accessBytes(w);
    memory.translateAligned(w, size, true);
    memory.loadInto(RAX, size, 0);
    int again = a.size();
    operands.into(1, RCX, source(w));
    operation.emit();
    a.lockedCompareExchange(size, RDX, RCX);
    a.backTo8(a.jcc8(Cond.NE), again);
    finish(target(w), size);
  }

  @Override
  public void ldclr(int w) {
    update(
        w,
        () -> {
          a.unary(Assembler.NOT, 1, RCX);
          a.alu(Assembler.AND, 1, RCX, RAX);
        });
  }

  @Override
  public void ldeor(int w) {
    update(w, () -> a.alu(Assembler.XOR, 1, RCX, RAX));
  }

  @Override
  public void ldset(int w) {
    update(w, () -> a.alu(Assembler.OR, 1, RCX, RAX));
  }

  /** RCX = RAX where the host condition holds of RAX compared with RCX, in the access's size. */
  private void select(int w, int keepsOld) {
    update(
        w,
        () -> {
          a.compareSized(accessBytes(w), RAX, RCX);
          a.cmov(keepsOld, 1, RCX, RAX);
        });
  }

  @Override
  public void ldsmax(int w) {
    select(w, Cond.G);
  }

  @Override
  public void ldsmin(int w) {
    select(w, Cond.L);
  }

  @Override
  public void ldumax(int w) {
    select(w, Cond.A);
  }

  @Override
  public void ldumin(int w) {
    select(w, Cond.B);
  }
}
