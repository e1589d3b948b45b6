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

  /** Address of the jump cache for the current exception level. */
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

  /** In 4 bytes, what {@link MissedAccess} says of an access that the TLB does not serve. */
  public static final int MISSED_KIND = StateBlock.SCRATCH + 84;

  /** Its address, and the page of its last byte. */
  public static final int MISSED_ADDRESS = StateBlock.SCRATCH + 88;

  public static final int MISSED_LAST = StateBlock.SCRATCH + 96;

  /** The address of the entry that was looked at. */
  public static final int MISSED_ENTRY = StateBlock.SCRATCH + 104;

  /** Where what was called to look further returns to. */
  public static final int MISSED_RETURN = StateBlock.SCRATCH + 112;

  /** 32 bytes: those of an access in two pages, on their way. See {@link MissedAccess}. */
  public static final int SPLIT = StateBlock.SCRATCH + 128;

  /** Of an access in two pages: where each part of it goes, less its offset in the access. */
  public static final int SPLIT_FIRST = StateBlock.SCRATCH + 160;

  public static final int SPLIT_SECOND = StateBlock.SCRATCH + 168;

  /** How many of the bytes are in the first page, in 4 bytes, and in 4 how many there are. */
  public static final int SPLIT_AT = StateBlock.SCRATCH + 176;

  public static final int SPLIT_SIZE = StateBlock.SCRATCH + 180;

  /** 16 bytes: the time, in seconds and nanoseconds. */
  public static final int TIMESPEC = StateBlock.SCRATCH + 192;

  /** Address of clock_gettime(2). */
  public static final int CLOCK_GETTIME = StateBlock.SCRATCH + 208;

  /** From here on it is one host's own; a multiple of 64. */
  public static final int HOST = StateBlock.SCRATCH + 256;

  private Scratch() {}
}
