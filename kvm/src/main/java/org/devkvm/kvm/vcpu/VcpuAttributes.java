package org.devkvm.kvm.vcpu;

import java.util.Optional;
import org.devkvm.kvm.core.Vcpu;
import org.devkvm.kvm.fd.UserPointer;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.kvm.timer.ArchTimer;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.uapi.struct.KvmDeviceAttr;

/** KVM_SET/GET/HAS_DEVICE_ATTR on a vCPU (guest.c:kvm_arm_vcpu_arch_set_attr). */
final class VcpuAttributes {
  private VcpuAttributes() {}

  private static KvmDeviceAttr read(UserPointer argument) {
    return new KvmDeviceAttr(argument.read(KvmDeviceAttr.LAYOUT.size()));
  }

  private static Optional<AttributeGroup> group(KvmDeviceAttr attr) {
    return AttributeGroup.of(AttributeGroup.Owner.VCPU, attr.group());
  }

  static void set(VcpuFile file, UserPointer argument) {
    KvmDeviceAttr attr = read(argument);
    AttributeGroup group = group(attr).orElseThrow(Refusal.VCPU_ATTRIBUTE_UNKNOWN::refuse);
    switch (group) {
      case KVM_ARM_VCPU_TIMER_CTRL ->
          setTimer(file.vcpu(), attr, new UserPointer(argument.memory(), attr.addr()));
      case KVM_ARM_VCPU_PMU_V3_CTRL -> throw Refusal.PMU_ABSENT.refuse();
      default -> throw Refusal.VCPU_ATTRIBUTE_UNKNOWN.refuse();
    }
  }

  static void get(VcpuFile file, UserPointer argument) {
    KvmDeviceAttr attr = read(argument);
    AttributeGroup group = group(attr).orElseThrow(Refusal.VCPU_ATTRIBUTE_UNKNOWN::refuse);
    if (group == AttributeGroup.KVM_ARM_VCPU_TIMER_CTRL) {
      int intid = timer(file.vcpu(), attr).intid();
      new UserPointer(argument.memory(), attr.addr()).writeInt(intid);
      return;
    }
    throw pmuIrq(file.vcpu(), group, attr).refuse();
  }

  /** Without a PMU: its IRQ asks for the interrupt controller first, all else is unknown. */
  private static Refusal pmuIrq(Vcpu vcpu, AttributeGroup group, KvmDeviceAttr attr) {
    boolean irq =
        group == AttributeGroup.KVM_ARM_VCPU_PMU_V3_CTRL
            && attr.attr() == Arm64Uapi.KVM_ARM_VCPU_PMU_V3_IRQ;
    if (!irq) {
      return Refusal.VCPU_ATTRIBUTE_UNKNOWN;
    }
    return vcpu.vm().vgic() == null ? Refusal.PMU_IRQ_WITHOUT_VGIC : Refusal.PMU_ABSENT;
  }

  static void has(VcpuFile file, UserPointer argument) {
    KvmDeviceAttr attr = read(argument);
    Refusal.VCPU_ATTRIBUTE_UNKNOWN.unless(
        group(attr).filter(AttributeGroup.KVM_ARM_VCPU_TIMER_CTRL::equals).isPresent());
    var _ = timer(file.vcpu(), attr);
  }

  private static void setTimer(Vcpu vcpu, KvmDeviceAttr attr, UserPointer value) {
    Refusal.TIMER_IRQ_WITHOUT_VGIC.when(vcpu.vm().vgic() == null);
    int intid = value.readInt();
    Refusal.TIMER_IRQ_NOT_A_PPI.unless(intid >= 16 && intid < 32);
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
