package org.devkvm.jit.a64;

import org.devkvm.jit.ops.Scratch;

/** What generated code keeps for itself in the state block besides {@link Scratch}. */
final class A64Scratch {
  /** Java's FPCR. */
  static final int HOST_FPCR = Scratch.HOST;

  /** What code has raised in FPSR. */
  static final int RAISED = Scratch.HOST + 8;

  /** Where the caller of {@link A64EntryCode#clock} goes on. */
  static final int CLOCK_RETURN = Scratch.HOST + 16;

  private A64Scratch() {}
}
