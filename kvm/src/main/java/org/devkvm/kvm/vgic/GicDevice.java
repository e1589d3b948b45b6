package org.devkvm.kvm.vgic;

import org.devkvm.kvm.core.Device;
import org.devkvm.kvm.core.Vm;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.uapi.struct.KvmDeviceAttr;

/** What all devices of interrupt controllers have (vgic-kvm-device.c). */
abstract class GicDevice extends Device {
  /** Bytes of a register that an attribute names by its offset. */
  static final int WORD = 4;

  final Vm vm;
  private final AttributeGroup.Owner owner;

  GicDevice(Vm vm, AttributeGroup.Owner owner) {
    this.vm = vm;
    this.owner = owner;
  }

  final AttributeGroup group(KvmDeviceAttr attr) {
    return AttributeGroup.of(owner, attr.group(), vm.host().abi())
        .orElseThrow(Refusal.ATTRIBUTE_UNKNOWN::refuse);
  }

  /** Does something that vCPUs and other devices of the VM must not see the middle of. */
  final void configure(Runnable change) {
    vm.configLock().lock();
    try {
      change.run();
    } finally {
      vm.configLock().unlock();
    }
  }

  /** The offset of a register in its frame. */
  static long offset(KvmDeviceAttr attr) {
    return attr.attr() & Arm64Uapi.KVM_DEV_ARM_VGIC_OFFSET_MASK;
  }
}
