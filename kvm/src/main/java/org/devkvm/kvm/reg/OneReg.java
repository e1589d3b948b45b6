package org.devkvm.kvm.reg;

import java.util.ArrayList;
import java.util.List;
import org.devkvm.kvm.core.Vcpu;
import org.devkvm.kvm.core.Vm;
import org.devkvm.kvm.fd.UserPointer;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.kvm.timer.ArchTimer;
import org.devkvm.uapi.RegId;

/** KVM_GET_ONE_REG, KVM_SET_ONE_REG and the order of KVM_GET_REG_LIST (guest.c). */
public final class OneReg {
  private static final List<Long> TIMER_IDS =
      List.of(
          RegId.KVM_REG_ARM_TIMER_CTL, RegId.KVM_REG_ARM_TIMER_CNT, RegId.KVM_REG_ARM_TIMER_CVAL);

  private OneReg() {}

  /** The ids of all registers, in the order in which they may be restored. */
  public static List<Long> list(Vcpu vcpu) {
    List<Long> ids = new ArrayList<>(CoreRegisters.ids(vcpu));
    ids.addAll(SveRegisters.ids(vcpu));
    ids.addAll(FirmwareRegisters.ids());
    ids.addAll(TIMER_IDS);
    ids.addAll(UserSystemRegisters.ids(vcpu));
    ids.addAll(CacheSizes.ids(vcpu.vm()));
    return ids;
  }

  /** Copies a register to user memory. */
  public static void get(Vcpu vcpu, long id, UserPointer address) {
    checkArchitecture(id);
    long coproc = RegId.coproc(id);
    if (coproc == RegId.KVM_REG_ARM_CORE) {
      CoreRegisters.get(vcpu, id, address);
    } else if (isFirmware(coproc)) {
      FirmwareRegisters.get(vcpu, id, address);
    } else if (coproc == RegId.KVM_REG_ARM64_SVE) {
      SveRegisters.get(vcpu, id, address);
    } else if (TIMER_IDS.contains(id)) {
      address.copyLong(vcpu.virtualTimer().read(timerRegister(id)));
    } else if (coproc == RegId.KVM_REG_ARM_DEMUX) {
      CacheSizes.get(vcpu.vm(), id, address);
    } else {
      UserSystemRegisters.get(vcpu, id, address);
    }
  }

  /** Copies a register from user memory. */
  public static void set(Vcpu vcpu, long id, UserPointer address) {
    checkArchitecture(id);
    long coproc = RegId.coproc(id);
    if (coproc == RegId.KVM_REG_ARM_CORE) {
      CoreRegisters.set(vcpu, id, address);
    } else if (isFirmware(coproc)) {
      FirmwareRegisters.set(vcpu, id, address);
    } else if (coproc == RegId.KVM_REG_ARM64_SVE) {
      SveRegisters.set(vcpu, id, address);
    } else if (TIMER_IDS.contains(id)) {
      setTimer(vcpu, timerRegister(id), address.readLong());
    } else if (coproc == RegId.KVM_REG_ARM_DEMUX) {
      CacheSizes.set(vcpu.vm(), id, address);
    } else {
      UserSystemRegisters.set(vcpu, id, address);
    }
  }

  private static void checkArchitecture(long id) {
    Refusal.REG_ID_ARCHITECTURE.unless(
        (id & ~RegId.KVM_REG_SIZE_MASK) >>> 32 == RegId.KVM_REG_ARM64 >>> 32);
  }

  private static boolean isFirmware(long coproc) {
    return coproc == RegId.KVM_REG_ARM_FW || coproc == RegId.KVM_REG_ARM_FW_FEAT_BMAP;
  }

  /** The ids of CNT and CVAL carry each other's encoding: an accident that became ABI. */
  private static ArchTimer.Register timerRegister(long id) {
    if (id == RegId.KVM_REG_ARM_TIMER_CTL) {
      return ArchTimer.Register.CTL;
    }
    return id == RegId.KVM_REG_ARM_TIMER_CNT ? ArchTimer.Register.CNT : ArchTimer.Register.CVAL;
  }

  private static void setTimer(Vcpu vcpu, ArchTimer.Register register, long value) {
    if (register == ArchTimer.Register.CNT) {
      Vm vm = vcpu.vm();
      vm.vcpus().counterOffset(vm.host().counter().now() - value);
    } else {
      vcpu.virtualTimer().set(register, value);
    }
  }
}
