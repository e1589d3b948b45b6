package org.devkvm.vgic.mmio;

/**
 * What ICC_SGI1R_EL1, ICC_SGI0R_EL1 and ICC_ASGI1R_EL1 take: which SGI to make pending on which
 * CPUs. vgic-mmio-v3.c:vgic_v3_dispatch_sgi
 */
record SgiRequest(long value) {
  private static final int AFF0_PER_LIST = 16;

  int intid() {
    return (int) (value >>> 24) & 0xF;
  }

  /** IRM: to all CPUs but the sender. */
  private boolean isBroadcast() {
    return (value >>> 40 & 1) != 0;
  }

  /**
   * Whether it is for a CPU.
   *
   * @param cpu its index
   * @param affinity Aff2, Aff1 and Aff0 of it
   * @param sender the number that user space gave the sender, with which Linux compares the index
   */
  boolean names(int cpu, long affinity, int sender) {
    if (isBroadcast()) {
      return cpu != sender;
    }
    long aff0 = affinity & 0xFF;
    long upper = (value >>> 32 & 0xFF) << 16 | (value >>> 16 & 0xFF) << 8;
    long aff3 = value >>> 48 & 0xFF;
    return aff3 == 0
        && affinity - aff0 == upper
        && aff0 < AFF0_PER_LIST
        && (value >>> aff0 & 1) != 0;
  }
}
