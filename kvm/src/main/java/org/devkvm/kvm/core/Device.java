package org.devkvm.kvm.core;

import org.devkvm.kvm.fd.Caller;
import org.devkvm.kvm.fd.SharedPages;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.struct.KvmDeviceAttr;

/**
 * A device inside the kernel that user space made with KVM_CREATE_DEVICE: struct kvm_device.
 *
 * <p>What is the same for every device of a type is its row of {@code DeviceTypes}: above all which
 * accessors there are. A method here is called only if the row names its accessor.
 */
public abstract class Device {
  /** KVM_SET_DEVICE_ATTR; the value is at {@code attr.addr()} in the caller's memory. */
  public void set(Caller caller, KvmDeviceAttr attr) {
    throw Refusal.DEVICE_LACKS_ACCESSOR.refuse();
  }

  /** KVM_GET_DEVICE_ATTR; the value goes to {@code attr.addr()} in the caller's memory. */
  public void get(Caller caller, KvmDeviceAttr attr) {
    throw Refusal.DEVICE_LACKS_ACCESSOR.refuse();
  }

  /** KVM_HAS_DEVICE_ATTR: never touches the value. */
  public void has(KvmDeviceAttr attr) {
    throw Refusal.DEVICE_LACKS_ACCESSOR.refuse();
  }

  /** A request of the device's own; ENOTTY unless overridden. */
  public long ioctl(Caller caller, int request, long argument) {
    throw Refusal.UNKNOWN_DEVICE_REQUEST.refuse();
  }

  /** mmap of the device's file from offset 0, for the caller to close; ENODEV unless overridden. */
  public SharedPages mmap(long bytes) {
    throw Refusal.NOTHING_TO_MAP.refuse();
  }

  /**
   * The end of the device, once: as its row says, when its file is closed, under the lock of the
   * VM; or when the VM ends.
   */
  protected void destroy() {}
}
