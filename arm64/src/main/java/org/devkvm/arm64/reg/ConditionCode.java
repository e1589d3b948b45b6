package org.devkvm.arm64.reg;

/** The condition codes (Arm ARM C1.2.4), in the order of their encodings. */
public enum ConditionCode {
  // spotless:off
  EQ, NE, CS, CC, MI, PL, VS, VC, HI, LS, GE, LT, GT, LE, AL, NV;
  // spotless:on

  private static final int N = 8;
  private static final int Z = 4;
  private static final int C = 2;
  private static final int V = 1;

  /** For each condition, the set of NZCV values under which it holds, as 16 bits. */
  private static final int[] HOLDS = holds();

  /** Whether a condition holds (ConditionHolds() of the manual). */
  public static boolean holds(int cond, int nzcv) {
    return (HOLDS[cond & 15] >>> (nzcv >>> 28) & 1) != 0;
  }

  private static int[] holds() {
    int[] table = new int[16];
    for (int cond = 0; cond < 16; cond++) {
      for (int flags = 0; flags < 16; flags++) {
        boolean invert = (cond & 1) != 0 && cond != 15;
        if (base(cond >> 1, flags) != invert) {
          table[cond] |= 1 << flags;
        }
      }
    }
    return table;
  }

  private static boolean base(int group, int flags) {
    boolean n = (flags & N) != 0;
    boolean z = (flags & Z) != 0;
    boolean c = (flags & C) != 0;
    boolean v = (flags & V) != 0;
    return switch (group) {
      case 0 -> z;
      case 1 -> c;
      case 2 -> n;
      case 3 -> v;
      case 4 -> c && !z;
      case 5 -> n == v;
      case 6 -> n == v && !z;
      default -> true;
    };
  }
}
