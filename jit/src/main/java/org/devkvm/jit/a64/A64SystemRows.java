package org.devkvm.jit.a64;

import static org.devkvm.jit.a64.A64Reg.*;

import org.devkvm.arm64.reg.Pstate;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.exec.StoredRegisters;
import org.devkvm.cpu.state.StateBlock;
import org.devkvm.jit.ops.CommonOps;
import org.devkvm.jit.ops.SystemInsnsEmitter;
import org.devkvm.jit.ops.Value;

/** {@link SystemInsnsEmitter}: what needs no more than the state block. */
final class A64SystemRows implements SystemInsnsEmitter {
  private static final int SCTLR = stored(SysReg.SCTLR_EL1.index());

  // Bits of SCTLR_EL1.
  private static final int I = 12;
  private static final int DZE = 14;
  private static final int UCI = 26;

  private static final int DAIF_SET = 0b011_110;
  private static final int DAIF_CLEAR = 0b011_111;

  // Encodings of SYS: op0:op1:CRn:CRm:op2.
  private static final int DC_ZVA = 0x5BA1;
  private static final int DC_CVAC = 0x5BD1;
  private static final int DC_CVAU = 0x5BD9;
  private static final int DC_CIVAC = 0x5BF1;

  private static final int ZERO_BYTES = 64;

  private final A64Emission emission;
  private final A64Assembler a;
  private final A64Operands operands;
  private final A64MemoryRows memory;
  private boolean el1;

  A64SystemRows(A64Emission emission, A64Operands operands, A64MemoryRows memory) {
    this.emission = emission;
    this.a = emission.assembler();
    this.operands = operands;
    this.memory = memory;
  }

  void beginBlock(int el) {
    el1 = el == 1;
  }

  private static int stored(int index) {
    return StateBlock.SYS + 8 * index;
  }

  private static int encoding(int w) {
    return w >>> 5 & 0xFFFF;
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
    a.load(2, T0, STATE, SCTLR);
    emission.callOutBy(a.testAndBranch(A64Assembler.TBZ, T0, I));
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
    a.load(2, T0, STATE, StateBlock.DAIF);
    a.move(T1, field == DAIF_SET ? bits : Pstate.DAIF & ~bits);
    a.op(field == DAIF_SET ? A64Assembler.ORR : A64Assembler.AND, 0, T0, T0, T1);
    a.store(2, T0, STATE, StateBlock.DAIF);
    if (field == DAIF_CLEAR) {
      emission.leaveIfRequested();
    }
  }

  @Override
  public void mrs(int w) {
    Value d = CommonOps.general(w & 31);
    int encoding = encoding(w);
    if (el1 && encoding == SysReg.SP_EL0.encoding()) {
      requireSpElx();
      move(d, 3, stored(SysReg.SP_EL0.index()));
    } else if (el1 && encoding == SysReg.DAIF.encoding()) {
      move(d, 2, StateBlock.DAIF);
    } else if (encoding == SysReg.NZCV.encoding()) {
      a.readNzcv(T0);
      operands.put(d, T0);
    } else if (encoding == SysReg.FPCR.encoding()) {
      a.load(2, T0, STATE, Scratch.FP_SLOW);
      emission.callOutBy(a.compareAndBranch(A64Assembler.CBNZ, 0, T0));
      move(d, 2, StateBlock.FPCR);
    } else if (encoding == SysReg.DCZID_EL0.encoding()) {
      require(DZE);
      move(d, 3, stored(SysReg.DCZID_EL0.index()));
    } else if (StoredRegisters.canRead(w, el1 ? 1 : 0)) {
      move(d, 3, stored(index(encoding)));
    } else {
      emission.callOut();
    }
  }

  private void move(Value d, int log, int offset) {
    if (!d.isDiscard()) {
      int target = A64Operands.target(d, T0);
      a.load(log, target, STATE, offset);
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
    a.load(2, T0, STATE, StateBlock.SP_SEL);
    emission.callOutBy(a.compareAndBranch(A64Assembler.CBZ, 0, T0));
  }

  @Override
  public void msr(int w) {
    Value value = CommonOps.general(w & 31);
    int encoding = encoding(w);
    if (el1 && encoding == SysReg.SP_EL0.encoding()) {
      requireSpElx();
      put(value, stored(SysReg.SP_EL0.index()));
    } else if (el1 && encoding == SysReg.DAIF.encoding()) {
      a.opMask(A64Assembler.AND, 0, T0, operands.read(value, T0), Pstate.DAIF);
      a.store(2, T0, STATE, StateBlock.DAIF);
      emission.leaveIfRequested();
    } else if (encoding == SysReg.NZCV.encoding()) {
      a.writeNzcv(operands.read(value, T0));
    } else if (StoredRegisters.canWrite(w, el1 ? 1 : 0)) {
      put(value, stored(index(encoding)));
    } else {
      emission.callOut();
    }
  }

  private void put(Value value, int offset) {
    a.store(3, operands.read(value, T0), STATE, offset);
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
    require(UCI);
    address(w);
    memory.lookUp(false);
  }

  /** T1 = a register. */
  private void address(int w) {
    int register = operands.read(CommonOps.general(w & 31), T1);
    if (register != T1) {
      a.move(1, T1, register);
    }
  }

  /** What EL0 may not do or sees otherwise, unless a bit of SCTLR_EL1 is set, is called out. */
  private void require(int bit) {
    if (!el1) {
      a.load(2, T0, STATE, SCTLR);
      emission.callOutBy(a.testAndBranch(A64Assembler.TBZ, T0, bit));
    }
  }

  private void zero(int w) {
    require(DZE);
    address(w);
    memory.lookUp(true);
    a.opMask(A64Assembler.AND, 1, T1, T1, -ZERO_BYTES);
    emission.keep(ZERO_BYTES);
    for (int i = 0; i < ZERO_BYTES; i += 16) {
      a.pair(A64Assembler.STP_X, 3, ZR, ZR, T1, i);
    }
  }
}
