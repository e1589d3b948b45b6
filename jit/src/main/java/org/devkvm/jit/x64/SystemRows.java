package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.Reg.*;

import org.devkvm.arm64.reg.Sctlr;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.mmu.CodeCache;
import org.devkvm.cpu.mmu.TlbFormat;
import org.devkvm.cpu.ops.FpStatus;
import org.devkvm.jit.ops.CommonSystemRows;
import org.devkvm.jit.ops.SystemInsnsEmitter;
import org.devkvm.jit.ops.Value;

/** {@link SystemInsnsEmitter}. */
final class SystemRows extends CommonSystemRows {
  private static final int CNTVOFF = Displacement.sys(SysReg.CNTVOFF_EL2.index());

  private static final int BARRIER_LOADS = 1;
  private static final int BARRIER_STORES = 2;

  private static final int XMM_BYTES = 16;

  private final Emission emission;
  private final Assembler a;
  private final Operands operands;
  private final MemoryRows memory;

  SystemRows(Emission emission, Operands operands, MemoryRows memory) {
    super(emission, new LevelRows(emission));
    this.emission = emission;
    this.a = emission.assembler();
    this.operands = operands;
    this.memory = memory;
  }

  /** What looks at the guest after this row sees NZCV, whether the guest uses it or not. */
  private void beforeLeaving() {
    emission.flags().save();
    free();
  }

  @Override
  protected void free() {
    emission.flags().clobber();
  }

  @Override
  public void dmb(int w) {
    int type = w >>> 8 & 3;
    if (type != BARRIER_LOADS && type != BARRIER_STORES) {
      free();
      a.fence();
    }
  }

  @Override
  public void dsb(int w) {
    free();
    a.aluMemImm(Assembler.CMP, 0, RBP, Displacement.BROADCAST, 0);
    emission.callOutUnless(Cond.E);
    a.fence();
  }

  /** With the instruction cache off, ISB is also when code that was written is seen. */
  @Override
  public void isb(int w) {
    beforeLeaving();
    require(SysReg.SCTLR_EL1, Sctlr.I);
    emission.leaveIfRequested();
  }

  @Override
  protected void require(SysReg register, int bit) {
    free();
    a.testMemImm(0, RBP, Displacement.sys(register.index()), bit);
    emission.callOutUnless(Cond.NE);
  }

  @Override
  protected void requireSpElx() {
    free();
    a.aluMemImm(Assembler.CMP, 0, RBP, Displacement.SPSEL, 1);
    emission.callOutUnless(Cond.E);
  }

  @Override
  protected void requireFp() {
    free();
    a.aluMemImm(Assembler.CMP, 0, RBP, Displacement.FP_SLOW, 0);
    emission.callOutUnless(Cond.E);
  }

  @Override
  protected void get(Value d, int bytes, int offset) {
    if (!d.isDiscard()) {
      int target = operands.target(d, RAX);
      a.load(bytes / Long.BYTES, target, RBP, offset - Displacement.BIAS);
      operands.finish(d, target);
    }
  }

  @Override
  protected void put(Value value, int offset) {
    a.store(1, RBP, offset - Displacement.BIAS, operands.read(1, value, RAX));
  }

  @Override
  protected void getNzcv(Value d) {
    beforeLeaving();
    HostFlags.emitToNzcv(a);
    operands.finish(d, RCX);
  }

  @Override
  protected void putNzcv(Value value) {
    free();
    operands.into(0, RCX, value);
    HostFlags.emitFromNzcv(a);
    emission.flags().setSaved();
  }

  @Override
  protected void getCount(Value d, boolean virtual) {
    free();
    emission.readClock();
    a.aluLoad(Assembler.SUB, 1, RAX, RBP, Displacement.COUNTER_ORIGIN);
    a.aluLoad(Assembler.CMP, 1, RAX, RBP, Displacement.COUNTER_LIMIT);
    emission.callOutUnless(Cond.L);
    if (virtual) {
      a.aluLoad(Assembler.SUB, 1, RAX, RBP, CNTVOFF);
    }
    operands.finish(d, RAX);
  }

  @Override
  protected void getFpsr(Value d) {
    requireFp();
    FpControl.emitStore(a);
    a.load(0, RAX, RBP, Displacement.GUEST_MXCSR);
    FpControl.emitFpsr(a);
    a.aluLoad(Assembler.OR, 0, RAX, RBP, Displacement.FPSR);
    operands.finish(d, RAX);
  }

  /** What MXCSR has raised is in FPSR no more. */
  @Override
  protected void putFpsr(Value value) {
    requireFp();
    operands.into(0, RAX, value);
    a.aluImm(Assembler.AND, 0, RAX, FpStatus.FPSR);
    a.store(0, RBP, Displacement.FPSR, RAX);
    FpControl.emitStore(a);
    a.aluMemImm(Assembler.AND, 0, RBP, Displacement.GUEST_MXCSR, ~FpControl.EXCEPTIONS);
    FpControl.emitLoad(a);
  }

  /** Rounding is also MXCSR's, which Java sets: it is called out if it changes. */
  @Override
  protected void putFpcr(Value value) {
    requireFp();
    operands.into(0, RAX, value);
    a.aluImm(Assembler.AND, 0, RAX, FpStatus.FPCR);
    a.aluLoad(Assembler.CMP, 0, RAX, RBP, Displacement.FPCR);
    emission.callOutUnless(Cond.E);
  }

  @Override
  protected void setDaif(int bits) {
    beforeLeaving();
    a.aluMemImm(Assembler.OR, 0, RBP, Displacement.DAIF, bits);
  }

  @Override
  protected void clearDaif(int bits) {
    beforeLeaving();
    a.aluMemImm(Assembler.AND, 0, RBP, Displacement.DAIF, ~bits);
    emission.leaveIfRequested();
  }

  @Override
  protected void putDaif(Value value, int mask) {
    beforeLeaving();
    operands.into(0, RAX, value);
    a.aluImm(Assembler.AND, 0, RAX, mask);
    a.store(0, RBP, Displacement.DAIF, RAX);
    emission.leaveIfRequested();
  }

  @Override
  protected void maintain(Value address) {
    operands.into(1, RDX, address);
    memory.lookUpForRead();
  }

  @Override
  protected void invalidateCode(Value address) {
    maintain(address);
    a.shiftImm(Assembler.SHR, 1, RDX, TlbFormat.PAGE_SHIFT);
    a.aluImm(Assembler.AND, 0, RDX, CodeCache.DECODED_BYTES - 1);
    a.aluLoad(Assembler.ADD, 1, RDX, RBP, Displacement.DECODED);
    a.loadExtended(1, 0, RAX, RDX, 0);
    a.test(0, RAX, RAX);
    emission.callOutUnless(Cond.E);
  }

  @Override
  protected void zero(Value address) {
    operands.into(1, RDX, address);
    memory.lookUpForZero();
    a.aluImm(Assembler.AND, 1, RDX, -ZERO_BYTES);
    emission.keep(ZERO_BYTES);
    int zero = Vectors.SCRATCH;
    a.vex(1, 1, 0, 0xEF, zero, zero, zero); // vpxor
    for (int i = 0; i < ZERO_BYTES; i += XMM_BYTES) {
      a.vexMem(1, 2, 0, 0x7F, zero, 0, RDX, i);
    }
  }
}
