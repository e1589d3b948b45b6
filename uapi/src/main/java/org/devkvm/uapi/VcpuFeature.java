package org.devkvm.uapi;

import java.util.Arrays;
import java.util.Optional;

/** The features of KVM_ARM_VCPU_INIT (api.rst 4.82). */
public enum VcpuFeature {
  /** Starts in STOPPED: PSCI CPU_ON starts it. */
  POWER_OFF(0),
  /** The guest is AArch32. */
  EL1_32BIT(1),
  /** PSCI 0.2 or later instead of 0.1. */
  PSCI_0_2(2),
  PMU_V3(3),
  /** Needs KVM_ARM_VCPU_FINALIZE. */
  SVE(4),
  PTRAUTH_ADDRESS(5),
  PTRAUTH_GENERIC(6);

  private final int bit;

  VcpuFeature(int bit) {
    this.bit = bit;
  }

  /** The bit in {@code kvm_vcpu_init.features}; the argument of KVM_ARM_VCPU_FINALIZE. */
  public int bit() {
    return bit;
  }

  /** The name in the kernel's header. */
  public String macro() {
    return "KVM_ARM_VCPU_" + name();
  }

  public static Optional<VcpuFeature> of(int bit) {
    return Arrays.stream(values()).filter(row -> row.bit == bit).findFirst();
  }
}
