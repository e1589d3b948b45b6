package org.devkvm.kvm.reg;

import static org.devkvm.arm64.reg.SysReg.*;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.kvm.reg.SystemRegisterRow.Guest;
import org.devkvm.kvm.reg.SystemRegisterRow.User;
import org.devkvm.uapi.Versions;
import org.jspecify.annotations.Nullable;

/**
 * The system registers that KVM knows, without those of pointer authentication and MTE, which are
 * not offered: to the guest they are UNDEFINED like everything that has no row
 * (sys_regs.c:sys_reg_descs, invariant_sys_regs).
 */
public final class SystemRegisterRows {
  private static final Map<SysReg, SystemRegisterRow> ROWS = new EnumMap<>(SysReg.class);

  static {
    debug();
    identification();
    // spotless:off
    invariant(MIDR_EL1, REVIDR_EL1, CLIDR_EL1, AIDR_EL1, CTR_EL0);
    row(MPIDR_EL1, Guest.READ_ONLY, User.STATE);
    row(ACTLR_EL1, Guest.WRITE_IGNORED, User.STATE);
    state(SCTLR_EL1, CPACR_EL1, TTBR0_EL1, TTBR1_EL1, TCR_EL1, AFSR0_EL1, AFSR1_EL1, ESR_EL1);
    state(FAR_EL1, PAR_EL1, MAIR_EL1, AMAIR_EL1, VBAR_EL1, DISR_EL1, CONTEXTIDR_EL1, TPIDR_EL1);
    state(CNTKCTL_EL1, CSSELR_EL1, TPIDR_EL0, TPIDRRO_EL0, DACR32_EL2, IFSR32_EL2, FPEXC32_EL2);
    row(ZCR_EL1, Guest.UNDEFINED, User.SVE_STATE); // trapped only where the vCPU has no SVE
    row(CCSIDR_EL1, Guest.CACHE_SIZE, User.NONE);

    guest(Guest.RAZ_WI, ERRIDR_EL1, ERRSELR_EL1, ERXFR_EL1, ERXCTLR_EL1, ERXSTATUS_EL1, ERXADDR_EL1);
    guest(Guest.RAZ_WI, ERXMISC0_EL1, ERXMISC1_EL1);
    guest(Guest.LOREGION, LORSA_EL1, LOREA_EL1, LORN_EL1, LORC_EL1, LORID_EL1);
    guest(Guest.TIMER, CNTP_TVAL_EL0, CNTP_CTL_EL0, CNTP_CVAL_EL0);
    guest(Guest.TIMER, CNTV_TVAL_EL0, CNTV_CTL_EL0, CNTV_CVAL_EL0);
    // spotless:on
    PmuRegisters.registers()
        .forEach((register, user) -> row(register, Guest.PMU, user ? User.PMU : User.NONE));
  }

  private SystemRegisterRows() {}

  /** Debug registers are state that has no effect, as far as DBG* and MDSCR_EL1 are concerned. */
  private static void debug() {
    for (int n = 0; n < 16; n++) {
      for (String kind : List.of("BVR", "BCR", "WVR", "WCR")) {
        state(SysReg.valueOf("DBG" + kind + n + "_EL1"));
      }
    }
    state(MDCCINT_EL1, MDSCR_EL1, DBGVCR32_EL2);
    guest(Guest.RAZ_WI, MDRAR_EL1, OSDLR_EL1, DBGPRCR_EL1, DBGCLAIMSET_EL1, DBGCLAIMCLR_EL1);
    guest(Guest.RAZ_WI, DBGAUTHSTATUS_EL1, MDCCSR_EL0, DBGDTR_EL0, DBGDTRTX_EL0);
    guest(Guest.OS_LOCK, OSLAR_EL1);
    row(OSLSR_EL1, Guest.READ_ONLY, User.OS_LOCK_STATUS);
  }

  /** The block op0 3, op1 0, CRn 0, CRm 1 to 7. There is no AArch32 at any exception level. */
  private static void identification() {
    for (SysReg register : SysReg.values()) {
      int crm = register.encoding() >> 3 & 0xF;
      if (register.encoding() >> 7 == 0b11_000_0000 && crm >= 1 && crm <= 7) {
        row(register, Guest.READ_ONLY, crm < 4 ? User.ZERO_IGNORED : User.IDENTIFICATION);
      }
    }
    Set<SysReg> strictlyZero =
        Set.of(
            ID_AFR0_EL1,
            ID_DFR1_EL1,
            S3_0_C0_C3_3,
            S3_0_C0_C3_7,
            ID_AA64SMFR0_EL1,
            ID_AA64AFR0_EL1,
            ID_AA64AFR1_EL1);
    for (SysReg register : strictlyZero) {
      row(register, Guest.READ_ONLY, User.ZERO);
    }
    row(ID_AA64PFR0_EL1, Guest.READ_ONLY, User.WRITABLE);
  }

  private static void state(SysReg... registers) {
    for (SysReg register : registers) {
      row(register, Guest.STATE, User.STATE);
    }
  }

  private static void invariant(SysReg... registers) {
    for (SysReg register : registers) {
      row(register, Guest.READ_ONLY, User.INVARIANT);
    }
  }

  private static void guest(Guest guest, SysReg... registers) {
    for (SysReg register : registers) {
      row(register, guest, User.NONE);
    }
  }

  private static void row(SysReg register, Guest guest, User user) {
    ROWS.put(register, new SystemRegisterRow(register, guest, user, Versions.LINUX_6_1));
  }

  /** The rows in the order of the encodings. */
  public static Collection<SystemRegisterRow> rows() {
    return Collections.unmodifiableCollection(ROWS.values());
  }

  /** The row of a register; null if KVM does not know it. */
  public static @Nullable SystemRegisterRow find(int encoding) {
    SysReg register = SysReg.of(encoding);
    return register == null ? null : ROWS.get(register);
  }
}
