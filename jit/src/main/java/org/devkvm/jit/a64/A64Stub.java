package org.devkvm.jit.a64;

import org.devkvm.jit.ops.BlockStub;
import org.jspecify.annotations.Nullable;

/** Code behind a block for what happens rarely. */
final class A64Stub extends BlockStub {
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
    /** As {@link #CALL_OUT} if nothing else in the TLB serves. */
    MISSED,
    /** Lets the interpreter execute the row, then goes on by the jump cache. */
    CALL_OUT_AND_LEAVE
  }

  final Kind kind;

  /** Of {@link Kind#MISSED}: the code that looks further, see {@link A64MissCode}. */
  int missed;

  /** Of {@link Kind#MISSED}: emits the store to T1, where bytes in two pages may be stored. */
  @Nullable Runnable store;

  /** Where the row goes on behind that store. */
  int stored;

  /** Of {@link Kind#TARGET}: whether it looks for requests. */
  boolean polls;

  A64Stub(Kind kind, int jump, long pc, int word) {
    super(jump, pc, word);
    this.kind = kind;
  }

  @Override
  public boolean comesBack() {
    return kind == Kind.CALL_OUT || kind == Kind.MISSED;
  }
}
