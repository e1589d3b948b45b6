package org.devkvm.kvm.core;

import org.devkvm.cpu.state.SveState;
import org.devkvm.kvm.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * SVE of one vCPU: first granted by KVM_ARM_VCPU_INIT, then negotiated by KVM_REG_ARM64_SVE_VLS,
 * then finalised by KVM_ARM_VCPU_FINALIZE, for good (reset.c). Sets of vector lengths have bit VQ-1
 * for VQ quadwords.
 */
public final class VcpuSve {
  private final int hostLengths;
  private final @Nullable SveState registers;
  private boolean granted;
  private int maxVq;

  /**
   * SVE as a host offers it.
   *
   * @param hostLengths empty: not at all
   * @param registers null if and only if it is not offered
   */
  VcpuSve(int hostLengths, @Nullable SveState registers) {
    this.hostLengths = hostLengths;
    this.registers = registers;
  }

  private static int longest(int lengths) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(lengths);
  }

  /** Whether the host has SVE: KVM_CAP_ARM_SVE. */
  public boolean isOffered() {
    return hostLengths != 0;
  }

  /**
   * The vCPU has SVE from now on; with all lengths of the host, unless they are final. A refused
   * KVM_ARM_VCPU_INIT does not take it back (reset.c:kvm_vcpu_enable_sve).
   */
  public void grant() {
    if (!isFinalised()) {
      granted = true;
      maxVq = longest(hostLengths);
    }
  }

  /** Whether the vCPU has SVE: vcpu_has_sve(). */
  public boolean isGranted() {
    return granted;
  }

  /** Whether the lengths are frozen and the registers are there. */
  public boolean isFinalised() {
    return registers != null && registers.isEnabled();
  }

  /** Whether KVM_ARM_VCPU_FINALIZE has still to be called: kvm_arm_vcpu_is_finalized(). */
  public boolean awaitsFinalize() {
    return granted && !isFinalised();
  }

  /** KVM_ARM_VCPU_FINALIZE. */
  public void makeFinal() {
    registers().enable(maxVq);
  }

  /** The lengths that the guest may select. */
  public int lengths() {
    return hostLengths & ((1 << maxVq) - 1);
  }

  /**
   * Restricts the lengths; only the longest can be chosen, ZCR_EL2.LEN being all that there is to
   * hide lengths (guest.c:set_sve_vls).
   *
   * @param wanted of which 512 lengths each is wanted
   */
  public void lengths(long[] wanted) {
    long low = wanted[0];
    for (int i = 1; i < wanted.length; i++) {
      Refusal.SVE_LENGTH_BEYOND_HOST.unless(wanted[i] == 0);
    }
    Refusal.SVE_LENGTH_BEYOND_HOST.unless(low >>> longest(hostLengths) == 0);
    int vq = longest((int) low);
    Refusal.SVE_LENGTHS_DIFFER.unless(low == (hostLengths & ((1 << vq) - 1)));
    Refusal.SVE_NO_LENGTH.when(vq == 0);
    maxVq = vq;
  }

  /** Z, P and FFR of a vCPU whose SVE is final. */
  public SveState registers() {
    if (registers == null) {
      throw new IllegalStateException("no SVE");
    }
    return registers;
  }
}
