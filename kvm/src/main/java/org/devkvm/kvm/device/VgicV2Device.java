package org.devkvm.kvm.device;

import org.devkvm.kvm.core.Device;
import org.devkvm.kvm.core.Vcpu;
import org.devkvm.kvm.core.Vgic;
import org.devkvm.kvm.core.Vm;
import org.devkvm.kvm.fd.Caller;
import org.devkvm.kvm.fd.UserPointer;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.uapi.struct.KvmDeviceAttr;
import org.devkvm.vgic.irq.EoiListener;
import org.devkvm.vgic.mmio.GicV2;
import org.devkvm.vgic.mmio.RegisterFrame;
import org.devkvm.vgic.mmio.RegisterRegion;

/** KVM_DEV_TYPE_ARM_VGIC_V2 (vgic-kvm-device.c:kvm_arm_vgic_v2_ops). */
final class VgicV2Device extends Device {
  /** A GIC whose tables can be asked before the VM's own is initialised. */
  private static final GicV2 MODEL =
      new GicV2(GicV2.DEFAULT_NR_IRQS, new int[0], (_, _, _) -> {}, EoiListener.NONE);

  private final Vm vm;
  private final Vgic vgic;

  private VgicV2Device(Vm vm, Vgic vgic) {
    this.vm = vm;
    this.vgic = vgic;
  }

  static Device create(Vm vm) {
    return new VgicV2Device(vm, vm.createVgic());
  }

  private static AttributeGroup group(KvmDeviceAttr attr) {
    return AttributeGroup.of(AttributeGroup.Owner.VGIC_V2, attr.group())
        .orElseThrow(Refusal.ATTRIBUTE_UNKNOWN::refuse);
  }

  @Override
  public void set(Caller caller, KvmDeviceAttr attr) {
    UserPointer value = caller.pointer(attr.addr());
    AttributeGroup group = group(attr);
    switch (group) {
      case KVM_DEV_ARM_VGIC_GRP_ADDR -> {
        long ipa = value.readLong();
        Vgic.Frame frame = frame(attr);
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
        access(
            group,
            frame ->
                Refusal.VGIC_REGISTER_VALUE.unless(
                    frame.userWrite(vcpu.index(), offset(attr), data)));
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
        int[] data = new int[1];
        access(group, frame -> data[0] = frame.userRead(vcpu.index(), offset(attr)));
        value.writeInt(data[0]);
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
        Refusal.ATTRIBUTE_UNKNOWN.unless(hasRegister(group, offset(attr)));
      }
    }
  }

  private static Vgic.Frame frame(KvmDeviceAttr attr) {
    if (attr.attr() == Arm64Uapi.KVM_VGIC_V2_ADDR_TYPE_DIST) {
      return Vgic.Frame.DISTRIBUTOR;
    }
    Refusal.ATTRIBUTE_UNKNOWN.unless(attr.attr() == Arm64Uapi.KVM_VGIC_V2_ADDR_TYPE_CPU);
    return Vgic.Frame.CPU_INTERFACE;
  }

  private static void checkInit(KvmDeviceAttr attr) {
    Refusal.ATTRIBUTE_UNKNOWN.unless(attr.attr() == Arm64Uapi.KVM_DEV_ARM_VGIC_CTRL_INIT);
  }

  private void configure(Runnable change) {
    vm.configLock().lock();
    try {
      change.run();
    } finally {
      vm.configLock().unlock();
    }
  }

  private Vcpu vcpu(KvmDeviceAttr attr) {
    long id =
        (attr.attr() & Arm64Uapi.KVM_DEV_ARM_VGIC_CPUID_MASK)
            >>> Arm64Uapi.KVM_DEV_ARM_VGIC_CPUID_SHIFT;
    Vcpu vcpu = vm.vcpuById((int) id);
    if (vcpu == null) {
      throw Refusal.VGIC_NO_VCPU.refuse();
    }
    return vcpu;
  }

  private static long offset(KvmDeviceAttr attr) {
    return attr.attr() & 0xFFFF_FFFFL;
  }

  /** Whether there is a register; of interrupts that do not exist, or not yet, there is none. */
  private boolean hasRegister(AttributeGroup group, long offset) {
    for (RegisterRegion region : frame(MODEL, group).regions()) {
      long inside = offset - region.offset();
      if (inside >= 0 && inside < region.length()) {
        boolean exists =
            region.bitsPerIrq() == 0 || inside * 8 / region.bitsPerIrq() < vgic.nrIrqs();
        return exists && (offset & 3) == 0 && region.userRead() != null;
      }
    }
    return false;
  }

  private static RegisterFrame frame(GicV2 gic, AttributeGroup group) {
    return group == AttributeGroup.KVM_DEV_ARM_VGIC_GRP_DIST_REGS
        ? gic.distributor()
        : gic.cpuInterface();
  }

  private interface Access {
    void on(RegisterFrame frame);
  }

  /** While no vCPU runs or is in any other ioctl (vgic_v2_attr_regs_access). */
  private void access(AttributeGroup group, Access access) {
    vm.lock().lock();
    try {
      Refusal.VCPUS_ARE_BUSY.unless(vm.lockVcpus());
      vm.configLock().lock();
      try {
        access.on(frame(vgic.init(), group));
      } finally {
        vm.configLock().unlock();
        vm.unlockVcpus();
      }
    } finally {
      vm.lock().unlock();
    }
  }
}
