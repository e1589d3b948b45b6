package org.devkvm.kvm.core;

/** What user space configured of the hypercalls: PSCI version and feature bitmaps. */
public final class FirmwareState {
  /** KVM_ARM_PSCI_0_1. */
  public static final int PSCI_0_1 = 1;

  /** KVM_ARM_PSCI_0_2. */
  public static final int PSCI_0_2 = 2;

  /** KVM_ARM_PSCI_1_0. */
  public static final int PSCI_1_0 = 0x1_0000;

  /** KVM_ARM_PSCI_1_1. */
  public static final int PSCI_1_1 = 0x1_0001;

  /** The bitmaps of hypercall features, and the features there are. */
  public enum Bitmap {
    /** KVM_REG_ARM_STD_BMAP: bit 0 TRNG. */
    STANDARD(1),
    /** KVM_REG_ARM_STD_HYP_BMAP: bit 0 PV time. */
    STANDARD_HYPERVISOR(1),
    /** KVM_REG_ARM_VENDOR_HYP_BMAP: bit 0 UID and features, bit 1 PTP. */
    VENDOR_HYPERVISOR(3);

    private final long features;

    Bitmap(long features) {
      this.features = features;
    }

    /** Every bit that may be set. */
    public long features() {
      return features;
    }
  }

  private final long[] bitmaps = new long[Bitmap.values().length];
  private volatile int psciVersion;

  FirmwareState() {
    for (Bitmap bitmap : Bitmap.values()) {
      set(bitmap, bitmap.features());
    }
  }

  /** The features that guests are offered. */
  @SuppressWarnings("EnumOrdinal") // a dense number is just what an index needs
  public synchronized long get(Bitmap bitmap) {
    return bitmaps[bitmap.ordinal()];
  }

  /** Chooses features. */
  @SuppressWarnings("EnumOrdinal") // a dense number is just what an index needs
  public synchronized void set(Bitmap bitmap, long features) {
    bitmaps[bitmap.ordinal()] = features;
  }

  /** Whether a feature is offered. */
  public boolean has(Bitmap bitmap, int bit) {
    return (get(bitmap) >>> bit & 1) != 0;
  }

  /**
   * The version of PSCI: what user space chose, else the latest if the vCPU asked for PSCI 0.2 and
   * 0.1 otherwise (arm_psci.h:kvm_psci_version).
   *
   * @param wants02 the vCPU has KVM_ARM_VCPU_PSCI_0_2
   */
  public int psciVersion(boolean wants02) {
    if (!wants02) {
      return PSCI_0_1;
    }
    int chosen = psciVersion;
    return chosen != 0 ? chosen : PSCI_1_1;
  }

  /** Chooses the version of PSCI. */
  public void psciVersion(int version) {
    psciVersion = version;
  }
}
