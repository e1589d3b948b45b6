package org.devkvm.jit.a64;

/** Code behind a block for what happens rarely. */
final class A64Stub {
  /** What a stub does. */
  enum Kind {
    /** Leaves for a direct target; the jump to this stub is made to go there for good. */
    CHAIN,
    /** Goes on at a direct target, by a jump of its own if it is near. */
    TARGET,
    /** Leaves because something is requested. */
    REQUESTED,
    /** Lets the interpreter execute the row, then goes on behind it. */
    CALL_OUT,
    /** As {@link #CALL_OUT} if no victim of the TLB serves. */
    MISSED,
    /** Lets the interpreter execute the row, then goes on by the table of indirect branches. */
    CALL_OUT_AND_LEAVE;

    /** Whether code goes on behind the row once the interpreter has executed it. */
    boolean comesBack() {
      return this == CALL_OUT || this == MISSED;
    }
  }

  final Kind kind;

  /** Where the branch to the stub is. */
  final int jump;

  /** The guest address that the stub is about: its target, or its row. */
  final long pc;

  /** The instruction of a call-out. */
  final int word;

  /** Where the kinds that come back go on. */
  int back;

  /** Of {@link Kind#MISSED}: where it goes on with a victim. */
  int resume;

  /** Of {@link Kind#MISSED}: the code that looks for it, see {@link A64EntryCode#victims}. */
  int victims;

  /** Of {@link Kind#TARGET}: whether it looks for requests. */
  boolean polls;

  A64Stub(Kind kind, int jump, long pc, int word) {
    this.kind = kind;
    this.jump = jump;
    this.pc = pc;
    this.word = word;
  }
}
