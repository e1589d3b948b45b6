package org.devkvm.kvm.device;

import org.devkvm.kvm.core.Vm;
import org.devkvm.kvm.fd.Caller;
import org.devkvm.kvm.fd.FdObject;
import org.devkvm.kvm.fd.IoctlTable;
import org.devkvm.kvm.fd.UserPointer;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.FdClass;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.struct.KvmDeviceAttr;

/** What KVM_CREATE_DEVICE gives (kvm_main.c:kvm_device_ioctl). */
public final class DeviceFile extends FdObject {
  private static final IoctlTable<DeviceFile> REQUESTS =
      new IoctlTable<DeviceFile>(FdClass.DEVICE, Refusal.UNKNOWN_DEVICE_REQUEST)
          .onPointer(Ioctl.KVM_SET_DEVICE_ATTR, DeviceFile::set)
          .onPointer(Ioctl.KVM_GET_DEVICE_ATTR, DeviceFile::get)
          .onPointer(Ioctl.KVM_HAS_DEVICE_ATTR, DeviceFile::has);

  private final Vm vm;
  private final Device device;

  /** The file of a device; it keeps the VM alive. */
  public DeviceFile(Vm vm, Device device) {
    this.vm = vm;
    this.device = device;
    vm.acquire();
  }

  @Override
  public FdClass fdClass() {
    return FdClass.DEVICE;
  }

  @Override
  public String name() {
    return device.name();
  }

  @Override
  public long ioctl(Caller caller, int request, long argument) {
    vm.checkUsable(caller.memory());
    return REQUESTS.dispatch(this, caller, request, argument);
  }

  @Override
  protected void released() {
    device.released();
    vm.release();
  }

  private KvmDeviceAttr read(Ioctl accessor, UserPointer argument) {
    Refusal.DEVICE_LACKS_ACCESSOR.unless(device.accessors().contains(accessor));
    return new KvmDeviceAttr(argument.read(KvmDeviceAttr.LAYOUT.size()));
  }

  private void set(UserPointer argument) {
    KvmDeviceAttr attr = read(Ioctl.KVM_SET_DEVICE_ATTR, argument);
    device.set(attr, new UserPointer(argument.memory(), attr.addr()));
  }

  private void get(UserPointer argument) {
    KvmDeviceAttr attr = read(Ioctl.KVM_GET_DEVICE_ATTR, argument);
    device.get(attr, new UserPointer(argument.memory(), attr.addr()));
  }

  private void has(UserPointer argument) {
    device.has(read(Ioctl.KVM_HAS_DEVICE_ATTR, argument));
  }
}
