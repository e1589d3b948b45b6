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
import org.devkvm.vgic.irq.InterruptController;
import org.devkvm.vgic.irq.Intid;
import org.devkvm.vgic.irq.Irq;
import org.devkvm.vgic.irq.Trigger;
import org.devkvm.vgic.mmio.CpuRegisters;
import org.devkvm.vgic.mmio.GicV3;
import org.devkvm.vgic.mmio.RegisterFrame;
import org.devkvm.vgic.mmio.RegisterTable;
import org.jspecify.annotations.Nullable;

/** KVM_DEV_TYPE_ARM_VGIC_V3 (vgic-kvm-device.c:kvm_arm_vgic_v3_ops). */
public final class VgicV3Device extends GicDevice {
  private static final long REGION_INDEX = 0xFFF;
  private static final long REGION_BASE = 0xF_FFFF_FFFF_0000L;
  private static final int LEVELS = 32;

  private final VgicV3 vgic;

  private VgicV3Device(Vm vm, VgicV3 vgic) {
    super(vm, AttributeGroup.Owner.VGIC_V3);
    this.vgic = vgic;
  }

  /** The device, with the VM's GIC. */
  public static Device create(Vm vm) {
    return new VgicV3Device(vm, VgicV3.create(vm));
  }

  @Override
  public void set(Caller caller, KvmDeviceAttr attr) {
    UserPointer value = caller.pointer(attr.addr());
    AttributeGroup group = group(attr);
    switch (group) {
      case KVM_DEV_ARM_VGIC_GRP_ADDR -> setAddress(attr, value.readLong());
      case KVM_DEV_ARM_VGIC_GRP_NR_IRQS -> {
        int count = value.readInt();
        configure(() -> vgic.nrIrqs(count));
      }
      case KVM_DEV_ARM_VGIC_GRP_CTRL -> control(attr);
      case KVM_DEV_ARM_VGIC_GRP_CPU_SYSREGS -> {
        Vcpu vcpu = vcpu(group, attr);
        try (var _ = vm.quiesce()) {
          CpuRegisters registers = vgic.gic().cpuRegisters();
          long data = value.readLong(); // looked at before the register is
          int encoding = sysreg(attr);
          Refusal.VGIC_REGISTER_VALUE.unless(registers.userWrite(vcpu.index(), encoding, data));
        }
      }
      default -> {
        Vcpu vcpu = vcpu(group, attr);
        long data = Integer.toUnsignedLong(value.readInt());
        try (var _ = vm.quiesce()) {
          write(group, attr, vcpu, data);
        }
      }
    }
  }

  private void write(AttributeGroup group, KvmDeviceAttr attr, Vcpu vcpu, long data) {
    GicV3 gic = vgic.gic();
    if (group == AttributeGroup.KVM_DEV_ARM_VGIC_GRP_LEVEL_INFO) {
      levels(gic.controller(), vcpu, levelIntid(attr), (int) data);
    } else {
      Refusal.VGIC_REGISTER_VALUE.unless(
          frame(gic, group).userWrite(vcpu.index(), offset(attr), WORD, data));
    }
  }

  @Override
  public void get(Caller caller, KvmDeviceAttr attr) {
    UserPointer value = caller.pointer(attr.addr());
    AttributeGroup group = group(attr);
    switch (group) {
      case KVM_DEV_ARM_VGIC_GRP_ADDR -> getAddress(attr, value);
      case KVM_DEV_ARM_VGIC_GRP_NR_IRQS -> value.writeInt(vgic.nrIrqs());
      case KVM_DEV_ARM_VGIC_GRP_CTRL -> throw Refusal.ATTRIBUTE_UNKNOWN.refuse();
      case KVM_DEV_ARM_VGIC_GRP_CPU_SYSREGS -> {
        Vcpu vcpu = vcpu(group, attr);
        try (var _ = vm.quiesce()) {
          CpuRegisters registers = vgic.gic().cpuRegisters();
          int encoding = sysreg(attr);
          Refusal.VGIC_REGISTER_VALUE.unless(registers.isImplemented(encoding));
          value.writeLong(registers.userRead(vcpu.index(), encoding));
        }
      }
      default -> {
        Vcpu vcpu = vcpu(group, attr);
        long data;
        try (var _ = vm.quiesce()) {
          data = read(group, attr, vcpu);
        }
        value.writeInt((int) data);
      }
    }
  }

  private long read(AttributeGroup group, KvmDeviceAttr attr, Vcpu vcpu) {
    GicV3 gic = vgic.gic();
    return group == AttributeGroup.KVM_DEV_ARM_VGIC_GRP_LEVEL_INFO
        ? levels(gic.controller(), vcpu, levelIntid(attr))
        : frame(gic, group).userRead(vcpu.index(), offset(attr), WORD);
  }

  @Override
  public void has(KvmDeviceAttr attr) {
    AttributeGroup group = group(attr);
    switch (group) {
      case KVM_DEV_ARM_VGIC_GRP_ADDR -> {
        int type = (int) attr.attr();
        Refusal.ATTRIBUTE_UNKNOWN.unless(
            attr.attr() == type
                && (type == Arm64Uapi.KVM_VGIC_V3_ADDR_TYPE_DIST
                    || type == Arm64Uapi.KVM_VGIC_V3_ADDR_TYPE_REDIST
                    || type == Arm64Uapi.KVM_VGIC_V3_ADDR_TYPE_REDIST_REGION));
      }
      case KVM_DEV_ARM_VGIC_GRP_NR_IRQS -> {}
      case KVM_DEV_ARM_VGIC_GRP_CTRL ->
          Refusal.ATTRIBUTE_UNKNOWN.unless(
              attr.attr() == Arm64Uapi.KVM_DEV_ARM_VGIC_CTRL_INIT
                  || attr.attr() == Arm64Uapi.KVM_DEV_ARM_VGIC_SAVE_PENDING_TABLES);
      case KVM_DEV_ARM_VGIC_GRP_LEVEL_INFO ->
          Refusal.ATTRIBUTE_UNKNOWN.unless(
              (attr.attr() & Arm64Uapi.KVM_DEV_ARM_VGIC_LINE_LEVEL_INFO_MASK) == 0);
      case KVM_DEV_ARM_VGIC_GRP_CPU_SYSREGS -> {
        var _ = vcpu(group, attr);
        Refusal.ATTRIBUTE_UNKNOWN.unless(CpuRegisters.has(encoding(attr)));
      }
      default -> {
        var _ = vcpu(group, attr);
        RegisterTable<?> table =
            group == AttributeGroup.KVM_DEV_ARM_VGIC_GRP_DIST_REGS
                ? GicV3.distributorTable()
                : GicV3.redistributorTable();
        Refusal.ATTRIBUTE_UNKNOWN.unless(table.has(offset(attr), WORD, vgic.nrIrqs()));
      }
    }
  }

  private void setAddress(KvmDeviceAttr attr, long value) {
    Refusal.ATTRIBUTE_UNKNOWN.unless(attr.attr() == (int) attr.attr());
    vm.memory().lock().lock();
    vm.configLock().lock();
    try {
      switch ((int) attr.attr()) {
        case Arm64Uapi.KVM_VGIC_V3_ADDR_TYPE_DIST -> vgic.distributorBase(value);
        case Arm64Uapi.KVM_VGIC_V3_ADDR_TYPE_REDIST -> vgic.addRegion(0, value, 0);
        case Arm64Uapi.KVM_VGIC_V3_ADDR_TYPE_REDIST_REGION -> {
          int count = (int) (value >>> 52);
          int flags = (int) (value >>> 12) & 0xF;
          Refusal.VGIC_REGION_FORM.unless(count != 0 && flags == 0);
          vgic.addRegion((int) (value & 0xFF), value & REGION_BASE, count);
        }
        default -> throw Refusal.ATTRIBUTE_UNKNOWN.refuse();
      }
    } finally {
      vm.configLock().unlock();
      vm.memory().lock().unlock();
    }
  }

  private void getAddress(KvmDeviceAttr attr, UserPointer value) {
    Refusal.ATTRIBUTE_UNKNOWN.unless(attr.attr() == (int) attr.attr());
    switch ((int) attr.attr()) {
      case Arm64Uapi.KVM_VGIC_V3_ADDR_TYPE_DIST -> value.writeLong(vgic.distributorBase());
      case Arm64Uapi.KVM_VGIC_V3_ADDR_TYPE_REDIST -> value.writeLong(vgic.redistributorBase());
      case Arm64Uapi.KVM_VGIC_V3_ADDR_TYPE_REDIST_REGION -> {
        int index = (int) (value.readLong() & REGION_INDEX) & 0xFF;
        value.writeLong(vgic.region(index));
      }
      default -> throw Refusal.ATTRIBUTE_UNKNOWN.refuse();
    }
  }

  private void control(KvmDeviceAttr attr) {
    if (attr.attr() == Arm64Uapi.KVM_DEV_ARM_VGIC_SAVE_PENDING_TABLES) {
      savePending();
      return;
    }
    Refusal.ATTRIBUTE_UNKNOWN.unless(attr.attr() == Arm64Uapi.KVM_DEV_ARM_VGIC_CTRL_INIT);
    configure(vgic::init);
  }

  /** vgic-v3.c:vgic_v3_save_pending_tables */
  private void savePending() {
    try (var _ = vm.quiesce()) {
      Refusal.VGIC_PENDING_OF_NOBODY.unless(vgic.isInitialised());
      Refusal.ITS_TABLES_NOT_IN_MEMORY.unless(vm.lpis().savePending());
    }
  }

  /** The vCPU that an attribute names by its affinity; of the distributor, the first. */
  private Vcpu vcpu(AttributeGroup group, KvmDeviceAttr attr) {
    long packed = attr.attr() >>> Arm64Uapi.KVM_DEV_ARM_VGIC_V3_MPIDR_SHIFT;
    long mpidr = (packed & 0xFF00_0000L) << 8 | (packed & 0xFF_FFFF);
    Vcpu vcpu =
        group == AttributeGroup.KVM_DEV_ARM_VGIC_GRP_DIST_REGS
            ? vm.vcpus().at(0)
            : vm.vcpus().withMpidr(mpidr);
    if (vcpu == null) {
      throw Refusal.VGIC_NO_VCPU.refuse();
    }
    return vcpu;
  }

  private static int encoding(KvmDeviceAttr attr) {
    return (int) attr.attr() & Arm64Uapi.KVM_DEV_ARM_VGIC_SYSREG_INSTR_MASK;
  }

  private static int sysreg(KvmDeviceAttr attr) {
    Refusal.VGIC_SYSREG_UNKNOWN.unless(CpuRegisters.has(encoding(attr)));
    return encoding(attr);
  }

  private static int levelIntid(KvmDeviceAttr attr) {
    int intid = (int) attr.attr() & Arm64Uapi.KVM_DEV_ARM_VGIC_LINE_LEVEL_INTID_MASK;
    Refusal.VGIC_LEVEL_INFO.unless(
        (attr.attr() & Arm64Uapi.KVM_DEV_ARM_VGIC_LINE_LEVEL_INFO_MASK) == 0
            && intid % LEVELS == 0);
    return intid;
  }

  private static RegisterFrame frame(GicV3 gic, AttributeGroup group) {
    return group == AttributeGroup.KVM_DEV_ARM_VGIC_GRP_DIST_REGS
        ? gic.distributor()
        : gic.redistributors();
  }

  /** The levels of 32 lines (vgic-mmio.c:vgic_read_irq_line_level_info). */
  private static long levels(InterruptController gic, Vcpu vcpu, int first) {
    long levels = 0;
    gic.lock();
    try {
      for (int i = 0; i < LEVELS; i++) {
        Irq irq = line(gic, vcpu, first + i);
        if (irq != null && irq.trigger() == Trigger.LEVEL && irq.line()) {
          levels |= 1L << i;
        }
      }
    } finally {
      gic.unlock();
    }
    return levels;
  }

  private static void levels(InterruptController gic, Vcpu vcpu, int first, int levels) {
    gic.lock();
    try {
      for (int i = 0; i < LEVELS; i++) {
        Irq irq = line(gic, vcpu, first + i);
        if (irq != null) {
          irq.line((levels >>> i & 1) != 0);
        }
      }
    } finally {
      gic.unlock();
    }
  }

  private static @Nullable Irq line(InterruptController gic, Vcpu vcpu, int intid) {
    return Intid.isSgi(intid) ? null : gic.find(vcpu.index(), intid);
  }
}
