package org.devkvm.jit.x64;

import static org.devkvm.jit.x64.Reg.*;

import org.devkvm.arm64.reg.Pstate;
import org.devkvm.arm64.reg.Sctlr;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.jit.ops.HostCode;
import org.devkvm.jit.ops.Value;

/**
 * SVC at EL0 and ERET at EL1 where they do nothing but change registers (AArch64.TakeException and
 * AArch64.ExceptionReturn, Arm ARM D1): ERET to EL0 or to EL1 with its own stack pointer, without
 * single steps or illegal states, and both where no level traps floating point. All else is called
 * out. The executor hears of it by {@link HostCode#CROSSED} when code is left.
 */
final class LevelRows {
  /** Offset of the vector for synchronous exceptions from a lower level. */
  private static final int FROM_LOWER = 0x400;

  private static final int FPEN = 3 << 20;
  private static final int PAN_SHIFT = Integer.numberOfTrailingZeros(Pstate.PAN);
  private static final int STACK = GuestRegisters.host(Value.SP);

  private final Emission emission;
  private final Assembler a;

  LevelRows(Emission emission) {
    this.emission = emission;
    this.a = emission.assembler();
  }

  private static int sys(SysReg register) {
    return Displacement.sys(register.index());
  }

  /** NZCV is in the state block, the host's flags are free. */
  private void begin() {
    emission.flags().save();
    emission.flags().clobber();
    a.load(0, RAX, RBP, sys(SysReg.CPACR_EL1));
    a.aluImm(Assembler.AND, 0, RAX, FPEN);
    a.aluImm(Assembler.CMP, 0, RAX, FPEN);
    emission.callOutAndLeaveUnless(Cond.E);
  }

  void supervisorCall(int esr) {
    begin();
    a.aluMemImm(Assembler.CMP, 1, RBP, Displacement.JUMPS_EL1, 0);
    emission.callOutAndLeaveUnless(Cond.NE);
    HostFlags.emitToNzcv(a);
    a.aluLoad(Assembler.OR, 0, RCX, RBP, Displacement.DAIF);
    a.load(0, RAX, RBP, Displacement.PAN);
    a.shiftImm(Assembler.SHL, 0, RAX, PAN_SHIFT);
    a.alu(Assembler.OR, 0, RCX, RAX);
    a.store(1, RBP, sys(SysReg.SPSR_EL1), RCX);
    a.movImm(RAX, emission.pc() + 4);
    a.store(1, RBP, sys(SysReg.ELR_EL1), RAX);
    a.movImm(RAX, Integer.toUnsignedLong(esr));
    a.store(1, RBP, sys(SysReg.ESR_EL1), RAX);
    stackPointer(SysReg.SP_EL0, SysReg.SP_EL1);
    a.storeImm(0, RBP, Displacement.EL, 1);
    a.storeImm(0, RBP, Displacement.SPSEL, 1);
    a.storeImm(0, RBP, Displacement.DAIF, Pstate.DAIF);
    a.testMemImm(0, RBP, sys(SysReg.SCTLR_EL1), Sctlr.SPAN);
    int keepsPan = a.jcc8(Cond.NE);
    a.storeImm(0, RBP, Displacement.PAN, 1);
    a.here8(keepsPan);
    a.load(1, RDX, RBP, Displacement.EL1_TLB);
    a.load(1, RAX, RBP, Displacement.EL1_PAN_TLB);
    a.aluMemImm(Assembler.CMP, 0, RBP, Displacement.PAN, 0);
    a.cmov(Cond.NE, 1, RDX, RAX);
    a.load(1, RAX, RBP, Displacement.JUMPS_EL1);
    a.store(1, RBP, Displacement.JUMPS, RAX);
    emission.forgetCalls();
    crossed();
    a.load(1, RDX, RBP, sys(SysReg.VBAR_EL1));
    a.aluImm(Assembler.ADD, 1, RDX, FROM_LOWER);
    emission.exitToOtherLevel();
  }

  /** The TLB in use is that at RDX. */
  private void crossed() {
    a.store(1, RBP, Displacement.TLB, RDX);
    a.storeImm(0, RBP, Displacement.CROSSED, HostCode.CROSSED);
  }

  private void stackPointer(SysReg from, SysReg to) {
    a.store(1, RBP, sys(from), STACK);
    a.load(1, STACK, RBP, sys(to));
  }

  void exceptionReturn() {
    begin();
    a.aluMemImm(Assembler.CMP, 0, RBP, Displacement.SPSEL, 1);
    emission.callOutAndLeaveUnless(Cond.E);
    a.load(0, RCX, RBP, sys(SysReg.SPSR_EL1));
    a.mov(0, RAX, RCX);
    a.aluImm(Assembler.AND, 0, RAX, Pstate.IL | Pstate.SS | Pstate.M_MASK);
    int toEl0 = a.jcc32(Cond.E);
    a.aluImm(Assembler.CMP, 0, RAX, Pstate.EL1H);
    emission.callOutAndLeaveUnless(Cond.E);
    a.load(1, RDX, RBP, Displacement.EL1_TLB);
    a.load(1, RAX, RBP, Displacement.EL1_PAN_TLB);
    a.testImm(0, RCX, Pstate.PAN);
    a.cmov(Cond.NE, 1, RDX, RAX);
    int selected = a.jmp8();
    a.here32(toEl0);
    a.load(1, RDX, RBP, Displacement.JUMPS_EL0);
    a.test(1, RDX, RDX);
    emission.callOutAndLeaveUnless(Cond.NE);
    a.store(1, RBP, Displacement.JUMPS, RDX);
    stackPointer(SysReg.SP_EL1, SysReg.SP_EL0);
    a.storeImm(0, RBP, Displacement.EL, 0);
    a.storeImm(0, RBP, Displacement.SPSEL, 0);
    emission.forgetCalls();
    a.load(1, RDX, RBP, Displacement.UNPRIVILEGED_TLB);
    a.here8(selected);
    crossed();
    a.storeImm(1, RBP, Displacement.MONITOR, 0);
    a.storeImm(0, RBP, Displacement.EVENT_REGISTER, 1);
    a.mov(0, RAX, RCX);
    a.aluImm(Assembler.AND, 0, RAX, Pstate.DAIF);
    a.store(0, RBP, Displacement.DAIF, RAX);
    a.mov(0, RAX, RCX);
    a.shiftImm(Assembler.SHR, 0, RAX, PAN_SHIFT);
    a.aluImm(Assembler.AND, 0, RAX, 1);
    a.store(0, RBP, Displacement.PAN, RAX);
    HostFlags.emitFromNzcv(a);
    a.load(1, RDX, RBP, sys(SysReg.ELR_EL1));
    emission.exitToOtherLevel();
  }
}
