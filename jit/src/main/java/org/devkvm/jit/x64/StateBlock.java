package org.devkvm.jit.x64;

import org.devkvm.jit.ops.Value;

/**
 * Where the guest's state is, relative to RBP: {@code CpuState.Layout}, and in its scratch area
 * what generated code keeps for itself.
 */
final class StateBlock {
  /** RBP is so many bytes into the block, which gives the hot part one-byte displacements. */
  static final int BIAS = 176;

  private static final int X = 0 - BIAS;
  private static final int SP = 264 - BIAS;
  static final int PC = 272 - BIAS;

  /** NZCV in bits 31:28; generated code has it in {@link #FLAGS} and in the host's flags. */
  static final int NZCV = 280 - BIAS;

  static final int ATTENTION = 284 - BIAS;
  static final int TLB = 288 - BIAS;
  static final int UNPRIVILEGED_TLB = 304 - BIAS;
  static final int DAIF = 416 - BIAS;
  static final int SPSEL = 424 - BIAS;
  static final int REQUESTS = 312 - BIAS;

  /** Of the exclusive monitor: how many bytes were loaded. */
  static final int MONITOR_SIZE = 324 - BIAS;

  /** Of the exclusive monitor: the host address, 0 if it is open. */
  static final int MONITOR = 328 - BIAS;

  /** What the load-exclusive saw, its lower 8 bytes. */
  static final int MONITOR_LOW = 336 - BIAS;

  /** Its upper 8 bytes. */
  static final int MONITOR_HIGH = 344 - BIAS;

  private static final int V = 512 - BIAS;
  private static final int SYS = 1024 - BIAS;

  private static final int SCRATCH = 4096 - BIAS;

  /** NZCV as {@link HostFlags} saves it. */
  static final int FLAGS = SCRATCH;

  /** The instruction of a call-out. */
  static final int WORD = SCRATCH + 4;

  /** Where a call-out goes on. */
  static final int RESUME = SCRATCH + 8;

  /** The number of an exit that may be chained. */
  static final int SLOT = SCRATCH + 16;

  /** RSP at entry. */
  static final int STACK = SCRATCH + 24;

  /** The lowest RSP at which a guest call may still use the host's stack. */
  static final int STACK_LIMIT = SCRATCH + 32;

  /** Address of the table of indirect branches for the current exception level. */
  static final int JUMPS = SCRATCH + 40;

  /** Nonzero after broadcast maintenance that DSB has to wait for. */
  static final int BROADCAST = SCRATCH + 56;

  /** Nonzero where generated code may not execute floating point. */
  static final int FP_SLOW = SCRATCH + 60;

  /**
   * Of {@link FpRows#check}: twice the smallest normal number and one, then the rest to infinity.
   */
  private static final int FP_LIMITS = SCRATCH + 96;

  /** Vectors of 16 bytes with the sign bits, and all others, of double and of single. */
  private static final int FP_SIGNS = SCRATCH + 128;

  static final int GUEST_MXCSR = SCRATCH + 48;
  static final int HOST_MXCSR = SCRATCH + 52;

  private StateBlock() {}

  /** What to take from twice the bits of a number, so that tiny ones become large. */
  static int tiny(boolean wide) {
    return FP_LIMITS + (wide ? 0 : 16);
  }

  /** The first number that is not ordinary after that. */
  static int ordinary(boolean wide) {
    return tiny(wide) + 8;
  }

  /** 16 bytes with the sign of a number, or all bits but the sign. */
  static int sign(boolean wide, boolean inverted) {
    return FP_SIGNS + (wide ? 0 : 32) + (inverted ? 16 : 0);
  }

  /** Of a general register, or {@link Value#SP}. */
  static int x(int guest) {
    return guest == Value.SP ? SP : X + 8 * guest;
  }

  /** Of a vector register, 16 bytes. */
  static int v(int guest) {
    return V + 16 * guest;
  }

  /** Of a system register, 8 bytes, by the index of its row. */
  static int sys(int index) {
    return SYS + 8 * index;
  }
}
