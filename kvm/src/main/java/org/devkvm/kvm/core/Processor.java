package org.devkvm.kvm.core;

import org.devkvm.arm64.reg.SysReg;

/** The identity of the processors behind KVM_RUN: what never changes and every vCPU shares. */
public interface Processor {
  /** The value of an identification register: MIDR_EL1, ID_*, CTR_EL0, CLIDR_EL1 and so on. */
  long idRegister(SysReg register);

  /**
   * CCSIDR_EL1 of a cache.
   *
   * @param csselr which, as CSSELR_EL1 selects it
   */
  int cacheSize(int csselr);

  /**
   * The vector lengths of SVE: bit VQ-1 for VQ quadwords; 0 without SVE. KVM can only hide the
   * longer ones from a vCPU, and hides ID_AA64PFR0_EL1.SVE and ID_AA64ZFR0_EL1 from one without
   * SVE.
   */
  default int sveLengths() {
    return 0;
  }

  /** Physical address bits that ID_AA64MMFR0_EL1.PARange advertises: KVM_CAP_ARM_VM_IPA_SIZE. */
  default int physicalAddressBits() {
    int[] bits = {32, 36, 40, 42, 44, 48, 52};
    int range = (int) idRegister(SysReg.ID_AA64MMFR0_EL1) & 0xF;
    return bits[Math.min(range, bits.length - 1)];
  }
}
