package org.devkvm.cpu.exec;

import org.devkvm.cpu.fault.GuestException;
import org.devkvm.cpu.mmu.GuestMemory;
import org.devkvm.cpu.state.CpuState;

/**
 * MRS, MSR (register), SYS and SYSL on one PE. The instruction word says it all: its bits 20:5 are
 * the encoding. Throws {@link GuestException} for UNDEFINED and traps to EL1, {@link ExitSignal}
 * for what the hypervisor handles.
 */
public final class SystemRegisters {
  private final CpuState state;
  private final GuestMemory memory;
  private final SystemCounter counter;
  private final ShareabilityDomain.Member domain;
  private final GuestException exception;

  /** The system registers of one PE. */
  public SystemRegisters(
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

  /** MRS or SYSL. */
  public long read(int word) {
    domain.serve();
    throw exception.of((int) (state.el + counter.now()));
  }

  /** MSR or SYS: also DC, IC, AT and TLBI, with {@code value} that of Xt. */
  public void write(int word, long value) {
    memory.contextChanged();
  }

  /** MSR (immediate): SPSel, DAIFSet, DAIFClr, PAN. */
  public void writePstate(int op1, int op2, int imm) {
    memory.contextChanged();
  }
}
