package org.devkvm.vgic.mmio;

/**
 * What table base registers keep of what is written: memory attributes that KVM offers.
 * vgic-mmio-v3.c:vgic_sanitise_field
 */
final class Sanitised {
  private static final int SHAREABILITY_SHIFT = 10;
  private static final int INNER_SHIFT = 7;
  private static final int OUTER_SHIFT = 56;
  private static final long INNER_SHAREABLE = 1;
  private static final long OUTER_SHAREABLE = 2;
  private static final long NON_CACHEABLE = 1;
  private static final long READ_ALLOCATE_WRITE_BACK = 3;

  private static final long PROPBASER_RES0 = 0x1FL << 59 | 0xFL << 52 | 3L << 5;
  private static final long PENDBASER_RES0 = 1L << 63 | 7L << 59 | 0xFL << 52 | 0xFL << 12 | 0x7F;

  /** What GICR_PROPBASER and GICR_PENDBASER hold after reset. */
  static final long INITIAL =
      READ_ALLOCATE_WRITE_BACK << INNER_SHIFT | INNER_SHAREABLE << SHAREABILITY_SHIFT;

  private Sanitised() {}

  static long propbaser(long value) {
    return attributes(value) & ~PROPBASER_RES0;
  }

  static long pendbaser(long value) {
    return attributes(value) & ~PENDBASER_RES0;
  }

  private static long attributes(long value) {
    long result = value;
    if ((value >>> SHAREABILITY_SHIFT & 3) == OUTER_SHAREABLE) {
      result = (result & ~(3L << SHAREABILITY_SHIFT)) | (INNER_SHAREABLE << SHAREABILITY_SHIFT);
    }
    if ((value >>> INNER_SHIFT & 7) <= NON_CACHEABLE) {
      result = (result & ~(7L << INNER_SHIFT)) | (READ_ALLOCATE_WRITE_BACK << INNER_SHIFT);
    }
    if ((value >>> OUTER_SHIFT & 7) > NON_CACHEABLE) {
      result &= ~(7L << OUTER_SHIFT); // the same as the inner one
    }
    return result;
  }
}
