package org.devkvm.cpu.ops;

/** CRC32 and CRC32C (Arm ARM C6.2): the bit-reflected polynomials, no inversion. */
public final class Crc32 {
  private static final int[] CRC32 = table(0xEDB88320);
  private static final int[] CRC32C = table(0x82F63B78);

  private Crc32() {}

  private static int[] table(int polynomial) {
    int[] table = new int[256];
    for (int i = 0; i < table.length; i++) {
      int crc = i;
      for (int bit = 0; bit < 8; bit++) {
        crc = crc >>> 1 ^ (polynomial & -(crc & 1));
      }
      table[i] = crc;
    }
    return table;
  }

  private static int update(int[] table, int accumulator, long value, int bytes) {
    int crc = accumulator;
    for (int i = 0; i < bytes; i++) {
      crc = crc >>> 8 ^ table[(crc ^ (int) (value >>> (8 * i))) & 0xFF];
    }
    return crc;
  }

  // spotless:off
  public static int crc32b(int acc, int value) { return update(CRC32, acc, value, 1); }
  public static int crc32h(int acc, int value) { return update(CRC32, acc, value, 2); }
  public static int crc32w(int acc, int value) { return update(CRC32, acc, value, 4); }
  public static int crc32x(int acc, long value) { return update(CRC32, acc, value, 8); }
  public static int crc32cb(int acc, int value) { return update(CRC32C, acc, value, 1); }
  public static int crc32ch(int acc, int value) { return update(CRC32C, acc, value, 2); }
  public static int crc32cw(int acc, int value) { return update(CRC32C, acc, value, 4); }
  public static int crc32cx(int acc, long value) { return update(CRC32C, acc, value, 8); }
  // spotless:on
}
