package org.devkvm.kvm.core;

/** What a vCPU has to do before it enters the guest again (arm.c:check_vcpu_requests). */
public enum Request {
  /** The VM is dead: KVM_RUN ends with EIO. */
  VM_DEAD,
  /** Sleep while STOPPED. */
  SLEEP,
  /** Take the reset that CPU_ON asked for. */
  RESET,
  /** Write PMCR_EL0 to itself: the first KVM_RUN. */
  RELOAD_PMU,
  /** Sleep while SUSPENDED. */
  SUSPEND;

  @SuppressWarnings("EnumOrdinal") // a dense number is just what a bit needs
  int bit() {
    return 1 << ordinal();
  }
}
