package org.devkvm.kvm.vm;

import static org.devkvm.uapi.Arm64Uapi.*;

import org.devkvm.kvm.core.Vcpu;
import org.devkvm.kvm.core.Vgic;
import org.devkvm.kvm.core.Vm;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.struct.KvmIrqLevel;
import org.devkvm.vgic.irq.Intid;
import org.jspecify.annotations.Nullable;

/** KVM_IRQ_LINE (arm.c:kvm_vm_ioctl_irq_line). */
final class IrqLines {
  private IrqLines() {}

  static void set(Vm vm, KvmIrqLevel line) {
    int irq = line.irq();
    int type = irq >>> KVM_ARM_IRQ_TYPE_SHIFT & KVM_ARM_IRQ_TYPE_MASK;
    int index =
        (irq >>> KVM_ARM_IRQ_VCPU_SHIFT & KVM_ARM_IRQ_VCPU_MASK)
            + (irq >>> KVM_ARM_IRQ_VCPU2_SHIFT & KVM_ARM_IRQ_VCPU2_MASK)
                * (KVM_ARM_IRQ_VCPU_MASK + 1);
    int number = irq & KVM_ARM_IRQ_NUM_MASK;
    boolean level = line.level() != 0;
    Vgic vgic = vm.vgic();
    switch (type) {
      case KVM_ARM_IRQ_TYPE_CPU -> {
        Refusal.CPU_IRQ_WITH_VGIC.when(vgic != null);
        Vcpu vcpu = vcpu(vm, index);
        Refusal.IRQ_NUMBER.when(number > KVM_ARM_IRQ_CPU_FIQ);
        if (number == KVM_ARM_IRQ_CPU_IRQ) {
          vcpu.lines().irq(level);
        } else {
          vcpu.lines().fiq(level);
        }
      }
      case KVM_ARM_IRQ_TYPE_PPI -> {
        Vgic present = require(vgic);
        // vgic.c takes the id it is given for an index: with ids out of order, another vCPU's.
        int taken = vcpu(vm, index).id();
        Refusal.IRQ_NUMBER.unless(Intid.isPpi(number));
        Refusal.IRQ_VCPU.when(vm.vcpus().at(taken) == null);
        inject(present, taken, number, level);
      }
      case KVM_ARM_IRQ_TYPE_SPI -> {
        Vgic present = require(vgic);
        Refusal.IRQ_NUMBER.unless(number >= Intid.NR_PRIVATE);
        inject(present, 0, number, level);
      }
      default -> throw Refusal.IRQ_TYPE.refuse();
    }
  }

  private static Vgic require(@Nullable Vgic vgic) {
    if (vgic == null) {
      throw Refusal.IRQ_WITHOUT_VGIC.refuse();
    }
    return vgic;
  }

  private static Vcpu vcpu(Vm vm, int index) {
    Vcpu vcpu = vm.vcpus().at(index);
    if (vcpu == null) {
      throw Refusal.IRQ_VCPU.refuse();
    }
    return vcpu;
  }

  private static void inject(Vgic vgic, int index, int number, boolean level) {
    Refusal.IRQ_BEYOND_VGIC.unless(vgic.inject(index, number, level, null));
  }
}
