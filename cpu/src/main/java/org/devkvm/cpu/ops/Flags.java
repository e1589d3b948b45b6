package org.devkvm.cpu.ops;

/** PSTATE.NZCV, in bits 31:28 of an int, as instructions set it and conditions read it. */
public final class Flags {
  /** Negative. */
  public static final int N = 1 << 31;

  /** Zero. */
  public static final int Z = 1 << 30;

  /** Carry, or not borrow. */
  public static final int C = 1 << 29;

  /** Signed overflow. */
  public static final int V = 1 << 28;

  /** For each condition, bit {@code nzcv} tells whether it holds (Arm ARM C1.2.4). */
  private static final int[] HOLDS = holds();

  private Flags() {}

  private static int[] holds() {
    int[] table = new int[16];
    for (int cond = 0; cond < 16; cond++) {
      for (int nzcv = 0; nzcv < 16; nzcv++) {
        table[cond] |= conditionHolds(cond, nzcv) ? (1 << nzcv) : 0;
      }
    }
    return table;
  }

  private static boolean conditionHolds(int cond, int nzcv) {
    boolean n = (nzcv & 8) != 0;
    boolean z = (nzcv & 4) != 0;
    boolean c = (nzcv & 2) != 0;
    boolean v = (nzcv & 1) != 0;
    boolean result =
        switch (cond >> 1) {
          case 0 -> z;
          case 1 -> c;
          case 2 -> n;
          case 3 -> v;
          case 4 -> c && !z;
          case 5 -> n == v;
          case 6 -> n == v && !z;
          default -> true;
        };
    return ((cond & 1) != 0 && cond != 15) != result;
  }

  /** ConditionHolds. */
  public static boolean holds(int cond, int nzcv) {
    return ((HOLDS[cond] >>> (nzcv >>> 28)) & 1) != 0;
  }

  /** CCMP and CCMN: the flags of the comparison, or the immediate. */
  public static int select(int cond, int nzcv, int compared, int immediate) {
    return holds(cond, nzcv) ? compared : immediate << 28;
  }

  /** Of a 64-bit result, with C and V clear. */
  public static int logic64(long result) {
    return ((int) (result >>> 32) & N) | (result == 0 ? Z : 0);
  }

  /** Of a 32-bit result, with C and V clear. */
  public static int logic32(int result) {
    return (result & N) | (result == 0 ? Z : 0);
  }

  /** Of {@code n + m}. */
  public static int add64(long n, long m) {
    long result = n + m;
    return logic64(result)
        | (Long.compareUnsigned(result, n) < 0 ? C : 0)
        | ((int) (((n ^ result) & (m ^ result)) >>> 35) & V);
  }

  /** Of {@code n + m}. */
  public static int add32(int n, int m) {
    int result = n + m;
    return logic32(result)
        | (Integer.compareUnsigned(result, n) < 0 ? C : 0)
        | ((((n ^ result) & (m ^ result)) >>> 3) & V);
  }

  /** Of {@code n - m}. */
  public static int sub64(long n, long m) {
    long result = n - m;
    return logic64(result)
        | (Long.compareUnsigned(n, m) >= 0 ? C : 0)
        | ((int) (((n ^ m) & (n ^ result)) >>> 35) & V);
  }

  /** Of {@code n - m}. */
  public static int sub32(int n, int m) {
    int result = n - m;
    return logic32(result)
        | (Integer.compareUnsigned(n, m) >= 0 ? C : 0)
        | ((((n ^ m) & (n ^ result)) >>> 3) & V);
  }

  /** Of {@code n + m + carry}. */
  public static int adc64(long n, long m, int nzcv) {
    int carry = (nzcv >>> 29) & 1;
    long result = n + m + carry;
    long carryOut = ((n & m) | ((n | m) & ~result)) >>> 63;
    return logic64(result)
        | (carryOut != 0 ? C : 0)
        | ((int) (((n ^ result) & (m ^ result)) >>> 35) & V);
  }

  /** Of {@code n + m + carry}. */
  public static int adc32(int n, int m, int nzcv) {
    int result = n + m + (nzcv >>> 29 & 1);
    return logic32(result)
        | (((n & m) | ((n | m) & ~result)) < 0 ? C : 0)
        | ((((n ^ result) & (m ^ result)) >>> 3) & V);
  }

  /** Of {@code n - m - not carry}. */
  public static int sbc64(long n, long m, int nzcv) {
    return adc64(n, ~m, nzcv);
  }

  /** Of {@code n - m - not carry}. */
  public static int sbc32(int n, int m, int nzcv) {
    return adc32(n, ~m, nzcv);
  }
}
