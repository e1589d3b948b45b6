package org.devkvm.cpu.exec;

import org.devkvm.arm64.decode.A64Decoder;
import org.devkvm.arm64.decode.WordFields;
import org.devkvm.arm64.reg.Esr;
import org.devkvm.cpu.engine.Engine;
import org.devkvm.cpu.engine.EngineExit;
import org.devkvm.cpu.engine.Hypervisor;
import org.devkvm.cpu.engine.InstructionMeter;
import org.devkvm.cpu.engine.ShareabilityDomain;
import org.devkvm.cpu.fault.GuestException;
import org.devkvm.cpu.fault.Stage2Fault;
import org.devkvm.cpu.mmu.CodeCache;
import org.devkvm.cpu.mmu.GuestMemory;
import org.devkvm.cpu.state.CpuState;
import org.jspecify.annotations.Nullable;

/**
 * One PE while it executes: its registers, its view of memory and what instructions tell the
 * executor. Used by the thread that runs the PE only. Fields are public: this is what executors
 * work on.
 */
public final class Pe {
  /** {@link #event}: go on with the next instruction. */
  public static final int NONE = 0;

  /** {@link #event}: {@code s.pc()} or the mapping of code may have changed; fetch again. */
  public static final int BRANCH = 1;

  /** {@link #event}: return from {@link Executor#execute}. */
  public static final int STOP = 2;

  /** Its registers. */
  public final CpuState s;

  /** Memory as it sees it. */
  public final GuestMemory mem;

  final SystemRegisters sysregs;
  final GuestException exception;
  final ShareabilityDomain.Member domain;
  final ExclusiveMonitor monitor;

  /** What the last instruction asks of the executor. */
  public int event;

  /** Why to leave {@link Engine#run}; null to stay. */
  @Nullable EngineExit exit;

  /** Who answers for the registers that the PE does not hold. */
  Hypervisor hypervisor = Hypervisor.NONE;

  /** Who is told about executed instructions, by exception level; null: nobody. */
  @Nullable InstructionMeter meter;

  /** How often it executed YIELD. */
  int spinHints;

  /** {@link DebugUnit} executes single instructions at some exception level. */
  boolean debugged;

  final DebugUnit debug;

  private boolean fpTrapped;

  /** {@link #fpTrapped}, or a write of Vn has bits of Zn to clear. */
  private boolean vectorWriteIsSpecial;

  Pe(
      CpuState state,
      GuestMemory memory,
      SystemRegisters systemRegisters,
      GuestException guestException,
      ShareabilityDomain.Member member) {
    s = state;
    monitor = new ExclusiveMonitor(state);
    mem = memory;
    sysregs = systemRegisters;
    exception = guestException;
    domain = member;
    debug = new DebugUnit(this, guestException);
  }

  /** Xn or SP: the address of an access, by the word's field Rn. */
  long base(int w) {
    return s.x(CpuState.orSp(WordFields.rn(w)));
  }

  /** Writes a register that an instruction names; 31 is none. */
  void write(int register, long value) {
    s.x(CpuState.orSink(register), value);
  }

  /** UNDEFINED, to be thrown. */
  GuestException undefined() {
    return exception.of(Esr.UNDEFINED);
  }

  /** What an instruction that has no row raises, to be thrown. */
  GuestException unallocated(int word) {
    return exception.of(VectorAccess.unallocated(s, word));
  }

  /** Raises the trap of CPACR_EL1.FPEN if FP and SIMD are off at this level. */
  void checkFp() {
    if (fpTrapped) {
      throw exception.of(Esr.FP_ACCESS);
    }
  }

  /**
   * As {@link #checkFp()}, before Vn is written: with SVE, the rest of Zn becomes zero. A load that
   * faults afterwards leaves its destination UNKNOWN, so that before is not too early.
   */
  void checkFp(int n) {
    if (vectorWriteIsSpecial) {
      specialVectorWrite(n);
    }
  }

  private void specialVectorWrite(int n) {
    checkFp();
    if (s.sve != null) {
      s.sve.clearAbove(n);
    }
  }

  /** Whether executed instructions are counted, so that an executor must be able to stop soon. */
  public boolean isMetered() {
    return meter != null;
  }

  /** Executes one instruction as {@link Dispatch} does: the PC is already past it. */
  public void execute(int word) {
    if (!SystemInsns.execute(this, word)) {
      Dispatch.execute(this, A64Decoder.decode(word), word);
    }
  }

  /** The decoded instructions of the VM. */
  public CodeCache code() {
    return domain.code();
  }

  /** Whether DSB has to wait for other PEs. */
  public boolean awaitsOthers() {
    return domain.isUnconfirmed();
  }

  /** Continues at {@code target}. */
  void branch(long target) {
    s.pc(target);
    event = BRANCH;
  }

  /** Leaves {@link Engine#run} after this instruction, with the PC past it. */
  void leave(EngineExit reason) {
    exit = reason;
    event = STOP;
  }

  /** Leaves {@link Engine#run} instead of this instruction, of which nothing has happened. */
  void trap(EngineExit reason) {
    s.pc(s.pc() - 4);
    leave(reason);
  }

  /** What the syndrome of an abort says of a load or store; 0 if it does not describe it. */
  public static int syndrome(int word) {
    return Syndrome.iss(word);
  }

  /** How many bytes it moves. */
  public static int describedBytes(int syndrome) {
    return 1 << (syndrome >>> Esr.SAS_SHIFT & 3);
  }

  /**
   * A load or store that the syndrome describes, and which the PC is at, has found no memory: the
   * hypervisor answers it, or is left for.
   */
  public void abort(int syndrome, Stage2Fault fault) {
    event = NONE;
    int esr = fault.esr() | syndrome;
    if (hypervisor.access(esr, fault.ipa())) {
      enteredAgain();
    } else {
      leave(new EngineExit.Stage2Abort(esr, fault.far(), fault.ipa()));
    }
  }

  /**
   * The hypervisor has answered, perhaps changed interrupts, and enters the guest again: by ERET,
   * which clears the monitor (Arm ARM, AArch64.ExceptionReturn).
   */
  void enteredAgain() {
    monitor.clear();
    interruptsChanged();
  }

  /** After a change of PSTATE.EL, PSTATE.PAN or of a register that controls execution. */
  void contextChanged() {
    mem.contextChanged();
    controlChanged();
    event = s.ownRequests() != 0 || s.il() || debugged || meter != null ? STOP : BRANCH;
  }

  /** Generated code has changed PSTATE.EL or PSTATE.PAN by itself, and nothing was requested. */
  public void levelChanged() {
    contextChanged();
    event = NONE;
  }

  /** After MSR: CPACR_EL1 may have changed; the register's own hook has told the MMU. */
  void controlChanged() {
    fpTrapped = VectorAccess.fpTraps(s);
    vectorWriteIsSpecial = fpTrapped || VectorAccess.writesReachAbove(s);
    s.fpSpecial(vectorWriteIsSpecial);
    synchronize();
  }

  /** Whether there is a reason not to wait. */
  boolean isWanted() {
    return (s.ownRequests() & ~PeEngine.DEBUGGED) != 0;
  }

  /** After an instruction that may have raised or unmasked an interrupt, and did nothing else. */
  void interruptsChanged() {
    if (s.ownRequests() != 0 || debugged) {
      event = STOP;
    }
  }

  /** After an instruction that may have unmasked an interrupt or changed the mapping of code. */
  void synchronize() {
    event = s.ownRequests() != 0 || debugged ? STOP : BRANCH;
  }
}
