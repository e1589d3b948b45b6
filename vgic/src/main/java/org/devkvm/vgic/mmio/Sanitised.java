package org.devkvm.vgic.mmio;

/**
 * What table base registers keep of what is written: memory attributes that KVM offers.
 * vgic-mmio-v3.c:vgic_sanitise_field
 */
final class Sanitised {
  private static final int SHAREABILITY_SHIFT = 10;
  private static final long INNER_SHAREABLE = 1;
  private static final long OUTER_SHAREABLE = 2;
  private static final long NON_CACHEABLE = 1;
  private static final long READ_ALLOCATE_WRITE_BACK = 3;

  // Where GICR_PROPBASER and GICR_PENDBASER have cacheability, and where GITS_BASER and
  // GITS_CBASER.
  private static final int GICR_INNER_SHIFT = 7;
  private static final int GICR_OUTER_SHIFT = 56;
  private static final int GITS_INNER_SHIFT = 59;
  private static final int GITS_OUTER_SHIFT = 53;

  private static final long PROPBASER_RES0 = 0x1FL << 59 | 0xFL << 52 | 3L << 5;
  private static final long PENDBASER_RES0 = 1L << 63 | 7L << 59 | 0xFL << 52 | 0xFL << 12 | 0x7F;

  private static final long PAGE_SIZE = 3L << 8;
  private static final long PAGES_OF_64_KIB = 2L << 8;

  /** The queue is aligned to 64 KiB. */
  private static final long CBASER_RES0 = 0xFL << 12;

  /** What GICR_PROPBASER and GICR_PENDBASER hold after reset. */
  static final long INITIAL =
      READ_ALLOCATE_WRITE_BACK << GICR_INNER_SHIFT | INNER_SHAREABLE << SHAREABILITY_SHIFT;

  /** What GITS_BASER holds after reset, but for the kind of table. */
  static final long INITIAL_BASER =
      READ_ALLOCATE_WRITE_BACK << GITS_INNER_SHIFT
          | INNER_SHAREABLE << SHAREABILITY_SHIFT
          | PAGES_OF_64_KIB;

  private Sanitised() {}

  static long propbaser(long value) {
    return attributes(value, GICR_INNER_SHIFT, GICR_OUTER_SHIFT) & ~PROPBASER_RES0;
  }

  static long pendbaser(long value) {
    return attributes(value, GICR_INNER_SHIFT, GICR_OUTER_SHIFT) & ~PENDBASER_RES0;
  }

  static long baser(long value) {
    long kept = attributes(value, GITS_INNER_SHIFT, GITS_OUTER_SHIFT);
    return (kept & ~PAGE_SIZE) | PAGES_OF_64_KIB;
  }

  static long cbaser(long value) {
    return attributes(value, GITS_INNER_SHIFT, GITS_OUTER_SHIFT) & ~CBASER_RES0;
  }

  private static long attributes(long value, int innerShift, int outerShift) {
    long result = value;
    if ((value >>> SHAREABILITY_SHIFT & 3) == OUTER_SHAREABLE) {
      result = (result & ~(3L << SHAREABILITY_SHIFT)) | (INNER_SHAREABLE << SHAREABILITY_SHIFT);
    }
    if ((value >>> innerShift & 7) <= NON_CACHEABLE) {
      result = (result & ~(7L << innerShift)) | (READ_ALLOCATE_WRITE_BACK << innerShift);
    }
    if ((value >>> outerShift & 7) > NON_CACHEABLE) {
      result &= ~(7L << outerShift); // the same as the inner one
    }
    return result;
  }
}
