package org.devkvm.kvm.reg;

import org.devkvm.arm64.reg.Esr;
import org.devkvm.arm64.reg.Mdscr;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.kvm.core.Vcpu;
import org.devkvm.kvm.core.Vgic;
import org.jspecify.annotations.Nullable;

/**
 * System register accesses that the processor leaves to the hypervisor, and that {@link
 * AnsweredRegisters} does not answer (kvm_handle_sys_reg).
 */
public final class TrappedRegisters {
  private static final int OSLAR_OSLK = 1;
  private static final long LOREGIONS = 0xF << 16;

  /** CCSIDR_EL1's NumSets and Associativity: data and unified caches show one set and one way. */
  private static final int GEOMETRY = 0x0FFF_FFF8;

  private TrappedRegisters() {}

  /**
   * Emulates the access and steps over it, or injects an UNDEFINED exception.
   *
   * @param esr ESR_EL2 with EC 0x18
   */
  public static void handle(Vcpu vcpu, int esr) {
    int rt = Esr.systemRt(esr);
    int encoding = Esr.systemRegister(esr);
    boolean done;
    if (Esr.isSystemRead(esr)) {
      Long value = read(vcpu, encoding);
      done = value != null;
      if (value != null) {
        vcpu.x(rt, value);
      }
    } else {
      done = write(vcpu, encoding, vcpu.x(rt));
    }
    if (done) {
      vcpu.pending().incrementPc();
    } else {
      vcpu.pending().undefined();
    }
  }

  /** The value; null if reading is UNDEFINED. */
  private static @Nullable Long read(Vcpu vcpu, int encoding) {
    Vgic vgic = vcpu.vm().vgic();
    if (vgic != null && vgic.hasRegister(encoding, false)) {
      return vgic.register(vcpu, encoding);
    }
    if (isSreOfNoGicV3(vcpu, encoding)) {
      return 0L;
    }
    SystemRegisterRow row = SystemRegisterRows.find(encoding);
    if (row == null) {
      return null;
    }
    return switch (row.guest()) {
      case STATE, WRITE_IGNORED, READ_ONLY -> UserSystemRegisters.value(vcpu, row);
      case RAZ_WI -> 0L;
      case UNDEFINED, OS_LOCK -> null;
      case LOREGION -> hasLoRegions(vcpu) ? 0L : null;
      case CACHE_SIZE -> cacheSize(vcpu);
      case TIMER -> TimerRegisters.read(vcpu, row.register());
      case PMU -> PmuRegisters.read(vcpu, row.register());
    };
  }

  /** Writes; false if that is UNDEFINED. */
  private static boolean write(Vcpu vcpu, int encoding, long value) {
    Vgic vgic = vcpu.vm().vgic();
    if (vgic != null && vgic.hasRegister(encoding, true)) {
      vgic.register(vcpu, encoding, value);
      return true;
    }
    if (isSreOfNoGicV3(vcpu, encoding)) {
      return true; // ignored
    }
    if (isSetWayMaintenance(encoding)) {
      return true; // guest memory is coherent: there is nothing to clean
    }
    SystemRegisterRow row = SystemRegisterRows.find(encoding);
    if (row == null) {
      return false;
    }
    return switch (row.guest()) {
      case STATE -> {
        vcpu.state().sys(row.register(), value);
        yield true;
      }
      case WRITE_IGNORED, RAZ_WI -> true;
      case READ_ONLY, CACHE_SIZE, UNDEFINED -> false;
      case LOREGION -> row.register() != SysReg.LORID_EL1 && hasLoRegions(vcpu);
      case OS_LOCK -> {
        int index = SysReg.OSLSR_EL1.index();
        long unlocked = vcpu.state().sys(index) & ~Mdscr.OSLK;
        vcpu.state().sys(index, unlocked | ((value & OSLAR_OSLK) != 0 ? Mdscr.OSLK : 0));
        yield true;
      }
      case TIMER -> {
        TimerRegisters.write(vcpu, row.register(), value);
        yield true;
      }
      case PMU -> PmuRegisters.write(vcpu, row.register(), value);
    };
  }

  /** Without a GICv3 of the VM, but with one of the host, a guest finds that it is disabled. */
  private static boolean isSreOfNoGicV3(Vcpu vcpu, int encoding) {
    return encoding == SysReg.ICC_SRE_EL1.encoding() && vcpu.vm().host().gic().hasSystemRegisters();
  }

  private static boolean hasLoRegions(Vcpu vcpu) {
    return (vcpu.vm().identity().read(SysReg.ID_AA64MMFR1_EL1) & LOREGIONS) != 0;
  }

  /** DC ISW, DC CSW and DC CISW. */
  private static boolean isSetWayMaintenance(int encoding) {
    int dcSetWay = 0b01_000_0111_0000_010;
    int crm = encoding >> 3 & 0xF;
    return (encoding & ~(0xF << 3)) == dcSetWay && (crm == 6 || crm == 10 || crm == 14);
  }

  private static long cacheSize(Vcpu vcpu) {
    int csselr = (int) vcpu.state().sys(SysReg.CSSELR_EL1);
    int ccsidr = vcpu.vm().host().processor().cacheSize(csselr & 0xF);
    boolean instruction = (csselr & 1) != 0;
    return Integer.toUnsignedLong(instruction ? ccsidr : ccsidr & ~GEOMETRY);
  }
}
