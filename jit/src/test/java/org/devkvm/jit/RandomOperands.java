package org.devkvm.jit;

import java.util.Random;

/** Numbers by chance on which instructions go wrong most easily. */
public final class RandomOperands {
  private static final long[] EDGES = {
    0,
    1,
    -1,
    Long.MIN_VALUE,
    Long.MAX_VALUE,
    0x7F7F_7F7F_7F7F_7F7FL,
    0x8080_8080_8080_8080L,
    0x8000_8000_8000_8000L,
    0x7FFF_7FFF_7FFF_7FFFL,
    0x8000_0000_8000_0000L,
    0x7FFF_FFFF_7FFF_FFFFL,
    0x0101_0101_0101_0101L,
    0x00FF_00FF_00FF_00FFL,
    // Doubles: 1, infinity, NaNs, around the smallest normal and the largest number, 1/3.
    0x3FF0_0000_0000_0000L,
    0x7FF0_0000_0000_0000L,
    0x7FF8_0000_0000_0000L,
    0x7FF0_0000_0000_0001L,
    0x0010_0000_0000_0000L,
    0x000F_FFFF_FFFF_FFFFL,
    0x7FEF_FFFF_FFFF_FFFFL,
    0x3FD5_5555_5555_5555L,
    0x41DF_FFFF_FFC0_0000L,
    // The same of singles, in pairs.
    0x3F80_0000_3F80_0000L,
    0x7F80_0000_7FC0_0000L,
    0x7F80_0001_0080_0000L,
    0x007F_FFFF_8000_0001L,
    0x7F7F_FFFF_3EAA_AAABL,
    0x4F00_0000_4EFF_FFFFL
  };

  private RandomOperands() {}

  /** An integer, or the bits of a number of floating point, or of several. */
  public static long number(Random random) {
    long edge = EDGES[random.nextInt(EDGES.length)];
    return switch (random.nextInt(4)) {
      case 0 -> random.nextLong();
      case 1 -> edge;
      case 2 -> edge + random.nextInt(5) - 2;
      default -> Double.doubleToRawLongBits(random.nextGaussian() * (1L << random.nextInt(40)));
    };
  }

  /** FPCR: mostly 0, else a rounding mode and perhaps DN and FZ. */
  public static int fpcr(Random random) {
    return random.nextInt(3) == 0 ? random.nextInt(4) << 22 | random.nextInt(4) << 24 : 0;
  }
}
