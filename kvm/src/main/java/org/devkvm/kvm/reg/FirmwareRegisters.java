package org.devkvm.kvm.reg;

import java.util.List;
import org.devkvm.kvm.core.FirmwareState;
import org.devkvm.kvm.core.FirmwareState.Bitmap;
import org.devkvm.kvm.core.Vcpu;
import org.devkvm.kvm.core.Vm;
import org.devkvm.kvm.fd.UserPointer;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.RegId;
import org.devkvm.uapi.VcpuFeature;
import org.jspecify.annotations.Nullable;

/** The firmware pseudo-registers (hypercalls.c:kvm_arm_get_fw_reg). */
final class FirmwareRegisters {
  private static final int LEVEL_MASK = 0xF;

  /** One register; its value is read and written as 64 bits. */
  private record Row(long id, Get get, Set set) {}

  @FunctionalInterface
  private interface Get {
    long get(Vcpu vcpu);
  }

  @FunctionalInterface
  private interface Set {
    void set(Vcpu vcpu, long value);
  }

  // The processor is not affected by what the workarounds are for.
  private static final List<Row> ROWS =
      List.of(
          new Row(
              RegId.KVM_REG_ARM_PSCI_VERSION,
              FirmwareRegisters::psciVersion,
              FirmwareRegisters::setPsciVersion),
          workaround(
              RegId.KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1,
              Arm64Uapi.KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1_NOT_REQUIRED),
          new Row(
              RegId.KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2,
              vcpu -> Arm64Uapi.KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_NOT_REQUIRED,
              FirmwareRegisters::setWorkaround2),
          workaround(
              RegId.KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3,
              Arm64Uapi.KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3_NOT_REQUIRED),
          bitmap(RegId.KVM_REG_ARM_STD_BMAP, Bitmap.STANDARD),
          bitmap(RegId.KVM_REG_ARM_STD_HYP_BMAP, Bitmap.STANDARD_HYPERVISOR),
          bitmap(RegId.KVM_REG_ARM_VENDOR_HYP_BMAP, Bitmap.VENDOR_HYPERVISOR));

  private FirmwareRegisters() {}

  static List<Long> ids() {
    return ROWS.stream().map(Row::id).toList();
  }

  static void get(Vcpu vcpu, long id, UserPointer address) {
    Row row = find(id);
    if (row == null) {
      throw Refusal.REG_UNKNOWN.refuse();
    }
    address.copyLong(row.get().get(vcpu));
  }

  static void set(Vcpu vcpu, long id, UserPointer address) {
    Refusal.REG_UNKNOWN.unless(RegId.size(id) == Long.BYTES);
    long value = address.readLong();
    Row row = find(id);
    if (row == null) {
      throw Refusal.REG_UNKNOWN.refuse();
    }
    row.set().set(vcpu, value);
  }

  private static @Nullable Row find(long id) {
    for (Row row : ROWS) {
      if (row.id() == id) {
        return row;
      }
    }
    return null;
  }

  private static boolean wants02(Vcpu vcpu) {
    return vcpu.features().get(VcpuFeature.PSCI_0_2.bit());
  }

  private static long psciVersion(Vcpu vcpu) {
    return vcpu.vm().firmware().psciVersion(wants02(vcpu));
  }

  private static void setPsciVersion(Vcpu vcpu, long value) {
    boolean known =
        wants02(vcpu)
            ? value == FirmwareState.PSCI_0_2
                || value == FirmwareState.PSCI_1_0
                || value == FirmwareState.PSCI_1_1
            : value == FirmwareState.PSCI_0_1;
    Refusal.REG_FIRMWARE_VALUE.unless(known);
    vcpu.vm().firmware().psciVersion((int) value);
  }

  private static Row workaround(long id, int level) {
    return new Row(
        id,
        vcpu -> level,
        (vcpu, value) ->
            Refusal.REG_FIRMWARE_VALUE.when((value & ~LEVEL_MASK) != 0 || value > level));
  }

  /** Every level from NOT_AVAIL to NOT_REQUIRED can be met; ENABLED goes with AVAIL only. */
  private static void setWorkaround2(Vcpu vcpu, long value) {
    int enabled = Arm64Uapi.KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_ENABLED;
    long level = value & LEVEL_MASK;
    Refusal.REG_FIRMWARE_VALUE.when((value & ~(LEVEL_MASK | enabled)) != 0);
    Refusal.REG_FIRMWARE_VALUE.when(
        (value & enabled) != 0 && level != Arm64Uapi.KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_AVAIL);
    Refusal.REG_FIRMWARE_VALUE.when(
        level > Arm64Uapi.KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_NOT_REQUIRED);
  }

  private static Row bitmap(long id, Bitmap bitmap) {
    return new Row(
        id,
        vcpu -> vcpu.vm().firmware().get(bitmap),
        (vcpu, value) -> setBitmap(vcpu.vm(), bitmap, value));
  }

  private static void setBitmap(Vm vm, Bitmap bitmap, long value) {
    Refusal.REG_FIRMWARE_VALUE.when((value & ~bitmap.features()) != 0);
    vm.configLock().lock();
    try {
      Refusal.REG_FIRMWARE_FROZEN.when(vm.hasRun() && value != vm.firmware().get(bitmap));
      vm.firmware().set(bitmap, value);
    } finally {
      vm.configLock().unlock();
    }
  }
}
