package org.devkvm.arm64.decode;

/** Immediates that are more than one field: what the {@code %} lines of the decode tables name. */
public final class Immediates {
  private Immediates() {}

  private static int signed(int value, int bits) {
    return value << (32 - bits) >> (32 - bits);
  }

  /** ADR: immhi:immlo in bytes. */
  public static int signed21(int immhi, int immlo) {
    return signed(immhi << 2 | immlo, 21);
  }

  /** ADRP: immhi:immlo in pages of 4 KiB, as bytes. */
  public static long page(int immhi, int immlo) {
    return (long) signed21(immhi, immlo) << 12;
  }

  /** ADD and SUB: imm12, shifted left by 12 if {@code sh}. */
  public static int addImmediate(int sh, int imm12) {
    return imm12 << (12 * sh);
  }

  /** N:immr:imms, the index of {@link #bitmask64} in tables. */
  public static int bitmaskIndex(int n, int immr, int imms) {
    return n << 12 | immr << 6 | imms;
  }

  /** DecodeBitMasks (Arm ARM J1): the 64-bit mask; reserved combinations give no sensible value. */
  public static long bitmask64(int n, int immr, int imms) {
    int len = 31 - Integer.numberOfLeadingZeros(n << 6 | (~imms & 0x3F));
    if (len < 1) {
      return 0;
    }
    int size = 1 << len;
    int ones = (imms & (size - 1)) + 1;
    int rotation = immr & (size - 1);
    long element = ones == 64 ? -1L : (1L << ones) - 1;
    long mask = size == 64 ? -1L : (1L << size) - 1;
    if (rotation != 0) {
      element = (element >>> rotation | element << (size - rotation)) & mask;
    }
    for (int filled = size; filled < 64; filled *= 2) {
      element |= element << filled;
    }
    return element;
  }

  /** Move wide: 16 × hw. */
  public static int shift(int hw) {
    return 16 * hw;
  }

  /** SBFM and UBFM as a shift left then right: by how much left, 64 bits. */
  public static int fieldLeft64(int imms) {
    return 63 - imms;
  }

  /** SBFM and UBFM as a shift left then right: by how much right, 64 bits. */
  public static int fieldRight64(int immr, int imms) {
    return imms >= immr ? 63 - imms + immr : immr - imms - 1;
  }

  /** SBFM and UBFM as a shift left then right: by how much left, 32 bits. */
  public static int fieldLeft32(int imms) {
    return 31 - imms;
  }

  /** SBFM and UBFM as a shift left then right: by how much right, 32 bits. */
  public static int fieldRight32(int immr, int imms) {
    return imms >= immr ? 31 - imms + immr : immr - imms - 1;
  }

  /** B and BL: words. */
  public static int signed26(int imm26) {
    return signed(imm26, 26);
  }

  /** B.cond, CBZ and CBNZ: words. */
  public static int signed19(int imm19) {
    return signed(imm19, 19);
  }

  /** TBZ and TBNZ: words. */
  public static int signed14(int imm14) {
    return signed(imm14, 14);
  }

  /** TBZ and TBNZ: the bit number b5:b40. */
  public static int testBit(int b5, int b40) {
    return b5 << 5 | b40;
  }

  /** Unscaled and indexed loads and stores: bytes. */
  public static int signed9(int imm9) {
    return signed(imm9, 9);
  }

  /** Loads from a literal: imm19 words, as bytes. */
  public static int literal(int imm19) {
    return signed(imm19, 19) << 2;
  }

  /** Unsigned offset of a byte access. */
  public static int scaled0(int imm12) {
    return imm12;
  }

  /** Unsigned offset of a halfword access, in bytes. */
  public static int scaled1(int imm12) {
    return imm12 << 1;
  }

  /** Unsigned offset of a word access, in bytes. */
  public static int scaled2(int imm12) {
    return imm12 << 2;
  }

  /** Unsigned offset of a doubleword access, in bytes. */
  public static int scaled3(int imm12) {
    return imm12 << 3;
  }

  /** Unsigned offset of a quadword access, in bytes. */
  public static int scaled4(int imm12) {
    return imm12 << 4;
  }

  /** Pairs of words: bytes. */
  public static int pair2(int imm7) {
    return signed(imm7, 7) << 2;
  }

  /** Pairs of doublewords: bytes. */
  public static int pair3(int imm7) {
    return signed(imm7, 7) << 3;
  }

  /** Pairs of quadwords: bytes. */
  public static int pair4(int imm7) {
    return signed(imm7, 7) << 4;
  }

  /** Advanced SIMD shifts: the lane size that immh encodes, 0 to 3 for 8 to 64 bits. */
  public static int laneSize(int immh) {
    return 31 - Integer.numberOfLeadingZeros(immh);
  }

  /** Advanced SIMD shifts: left by immh:immb less the lane's bits. */
  public static int shiftLeft(int immh, int immb) {
    return (immh << 3 | immb) - (8 << laneSize(immh));
  }

  /** Advanced SIMD shifts: right by twice the lane's bits less immh:immb. */
  public static int shiftRight(int immh, int immb) {
    return (16 << laneSize(immh)) - (immh << 3 | immb);
  }

  /** As {@link #shiftLeft} on 64-bit lanes; immh without its leading one. */
  public static int shiftLeft64(int immh, int immb) {
    return immh << 3 | immb;
  }

  /** As {@link #shiftRight} on 64-bit lanes; immh without its leading one. */
  public static int shiftRight64(int immh, int immb) {
    return 64 - (immh << 3 | immb);
  }

  /** As {@link #shiftRight} on 32-bit lanes; immh without its leading 01. */
  public static int shiftRight32(int immh, int immb) {
    return 32 - (immh << 3 | immb);
  }

  /** Advanced SIMD by element: H:L:M. */
  public static int elementH(int h, int l, int m) {
    return h << 2 | l << 1 | m;
  }

  /** Advanced SIMD by element: H:L. */
  public static int elementS(int h, int l) {
    return h << 1 | l;
  }

  /** Advanced SIMD modified immediate: a:b:c:d:e:f:g:h. */
  public static int modified(int abc, int defgh) {
    return abc << 5 | defgh;
  }
}
