package org.devkvm.kvm.device;

import java.util.Set;
import org.devkvm.kvm.core.Device;
import org.devkvm.kvm.core.Vm;
import org.devkvm.kvm.fd.Caller;
import org.devkvm.kvm.fd.FdObject;
import org.devkvm.kvm.fd.IoctlTable;
import org.devkvm.kvm.fd.SharedPages;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.Abi;
import org.devkvm.uapi.FdClass;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.struct.KvmDeviceAttr;

/** What KVM_CREATE_DEVICE gives (kvm_main.c:kvm_device_ioctl). */
public final class DeviceFile extends FdObject {
  private static final IoctlTable<DeviceFile> REQUESTS =
      new IoctlTable<DeviceFile>(FdClass.DEVICE, Refusal.UNKNOWN_DEVICE_REQUEST)
          .on(Ioctl.KVM_SET_DEVICE_ATTR, DeviceFile::set)
          .on(Ioctl.KVM_GET_DEVICE_ATTR, DeviceFile::get)
          .on(Ioctl.KVM_HAS_DEVICE_ATTR, DeviceFile::has);

  private final Vm vm;
  private final DeviceTypes.Row type;
  private final Device device;

  private DeviceFile(Vm vm, DeviceTypes.Row type, Device device) {
    this.vm = vm;
    this.type = type;
    this.device = device;
    vm.acquire();
  }

  /** Creates a device and its file, which keeps the VM alive. */
  public static DeviceFile create(Vm vm, DeviceTypes.Row type) {
    vm.lock().lock();
    try {
      Device device = type.creation().create(vm);
      vm.addDevice(device);
      return new DeviceFile(vm, type, device);
    } finally {
      vm.lock().unlock();
    }
  }

  /** The requests that it answers. */
  public static Set<Ioctl> requests() {
    return REQUESTS.requests();
  }

  @Override
  public FdClass fdClass() {
    return FdClass.DEVICE;
  }

  @Override
  public String name() {
    return type.name();
  }

  @Override
  public long ioctl(Caller caller, int request, long argument) {
    vm.checkUsable(caller.memory());
    Abi abi = vm.host().abi();
    return REQUESTS.knows(abi, request)
        ? REQUESTS.dispatch(abi, this, caller, request, argument)
        : device.ioctl(caller, request, argument);
  }

  @Override
  public SharedPages mmap(long bytes) {
    return device.mmap(bytes);
  }

  @Override
  protected void released() {
    if (type.life() == DeviceTypes.Life.FILE) {
      vm.removeDevice(device);
    }
    vm.release();
  }

  /** A missing accessor is told before anything is read. */
  private KvmDeviceAttr read(Ioctl accessor, Caller caller, long argument) {
    Refusal.DEVICE_LACKS_ACCESSOR.unless(type.accessors().contains(accessor));
    return new KvmDeviceAttr(caller.pointer(argument).read(KvmDeviceAttr.LAYOUT.size()));
  }

  private long set(Caller caller, long argument) {
    device.set(caller, read(Ioctl.KVM_SET_DEVICE_ATTR, caller, argument));
    return 0;
  }

  private long get(Caller caller, long argument) {
    device.get(caller, read(Ioctl.KVM_GET_DEVICE_ATTR, caller, argument));
    return 0;
  }

  private long has(Caller caller, long argument) {
    device.has(read(Ioctl.KVM_HAS_DEVICE_ATTR, caller, argument));
    return 0;
  }
}
