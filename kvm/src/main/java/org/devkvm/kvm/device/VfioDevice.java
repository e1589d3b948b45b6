package org.devkvm.kvm.device;

import org.devkvm.kvm.core.Device;
import org.devkvm.kvm.core.Vm;
import org.devkvm.kvm.fd.Caller;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.uapi.Uapi;
import org.devkvm.uapi.struct.KvmDeviceAttr;

/**
 * KVM_DEV_TYPE_VFIO (vfio.c:kvm_vfio_ops) on a machine without VFIO groups: no file is one, so none
 * is ever added.
 */
final class VfioDevice extends Device {
  private VfioDevice() {}

  static Device create(Vm vm) {
    Refusal.VFIO_EXISTS.when(vm.devices().stream().anyMatch(VfioDevice.class::isInstance));
    return new VfioDevice();
  }

  @Override
  public void set(Caller caller, KvmDeviceAttr attr) {
    boolean adds = adds(attr);
    int fd = caller.pointer(attr.addr()).readInt();
    Refusal.VFIO_NOT_A_FILE.unless(caller.process().isOpen(fd));
    throw adds ? Refusal.VFIO_NOT_A_GROUP.refuse() : Refusal.VFIO_GROUP_ABSENT.refuse();
  }

  @Override
  public void has(KvmDeviceAttr attr) {
    var _ = adds(attr);
  }

  /** Whether it is KVM_DEV_VFIO_GROUP_ADD; the other attribute is KVM_DEV_VFIO_GROUP_DEL. */
  private static boolean adds(KvmDeviceAttr attr) {
    boolean adds = attr.attr() == Uapi.KVM_DEV_VFIO_GROUP_ADD;
    Refusal.VFIO_ATTRIBUTE_UNKNOWN.unless(
        attr.group() == AttributeGroup.KVM_DEV_VFIO_GROUP.number()
            && (adds || attr.attr() == Uapi.KVM_DEV_VFIO_GROUP_DEL));
    return adds;
  }
}
