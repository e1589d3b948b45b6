package org.devkvm.cpu.exec;

import java.util.function.IntSupplier;
import org.devkvm.arm64.reg.Esr;
import org.devkvm.arm64.reg.Pstate;
import org.devkvm.arm64.reg.Sctlr;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.engine.ExceptionEntry;
import org.devkvm.cpu.engine.ShareabilityDomain;
import org.devkvm.cpu.engine.ShareabilityDomain.Maintenance;
import org.devkvm.cpu.engine.SystemCounter;
import org.devkvm.cpu.exec.SystemRegisterTable.Reader;
import org.devkvm.cpu.exec.SystemRegisterTable.Row;
import org.devkvm.cpu.exec.SystemRegisterTable.Writer;
import org.devkvm.cpu.fault.GuestException;
import org.devkvm.cpu.host.HostMemory;
import org.devkvm.cpu.mmu.GuestMemory;
import org.devkvm.cpu.mmu.PhysicalMemory;
import org.devkvm.cpu.ops.FpStatus;
import org.devkvm.cpu.state.CpuState;
import org.devkvm.cpu.state.IdRegisters;
import org.jspecify.annotations.Nullable;

/**
 * MRS, MSR, SYS and SYSL on one PE. The instruction word says it all: its bits 20:5 are the
 * encoding. Throws {@link GuestException} for UNDEFINED and traps to EL1.
 */
final class SystemRegisters {
  private static final int PAN_BIT = 22;
  private static final long CSSELR_LEVEL_IND = 0xF;
  private static final long ZCR_LEN = 0xF;

  /** DCZID_EL0.DZP: DC ZVA is prohibited. */
  private static final long DZP = 1 << 4;

  private static final int OP1_EL0 = 3;
  private static final int OP1_EL2 = 4;

  private final CpuState state;
  private final GuestMemory memory;
  private final SystemCounter counter;
  private final ShareabilityDomain.Member domain;
  private final GuestException exception;
  private IntSupplier pending = () -> 0;

  /** The system registers of one PE. */
  SystemRegisters(
      CpuState state,
      GuestMemory memory,
      SystemCounter counter,
      ShareabilityDomain.Member domain,
      GuestException exception) {
    this.state = state;
    this.memory = memory;
    this.counter = counter;
    this.domain = domain;
    this.exception = exception;
  }

  /** Where ISR_EL1 comes from: the interrupts that are pending, as bits of DAIF. */
  void pendingFrom(IntSupplier source) {
    pending = source;
  }

  /** How to do an MRS or SYSL; null if the hypervisor does it. */
  @Nullable Reader reader(int word) {
    Row row = SystemRegisterTable.row(encoding(word));
    if (row == null) {
      checkHypervisorHolds(word);
      return null;
    }
    check(row.reads(), word);
    if (row.isHypervisors()) {
      return null;
    }
    Reader reader = row.reader();
    if (reader == null) {
      throw undefined();
    }
    return reader;
  }

  /** How to do an MSR or SYS, DC, IC, AT and TLBI included; null if the hypervisor does it. */
  @Nullable Writer writer(int word) {
    Row row = SystemRegisterTable.row(encoding(word));
    if (row == null) {
      checkHypervisorHolds(word);
      return null;
    }
    check(row.writes(), word);
    if (row.isHypervisors()) {
      return null;
    }
    Writer writer = row.writer();
    if (writer == null) {
      throw undefined();
    }
    return writer;
  }

  /**
   * MSR (immediate): SPSel, DAIFSet, DAIFClr and PAN. After DAIFClr an interrupt may be taken.
   *
   * @param word the instruction; its CRm is the immediate
   */
  void writePstate(int word) {
    int imm = word >>> 8 & 15;
    int field = (word >>> 13 & 0x38) | (word >>> 5 & 7);
    switch (field) {
      case 0b000_100 -> {
        requireEl1();
        setPan(word, (long) imm << PAN_BIT);
      }
      case 0b000_101 -> {
        requireEl1();
        setSpSel(word, imm);
      }
      case 0b011_110 -> {
        requireUma(word);
        state.daif(state.daif() | imm << 6);
      }
      case 0b011_111 -> {
        requireUma(word);
        state.daif(state.daif() & ~(imm << 6));
      }
      default -> throw undefined();
    }
  }

  private void requireEl1() {
    if (state.el() == 0) {
      throw undefined();
    }
  }

  private void requireUma(int word) {
    check(SystemRegisterGate.UMA, word);
  }

  private static int encoding(int word) {
    return word >>> 5 & 0xFFFF;
  }

  private void check(SystemRegisterGate gate, int word) {
    boolean el0 = state.el() == 0;
    if (gate == SystemRegisterGate.NONE || (el0 && gate == SystemRegisterGate.EL1_ONLY)) {
      throw undefined();
    }
    if (el0 && !gate.lets(state)) {
      throw exception.of(Esr.ofSystemInstruction(word));
    }
  }

  private GuestException undefined() {
    return exception.of(Esr.UNDEFINED);
  }

  /**
   * An encoding without a row is the hypervisor's if it is a register below EL2 that {@link SysReg}
   * names, or IMPLEMENTATION DEFINED, which HCR_EL2.TIDCP traps; otherwise UNDEFINED.
   */
  private void checkHypervisorHolds(int word) {
    int op1 = word >>> 16 & 7;
    int crn = word >>> 12 & 15;
    @Nullable SysReg reg = SysReg.of(encoding(word));
    boolean implementationDefined = (word >>> 19 & 1) != 0 && (crn == 11 || crn == 15);
    boolean trapped = (reg != null || implementationDefined) && op1 != OP1_EL2;
    boolean visible = state.el() != 0 || op1 == OP1_EL0;
    if (!trapped || !visible || isAbsentBreakpoint(word)) {
      throw undefined();
    }
  }

  /** A breakpoint or watchpoint register beyond those that ID_AA64DFR0_EL1 counts. */
  private boolean isAbsentBreakpoint(int word) {
    int encoding = encoding(word);
    int dbgBvr0 = SysReg.DBGBVR0_EL1.encoding();
    if ((encoding & ~0x7B) != (dbgBvr0 & ~0x7B)) {
      return false;
    }
    boolean watchpoint = (encoding & 2) != 0;
    int count = (int) (state.sys(SysReg.ID_AA64DFR0_EL1) >>> (watchpoint ? 20 : 12)) & 15;
    return (encoding >>> 3 & 15) > count;
  }

  // The rows' functions.

  long stored(int word) {
    return state.sys(storage(word));
  }

  void store(int word, long value) {
    state.sys(storage(word), value);
  }

  void setCsselr(int word, long value) {
    store(word, value & CSSELR_LEVEL_IND);
  }

  /** Registers may have been set from outside: what the processor does not keep becomes zero. */
  void dropReservedBits() {
    long csselr = state.sys(SysReg.CSSELR_EL1);
    long vbar = state.sys(SysReg.VBAR_EL1);
    long zero =
        state.sys(SysReg.AFSR0_EL1) | state.sys(SysReg.AFSR1_EL1) | state.sys(SysReg.AMAIR_EL1);
    if ((zero | (csselr & ~CSSELR_LEVEL_IND) | (vbar & ~ExceptionEntry.VBAR_BASE)) != 0) {
      state.sys(SysReg.AFSR0_EL1, 0);
      state.sys(SysReg.AFSR1_EL1, 0);
      state.sys(SysReg.AMAIR_EL1, 0);
      state.sys(SysReg.CSSELR_EL1, csselr & CSSELR_LEVEL_IND);
      state.sys(SysReg.VBAR_EL1, vbar & ExceptionEntry.VBAR_BASE);
    }
  }

  void setVbar(int word, long value) {
    store(word, value & ExceptionEntry.VBAR_BASE);
  }

  /**
   * DEVIATION: data is little-endian, which the identification registers say: EE and E0E are RES0.
   */
  void setSctlr(int word, long value) {
    storeTranslation(word, value & ~(long) (Sctlr.EE | Sctlr.E0E));
  }

  void storeTranslation(int word, long value) {
    state.sys(storage(word), value);
    memory.contextChanged();
  }

  private static int storage(int word) {
    @Nullable SysReg reg = SysReg.of(encoding(word));
    if (reg == null) {
      throw new IllegalStateException("no register in " + Integer.toHexString(word));
    }
    return reg.index();
  }

  long ccsidr(int word) {
    return IdRegisters.ccsidr(state.sys(SysReg.CSSELR_EL1));
  }

  long dczid(int word) {
    boolean prohibited = state.el() == 0 && !SystemRegisterGate.DZE.lets(state);
    return state.sys(SysReg.DCZID_EL0) | (prohibited ? DZP : 0);
  }

  long isr(int word) {
    return pending.getAsInt();
  }

  long spEl0(int word) {
    if (state.spSel() == 0) {
      throw undefined();
    }
    return state.spEl0();
  }

  void setSpEl0(int word, long value) {
    if (state.spSel() == 0) {
      throw undefined();
    }
    state.spEl0(value);
  }

  long spSel(int word) {
    return state.spSel();
  }

  void setSpSel(int word, long value) {
    state.select(state.el(), (int) value & 1);
  }

  long el(int word) {
    return (long) state.el() << 2;
  }

  long pan(int word) {
    return state.pan() ? Pstate.PAN : 0;
  }

  void setPan(int word, long value) {
    state.pan((value & Pstate.PAN) != 0);
    memory.contextChanged();
  }

  long nzcv(int word) {
    return Integer.toUnsignedLong(state.nzcv());
  }

  void setNzcv(int word, long value) {
    state.nzcv((int) value & Pstate.NZCV);
  }

  long daif(int word) {
    return state.daif();
  }

  void setDaif(int word, long value) {
    state.daif((int) value & Pstate.DAIF);
  }

  long fpcr(int word) {
    checkFp();
    return Integer.toUnsignedLong(state.fp.fpcr());
  }

  void setFpcr(int word, long value) {
    checkFp();
    state.fp.fpcr((int) value & FpStatus.FPCR);
  }

  long fpsr(int word) {
    checkFp();
    return Integer.toUnsignedLong(state.fp.fpsr());
  }

  void setFpsr(int word, long value) {
    checkFp();
    state.fp.fpsr((int) value & FpStatus.FPSR);
  }

  /** CheckFPEnabled64() of the manual. */
  private void checkFp() {
    if (VectorAccess.fpTraps(state)) {
      throw exception.of(Esr.FP_ACCESS);
    }
  }

  /** LEN is read as it was written, whatever lengths there are (Arm ARM D17.2, ZCR_EL1). */
  long zcr(int word) {
    checkZcr();
    return state.sys(SysReg.ZCR_EL1) & ZCR_LEN;
  }

  void setZcr(int word, long value) {
    checkZcr();
    state.sys(SysReg.ZCR_EL1, value & ZCR_LEN);
  }

  /** Unlike SVE instructions, ZCR_EL1 does not depend on CPACR_EL1.FPEN. */
  private void checkZcr() {
    if (VectorAccess.sveTraps(state)) {
      throw exception.of(Esr.SVE_ACCESS);
    }
    if (!VectorAccess.hasSve(state)) {
      throw undefined();
    }
  }

  long cntfrq(int word) {
    return SystemCounter.FREQUENCY;
  }

  /** Reads the counter for what is due by then, see {@link SystemCounter#now}. */
  void lookAtCounter() {
    var _ = counter.now();
  }

  long cntpct(int word) {
    return counter.now();
  }

  long cntvct(int word) {
    return counter.now() - state.sys(SysReg.CNTVOFF_EL2);
  }

  void translate(long va, boolean unprivileged, boolean write) {
    state.sys(SysReg.PAR_EL1, memory.mmu().translateAddress(va, unprivileged, write));
  }

  void broadcast(Maintenance what, long operand) {
    domain.broadcast(what, operand);
  }

  void maintainHere(Maintenance what, long operand) {
    what.apply(memory.mmu(), operand);
  }

  void invalidateCode(boolean everywhere) {
    memory.mmu().invalidateAllCode();
    if (everywhere) {
      domain.broadcast(Maintenance.FETCHES, 0);
    }
  }

  void invalidateCode(long va) {
    long page = memory.mmu().maintenanceTarget(va);
    if (page != PhysicalMemory.NONE) {
      memory.mmu().invalidateCode(page);
      domain.broadcast(Maintenance.CODE, 0);
    }
  }

  void maintain(long va) {
    memory.mmu().maintenanceTarget(va);
  }

  void zeroBlock(long va) {
    long block = memory.hostForZero(va) & -IdRegisters.ZERO_BLOCK_BYTES;
    HostMemory.fill(block, IdRegisters.ZERO_BLOCK_BYTES, 0);
  }
}
