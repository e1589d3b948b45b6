package org.devkvm.jit.x64;

import static org.devkvm.arm64.decode.WordFields.rt;
import static org.devkvm.jit.x64.Reg.*;

import org.devkvm.arm64.reg.Pstate;
import org.devkvm.arm64.reg.Sctlr;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.exec.StoredRegisters;
import org.devkvm.jit.ops.SystemInsnsEmitter;
import org.devkvm.jit.ops.Value;

/** {@link SystemInsnsEmitter}. */
final class SystemRows implements SystemInsnsEmitter {
  private static final int SCTLR = Displacement.sys(SysReg.SCTLR_EL1.index());

  private static final int BARRIER_LOADS = 1;
  private static final int BARRIER_STORES = 2;

  private static final int DAIF_SET = 0b011_110;
  private static final int DAIF_CLEAR = 0b011_111;

  // Encodings of SYS: op0:op1:CRn:CRm:op2.
  private static final int DC_ZVA = 0x5BA1;
  private static final int DC_CVAC = 0x5BD1;
  private static final int DC_CVAU = 0x5BD9;
  private static final int DC_CIVAC = 0x5BF1;

  private static final int ZERO_BYTES = 64;
  private static final int XMM_BYTES = 16;

  private final Emission emission;
  private final Assembler a;
  private final Operands operands;
  private final MemoryRows memory;
  private boolean el1;

  SystemRows(Emission emission, Operands operands, MemoryRows memory) {
    this.emission = emission;
    this.a = emission.assembler();
    this.operands = operands;
    this.memory = memory;
  }

  void beginBlock(int el) {
    el1 = el == 1;
  }

  private static int encoding(int w) {
    return w >>> 5 & 0xFFFF;
  }

  /** Who looks at the guest after this row sees NZCV, whether the guest uses it or not. */
  private void beforeLeaving() {
    emission.flags().save();
    emission.flags().clobber();
  }

  @Override
  public void dmb(int w) {
    int type = w >>> 8 & 3;
    if (type != BARRIER_LOADS && type != BARRIER_STORES) {
      emission.flags().clobber();
      a.fence();
    }
  }

  @Override
  public void dsb(int w) {
    emission.flags().clobber();
    a.aluMemImm(Assembler.CMP, 0, RBP, Displacement.BROADCAST, 0);
    emission.callOutUnless(Cond.E);
    a.fence();
  }

  /** With the instruction cache off, ISB is also when code that was written is seen. */
  @Override
  public void isb(int w) {
    beforeLeaving();
    a.testMemImm(0, RBP, SCTLR, Sctlr.I);
    emission.callOutUnless(Cond.NE);
    emission.leaveIfRequested();
  }

  @Override
  public void msrImmediate(int w) {
    int field = (w >>> 13 & 0x38) | (w >>> 5 & 7);
    int bits = (w >>> 8 & 15) << 6;
    if (!el1 || (field != DAIF_SET && field != DAIF_CLEAR)) {
      emission.callOut();
      return;
    }
    beforeLeaving();
    if (field == DAIF_SET) {
      a.aluMemImm(Assembler.OR, 0, RBP, Displacement.DAIF, bits);
    } else {
      a.aluMemImm(Assembler.AND, 0, RBP, Displacement.DAIF, ~bits);
      emission.leaveIfRequested();
    }
  }

  @Override
  public void mrs(int w) {
    Value d = X64Ops.X[rt(w)];
    int encoding = encoding(w);
    if (el1 && encoding == SysReg.SP_EL0.encoding()) {
      requireSpElx();
      move(d, Displacement.sys(SysReg.SP_EL0.index()), 1);
    } else if (el1 && encoding == SysReg.DAIF.encoding()) {
      move(d, Displacement.DAIF, 0);
    } else if (encoding == SysReg.FPCR.encoding()) {
      emission.flags().clobber();
      a.aluMemImm(Assembler.CMP, 0, RBP, Displacement.FP_SLOW, 0);
      emission.callOutUnless(Cond.E);
      move(d, Displacement.FPCR, 0);
    } else if (encoding == SysReg.DCZID_EL0.encoding()) {
      requireZeroing();
      move(d, Displacement.sys(SysReg.DCZID_EL0.index()), 1);
    } else if (StoredRegisters.canRead(w, el1 ? 1 : 0)) {
      move(d, Displacement.sys(index(encoding)), 1);
    } else {
      emission.callOut();
    }
  }

  private void move(Value d, int displacement, int w) {
    if (!d.isDiscard()) {
      int target = Operands.target(d, RAX);
      a.load(w, target, RBP, displacement);
      operands.finish(d, target);
    }
  }

  private static int index(int encoding) {
    SysReg register = SysReg.of(encoding);
    if (register == null) {
      throw new IllegalStateException("no register " + Integer.toHexString(encoding));
    }
    return register.index();
  }

  /** SP_EL0 is UNDEFINED to those who use it as their stack pointer. */
  private void requireSpElx() {
    emission.flags().clobber();
    a.aluMemImm(Assembler.CMP, 0, RBP, Displacement.SPSEL, 1);
    emission.callOutUnless(Cond.E);
  }

  @Override
  public void msr(int w) {
    Value value = X64Ops.X[rt(w)];
    int encoding = encoding(w);
    if (el1 && encoding == SysReg.SP_EL0.encoding()) {
      requireSpElx();
      put(value, Displacement.sys(SysReg.SP_EL0.index()));
    } else if (el1 && encoding == SysReg.DAIF.encoding()) {
      beforeLeaving();
      operands.into(0, RAX, value);
      a.aluImm(Assembler.AND, 0, RAX, Pstate.DAIF);
      a.store(0, RBP, Displacement.DAIF, RAX);
      emission.leaveIfRequested();
    } else if (StoredRegisters.canWrite(w, el1 ? 1 : 0)) {
      put(value, Displacement.sys(index(encoding)));
    } else {
      emission.callOut();
    }
  }

  private void put(Value value, int displacement) {
    a.store(1, RBP, displacement, operands.read(1, value, RAX));
  }

  @Override
  public void sys(int w) {
    switch (encoding(w)) {
      case DC_ZVA -> zero(w);
      case DC_CVAC, DC_CVAU, DC_CIVAC -> maintain(w);
      default -> emission.callOut();
    }
  }

  /** DC by address: memory is coherent, so that nothing is to be done for what can be read. */
  private void maintain(int w) {
    require(Sctlr.UCI);
    operands.into(1, RDX, X64Ops.X[rt(w)]);
    memory.lookUpForRead();
  }

  /** What EL0 may not do or sees otherwise, unless a bit of SCTLR_EL1 is set, is called out. */
  private void require(int bit) {
    emission.flags().clobber();
    if (!el1) {
      a.testMemImm(0, RBP, SCTLR, bit);
      emission.callOutUnless(Cond.NE);
    }
  }

  private void requireZeroing() {
    require(Sctlr.DZE);
  }

  private void zero(int w) {
    requireZeroing();
    operands.into(1, RDX, X64Ops.X[rt(w)]);
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
