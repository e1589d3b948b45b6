package org.devkvm.cpu.ops;

/** Arm ARM C4.1.96, Data Processing -- Register. */
public final class DataProcessingRegister {
  private DataProcessingRegister() {}

  // spotless:off
  public static int add32(int n, int m) { return n + m; }
  public static int sub32(int n, int m) { return n - m; }
  public static long add64(long n, long m) { return n + m; }
  public static long sub64(long n, long m) { return n - m; }
  public static int and32(int n, int m) { return n & m; }
  public static int bic32(int n, int m) { return n & ~m; }
  public static int orr32(int n, int m) { return n | m; }
  public static int orn32(int n, int m) { return n | ~m; }
  public static int eor32(int n, int m) { return n ^ m; }
  public static int eon32(int n, int m) { return n ^ ~m; }
  public static long and64(long n, long m) { return n & m; }
  public static long bic64(long n, long m) { return n & ~m; }
  public static long orr64(long n, long m) { return n | m; }
  public static long orn64(long n, long m) { return n | ~m; }
  public static long eor64(long n, long m) { return n ^ m; }
  public static long eon64(long n, long m) { return n ^ ~m; }

  public static int adc32(int n, int m, int nzcv) { return n + m + (nzcv >>> 29 & 1); }
  public static long adc64(long n, long m, int nzcv) { return n + m + (nzcv >>> 29 & 1); }
  public static int sbc32(int n, int m, int nzcv) { return n + ~m + (nzcv >>> 29 & 1); }
  public static long sbc64(long n, long m, int nzcv) { return n + ~m + (nzcv >>> 29 & 1); }

  public static int csel32(int cond, int nzcv, int n, int m) { return Flags.holds(cond, nzcv) ? n : m; }
  public static int csinc32(int cond, int nzcv, int n, int m) { return Flags.holds(cond, nzcv) ? n : m + 1; }
  public static int csinv32(int cond, int nzcv, int n, int m) { return Flags.holds(cond, nzcv) ? n : ~m; }
  public static int csneg32(int cond, int nzcv, int n, int m) { return Flags.holds(cond, nzcv) ? n : -m; }
  public static long csel64(int cond, int nzcv, long n, long m) { return Flags.holds(cond, nzcv) ? n : m; }
  public static long csinc64(int cond, int nzcv, long n, long m) { return Flags.holds(cond, nzcv) ? n : m + 1; }
  public static long csinv64(int cond, int nzcv, long n, long m) { return Flags.holds(cond, nzcv) ? n : ~m; }
  public static long csneg64(int cond, int nzcv, long n, long m) { return Flags.holds(cond, nzcv) ? n : -m; }

  // Division by zero gives zero; MIN / -1 wraps, as in Java.
  public static int udiv32(int n, int m) { return m == 0 ? 0 : Integer.divideUnsigned(n, m); }
  public static long udiv64(long n, long m) { return m == 0 ? 0 : Long.divideUnsigned(n, m); }
  public static int sdiv32(int n, int m) { return m == 0 ? 0 : n / m; }
  public static long sdiv64(long n, long m) { return m == 0 ? 0 : n / m; }

  // Java takes shift amounts modulo the size, as the architecture does.
  public static int lslv32(int n, int m) { return n << m; }
  public static int lsrv32(int n, int m) { return n >>> m; }
  public static int asrv32(int n, int m) { return n >> m; }
  public static int rorv32(int n, int m) { return Integer.rotateRight(n, m); }
  public static long lslv64(long n, long m) { return n << m; }
  public static long lsrv64(long n, long m) { return n >>> m; }
  public static long asrv64(long n, long m) { return n >> m; }
  public static long rorv64(long n, long m) { return Long.rotateRight(n, (int) m); }

  public static int rbit32(int n) { return Integer.reverse(n); }
  public static long rbit64(long n) { return Long.reverse(n); }
  public static int rev1632(int n) { return ((n >>> 8) & 0x00FF00FF) | ((n & 0x00FF00FF) << 8); }
  public static long rev1664(long n) { return ((n >>> 8) & 0x00FF00FF00FF00FFL) | ((n & 0x00FF00FF00FF00FFL) << 8); }
  public static int rev32(int n) { return Integer.reverseBytes(n); }
  public static long rev3264(long n) { return Long.rotateLeft(Long.reverseBytes(n), 32); }
  public static long rev64(long n) { return Long.reverseBytes(n); }
  public static int clz32(int n) { return Integer.numberOfLeadingZeros(n); }
  public static long clz64(long n) { return Long.numberOfLeadingZeros(n); }
  public static int cls32(int n) { return Integer.numberOfLeadingZeros((n ^ (n << 1)) | 1); }
  public static long cls64(long n) { return Long.numberOfLeadingZeros((n ^ (n << 1)) | 1); }

  public static int madd32(int n, int m, int a) { return a + n * m; }
  public static int msub32(int n, int m, int a) { return a - n * m; }
  public static long madd64(long n, long m, long a) { return a + n * m; }
  public static long msub64(long n, long m, long a) { return a - n * m; }
  public static long smaddl(int n, int m, long a) { return a + (long) n * m; }
  public static long smsubl(int n, int m, long a) { return a - (long) n * m; }
  public static long umaddl(int n, int m, long a) { return a + (n & 0xFFFFFFFFL) * (m & 0xFFFFFFFFL); }
  public static long umsubl(int n, int m, long a) { return a - (n & 0xFFFFFFFFL) * (m & 0xFFFFFFFFL); }
  public static long smulh(long n, long m) { return Math.multiplyHigh(n, m); }
  public static long umulh(long n, long m) { return Math.unsignedMultiplyHigh(n, m); }
  // spotless:on

  /** ShiftReg: LSL, LSR, ASR, ROR. */
  public static int shift32(int m, int type, int amount) {
    return switch (type) {
      case 0 -> m << amount;
      case 1 -> m >>> amount;
      case 2 -> m >> amount;
      default -> Integer.rotateRight(m, amount);
    };
  }

  /** ShiftReg: LSL, LSR, ASR, ROR. */
  public static long shift64(long m, int type, int amount) {
    return switch (type) {
      case 0 -> m << amount;
      case 1 -> m >>> amount;
      case 2 -> m >> amount;
      default -> Long.rotateRight(m, amount);
    };
  }

  /** ExtendReg: UXTB, UXTH, UXTW, UXTX, SXTB, SXTH, SXTW, SXTX, then LSL. */
  public static long extend(long m, int option, int lsl) {
    int drop = 64 - (8 << (option & 3));
    long extended = (option & 4) != 0 ? m << drop >> drop : m << drop >>> drop;
    return extended << lsl;
  }

  /** The low word of {@link #extend}. */
  public static int extend32(long m, int option, int lsl) {
    return (int) extend(m, option, lsl);
  }
}
