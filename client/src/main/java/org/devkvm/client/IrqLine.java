package org.devkvm.client;

import org.devkvm.uapi.Arm64Uapi;

/** The numbers of KVM_IRQ_LINE: type, vCPU and interrupt in one word (api.rst 4.25). */
public final class IrqLine {
  private IrqLine() {}

  /** A shared peripheral interrupt of the in-kernel GIC: INTID 32 and up. */
  public static int spi(int intid) {
    return Arm64Uapi.KVM_ARM_IRQ_TYPE_SPI << Arm64Uapi.KVM_ARM_IRQ_TYPE_SHIFT | intid;
  }

  /** A private peripheral interrupt of a vCPU of the in-kernel GIC: INTID 16 to 31. */
  public static int ppi(int vcpu, int intid) {
    return Arm64Uapi.KVM_ARM_IRQ_TYPE_PPI << Arm64Uapi.KVM_ARM_IRQ_TYPE_SHIFT | vcpu(vcpu) | intid;
  }

  /** The IRQ input of a vCPU, when user space emulates the GIC. */
  public static int irq(int vcpu) {
    return vcpu(vcpu) | Arm64Uapi.KVM_ARM_IRQ_CPU_IRQ;
  }

  /** The FIQ input of a vCPU, when user space emulates the GIC. */
  public static int fiq(int vcpu) {
    return vcpu(vcpu) | Arm64Uapi.KVM_ARM_IRQ_CPU_FIQ;
  }

  private static int vcpu(int index) {
    return (index & Arm64Uapi.KVM_ARM_IRQ_VCPU_MASK) << Arm64Uapi.KVM_ARM_IRQ_VCPU_SHIFT
        | index >>> 8 << Arm64Uapi.KVM_ARM_IRQ_VCPU2_SHIFT;
  }
}
