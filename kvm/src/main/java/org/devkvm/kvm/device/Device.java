package org.devkvm.kvm.device;

import java.util.Set;
import org.devkvm.kvm.fd.UserPointer;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.struct.KvmDeviceAttr;

/** A device inside the kernel: struct kvm_device_ops. */
public abstract class Device {
  /** The name of the file: {@code kvm-arm-vgic-v2}. */
  public abstract String name();

  /** KVM_SET_DEVICE_ATTR. */
  public void set(KvmDeviceAttr attr, UserPointer value) {
    throw Refusal.DEVICE_LACKS_ACCESSOR.refuse();
  }

  /** KVM_GET_DEVICE_ATTR. */
  public void get(KvmDeviceAttr attr, UserPointer value) {
    throw Refusal.DEVICE_LACKS_ACCESSOR.refuse();
  }

  /** KVM_HAS_DEVICE_ATTR: never touches the value. */
  public void has(KvmDeviceAttr attr) {
    throw Refusal.DEVICE_LACKS_ACCESSOR.refuse();
  }

  /** The accessors the type has; a missing one is EPERM, before anything is read. */
  public Set<Ioctl> accessors() {
    return Set.of(Ioctl.KVM_SET_DEVICE_ATTR, Ioctl.KVM_GET_DEVICE_ATTR, Ioctl.KVM_HAS_DEVICE_ATTR);
  }

  /** The file was closed. */
  public void released() {}
}
