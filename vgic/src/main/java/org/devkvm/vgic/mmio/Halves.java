package org.devkvm.vgic.mmio;

/** 64-bit registers that are accessed whole or by 32-bit halves. vgic-mmio-v3.c:extract_bytes */
final class Halves {
  private Halves() {}

  /** The bytes of a register that an access of a width at an offset reads. */
  static long read(long register, int offset, int width) {
    int shift = 8 * (offset & 4);
    return width == Long.BYTES ? register : (register >>> shift) & 0xFFFF_FFFFL;
  }

  /** The register with these bytes replaced. vgic-mmio-v3.c:update_64bit_reg */
  static long write(long register, int offset, int width, long value) {
    if (width == Long.BYTES) {
      return value;
    }
    int shift = 8 * (offset & 4);
    return (register & ~(0xFFFF_FFFFL << shift)) | ((value & 0xFFFF_FFFFL) << shift);
  }
}
