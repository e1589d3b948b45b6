package org.devkvm.jit;

import org.devkvm.cpu.mmu.GuestMemory;
import org.devkvm.cpu.state.CpuState;

/**
 * For which address space a PE trusts the code of the upper half, which has jumps that are good
 * there only. A kernel with page table isolation has another address space there while EL0 runs,
 * and executes some instructions on the way from one to the other: they are executed one by one,
 * and what is trusted stays so. A stay of more instructions makes the other address space the
 * trusted one.
 *
 * <p>Address spaces are told apart by {@link GuestMemory#upperFetchEpoch}.
 */
final class TrustedUpperHalf {
  /** How many instructions at EL1 are executed one by one in another address space. */
  private static final int MOST_STEPS = 32;

  private final CpuState s;
  private final GuestMemory mem;
  private int trusted;

  /** The largest number that {@link #trusted} ever was: they are counted. */
  private int newest;

  /** How many instructions were executed one by one since the PE was in the trusted one. */
  private int steps;

  TrustedUpperHalf(CpuState s, GuestMemory mem) {
    this.s = s;
    this.mem = mem;
  }

  /** The trusted address space. */
  int trusted() {
    return trusted;
  }

  /**
   * Whether code may run at an address: code of EL1, and of the upper half, is that of the trusted
   * address space.
   */
  boolean mayRunCode(long pc) {
    return trusted == mem.upperFetchEpoch() || (s.el() == 0 && pc >= 0);
  }

  /** Whether the PE is at an instruction on its way through another address space. */
  boolean isPassing() {
    return s.el() == 1
        && s.pc() < 0
        && steps < MOST_STEPS
        && trusted != mem.upperFetchEpoch()
        && mem.keepsUpperFetchEpoch(trusted);
  }

  /** Such an instruction is executed. */
  void stepped() {
    steps++;
  }

  /** The PE may be in another address space than before. */
  void contextChanged() {
    if (mem.upperFetchEpoch() == trusted) {
      steps = 0;
    }
  }

  /** The PE's address space becomes the trusted one. Whether it never was before. */
  boolean trust() {
    trusted = mem.upperFetchEpoch();
    steps = 0;
    boolean isNew = trusted > newest;
    newest = Math.max(newest, trusted);
    return isNew;
  }
}
