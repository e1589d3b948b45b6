package org.devkvm.client;

/** A device that KVM_CREATE_DEVICE made, such as a GIC; closing it does not remove the device. */
public final class DeviceFd extends AttributeFd {

  DeviceFd(Transport transport, int fd) {
    super(transport, fd);
  }
}
