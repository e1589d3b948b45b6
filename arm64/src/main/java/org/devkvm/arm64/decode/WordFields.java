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

  /** Bytes of an access of one register: 1 to 8, by the uppermost two bits. */
  public static int accessBytes(int w) {
    return 1 << (w >>> 30);
  }

  /** L of loads and stores of SIMD structures: it loads. */
  public static boolean structureLoads(int w) {
    return (w & 1 << 22) != 0;
  }

  /** Whether a load or store of SIMD structures writes its base register back. */
  public static boolean structureWritesBack(int w) {
    return (w & 1 << 23) != 0;
  }
}
