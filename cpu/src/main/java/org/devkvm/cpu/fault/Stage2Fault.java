package org.devkvm.cpu.fault;

/**
 * An access that reached no memory in the guest-physical address space, on its way to the
 * hypervisor. Stackless, and one instance a PE is reused.
 */
@SuppressWarnings("serial") // never serialized
public final class Stage2Fault extends RuntimeException {
  private int esr;
  private long far;
  private long ipa;

  /** The reusable instance of one PE. */
  public Stage2Fault() {
    super(null, null, false, false);
  }

  /** Sets all of it. */
  public Stage2Fault of(int syndrome, long faultAddress, long faultIpa) {
    esr = syndrome;
    far = faultAddress;
    ipa = faultIpa;
    return this;
  }

  /** ESR_EL2 with EC 0x20 or 0x24, IL, FSC, WnR, CM and S1PTW; ISV is 0: only the decoder knows. */
  public int esr() {
    return esr;
  }

  /** The virtual address. */
  public long far() {
    return far;
  }

  /** The intermediate physical address, to the byte. */
  public long ipa() {
    return ipa;
  }
}
