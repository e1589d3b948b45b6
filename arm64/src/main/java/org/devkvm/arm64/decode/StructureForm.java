package org.devkvm.arm64.decode;

/**
 * The forms of loads and stores of SIMD structures (Arm ARM C4.1.95): "multiple" ones move all
 * lanes of their registers, "single" ones a lane of each, or load it into all lanes.
 */
public final class StructureForm {
  /** By opcode of the multiple forms, how many elements a structure has; 0 is unallocated. */
  private static final int[] ELEMENTS = {4, 0, 1, 0, 3, 0, 1, 1, 2, 0, 1, 0, 0, 0, 0, 0};

  /** By opcode of the multiple forms, how many registers are moved. */
  private static final int[] REGISTERS = {4, 0, 4, 0, 3, 0, 3, 1, 2, 0, 2, 0, 0, 0, 0, 0};

  private StructureForm() {}

  /** Whether it loads. */
  public static boolean loads(int w) {
    return (w & 1 << 22) != 0;
  }

  /** Whether the base register is written back. */
  public static boolean writesBack(int w) {
    return (w & 1 << 23) != 0;
  }

  /** Bytes of a register that a multiple form moves, or that a replicating one fills: 8 or 16. */
  public static int vectorBytes(int w) {
    return 8 << (w >>> 30 & 1);
  }

  /**
   * How many elements a structure of a multiple form has; if more than 1, it has as many registers.
   */
  public static int elements(int w) {
    return ELEMENTS[w >>> 12 & 15];
  }

  /** How many registers a multiple form moves. */
  public static int registers(int w) {
    return REGISTERS[w >>> 12 & 15];
  }

  /** log2 of the bytes of an element of a multiple form. */
  public static int log2Bytes(int w) {
    return w >>> 10 & 3;
  }

  /** How many elements the structure of a single form has. */
  public static int singleElements(int w) {
    return (w >>> 12 & 2) + (w >>> 21 & 1) + 1;
  }

  /** Whether a single form loads into all lanes. */
  public static boolean replicates(int w) {
    return (w >>> 14 & 3) == 3;
  }

  /** log2 of the bytes of an element of a single form; doublewords are words with size 1. */
  public static int singleLog2Bytes(int w) {
    int scale = w >>> 14 & 3;
    return switch (scale) {
      case 3 -> w >>> 10 & 3;
      case 2 -> 2 + (w >>> 10 & 1);
      default -> scale;
    };
  }

  /** The lane of a single form: Q:S:size without the bits below its size. */
  public static int lane(int w) {
    return ((w >>> 27 & 8) | (w >>> 10 & 7)) >> singleLog2Bytes(w);
  }
}
