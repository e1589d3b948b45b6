package org.devkvm.cpu.ops;

/** Arm ARM C4.1.95, Loads and Stores: offsets and extension; the accesses are not semantics. */
public final class LoadStore {
  private LoadStore() {}

  // spotless:off
  public static long sext8(long value) { return (byte) value; }
  public static long sext16(long value) { return (short) value; }
  public static long sext32(long value) { return (int) value; }
  public static int sext8to32(long value) { return (byte) value; }
  public static int sext16to32(long value) { return (short) value; }
  // spotless:on

  /**
   * The register offset: option is o1:1:o0 (UXTW, LSL, SXTW, SXTX), shifted by {@code scale} if
   * {@code s}.
   */
  public static long offset(long m, int o1, int o0, int s, int scale) {
    long extended = o0 != 0 ? m : o1 != 0 ? (int) m : m & 0xFFFFFFFFL;
    return extended << (s * scale);
  }
}
