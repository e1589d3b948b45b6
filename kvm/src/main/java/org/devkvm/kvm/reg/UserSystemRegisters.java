package org.devkvm.kvm.reg;

import java.util.ArrayList;
import java.util.List;
import org.devkvm.arm64.reg.Mdscr;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.state.CpuState;
import org.devkvm.kvm.core.IdentityRegisters;
import org.devkvm.kvm.core.Vcpu;
import org.devkvm.kvm.fd.UserPointer;
import org.devkvm.kvm.reg.SystemRegisterRow.User;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.RegId;
import org.jspecify.annotations.Nullable;

/** System registers for user space, and their reset (sys_regs.c). */
public final class UserSystemRegisters {

  /** OSLSR_EL1.OSLM: the OS lock is implemented. */
  private static final int OSLSR_OSLM = 1 << 3;

  private UserSystemRegisters() {}

  /** Invariants first, then the others in the order of their encodings. */
  static List<Long> ids(Vcpu vcpu) {
    List<Long> ids = new ArrayList<>();
    for (boolean invariant : new boolean[] {true, false}) {
      for (SystemRegisterRow row : SystemRegisterRows.rows()) {
        if (isVisible(vcpu, row) && (row.user() == User.INVARIANT) == invariant) {
          ids.add(RegId.sysReg(row.register().encoding()));
        }
      }
    }
    return ids;
  }

  private static boolean isVisible(Vcpu vcpu, SystemRegisterRow row) {
    if (!row.isIn(vcpu.vm().host().abi())) {
      return false;
    }
    return switch (row.user()) {
      case NONE -> false;
      case PMU -> vcpu.hasPmu();
      case SVE_STATE -> vcpu.sve().isGranted();
      default -> true;
    };
  }

  static void get(Vcpu vcpu, long id, UserPointer address) {
    SystemRegisterRow row = find(vcpu, id);
    if (row == null) {
      throw Refusal.REG_UNKNOWN.refuse();
    }
    address.writeLong(value(vcpu, row));
  }

  /** For all but the invariants EFAULT comes before ENOENT. */
  static void set(Vcpu vcpu, long id, UserPointer address) {
    SystemRegisterRow row = find(vcpu, id);
    long value = address.readLong();
    if (row == null) {
      throw Refusal.REG_UNKNOWN.refuse();
    }
    switch (row.user()) {
      case NONE -> throw Refusal.REG_UNKNOWN.refuse();
      case STATE, SVE_STATE -> vcpu.state().sys(row.register(), value);
      case ZERO_IGNORED -> {}
      case INVARIANT, IDENTIFICATION, ZERO ->
          Refusal.REG_INVARIANT.unless(value == value(vcpu, row));
      case WRITABLE -> setIdentity(vcpu, row, value);
      case OS_LOCK_STATUS -> {
        Refusal.REG_INVARIANT.unless(((value ^ OSLSR_OSLM) & ~Mdscr.OSLK) == 0);
        vcpu.state().sys(row.register(), value);
      }
      case PMU -> PmuRegisters.set(vcpu, row.register(), value);
    }
  }

  private static void setIdentity(Vcpu vcpu, SystemRegisterRow row, long value) {
    IdentityRegisters identity = vcpu.vm().identity();
    long invariant = ~identity.writableMask(row.register());
    Refusal.REG_INVARIANT.unless(identity.accepts(row.register(), value));
    Refusal.REG_INVARIANT.unless(((value ^ value(vcpu, row)) & invariant) == 0);
    identity.write(row.register(), value);
  }

  /** What user space, and a guest whose access traps, reads. */
  static long value(Vcpu vcpu, SystemRegisterRow row) {
    return switch (row.user()) {
      case NONE, STATE, SVE_STATE, OS_LOCK_STATUS -> vcpu.state().sys(row.register());
      case ZERO, ZERO_IGNORED -> 0;
      case INVARIANT, IDENTIFICATION, WRITABLE -> vcpu.idRegister(row.register());
      case PMU -> PmuRegisters.get(vcpu, row.register());
    };
  }

  /**
   * The row that an id means to user space. Of an invariant's id the coprocessor field is not
   * looked at: an accident that became ABI.
   */
  private static @Nullable SystemRegisterRow find(Vcpu vcpu, long id) {
    if (RegId.size(id) != Long.BYTES || (id & 0xF000_0000L) != 0) {
      return null;
    }
    SystemRegisterRow row = SystemRegisterRows.find(RegId.index(id));
    if (row == null || !isVisible(vcpu, row)) {
      return null;
    }
    boolean system = RegId.coproc(id) == RegId.KVM_REG_ARM64_SYSREG;
    return system || row.user() == User.INVARIANT ? row : null;
  }

  /**
   * What reset leaves to the hypervisor: the PMU, MPIDR_EL1, and the identification registers, so
   * that the processor reads what user space does.
   */
  public static void reset(Vcpu vcpu) {
    CpuState state = vcpu.state();
    for (SystemRegisterRow row : SystemRegisterRows.rows()) {
      if (row.user().identifies()) {
        state.sys(row.register(), value(vcpu, row));
      }
    }
    state.sys(SysReg.MPIDR_EL1, vcpu.resetMpidr());
    vcpu.pmu().reset();
  }
}
