package org.devkvm.vgic.mmio;

/**
 * The identification registers GICD_IIDR, GICR_IIDR and GITS_IIDR: Linux's product number, and a
 * revision that says what user space may restore (arm_vgic.h:KVM_VGIC_IMP_REV_3).
 */
final class Iidr {
  /** The product, with revision 0. */
  static final int PRODUCT = 0x4b00_043b;

  /** The newest revision of a distributor. */
  static final int LATEST = 3;

  private static final int REVISION_SHIFT = 12;
  private static final int REVISION_MASK = 0xf << REVISION_SHIFT;

  private Iidr() {}

  /** The register of a revision. */
  static int of(int revision) {
    return PRODUCT | revision << REVISION_SHIFT;
  }

  /** The revision that a value of the register names. */
  static int revision(long value) {
    return ((int) value & REVISION_MASK) >> REVISION_SHIFT;
  }

  /** Whether a value names the product, in whatever revision. */
  static boolean isProduct(long value) {
    return (((int) value ^ PRODUCT) & ~REVISION_MASK) == 0;
  }
}
