package org.devkvm.jit.a64;

import org.devkvm.cpu.state.StateBlock;

/** What generated code keeps for itself in the state block. */
final class Scratch {
  /** The instruction of a call-out. */
  static final int WORD = StateBlock.SCRATCH;

  /** Nonzero after broadcast maintenance that DSB has to wait for. */
  static final int BROADCAST = StateBlock.SCRATCH + 4;

  /** Where a call-out goes on. */
  static final int RESUME = StateBlock.SCRATCH + 8;

  /** The number of an exit that may be chained. */
  static final int SLOT = StateBlock.SCRATCH + 16;

  /** Nonzero where generated code may not execute floating point. */
  static final int FP_SLOW = StateBlock.SCRATCH + 20;

  /** Address of the table of indirect branches for the current exception level. */
  static final int JUMPS = StateBlock.SCRATCH + 24;

  /** The guest's FPCR. */
  static final int GUEST_FPCR = StateBlock.SCRATCH + 32;

  /** Java's. */
  static final int HOST_FPCR = StateBlock.SCRATCH + 40;

  /** What code has raised in FPSR. */
  static final int RAISED = StateBlock.SCRATCH + 48;

  /** Where {@link A64EntryCode#victims} returns to. */
  static final int RETURN = StateBlock.SCRATCH + 56;

  /** The host address whose access faulted. */
  static final int FAULT_ADDRESS = StateBlock.SCRATCH + 64;

  /** Instructions counted, where that is wanted. */
  static final int COUNT = StateBlock.SCRATCH + 72;

  /** Where the instructions of the rows that are begun go on, where they are kept. */
  static final int BEGUN = StateBlock.SCRATCH + 80;

  /** Where the journal of stores goes on. */
  static final int JOURNAL = StateBlock.SCRATCH + 88;

  private Scratch() {}
}
