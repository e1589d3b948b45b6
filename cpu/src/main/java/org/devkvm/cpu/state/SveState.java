package org.devkvm.cpu.state;

import java.util.Arrays;

/**
 * What SVE adds to the registers of a PE: the bits of Z0 to Z31 above those of V0 to V31, which
 * stay in {@link CpuState} alone, P0 to P15 and FFR. Nothing is here until the hypervisor lets the
 * guest have SVE (CPTR_EL2) by {@link #enable}. Lengths are counted in quadwords of 128 bits, as
 * ZCR_EL1.LEN does; predicates have 16 bits a quadword.
 */
public final class SveState {
  /** The number of FFR as a predicate register. */
  public static final int FFR = 16;

  private static final int REGISTERS = 32;
  private static final int PREDICATES = FFR + 1;

  private final CpuState state;
  private long[] above = {};
  private short[] predicates = {};
  private int maxVq;
  private boolean aboveInUse;

  /** A PE that has SVE, beside its V0 to V31. */
  SveState(CpuState state) {
    this.state = state;
  }

  /** Lets the guest have SVE, with vectors of up to so many quadwords; all registers are zero. */
  public void enable(int longestVq) {
    maxVq = longestVq;
    above = new long[REGISTERS * 2 * (maxVq - 1)];
    predicates = new short[PREDICATES * maxVq];
  }

  /** Whether the hypervisor lets the guest have SVE. */
  public boolean isEnabled() {
    return maxVq != 0;
  }

  /** The longest vector length, in quadwords; 0 until SVE is enabled. */
  public int maxVq() {
    return maxVq;
  }

  /** Zeroes what V0 to V31 do not hold. */
  void clear() {
    Arrays.fill(above, 0);
    Arrays.fill(predicates, (short) 0);
    aboveInUse = false;
  }

  /** Bits 64*word+63 to 64*word of Zn. */
  public long z(int n, int word) {
    return word < 2 ? state.v(2 * n + word) : above[indexAbove(n, word)];
  }

  /** Sets 64 bits of Zn. */
  public void z(int n, int word, long value) {
    if (word < 2) {
      state.v(2 * n + word, value);
    } else {
      above[indexAbove(n, word)] = value;
      aboveInUse |= value != 0;
    }
  }

  private int indexAbove(int n, int word) {
    return n * 2 * (maxVq - 1) + word - 2;
  }

  /** The 16 bits of Pn, or of {@link #FFR}, that go with a quadword. */
  public short p(int n, int quadword) {
    return predicates[n * maxVq + quadword];
  }

  /** Sets 16 bits of Pn or of {@link #FFR}. */
  public void p(int n, int quadword, short value) {
    predicates[n * maxVq + quadword] = value;
  }

  /** Whether a bit of Z above V may be set, which a write of V has to clear. */
  public boolean aboveInUse() {
    return aboveInUse;
  }

  /** What a write of Vn does to Zn. */
  public void clearAbove(int n) {
    int first = indexAbove(n, 2);
    Arrays.fill(above, first, first + 2 * (maxVq - 1), 0);
  }
}
