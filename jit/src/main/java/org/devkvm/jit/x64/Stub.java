package org.devkvm.jit.x64;

import org.devkvm.jit.ops.BlockStub;
import org.jspecify.annotations.Nullable;

/** Code behind a block for what happens rarely. */
final class Stub extends BlockStub {
  /** What a stub does. */
  enum Kind {
    /** Leaves for a direct target; the jump to this stub is made to go there for good. */
    CHAIN,
    /** Goes to a target in another page by the jump cache. */
    LOOK_UP,
    /** Polls, then goes back to the head of the block. */
    LOOP,
    /** Polls, then does as {@link #CHAIN}. */
    POLLED_CHAIN,
    /** Polls, then does as {@link #LOOK_UP}. */
    POLLED_LOOK_UP,
    /** Leaves for what is requested, with registers of the block's own. */
    REQUESTED,
    /** Lets the interpreter execute the row, then goes on behind it. */
    CALL_OUT,
    /** As {@link #CALL_OUT} if a result of floating point is a NaN or may have underflowed. */
    UNUSUAL,
    /** As {@link #CALL_OUT} if nothing else in the TLB serves. */
    MISSED,
    /** Lets the interpreter execute the row, then goes on by the jump cache. */
    CALL_OUT_AND_LEAVE
  }

  final Kind kind;

  /** Of {@link Kind#MISSED}: the code that looks further, see {@link MissCode}. */
  int missed;

  /** Of {@link Kind#MISSED}: emits the store to RDX, where bytes in two pages may be stored. */
  @Nullable Runnable store;

  /** Of {@link Kind#MISSED}: where the row looks the entry up. */
  int retry;

  /** Where the row goes on behind that store. */
  int stored;

  /** Of {@link Kind#UNUSUAL}: double precision. */
  boolean wide;

  /** Whether the code there expects NZCV in the host's flags. */
  boolean reloadFlags;

  /** NZCV that is in the host's flags only when the stub is entered. */
  HostFlags.Kind unsaved = HostFlags.Kind.NONE;

  Stub(Kind kind, int jump, long pc, int word) {
    super(jump, pc, word);
    this.kind = kind;
  }

  @Override
  public boolean comesBack() {
    return kind == Kind.CALL_OUT || kind == Kind.UNUSUAL || kind == Kind.MISSED;
  }
}
