package org.devkvm.jit.x64;

import org.jspecify.annotations.Nullable;

/** Code behind a block for what happens rarely. */
final class Stub {
  /** What a stub does. */
  enum Kind {
    /** Leaves for a direct target; the jump to this stub is made to go there for good. */
    CHAIN,
    /** Goes to a target in another page by the table of indirect branches. */
    LOOK_UP,
    /** Polls, then goes back to the head of the block. */
    LOOP,
    /** Polls, then does as {@link #CHAIN}. */
    POLLED_CHAIN,
    /** Polls, then does as {@link #LOOK_UP}. */
    POLLED_LOOK_UP,
    /** Lets the interpreter execute the row, then goes on behind it. */
    CALL_OUT,
    /** As {@link #CALL_OUT} if a result of floating point is a NaN or may have underflowed. */
    UNUSUAL,
    /** As {@link #CALL_OUT} if nothing else in the TLB serves. */
    MISSED,
    /** Lets the interpreter execute the row, then goes on by the table of indirect branches. */
    CALL_OUT_AND_LEAVE;

    /** Whether code goes on behind the row once the interpreter has executed it. */
    boolean comesBack() {
      return this == CALL_OUT || this == UNUSUAL || this == MISSED;
    }
  }

  final Kind kind;

  /** Where the displacement of the jump to the stub is. */
  final int jump;

  /** The guest address that the stub is about: its target, or its row. */
  final long pc;

  /** The instruction of a call-out. */
  final int word;

  /** Where the kinds that come back go on. */
  int back;

  /**
   * Where {@link Kind#UNUSUAL} goes on with a result that is the guest's too, and {@link
   * Kind#MISSED} with a victim.
   */
  int resume;

  /** Of {@link Kind#MISSED}: the code that looks further, see {@link MissCode}. */
  int missed;

  /** Of {@link Kind#MISSED}: emits the store to RDX, where bytes in two pages may be stored. */
  @Nullable Runnable store;

  /** Where the row goes on behind that store. */
  int stored;

  /** Of {@link Kind#UNUSUAL}: double precision. */
  boolean wide;

  /** Whether the code there expects NZCV in the host's flags. */
  boolean reloadFlags;

  /** NZCV that is in the host's flags only when the stub is entered. */
  HostFlags.Kind unsaved = HostFlags.Kind.NONE;

  Stub(Kind kind, int jump, long pc, int word) {
    this.kind = kind;
    this.jump = jump;
    this.pc = pc;
    this.word = word;
  }
}
