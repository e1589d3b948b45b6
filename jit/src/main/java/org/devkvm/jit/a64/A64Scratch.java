package org.devkvm.jit.a64;

import org.devkvm.jit.ops.Scratch;

/** What generated code keeps for itself in the state block besides {@link Scratch}. */
final class A64Scratch {
  /** The guest's FPCR. */
  static final int GUEST_FPCR = Scratch.HOST;

  /** Java's. */
  static final int HOST_FPCR = Scratch.HOST + 8;

  /** What code has raised in FPSR. */
  static final int RAISED = Scratch.HOST + 16;

  /** Where {@link A64EntryCode#victims} returns to. */
  static final int RETURN = Scratch.HOST + 24;

  private A64Scratch() {}
}
