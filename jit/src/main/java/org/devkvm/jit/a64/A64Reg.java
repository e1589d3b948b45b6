package org.devkvm.jit.a64;

import org.devkvm.cpu.state.CpuState;
import org.devkvm.cpu.state.StateBlock;
import org.devkvm.jit.ops.Value;

/**
 * Registers of the host. Those of the guest that are used least are in the state block, so that
 * there are some for code itself.
 */
final class A64Reg {
  /** What code may use within a row: T0 to T3 wherever it likes, T4 where it says so. */
  static final int T0 = 15;

  /** An address; it becomes a host address. */
  static final int T1 = 16;

  static final int T2 = 17;
  static final int T3 = 18;
  static final int T4 = 27;

  /** The guest's stack pointer. */
  static final int STACK = 26;

  /** Address of the state block. */
  static final int STATE = 28;

  static final int LINK = 30;
  static final int ZR = 31;

  /** The host's own. */
  static final int SP = 31;

  private static final int IN_BLOCK =
      1 << T0 | 1 << T1 | 1 << T2 | 1 << T3 | 1 << STACK | 1 << T4 | 1 << STATE;

  private A64Reg() {}

  /** Whether a general register of the guest is a register of the host, of the same number. */
  static boolean isInHost(int guest) {
    return guest < ZR && (IN_BLOCK & 1 << guest) == 0;
  }

  /** Where a general register, or {@link Value#SP}, is in the state block. */
  static int home(int guest) {
    return StateBlock.X + 8 * (guest == Value.SP ? CpuState.SP : guest);
  }
}
