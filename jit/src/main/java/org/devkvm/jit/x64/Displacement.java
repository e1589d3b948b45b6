package org.devkvm.jit.x64;

import org.devkvm.cpu.state.CpuState;
import org.devkvm.cpu.state.StateBlock;
import org.devkvm.jit.ops.Scratch;
import org.devkvm.jit.ops.Value;

/**
 * Where the guest's state is, relative to RBP: in the {@link StateBlock}, and in its scratch area
 * what generated code keeps for itself.
 */
final class Displacement {
  /** RBP is so many bytes into the block. */
  static final int BIAS = StateBlock.BIAS;

  static final int PC = StateBlock.PC - BIAS;

  /** NZCV in bits 31:28; generated code has it in {@link #FLAGS} and in the host's flags. */
  static final int NZCV = StateBlock.NZCV - BIAS;

  static final int ATTENTION = StateBlock.ATTENTION - BIAS;
  static final int TLB = StateBlock.TLB - BIAS;
  static final int UNPRIVILEGED_TLB = StateBlock.UNPRIVILEGED_TLB - BIAS;
  static final int REQUESTS = StateBlock.REQUESTS - BIAS;
  static final int MONITOR_SIZE = StateBlock.MONITOR_SIZE - BIAS;
  static final int MONITOR = StateBlock.MONITOR - BIAS;
  static final int MONITOR_LOW = StateBlock.MONITOR_LOW - BIAS;
  static final int MONITOR_HIGH = StateBlock.MONITOR_HIGH - BIAS;
  static final int COUNTER_ORIGIN = StateBlock.COUNTER_ORIGIN - BIAS;
  static final int COUNTER_LIMIT = StateBlock.COUNTER_LIMIT - BIAS;
  static final int DECODED = StateBlock.DECODED - BIAS;
  static final int DAIF = StateBlock.DAIF - BIAS;
  static final int FPCR = StateBlock.FPCR - BIAS;
  static final int FPSR = StateBlock.FPSR - BIAS;
  static final int SPSEL = StateBlock.SP_SEL - BIAS;

  private static final int X = StateBlock.X - BIAS;
  private static final int V = StateBlock.V - BIAS;
  private static final int SYS = StateBlock.SYS - BIAS;

  /** Of generated code on every host, see {@link Scratch}. */
  static final int WORD = Scratch.WORD - BIAS;

  static final int BROADCAST = Scratch.BROADCAST - BIAS;
  static final int RESUME = Scratch.RESUME - BIAS;
  static final int SLOT = Scratch.SLOT - BIAS;
  static final int FP_SLOW = Scratch.FP_SLOW - BIAS;
  static final int JUMPS = Scratch.JUMPS - BIAS;
  static final int CROSSED = Scratch.CROSSED - BIAS;
  static final int MISSED_KIND = Scratch.MISSED_KIND - BIAS;
  static final int MISSED_ADDRESS = Scratch.MISSED_ADDRESS - BIAS;
  static final int MISSED_LAST = Scratch.MISSED_LAST - BIAS;
  static final int MISSED_ENTRY = Scratch.MISSED_ENTRY - BIAS;
  static final int MISSED_RETURN = Scratch.MISSED_RETURN - BIAS;
  static final int SPLIT = Scratch.SPLIT - BIAS;
  static final int SPLIT_FIRST = Scratch.SPLIT_FIRST - BIAS;
  static final int SPLIT_SECOND = Scratch.SPLIT_SECOND - BIAS;
  static final int SPLIT_AT = Scratch.SPLIT_AT - BIAS;
  static final int SPLIT_SIZE = Scratch.SPLIT_SIZE - BIAS;
  static final int TIMESPEC = Scratch.TIMESPEC - BIAS;
  static final int CLOCK_GETTIME = Scratch.CLOCK_GETTIME - BIAS;
  static final int FAULT_ADDRESS = Scratch.FAULT_ADDRESS - BIAS;
  static final int COUNT = Scratch.COUNT - BIAS;
  static final int BEGUN = Scratch.BEGUN - BIAS;
  static final int JOURNAL = Scratch.JOURNAL - BIAS;

  private static final int HOST = Scratch.HOST - BIAS;

  /**
   * Of {@link FpRows#check}: twice the smallest normal number and one, then the rest to infinity.
   */
  private static final int FP_LIMITS = HOST;

  /** Vectors of 16 bytes with the sign bits, and all others, of double and of single. */
  private static final int FP_SIGNS = HOST + 32;

  /** 16 bytes that {@link EntryCode#exchange16} expects. */
  static final int EXPECTED = HOST + 96;

  /** 16 bytes: RSI and RBX while it needs them; RSP while a function is called. */
  static final int SAVED = HOST + 112;

  /** RSP at entry. */
  static final int STACK = HOST + 128;

  /** The lowest RSP at which a guest call may still use the host's stack. */
  static final int STACK_LIMIT = HOST + 136;

  /** NZCV as {@link HostFlags} saves it. */
  static final int FLAGS = HOST + 144;

  static final int GUEST_MXCSR = HOST + 148;
  static final int HOST_MXCSR = HOST + 152;

  /** 8 bytes: the registers of its own that code has, see {@link BlockRegisters}. */
  static final int OWN = HOST + 160;

  /** 8 bytes for each place of {@link GuestRegisters}: what is elsewhere meanwhile. */
  private static final int SPILLED = HOST + 168;

  private Displacement() {}

  /** What belongs in the register of a place. */
  static int spilled(int place) {
    return SPILLED + 8 * place;
  }

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
    return X + 8 * (guest == Value.SP ? CpuState.SP : guest);
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
