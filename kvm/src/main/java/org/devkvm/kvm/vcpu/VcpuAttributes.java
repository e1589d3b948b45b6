package org.devkvm.kvm.vcpu;

import org.devkvm.kvm.core.Vcpu;
import org.devkvm.kvm.fd.UserPointer;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.kvm.timer.ArchTimer;
import org.devkvm.uapi.Abi;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.uapi.struct.KvmDeviceAttr;
import org.devkvm.vgic.irq.Intid;

/** KVM_SET/GET/HAS_DEVICE_ATTR on a vCPU (guest.c:kvm_arm_vcpu_arch_set_attr). */
final class VcpuAttributes {
  private VcpuAttributes() {}

  private static KvmDeviceAttr read(UserPointer argument) {
    return new KvmDeviceAttr(argument.read(KvmDeviceAttr.LAYOUT.size()));
  }

  private static AttributeGroup group(VcpuFile file, KvmDeviceAttr attr) {
    Abi abi = file.vcpu().vm().host().abi();
    return AttributeGroup.of(AttributeGroup.Owner.VCPU, attr.group(), abi)
        .orElseThrow(Refusal.VCPU_ATTRIBUTE_UNKNOWN::refuse);
  }

  static void set(VcpuFile file, UserPointer argument) {
    KvmDeviceAttr attr = read(argument);
    AttributeGroup group = group(file, attr);
    switch (group) {
      case KVM_ARM_VCPU_TIMER_CTRL ->
          setTimer(file.vcpu(), attr, new UserPointer(argument.memory(), attr.addr()));
      case KVM_ARM_VCPU_PMU_V3_CTRL ->
          PmuAttributes.set(
              file.vcpu(), attr.attr(), new UserPointer(argument.memory(), attr.addr()));
      case KVM_ARM_VCPU_PVTIME_CTRL ->
          StolenTimeAttribute.set(
              file.vcpu(), attr, new UserPointer(argument.memory(), attr.addr()));
      default -> throw Refusal.VCPU_ATTRIBUTE_UNKNOWN.refuse();
    }
  }

  static void get(VcpuFile file, UserPointer argument) {
    KvmDeviceAttr attr = read(argument);
    AttributeGroup group = group(file, attr);
    UserPointer value = new UserPointer(argument.memory(), attr.addr());
    switch (group) {
      case KVM_ARM_VCPU_TIMER_CTRL -> value.writeInt(timer(file.vcpu(), attr).intid());
      case KVM_ARM_VCPU_PMU_V3_CTRL -> PmuAttributes.get(file.vcpu(), attr.attr(), value);
      case KVM_ARM_VCPU_PVTIME_CTRL -> StolenTimeAttribute.get(file.vcpu(), attr, value);
      default -> throw Refusal.VCPU_ATTRIBUTE_UNKNOWN.refuse();
    }
  }

  static void has(VcpuFile file, UserPointer argument) {
    KvmDeviceAttr attr = read(argument);
    AttributeGroup group = group(file, attr);
    switch (group) {
      case KVM_ARM_VCPU_TIMER_CTRL -> {
        var _ = timer(file.vcpu(), attr);
      }
      case KVM_ARM_VCPU_PMU_V3_CTRL -> PmuAttributes.has(file.vcpu(), attr.attr());
      case KVM_ARM_VCPU_PVTIME_CTRL -> StolenTimeAttribute.has(file.vcpu(), attr);
      default -> throw Refusal.VCPU_ATTRIBUTE_UNKNOWN.refuse();
    }
  }

  private static void setTimer(Vcpu vcpu, KvmDeviceAttr attr, UserPointer value) {
    Refusal.TIMER_IRQ_WITHOUT_VGIC.when(vcpu.vm().vgic() == null);
    int intid = value.readInt();
    Refusal.TIMER_IRQ_NOT_A_PPI.unless(Intid.isPpi(intid));
    Refusal.TIMER_IRQ_AFTER_RUN.when(vcpu.virtualTimer().isConnected());
    ArchTimer.Kind kind = timer(vcpu, attr).kind();
    for (Vcpu other : vcpu.vm().vcpus()) {
      other
          .virtualTimer()
          .intid(kind == ArchTimer.Kind.VIRTUAL ? intid : vcpu.virtualTimer().intid());
      other
          .physicalTimer()
          .intid(kind == ArchTimer.Kind.PHYSICAL ? intid : vcpu.physicalTimer().intid());
    }
  }

  private static ArchTimer timer(Vcpu vcpu, KvmDeviceAttr attr) {
    if (attr.attr() == Arm64Uapi.KVM_ARM_VCPU_TIMER_IRQ_VTIMER) {
      return vcpu.virtualTimer();
    }
    Refusal.VCPU_ATTRIBUTE_UNKNOWN.unless(attr.attr() == Arm64Uapi.KVM_ARM_VCPU_TIMER_IRQ_PTIMER);
    return vcpu.physicalTimer();
  }
}
