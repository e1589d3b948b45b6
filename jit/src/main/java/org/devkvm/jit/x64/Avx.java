package org.devkvm.jit.x64;

/**
 * Instructions on XMM registers, as {@link VectorCode} takes them: L for YMM registers in bit 17, W
 * in bit 16, the opcode's map in bits 13:12, the prefix in bits 9:8, the opcode in bits 7:0. Arrays
 * are by the size of the lanes.
 */
final class Avx {
  private static final int PLAIN = 0x1_0_00;
  private static final int P66 = 0x1_1_00;
  private static final int M38 = 0x2_1_00;
  private static final int M3A = 0x3_1_00;
  static final int W = 1 << 16;
  static final int WIDE = 1 << 17;

  // Predicates of VCMPPx and VCMPSx: quiet, and signalling for every NaN.
  static final int COMPARE_EQUAL = 0;
  static final int COMPARE_UNORDERED = 3;
  static final int COMPARE_GREATER_OR_EQUAL = 13;
  static final int COMPARE_GREATER = 14;

  static final int AND = P66 | 0xDB;

  /** ~n & m. */
  static final int AND_NOT = P66 | 0xDF;

  static final int OR = P66 | 0xEB;
  static final int XOR = P66 | 0xEF;

  static final int[] ADD = {P66 | 0xFC, P66 | 0xFD, P66 | 0xFE, P66 | 0xD4};
  static final int[] SUBTRACT = {P66 | 0xF8, P66 | 0xF9, P66 | 0xFA, P66 | 0xFB};
  static final int[] EQUAL = {P66 | 0x74, P66 | 0x75, P66 | 0x76, M38 | 0x29};
  static final int[] GREATER = {P66 | 0x64, P66 | 0x65, P66 | 0x66, M38 | 0x37};

  // Of lanes up to 32 bits.
  static final int[] MAX_UNSIGNED = {P66 | 0xDE, M38 | 0x3E, M38 | 0x3F};
  static final int[] MIN_UNSIGNED = {P66 | 0xDA, M38 | 0x3A, M38 | 0x3B};
  static final int[] MAX_SIGNED = {M38 | 0x3C, P66 | 0xEE, M38 | 0x3D};
  static final int[] MIN_SIGNED = {M38 | 0x38, P66 | 0xEA, M38 | 0x39};
  static final int[] ABS = {M38 | 0x1C, M38 | 0x1D, M38 | 0x1E};

  /** Rounded averages, of lanes up to 16 bits. */
  static final int[] AVERAGE = {P66 | 0xE0, P66 | 0xE3};

  static final int MULTIPLY_16 = P66 | 0xD5;
  static final int MULTIPLY_32 = M38 | 0x40;

  /** 64-bit products of the even 32-bit lanes. */
  static final int MULTIPLY_EVEN_UNSIGNED = P66 | 0xF4;

  static final int MULTIPLY_EVEN_SIGNED = M38 | 0x28;

  /** 16-bit sums of two products each, of an unsigned and a signed byte. */
  static final int MULTIPLY_ADD_8 = M38 | 0x04;

  /** 32-bit sums of two products each, of signed 16-bit lanes. */
  static final int MULTIPLY_ADD_16 = P66 | 0xF5;

  /** The upper halves of products of signed 16-bit lanes. */
  static final int MULTIPLY_HIGH_16 = P66 | 0xE5;

  /** Bits 30:15 of products of signed 16-bit lanes, rounded. */
  static final int MULTIPLY_HIGH_ROUNDED_16 = M38 | 0x0B;

  // Saturated, of lanes up to 16 bits.
  static final int[] ADD_UNSIGNED = {P66 | 0xDC, P66 | 0xDD};
  static final int[] ADD_SIGNED = {P66 | 0xEC, P66 | 0xED};
  static final int[] SUBTRACT_UNSIGNED = {P66 | 0xD8, P66 | 0xD9};
  static final int[] SUBTRACT_SIGNED = {P66 | 0xE8, P66 | 0xE9};

  static final int SHUFFLE_8 = M38 | 0x00;
  static final int CARRYLESS_MULTIPLY = M3A | 0x44;
  static final int SHUFFLE_32 = P66 | 0x70;

  /** Two 32-bit lanes of n, then two of m, as the immediate chooses. */
  static final int SHUFFLE_PAIRS = PLAIN | 0xC6;

  /** m:n, n lowest, shifted right by bytes; takes the upper one first. */
  static final int ALIGN = M3A | 0x0F;

  static final int[] UNPACK_LOW = {P66 | 0x60, P66 | 0x61, P66 | 0x62, P66 | 0x6C};
  static final int[] UNPACK_HIGH = {P66 | 0x68, P66 | 0x69, P66 | 0x6A, P66 | 0x6D};

  /** Halves signed lanes of 16 and 32 bits, saturated to unsigned ones. */
  static final int[] PACK = {P66 | 0x67, M38 | 0x2B};

  /** Halves signed lanes of 16 and 32 bits, saturated. */
  static final int[] PACK_SIGNED = {P66 | 0x63, P66 | 0x6B};

  static final int BLEND_16 = M3A | 0x0E;
  static final int BLEND_32 = M3A | 0x02;

  static final int[] BROADCAST = {M38 | 0x78, M38 | 0x79, M38 | 0x58, M38 | 0x59};
  static final int[] SIGN_EXTEND = {M38 | 0x20, M38 | 0x23, M38 | 0x25};
  static final int[] ZERO_EXTEND = {M38 | 0x30, M38 | 0x33, M38 | 0x35};

  // Of lanes of 8 and 16 bits.
  static final int[] SIGN_EXTEND_TO_32 = {M38 | 0x21, M38 | 0x23};
  static final int[] ZERO_EXTEND_TO_32 = {M38 | 0x31, M38 | 0x33};

  /** Lane to general register, which is the second operand. */
  static final int[] EXTRACT = {M3A | 0x14, M3A | 0x15, M3A | 0x16, W | M3A | 0x16};

  /** Lane from general register. */
  static final int[] INSERT = {M3A | 0x20, P66 | 0xC4, M3A | 0x22, W | M3A | 0x22};

  // Shifts by an immediate: the opcode by the size of the lanes, 16 bits at least, and its digit.
  static final int[] SHIFT = {0, P66 | 0x71, P66 | 0x72, P66 | 0x73};
  static final int LEFT = 6;
  static final int RIGHT = 2;
  static final int RIGHT_SIGNED = 4;

  /** Digit of the shift of all 128 bits to the right, by bytes. */
  static final int RIGHT_BYTES = 3;

  // Shifts by lanes of 32 bits, with W of 64, which may be any number.
  static final int LEFT_BY_LANES = M38 | 0x47;
  static final int RIGHT_BY_LANES = M38 | 0x45;
  static final int RIGHT_SIGNED_BY_LANES = M38 | 0x46;

  /**
   * The second operand's lanes, of 32 and 64 bits, where a register in the immediate is negative.
   */
  static final int[] BLEND_BY_SIGNS = {M3A | 0x4A, M3A | 0x4B};

  /** As that, byte by byte. */
  static final int BLEND_BYTES = M3A | 0x4C;

  /** Half of a YMM register, into the second operand. */
  static final int EXTRACT_128 = WIDE | M3A | 0x39;

  static final int MOVE = P66 | 0x6F;

  // With memory, which need not be aligned.
  static final int MOVE_UNALIGNED = 0x1_2_00 | 0x6F;
  static final int STORE = 0x1_2_00 | 0x7F;
  static final int STORE_LOW = P66 | 0xD6;

  /** The low half; the upper becomes zero. */
  static final int MOVE_LOW = 0x1_2_00 | 0x7E;

  /** The low half, twice. */
  static final int DOUBLE_LOW = 0x1_3_00 | 0x12;

  static final int FROM_GENERAL = P66 | 0x6E;
  static final int TO_GENERAL = P66 | 0x7E;

  // Floating point: of single precision; with prefix 66, or with W, of double.
  static final int FP_ADD = PLAIN | 0x58;
  static final int FP_MULTIPLY = PLAIN | 0x59;
  static final int FP_SUBTRACT = PLAIN | 0x5C;
  static final int FP_MIN = PLAIN | 0x5D;
  static final int FP_DIVIDE = PLAIN | 0x5E;
  static final int FP_MAX = PLAIN | 0x5F;
  static final int SQUARE_ROOT = PLAIN | 0x51;

  /** d = d + n * m. */
  static final int MULTIPLY_ADD = M38 | 0xB8;

  /** d = d - n * m. */
  static final int MULTIPLY_SUBTRACT = M38 | 0xBC;

  static final int COMPARE = PLAIN | 0xC2;

  /** The sign of each lane, into a general register. */
  static final int SIGNS = PLAIN | 0x50;

  /** The sign of each byte, into a general register. */
  static final int BYTE_SIGNS = P66 | 0xD7;

  static final int ROUND = M3A | 0x08;

  // What the immediates of ROUND are made of.

  /** By the rounding modes of the meanings. */
  static final int[] ROUND_MODES = {0, 2, 1, 3};

  /** In place of a mode: as MXCSR says. */
  static final int ROUND_CURRENT = 4;

  /** Raises nothing. */
  static final int ROUND_QUIETLY = 8;

  /** Two singles to doubles; with prefix 66 two doubles to singles. */
  static final int TO_OTHER = PLAIN | 0x5A;

  /** Four singles of the halves in the low half. */
  static final int SINGLES_OF_HALVES = M38 | 0x13;

  /** Four halves, into the second operand, of singles. */
  static final int HALVES_OF_SINGLES = M3A | 0x1D;

  /** 32-bit integers of singles, truncated. */
  static final int TO_INTEGER = 0x1_2_00 | 0x5B;

  /** Singles of 32-bit integers. */
  static final int FROM_INTEGER = PLAIN | 0x5B;

  // One number, from or to a general register.
  static final int SINGLE_OF_INTEGER = 0x1_2_00 | 0x2A;
  static final int DOUBLE_OF_INTEGER = 0x1_3_00 | 0x2A;
  static final int DOUBLE_TO_INTEGER = 0x1_3_00 | 0x2C;
  static final int ROUND_DOUBLE = M3A | 0x0B;

  /** Puts the lowest single where bits 5:4 of the immediate say. */
  static final int INSERT_SINGLE = M3A | 0x21;

  private Avx() {}
}
