package org.devkvm.cpu.state;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import org.devkvm.arm64.reg.Pstate;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.host.HostMemory;
import org.jspecify.annotations.Nullable;

/**
 * The registers of one PE, and beside them what other threads ask of it: a view of a {@link
 * StateBlock}, which interpreters, machine code and the KVM register interface read and write, each
 * while it alone runs the PE. Other threads may call {@link #request}, {@link #withdraw}, {@link
 * #requests} and {@link #sendEvent}, even after {@link #close}.
 */
public final class CpuState implements AutoCloseable {
  /** Index in {@link #x} that always reads zero: XZR as a source. */
  public static final int ZR = 31;

  /** Index in {@link #x} that nothing reads: XZR as a destination. */
  public static final int SINK = 32;

  /** Index in {@link #x} of the stack pointer in use, as PSTATE.EL and PSTATE.SP select it. */
  public static final int SP = 33;

  private static final int SP_EL0 = SysReg.SP_EL0.index();
  private static final int SP_EL1 = SysReg.SP_EL1.index();

  private static final VarHandle WORD = JAVA_INT.varHandle();

  private static final VarHandle DOUBLEWORD = JAVA_LONG.varHandle();

  /** {@link StateBlock#ATTENTION}, in a doubleword whose lower half is the word before. */
  private static final long ATTENTION = 1L << Integer.SIZE;

  private final Arena arena = Arena.ofShared();
  private final long block;

  /** The block, for threads that may come too late. */
  private final MemorySegment segment;

  /** What SVE adds; null on a PE without SVE. */
  public final @Nullable SveState sve;

  /** FPCR and FPSR. */
  public final FpState fp;

  /** The registers of a PE without SVE. */
  public CpuState() {
    this(false);
  }

  /** The registers of a PE that has SVE or has not. */
  public CpuState(boolean hasSve) {
    segment = arena.allocate(StateBlock.BYTES, StateBlock.ALIGNMENT);
    block = segment.address();
    fp = new FpState(block);
    sve = hasSve ? new SveState(this) : null;
  }

  /** Frees the block. The PE does not run any more. */
  @Override
  public void close() {
    arena.close();
  }

  /** Host address of the block. */
  public long address() {
    return block;
  }

  /** The index in {@link #x} of a register that an instruction writes if its number is not 31. */
  public static int orSink(int register) {
    return register == 31 ? SINK : register;
  }

  /** The index in {@link #x} of a register whose number 31 stands for the stack pointer. */
  public static int orSp(int register) {
    return register == 31 ? SP : register;
  }

  /** X0 to X30, {@link #ZR}, {@link #SINK} and {@link #SP}. */
  public long x(int n) {
    return StateBlock.x(block, n);
  }

  /** Sets X0 to X30, {@link #SINK} or {@link #SP}. */
  public void x(int n, long value) {
    StateBlock.x(block, n, value);
  }

  /** V0 to V31: bits 63:0 of Vn at 2n, bits 127:64 at 2n+1. */
  public long v(int half) {
    return StateBlock.v(block, half);
  }

  /** Sets half of one of V0 to V31. */
  public void v(int half, long value) {
    StateBlock.v(block, half, value);
  }

  /** Storage of a system register, by its index. SP_EL0 and SP_EL1: see {@link #SP}. */
  public long sys(int index) {
    return HostMemory.get64(block + StateBlock.SYS + ((long) index << 3));
  }

  /** Sets the storage of a system register. */
  public void sys(int index, long value) {
    HostMemory.put64(block + StateBlock.SYS + ((long) index << 3), value);
  }

  /** Storage of a system register. SP_EL0 and SP_EL1: see {@link #SP}. */
  public long sys(SysReg reg) {
    return sys(reg.index());
  }

  /** Sets the storage of a system register. */
  public void sys(SysReg reg, long value) {
    sys(reg.index(), value);
  }

  private int get(int offset) {
    return (int) HostMemory.get32(block + offset);
  }

  private void set(int offset, int value) {
    HostMemory.put32(block + offset, value);
  }

  /** Address of the next instruction. */
  public long pc() {
    return HostMemory.get64(block + StateBlock.PC);
  }

  /** Sets the address of the next instruction. */
  public void pc(long value) {
    HostMemory.put64(block + StateBlock.PC, value);
  }

  /** PSTATE.NZCV in bits 31:28, all other bits zero. */
  public int nzcv() {
    return StateBlock.nzcv(block);
  }

  /** Sets PSTATE.NZCV. */
  public void nzcv(int value) {
    StateBlock.nzcv(block, value);
  }

  /** PSTATE.DAIF in bits 9:6, all other bits zero. */
  public int daif() {
    return get(StateBlock.DAIF);
  }

  /** Sets PSTATE.DAIF. */
  public void daif(int value) {
    set(StateBlock.DAIF, value);
  }

  /** PSTATE.EL: 0 or 1. */
  public int el() {
    return get(StateBlock.EL);
  }

  /** PSTATE.SP: 0 selects SP_EL0, 1 selects SP_ELx. */
  public int spSel() {
    return get(StateBlock.SP_SEL);
  }

  /** PSTATE.PAN. */
  public boolean pan() {
    return get(StateBlock.PAN) != 0;
  }

  /** Sets PSTATE.PAN. */
  public void pan(boolean value) {
    set(StateBlock.PAN, value ? 1 : 0);
  }

  /** PSTATE.IL: the next instruction raises Illegal Execution state. */
  public boolean il() {
    return get(StateBlock.IL) != 0;
  }

  /** Sets PSTATE.IL. */
  public void il(boolean value) {
    set(StateBlock.IL, value ? 1 : 0);
  }

  /** PSTATE.SS: software step is active-not-pending. */
  public boolean ss() {
    return get(StateBlock.SS) != 0;
  }

  /** Sets PSTATE.SS. */
  public void ss(boolean value) {
    set(StateBlock.SS, value ? 1 : 0);
  }

  /** PSTATE in the format of SPSR_ELx. */
  public int pstate() {
    return nzcv()
        | daif()
        | Pstate.mode(el(), spSel())
        | (pan() ? Pstate.PAN : 0)
        | (il() ? Pstate.IL : 0)
        | (ss() ? Pstate.SS : 0);
  }

  /** Sets PSTATE from the format of SPSR_ELx; the mode must be one the PE has. */
  public void pstate(long spsr) {
    select(Pstate.el(spsr), Pstate.spSel(spsr));
    nzcv((int) spsr & Pstate.NZCV);
    daif((int) spsr & Pstate.DAIF);
    pan((spsr & Pstate.PAN) != 0);
    il((spsr & Pstate.IL) != 0);
    ss((spsr & Pstate.SS) != 0);
  }

  /** Sets PSTATE.EL and PSTATE.SP, and {@link #SP} to the stack pointer that they select. */
  public void select(int el, int spSel) {
    sys(bank(), x(SP));
    set(StateBlock.EL, el);
    set(StateBlock.SP_SEL, spSel);
    x(SP, sys(bank()));
  }

  /** SP_EL0, in use or not. */
  public long spEl0() {
    return bank() == SP_EL0 ? x(SP) : sys(SP_EL0);
  }

  /** Sets SP_EL0, in use or not. */
  public void spEl0(long value) {
    sys(SP_EL0, value);
    if (bank() == SP_EL0) {
      x(SP, value);
    }
  }

  /** SP_EL1, in use or not. */
  public long spEl1() {
    return bank() == SP_EL1 ? x(SP) : sys(SP_EL1);
  }

  /** Sets SP_EL1, in use or not. */
  public void spEl1(long value) {
    sys(SP_EL1, value);
    if (bank() == SP_EL1) {
      x(SP, value);
    }
  }

  private int bank() {
    return (el() & spSel()) == 0 ? SP_EL0 : SP_EL1;
  }

  /** Sets the general registers, the stack pointer and NZCV from what a block began with. */
  public void restoreGeneral(long copy) {
    for (int n = 0; n < ZR; n++) {
      x(n, StateBlock.x(copy, n));
    }
    x(SP, StateBlock.x(copy, SP));
    nzcv(StateBlock.nzcv(copy));
  }

  // Beside the registers.

  /** Instructions executed so far. */
  public long retired() {
    return HostMemory.get64(block + StateBlock.RETIRED);
  }

  /** Counts instructions. */
  public void retire(long instructions) {
    HostMemory.put64(block + StateBlock.RETIRED, retired() + instructions);
  }

  /** Records where the data TLBs are: the one in use, and the one with EL0's permissions. */
  public void tlbs(long current, long unprivileged) {
    HostMemory.put64(block + StateBlock.TLB, current);
    HostMemory.put64(block + StateBlock.UNPRIVILEGED_TLB, unprivileged);
  }

  /** Records where the data TLBs of EL1 are, which stay there. */
  public void tlbsOfEl1(long plain, long pan) {
    HostMemory.put64(block + StateBlock.EL1_TLB, plain);
    HostMemory.put64(block + StateBlock.EL1_PAN_TLB, pan);
  }

  /**
   * Sets the address of the table that says which pages code was decoded from: see {@code
   * CodeCache}.
   */
  public void decodedPages(long table) {
    HostMemory.put64(block + StateBlock.DECODED, table);
  }

  /**
   * Lets generated code read the counter, which is the host's monotonic clock less {@code origin},
   * while it is below {@code limit}. Any thread.
   */
  public void shareCounter(long origin, long limit) {
    if (alive()) {
      DOUBLEWORD.setVolatile(segment, (long) StateBlock.COUNTER_ORIGIN, origin);
      DOUBLEWORD.setVolatile(segment, (long) StateBlock.COUNTER_LIMIT, limit);
    }
  }

  /** Records whether FP and SIMD need more than their registers. */
  public void fpSpecial(boolean special) {
    set(StateBlock.FP_SPECIAL, special ? 1 : 0);
  }

  /** What is asked of the PE, one bit each; 0 after {@link #close}. */
  public int requests() {
    return alive() ? (int) WORD.getVolatile(segment, (long) StateBlock.REQUESTS) : 0;
  }

  /**
   * Asks for something, and for attention. Mostly nothing was asked for before, and nobody looks
   * whether that is so: the cache line would come here to be read, and then once more to be
   * written.
   */
  public void request(int bits) {
    change(0, -1, ATTENTION | Integer.toUnsignedLong(bits));
  }

  /** Asks no more. Mostly nothing else was asked for. */
  public void withdraw(int bits) {
    long asked = Integer.toUnsignedLong(bits);
    change(asked, ~asked, 0);
  }

  /**
   * Keeps some bits of what is asked, and adds others. For both, because C1 needs milliseconds for
   * each way to change a segment atomically, while the guest's first interrupts wait.
   *
   * @param guess what is probably there
   */
  private void change(long guess, long kept, long added) {
    if (!alive()) {
      return;
    }
    long seen = guess;
    while (!DOUBLEWORD.compareAndSet(
        segment, (long) StateBlock.REQUESTS, seen, (seen & kept) | added)) {
      seen = (long) DOUBLEWORD.getVolatile(segment, (long) StateBlock.REQUESTS);
    }
  }

  /**
   * As {@link #requests}, on the thread that runs the PE: its block is there, and C1 makes one
   * instruction of it.
   */
  public int ownRequests() {
    return (int) HostMemory.aligned32(block + StateBlock.REQUESTS);
  }

  /**
   * Whether anything was asked since {@link #attend}, on the thread that runs the PE; generated
   * code looks at the same word.
   */
  public boolean isAttentionAsked() {
    return HostMemory.aligned32(block + StateBlock.ATTENTION) != 0;
  }

  /** To be called before {@link #ownRequests} is looked at, on the thread that runs the PE. */
  public void attend() {
    set(StateBlock.ATTENTION, 0);
    VarHandle.fullFence();
  }

  /** The event register of WFE. */
  public boolean eventRegister() {
    return (int) WORD.getVolatile(segment, (long) StateBlock.EVENT_REGISTER) != 0;
  }

  /** Sets the event register, as SEV does. */
  public void sendEvent() {
    if (alive()) {
      WORD.setVolatile(segment, (long) StateBlock.EVENT_REGISTER, 1);
    }
  }

  /** Opens the exclusive monitor: what it monitors may be no memory any longer. */
  public void dropMonitor() {
    HostMemory.put64(block + StateBlock.MONITOR, 0);
  }

  /** Clears the event register. */
  public void clearEvent() {
    WORD.setVolatile(segment, (long) StateBlock.EVENT_REGISTER, 0);
  }

  private boolean alive() {
    return arena.scope().isAlive();
  }
}
