package org.devkvm.jit.a64;

import static org.devkvm.jit.a64.A64Reg.*;

import org.devkvm.arm64.reg.Pstate;
import org.devkvm.arm64.reg.Sctlr;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.mmu.CodeCache;
import org.devkvm.cpu.mmu.TlbFormat;
import org.devkvm.cpu.ops.FpStatus;
import org.devkvm.cpu.state.StateBlock;
import org.devkvm.jit.ops.CommonSystemRows;
import org.devkvm.jit.ops.Scratch;
import org.devkvm.jit.ops.SystemInsnsEmitter;
import org.devkvm.jit.ops.Value;

/** {@link SystemInsnsEmitter}. */
final class A64SystemRows extends CommonSystemRows {
  private final A64Emission emission;
  private final A64Assembler a;
  private final A64Operands operands;
  private final A64MemoryRows memory;

  A64SystemRows(A64Emission emission, A64Operands operands, A64MemoryRows memory) {
    super(emission, new A64LevelRows(emission));
    this.emission = emission;
    this.a = emission.assembler();
    this.operands = operands;
    this.memory = memory;
  }

  @Override
  public void dmb(int w) {
    a.word(w);
  }

  @Override
  public void dsb(int w) {
    a.load(2, T0, STATE, Scratch.BROADCAST);
    emission.callOutBy(a.compareAndBranch(A64Assembler.CBNZ, 0, T0));
    a.word(w);
  }

  /** With the instruction cache off, ISB is also when code that was written is seen. */
  @Override
  public void isb(int w) {
    require(SysReg.SCTLR_EL1, Sctlr.I);
    emission.leaveIfRequested();
  }

  @Override
  protected void require(SysReg register, int bit) {
    a.load(2, T0, STATE, stored(register.index()));
    int n = Integer.numberOfTrailingZeros(bit);
    emission.callOutBy(a.testAndBranch(A64Assembler.TBZ, T0, n));
  }

  @Override
  protected void requireSpElx() {
    a.load(2, T0, STATE, StateBlock.SP_SEL);
    emission.callOutBy(a.compareAndBranch(A64Assembler.CBZ, 0, T0));
  }

  @Override
  protected void requireFp() {
    a.load(2, T0, STATE, Scratch.FP_SLOW);
    emission.callOutBy(a.compareAndBranch(A64Assembler.CBNZ, 0, T0));
  }

  @Override
  protected void get(Value d, int bytes, int offset) {
    if (!d.isDiscard()) {
      int target = A64Operands.target(d, T0);
      a.load(bytes == Long.BYTES ? 3 : 2, target, STATE, offset);
      operands.finish(d, target);
    }
  }

  @Override
  protected void put(Value value, int offset) {
    a.store(3, operands.read(value, T0), STATE, offset);
  }

  @Override
  protected void getCount(Value d, boolean virtual) {
    a.load(3, T0, STATE, StateBlock.COUNTER_LIMIT);
    emission.callOutBy(a.compareAndBranch(A64Assembler.CBZ, 1, T0));
    emission.readClock();
    take(StateBlock.COUNTER_ORIGIN);
    a.load(3, T1, STATE, StateBlock.COUNTER_LIMIT);
    emission.callOutBy(a.testAndBranch(A64Assembler.TBNZ, T1, Long.SIZE - 1));
    a.op(A64Assembler.SUB, 1, T1, T0, T1);
    emission.callOutBy(a.testAndBranch(A64Assembler.TBZ, T1, Long.SIZE - 1));
    if (virtual) {
      take(stored(SysReg.CNTVOFF_EL2.index()));
    }
    operands.put(d, T0);
  }

  /** T0 -= what the state block has. Changes T1. */
  private void take(int offset) {
    a.load(3, T1, STATE, offset);
    a.op(A64Assembler.SUB, 1, T0, T0, T1);
  }

  @Override
  protected void getNzcv(Value d) {
    a.readNzcv(T0);
    operands.put(d, T0);
  }

  @Override
  protected void putNzcv(Value value) {
    a.writeNzcv(operands.read(value, T0));
  }

  /** What code has raised since it was entered is in the host's. */
  @Override
  protected void getFpsr(Value d) {
    requireFp();
    a.readFpsr(T0);
    a.load(2, T1, STATE, StateBlock.FPSR);
    a.op(A64Assembler.ORR, 0, T0, T0, T1);
    operands.put(d, T0);
  }

  @Override
  protected void putFpsr(Value value) {
    requireFp();
    masked(value, FpStatus.FPSR);
    a.store(2, T0, STATE, StateBlock.FPSR);
    a.writeFpsr(ZR);
  }

  @Override
  protected void putFpcr(Value value) {
    requireFp();
    masked(value, FpStatus.FPCR);
    a.store(2, T0, STATE, StateBlock.FPCR);
    a.writeFpcr(T0);
  }

  /** T0 = bits of a register. Changes T1. */
  private void masked(Value value, int mask) {
    a.move(T1, mask);
    a.op(A64Assembler.AND, 0, T0, operands.read(value, T0), T1);
  }

  @Override
  protected void setDaif(int bits) {
    changeDaif(A64Assembler.ORR, bits);
  }

  @Override
  protected void clearDaif(int bits) {
    changeDaif(A64Assembler.AND, Pstate.DAIF & ~bits);
    emission.leaveIfRequested();
  }

  private void changeDaif(int operation, int bits) {
    a.load(2, T0, STATE, StateBlock.DAIF);
    a.move(T1, bits);
    a.op(operation, 0, T0, T0, T1);
    a.store(2, T0, STATE, StateBlock.DAIF);
  }

  @Override
  protected void putDaif(Value value, int mask) {
    a.opMask(A64Assembler.AND, 0, T0, operands.read(value, T0), mask);
    a.store(2, T0, STATE, StateBlock.DAIF);
    emission.leaveIfRequested();
  }

  @Override
  protected void maintain(Value address) {
    into1(address);
    memory.lookUp(false);
  }

  @Override
  protected void invalidateCode(Value address) {
    maintain(address);
    a.extract(
        1, T1, T1, TlbFormat.PAGE_SHIFT, Integer.numberOfTrailingZeros(CodeCache.DECODED_BYTES));
    a.load(3, T2, STATE, StateBlock.DECODED);
    a.op(A64Assembler.ADD, 1, T1, T1, T2);
    a.load(0, T1, T1, 0);
    emission.callOutBy(a.compareAndBranch(A64Assembler.CBNZ, 0, T1));
  }

  /** T1 = a register. */
  private void into1(Value address) {
    int register = operands.read(address, T1);
    if (register != T1) {
      a.move(1, T1, register);
    }
  }

  @Override
  protected void zero(Value address) {
    into1(address);
    memory.lookUp(true);
    a.opMask(A64Assembler.AND, 1, T1, T1, -ZERO_BYTES);
    emission.keep(ZERO_BYTES);
    for (int i = 0; i < ZERO_BYTES; i += 16) {
      a.pair(A64Assembler.STP_X, 3, ZR, ZR, T1, i);
    }
  }
}
