package org.devkvm.kvm.reg;

import org.devkvm.arm64.reg.SysReg;
import org.devkvm.uapi.Versioned;
import org.devkvm.uapi.Versions;

/**
 * One system register as sys_regs.c describes it.
 *
 * @param register the register
 * @param guest what a trapped access of the guest does
 * @param user what KVM_GET_ONE_REG and KVM_SET_ONE_REG do
 * @param versions in which releases user space has it
 */
public record SystemRegisterRow(SysReg register, Guest guest, User user, Versions versions)
    implements Versioned {
  /** What a trapped access of the guest does. */
  public enum Guest {
    /** Reads and writes the value. */
    STATE,
    /** Reads the value; writes are ignored. */
    WRITE_IGNORED,
    /** Reads the value; a write is UNDEFINED. */
    READ_ONLY,
    /** Reads as zero, ignores writes. */
    RAZ_WI,
    /** UNDEFINED. */
    UNDEFINED,
    /** As RAZ_WI where ID_AA64MMFR1_EL1.LO says that there are LORegions, else UNDEFINED. */
    LOREGION,
    /** Writes OSLSR_EL1.OSLK; reading is UNDEFINED. */
    OS_LOCK,
    /** CCSIDR_EL1 of the cache that CSSELR_EL1 selects; a write is UNDEFINED. */
    CACHE_SIZE,
    /** A register of a timer. */
    TIMER,
    /** As {@link PmuRegisters} has it. */
    PMU
  }

  /** What KVM_GET_ONE_REG and KVM_SET_ONE_REG do. */
  public enum User {
    /** There is no such register. */
    NONE(""),
    /** Gets and sets the value, whatever it is. */
    STATE("any value"),
    /** As STATE; only a vCPU with SVE has it. */
    SVE_STATE("any value"),
    /** Gets the value; a set must not change it. Listed before all others. */
    INVARIANT("its value"),
    /** An identification register: as INVARIANT, listed in its place. */
    IDENTIFICATION("its value"),
    /** Zero, and a set must be zero. */
    ZERO("0"),
    /** Zero, and a set is ignored. */
    ZERO_IGNORED("any value, and ignores it"),
    /** As IDENTIFICATION, but for the fields that {@code IdentityRegisters} lets be written. */
    WRITABLE("its value; CSV2 and CSV3 may each be 0 or 1"),
    /** OSLSR_EL1: only OSLK may change. */
    OS_LOCK_STATUS("its value; OSLK may be 0 or 1"),
    /** As {@link PmuRegisters} has it; there with the feature only. */
    PMU("any value");

    private final String accepts;

    User(String accepts) {
      this.accepts = accepts;
    }

    /** The values that KVM_SET_ONE_REG takes, in words. */
    public String accepts() {
      return accepts;
    }

    /** Whether the value says what the processor is, and is not state. */
    boolean identifies() {
      return switch (this) {
        case INVARIANT, IDENTIFICATION, ZERO, ZERO_IGNORED, WRITABLE -> true;
        case NONE, STATE, SVE_STATE, OS_LOCK_STATUS, PMU -> false;
      };
    }
  }
}
