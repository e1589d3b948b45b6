package org.devkvm.cpu.engine;

/** Why {@link Engine#run} returned: what hardware would report to EL2. */
public sealed interface EngineExit {
  /** {@link Engine#kick} was called. */
  record Kicked() implements EngineExit {}

  /** WFI with no interrupt pending; the PC is past it. */
  record WaitForInterrupt() implements EngineExit {}

  /** WFE with the event register clear; the PC is past it. */
  record WaitForEvent() implements EngineExit {}

  /** HVC #imm; the PC is past it. */
  record HypervisorCall(int imm) implements EngineExit {}

  /** SMC #imm, trapped; the PC is at it. */
  record SecureMonitorCall(int imm) implements EngineExit {}

  /**
   * MRS, MSR or SYS on a register that the PE does not hold; the PC is at it.
   *
   * @param esr ESR_EL2 with EC 0x18
   */
  record SystemRegisterTrap(int esr) implements EngineExit {}

  /**
   * An access, fetch or table walk for which {@link org.devkvm.cpu.mmu.PhysicalMemory} has no page;
   * the PC is at the instruction.
   *
   * @param esr ESR_EL2 with EC 0x20 or 0x24: WnR, CM, S1PTW, and ISV with SAS, SSE, SRT, SF where
   *     the architecture gives them
   * @param far the virtual address
   * @param ipa the intermediate physical address, to the byte
   */
  record Stage2Abort(int esr, long far, long ipa) implements EngineExit {}

  /**
   * An access, fetch or table walk found that user space has taken the memory away; the PC is at
   * the instruction.
   */
  record HostFault() implements EngineExit {}

  /**
   * A debug exception of a guest that is debugged ({@link Engine#debug}); the PC is its preferred
   * return address.
   *
   * @param esr ESR_EL2 with EC 0x30, 0x32, 0x34 or 0x3C
   * @param far FAR_EL2 of a watchpoint
   */
  record DebugException(int esr, long far) implements EngineExit {}

  /**
   * The engine met a state that it cannot execute correctly: a defect of devkvm, not of the guest.
   *
   * @param reason for the person who reads the dump
   */
  record EngineFailure(String reason, Throwable cause) implements EngineExit {}
}
