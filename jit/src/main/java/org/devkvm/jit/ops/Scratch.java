package org.devkvm.jit.ops;

import org.devkvm.cpu.state.StateBlock;

/** What generated code of every host keeps for itself in the state block, from its start. */
public final class Scratch {
  /** The instruction of a call-out. */
  public static final int WORD = StateBlock.SCRATCH;

  /** Nonzero after broadcast maintenance that DSB has to wait for. */
  public static final int BROADCAST = StateBlock.SCRATCH + 4;

  /** Where a call-out goes on; the code that has found its block doubted, or that has faulted. */
  public static final int RESUME = StateBlock.SCRATCH + 8;

  /** The number of an exit that may be chained. */
  public static final int SLOT = StateBlock.SCRATCH + 16;

  /** Nonzero where generated code may not execute floating point. */
  public static final int FP_SLOW = StateBlock.SCRATCH + 20;

  /** Address of the table of indirect branches for the current exception level. */
  public static final int JUMPS = StateBlock.SCRATCH + 24;

  /** The host address whose access faulted. */
  public static final int FAULT_ADDRESS = StateBlock.SCRATCH + 32;

  /** Instructions counted, where that is wanted. */
  public static final int COUNT = StateBlock.SCRATCH + 40;

  /** Where the instructions of the rows that are begun go on, where they are kept. */
  public static final int BEGUN = StateBlock.SCRATCH + 48;

  /** Where the journal of stores goes on. */
  public static final int JOURNAL = StateBlock.SCRATCH + 56;

  /** As {@link #JUMPS}, for EL0 and for EL1; 0 where that is not known. */
  public static final int JUMPS_EL0 = StateBlock.SCRATCH + 64;

  public static final int JUMPS_EL1 = StateBlock.SCRATCH + 72;

  /** {@link HostCode#CROSSED} after code has changed the exception level; else 0. */
  public static final int CROSSED = StateBlock.SCRATCH + 80;

  /** From here on it is one host's own; a multiple of 64. */
  public static final int HOST = StateBlock.SCRATCH + 128;

  private Scratch() {}
}
