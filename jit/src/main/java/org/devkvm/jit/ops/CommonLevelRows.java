package org.devkvm.jit.ops;

import org.devkvm.arm64.reg.Pstate;
import org.devkvm.arm64.reg.Sctlr;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.engine.ExceptionEntry;
import org.devkvm.cpu.state.StateBlock;

/**
 * SVC at EL0 and ERET at EL1 where they do nothing but change registers (AArch64.TakeException and
 * AArch64.ExceptionReturn, Arm ARM D1): ERET to EL0 or to EL1 with its own stack pointer, without
 * single steps or illegal states, and both where no level traps floating point. All else is called
 * out. The executor hears of it by {@link HostCode#CROSSED} when code is left.
 *
 * <p>The steps that hosts emit are named as instructions of a machine with three registers, whose
 * memory is the state block.
 */
public abstract class CommonLevelRows {
  /** Registers of the steps. In the last one is the TLB, then the address to go on at. */
  protected static final int A = 0;

  /** SPSR_EL1. */
  protected static final int B = 1;

  protected static final int C = 2;

  private static final int FPEN = 3 << 20;
  private static final int PAN_BIT = Integer.numberOfTrailingZeros(Pstate.PAN);
  private static final int SPAN_BIT = Integer.numberOfTrailingZeros(Sctlr.SPAN);

  private final BlockEmission<?> emission;

  protected CommonLevelRows(BlockEmission<?> emission) {
    this.emission = emission;
  }

  /** SVC at EL0, with a value for ESR_EL1. */
  final void supervisorCall(int esr) {
    beginWithFp();
    load(Long.BYTES, A, Scratch.JUMPS_EL1);
    leaveIfZero(A);
    getNzcv();
    load(Integer.BYTES, A, StateBlock.DAIF);
    or(B, A);
    load(Integer.BYTES, A, StateBlock.PAN);
    shift(A, PAN_BIT);
    or(B, A);
    store(Long.BYTES, B, sys(SysReg.SPSR_EL1));
    setAddress(A, emission.pc() + 4);
    store(Long.BYTES, A, sys(SysReg.ELR_EL1));
    set(A, Integer.toUnsignedLong(esr));
    store(Long.BYTES, A, sys(SysReg.ESR_EL1));
    exchangeSp(sys(SysReg.SP_EL0), sys(SysReg.SP_EL1));
    load(Long.BYTES, A, Scratch.JUMPS_EL1);
    store(Long.BYTES, A, Scratch.JUMPS);
    storeNumber(Integer.BYTES, 1, StateBlock.EL);
    storeNumber(Integer.BYTES, 1, StateBlock.SP_SEL);
    storeNumber(Integer.BYTES, Pstate.DAIF, StateBlock.DAIF);
    load(Integer.BYTES, A, sys(SysReg.SCTLR_EL1));
    int keepsPan = jumpIf(A, SPAN_BIT, true);
    storeNumber(Integer.BYTES, 1, StateBlock.PAN);
    here(keepsPan);
    load(Integer.BYTES, A, StateBlock.PAN);
    loadTlbOfEl1(A, 0);
    forgetCalls();
    crossed();
    load(Long.BYTES, C, sys(SysReg.VBAR_EL1));
    add(C, ExceptionEntry.FROM_LOWER);
    exitToOtherLevel();
  }

  /** ERET at EL1. */
  final void exceptionReturn() {
    beginWithFp();
    load(Integer.BYTES, A, StateBlock.SP_SEL);
    leaveUnless(A, 1);
    load(Integer.BYTES, B, sys(SysReg.SPSR_EL1));
    and(A, B, Pstate.IL | Pstate.SS | Pstate.M_MASK);
    int toEl0 = jumpIfZero(A);
    leaveUnless(A, Pstate.EL1H);
    loadTlbOfEl1(B, PAN_BIT);
    int selected = jump();
    here(toEl0);
    load(Long.BYTES, C, Scratch.JUMPS_EL0);
    leaveIfZero(C);
    store(Long.BYTES, C, Scratch.JUMPS);
    exchangeSp(sys(SysReg.SP_EL1), sys(SysReg.SP_EL0));
    storeNumber(Integer.BYTES, 0, StateBlock.EL);
    storeNumber(Integer.BYTES, 0, StateBlock.SP_SEL);
    forgetCalls();
    load(Long.BYTES, C, StateBlock.UNPRIVILEGED_TLB);
    here(selected);
    crossed();
    storeNumber(Long.BYTES, 0, StateBlock.MONITOR);
    storeNumber(Integer.BYTES, 1, StateBlock.EVENT_REGISTER);
    and(A, B, Pstate.DAIF);
    store(Integer.BYTES, A, StateBlock.DAIF);
    and(A, B, Pstate.PAN);
    shift(A, -PAN_BIT);
    store(Integer.BYTES, A, StateBlock.PAN);
    putNzcv();
    load(Long.BYTES, C, sys(SysReg.ELR_EL1));
    exitToOtherLevel();
  }

  private static int sys(SysReg register) {
    return CommonSystemRows.stored(register.index());
  }

  private void beginWithFp() {
    begin();
    load(Integer.BYTES, A, sys(SysReg.CPACR_EL1));
    and(A, A, FPEN);
    leaveUnless(A, FPEN);
  }

  /** C = the TLB of EL1 where a bit of a register is PSTATE.PAN. */
  private void loadTlbOfEl1(int r, int bit) {
    load(Long.BYTES, C, StateBlock.EL1_TLB);
    int noPan = jumpIf(r, bit, false);
    load(Long.BYTES, C, StateBlock.EL1_PAN_TLB);
    here(noPan);
  }

  /** The TLB in use is that at C. */
  private void crossed() {
    store(Long.BYTES, C, StateBlock.TLB);
    storeNumber(Integer.BYTES, HostCode.CROSSED, Scratch.CROSSED);
  }

  /** The steps may change the host's flags. */
  protected void begin() {}

  /** {@code r} = so many bytes. */
  protected abstract void load(int bytes, int r, int at);

  /** So many bytes = {@code r}. */
  protected abstract void store(int bytes, int r, int at);

  /** So many bytes = {@code value}, which is not negative. */
  protected abstract void storeNumber(int bytes, int value, int at);

  /** {@code r = value}. */
  protected abstract void set(int r, long value);

  /** A register becomes a guest address. */
  protected abstract void setAddress(int r, long va);

  /** {@code r |= s}. */
  protected abstract void or(int r, int s);

  /** {@code r = s & mask}, of 32 bits. */
  protected abstract void and(int r, int s, int mask);

  /** {@code r <<= left}, of 32 bits; to the right where that is negative. */
  protected abstract void shift(int r, int left);

  /** {@code r += value}, of 64 bits. */
  protected abstract void add(int r, int value);

  /** Jumps if a bit of 32 is set, or is not. */
  protected abstract int jumpIf(int r, int bit, boolean set);

  /** Jumps if 32 bits are zero. */
  protected abstract int jumpIfZero(int r);

  /** Jumps. */
  protected abstract int jump();

  /** A jump goes here. */
  protected abstract void here(int jump);

  /** The row is called out, and the block left then, unless 32 bits are {@code value}. */
  protected abstract void leaveUnless(int r, int value);

  /** As {@link #leaveUnless} if 64 bits are zero. */
  protected abstract void leaveIfZero(int r);

  /** B = NZCV, in bits 31:28. Changes C if the host needs it. */
  protected abstract void getNzcv();

  /** NZCV = bits 31:28 of B. Changes all. */
  protected abstract void putNzcv();

  /** The stack pointer goes to 8 bytes, and comes from others. */
  protected abstract void exchangeSp(int to, int from);

  /** Guest returns find no continuations of calls before: another level may not go on there. */
  protected void forgetCalls() {}

  /** Continues at the guest address in C; what is requested may not be masked any more. */
  protected abstract void exitToOtherLevel();
}
