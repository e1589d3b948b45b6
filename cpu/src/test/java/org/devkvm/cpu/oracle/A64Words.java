package org.devkvm.cpu.oracle;

/** What a random instruction word would do that its case has to know. */
final class A64Words {
  private A64Words() {}

  /** Loads and stores: Arm ARM C4.1, op0 = x1x0. */
  static boolean accessesMemory(int w) {
    return (w & 0x0A000000) == 0x08000000;
  }

  /** BR, BLR, RET. */
  static boolean branchesToRegister(int w) {
    return w >>> 25 == 0b1101011;
  }

  /**
   * STXR and the like; whether alignment or the monitor is checked first is not for qemu to say.
   */
  static boolean storesExclusive(int w) {
    return (w & 0x3FC00000) == 0x08000000;
  }

  /** The load-exclusive of what {@code w} stores exclusively, to registers that it does not use. */
  static int loadExclusiveFor(int w) {
    int used = 1 << t(w) | 1 << n(w) | 1 << t2(w) | 1 << s(w);
    int first = Integer.numberOfTrailingZeros(~used);
    int second = Integer.numberOfTrailingZeros(~(used | 1 << first));
    boolean pair = bit(w, 21);
    return (w & 0xFFE083E0) | 1 << 22 | 31 << 16 | (pair ? second : 31) << 10 | first;
  }

  private static int t(int w) {
    return w & 31;
  }

  private static int n(int w) {
    return w >>> 5 & 31;
  }

  private static int t2(int w) {
    return w >>> 10 & 31;
  }

  private static int s(int w) {
    return w >>> 16 & 31;
  }

  private static boolean bit(int w, int bit) {
    return (w >>> bit & 1) != 0;
  }

  /** CONSTRAINED UNPREDICTABLE: register combinations for which there is no one right answer. */
  static boolean unpredictable(int w) {
    if ((w & 0x3F000000) == 0x08000000) {
      return unpredictableExclusive(w);
    }
    boolean vector = bit(w, 26);
    if ((w & 0x3A000000) == 0x28000000) {
      boolean writesBack = bit(w, 23) && n(w) != 31 && !vector;
      return (bit(w, 22) && t(w) == t2(w)) || (writesBack && (n(w) == t(w) || n(w) == t2(w)));
    }
    return (w & 0x3B200400) == 0x38000400 && !vector && n(w) == t(w) && n(w) != 31;
  }

  private static boolean unpredictableExclusive(int w) {
    if (bit(w, 23)) {
      return false;
    }
    boolean pair = bit(w, 21);
    return bit(w, 22)
        ? pair && t(w) == t2(w)
        : s(w) == t(w) || s(w) == n(w) || (pair && s(w) == t2(w));
  }
}
