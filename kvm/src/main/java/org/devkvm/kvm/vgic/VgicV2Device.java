package org.devkvm.kvm.vgic;

import org.devkvm.kvm.core.Device;
import org.devkvm.kvm.core.Vcpu;
import org.devkvm.kvm.core.Vm;
import org.devkvm.kvm.fd.Caller;
import org.devkvm.kvm.fd.UserPointer;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.uapi.struct.KvmDeviceAttr;

/** KVM_DEV_TYPE_ARM_VGIC_V2 (vgic-kvm-device.c:kvm_arm_vgic_v2_ops). */
public final class VgicV2Device extends GicDevice {
  private final VgicV2 vgic;

  private VgicV2Device(Vm vm, VgicV2 vgic) {
    super(vm, AttributeGroup.Owner.VGIC_V2);
    this.vgic = vgic;
  }

  /** The device, with the VM's GIC. */
  public static Device create(Vm vm) {
    return new VgicV2Device(vm, VgicV2.create(vm));
  }

  @Override
  public void set(Caller caller, KvmDeviceAttr attr) {
    UserPointer value = caller.pointer(attr.addr());
    AttributeGroup group = group(attr);
    switch (group) {
      case KVM_DEV_ARM_VGIC_GRP_ADDR -> {
        long ipa = value.readLong();
        VgicV2.Frame frame = frame(attr);
        configure(() -> vgic.base(frame, ipa));
      }
      case KVM_DEV_ARM_VGIC_GRP_NR_IRQS -> {
        int count = value.readInt();
        configure(() -> vgic.nrIrqs(count));
      }
      case KVM_DEV_ARM_VGIC_GRP_CTRL -> {
        checkInit(attr);
        configure(vgic::init);
      }
      default -> {
        Vcpu vcpu = vcpu(attr);
        int data = value.readInt();
        try (var _ = vm.quiesce()) {
          Refusal.VGIC_REGISTER_VALUE.unless(
              vgic.initialisedRegisters(registers(group))
                  .userWrite(vcpu.index(), offset(attr), WORD, Integer.toUnsignedLong(data)));
        }
      }
    }
  }

  @Override
  public void get(Caller caller, KvmDeviceAttr attr) {
    UserPointer value = caller.pointer(attr.addr());
    AttributeGroup group = group(attr);
    switch (group) {
      case KVM_DEV_ARM_VGIC_GRP_ADDR -> {
        if (attr.attr() == Arm64Uapi.KVM_VGIC_V3_ADDR_TYPE_REDIST_REGION) {
          var _ = value.readLong(); // its index; looked for before the model is asked
        }
        value.writeLong(vgic.base(frame(attr)));
      }
      case KVM_DEV_ARM_VGIC_GRP_NR_IRQS -> value.writeInt(vgic.nrIrqs());
      case KVM_DEV_ARM_VGIC_GRP_CTRL -> throw Refusal.ATTRIBUTE_UNKNOWN.refuse();
      default -> {
        Vcpu vcpu = vcpu(attr);
        long data;
        try (var _ = vm.quiesce()) {
          data =
              vgic.initialisedRegisters(registers(group))
                  .userRead(vcpu.index(), offset(attr), WORD);
        }
        value.writeInt((int) data);
      }
    }
  }

  @Override
  public void has(KvmDeviceAttr attr) {
    AttributeGroup group = group(attr);
    switch (group) {
      case KVM_DEV_ARM_VGIC_GRP_ADDR -> {
        var _ = frame(attr);
      }
      case KVM_DEV_ARM_VGIC_GRP_NR_IRQS -> {}
      case KVM_DEV_ARM_VGIC_GRP_CTRL -> checkInit(attr);
      default -> {
        var _ = vcpu(attr);
        Refusal.ATTRIBUTE_UNKNOWN.unless(
            registers(group).table().has(offset(attr), WORD, vgic.nrIrqs()));
      }
    }
  }

  private static VgicV2.Frame frame(KvmDeviceAttr attr) {
    if (attr.attr() == Arm64Uapi.KVM_VGIC_V2_ADDR_TYPE_DIST) {
      return VgicV2.Frame.DISTRIBUTOR;
    }
    Refusal.ATTRIBUTE_UNKNOWN.unless(attr.attr() == Arm64Uapi.KVM_VGIC_V2_ADDR_TYPE_CPU);
    return VgicV2.Frame.CPU_INTERFACE;
  }

  private static void checkInit(KvmDeviceAttr attr) {
    Refusal.ATTRIBUTE_UNKNOWN.unless(attr.attr() == Arm64Uapi.KVM_DEV_ARM_VGIC_CTRL_INIT);
  }

  private Vcpu vcpu(KvmDeviceAttr attr) {
    long id =
        (attr.attr() & Arm64Uapi.KVM_DEV_ARM_VGIC_CPUID_MASK)
            >>> Arm64Uapi.KVM_DEV_ARM_VGIC_CPUID_SHIFT;
    Vcpu vcpu = vm.vcpus().withId((int) id);
    if (vcpu == null) {
      throw Refusal.VGIC_NO_VCPU.refuse();
    }
    return vcpu;
  }

  private static VgicV2.Frame registers(AttributeGroup group) {
    return group == AttributeGroup.KVM_DEV_ARM_VGIC_GRP_DIST_REGS
        ? VgicV2.Frame.DISTRIBUTOR
        : VgicV2.Frame.CPU_INTERFACE;
  }
}
