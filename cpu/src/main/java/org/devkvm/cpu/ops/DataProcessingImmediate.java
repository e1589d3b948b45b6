package org.devkvm.cpu.ops;

import org.devkvm.arm64.decode.Immediates;

/** Arm ARM C4.1.93, Data Processing -- Immediate. */
public final class DataProcessingImmediate {
  private static final long[] BITMASKS = bitmasks();

  private DataProcessingImmediate() {}

  private static long[] bitmasks() {
    long[] table = new long[1 << 13];
    for (int i = 0; i < table.length; i++) {
      table[i] = Immediates.bitmask64(i >> 12, i >> 6 & 63, i & 63);
    }
    return table;
  }

  // spotless:off
  public static long adrp(long pc, long page) { return (pc & -4096) + page; }

  public static int add32(int n, int m) { return n + m; }
  public static int sub32(int n, int m) { return n - m; }
  public static long sub64(long n, long m) { return n - m; }

  public static int and32(int n, int immr, int imms) { return n & mask32(immr, imms); }
  public static int orr32(int n, int immr, int imms) { return n | mask32(immr, imms); }
  public static int eor32(int n, int immr, int imms) { return n ^ mask32(immr, imms); }
  public static long and64(long n, int bitmask) { return n & BITMASKS[bitmask]; }
  public static long orr64(long n, int bitmask) { return n | BITMASKS[bitmask]; }
  public static long eor64(long n, int bitmask) { return n ^ BITMASKS[bitmask]; }

  public static int movn32(int imm, int lsl) { return ~(imm << lsl); }
  public static long movn64(int imm, int lsl) { return ~((long) imm << lsl); }
  public static int movz32(int imm, int lsl) { return imm << lsl; }
  public static long movz64(int imm, int lsl) { return (long) imm << lsl; }
  public static int movk32(int d, int imm, int lsl) { return (d & ~(0xFFFF << lsl)) | (imm << lsl); }
  public static long movk64(long d, int imm, int lsl) { return (d & ~(0xFFFFL << lsl)) | ((long) imm << lsl); }

  public static int sbfm32(int n, int left, int right) { return n << left >> right; }
  public static long sbfm64(long n, int left, int right) { return n << left >> right; }
  public static int ubfm32(int n, int left, int right) { return n << left >>> right; }
  public static long ubfm64(long n, int left, int right) { return n << left >>> right; }
  // spotless:on

  private static int mask32(int immr, int imms) {
    return (int) BITMASKS[immr << 6 | imms];
  }

  /** BFM: the rest of {@code d} stays. */
  public static int bfm32(int d, int n, int immr, int imms) {
    int width = imms >= immr ? imms - immr + 1 : imms + 1;
    int low = imms >= immr ? 0 : 32 - immr;
    int field = imms >= immr ? n >>> immr : n;
    int mask = (width == 32 ? -1 : (1 << width) - 1) << low;
    return (d & ~mask) | ((field << low) & mask);
  }

  /** BFM: the rest of {@code d} stays. */
  public static long bfm64(long d, long n, int immr, int imms) {
    int width = imms >= immr ? imms - immr + 1 : imms + 1;
    int low = imms >= immr ? 0 : 64 - immr;
    long field = imms >= immr ? n >>> immr : n;
    long mask = (width == 64 ? -1L : (1L << width) - 1) << low;
    return (d & ~mask) | ((field << low) & mask);
  }

  /** EXTR: 32 bits of n:m from bit {@code lsb}. */
  public static int extr32(int n, int m, int lsb) {
    return lsb == 0 ? m : (m >>> lsb) | (n << -lsb);
  }

  /** EXTR: 64 bits of n:m from bit {@code lsb}. */
  public static long extr64(long n, long m, int lsb) {
    return lsb == 0 ? m : (m >>> lsb) | (n << -lsb);
  }
}
