package org.devkvm.arm64.decode;

/**
 * Fields of an instruction word that have one place in all encodings that have them (Arm ARM C4.1).
 * For what gets the word: the decode tables name the fields of each row.
 */
public final class WordFields {
  private WordFields() {}

  /** Rt; Rd where an instruction computes. */
  public static int rt(int w) {
    return w & 31;
  }

  /** Rn. */
  public static int rn(int w) {
    return w >>> 5 & 31;
  }

  /** Rt2. */
  public static int rt2(int w) {
    return w >>> 10 & 31;
  }

  /** Rs; Rm where an instruction computes. */
  public static int rs(int w) {
    return w >>> 16 & 31;
  }

  /** Whether it is a system instruction: a hint or barrier, MSR (immediate), SYS, MSR or MRS. */
  public static boolean isSystem(int w) {
    return (w & 0xFFC0_0000) == 0xD500_0000;
  }

  /** Bytes of an access of one register: 1 to 8, by the uppermost two bits. */
  public static int accessBytes(int w) {
    return 1 << (w >>> 30);
  }
}
