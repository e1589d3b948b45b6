package org.devkvm.uapi;

import java.util.Arrays;
import java.util.Optional;

/** The devices of KVM_CREATE_DEVICE (api.rst 4.79). */
public enum DeviceType {
  FSL_MPIC_20(1),
  FSL_MPIC_42(2),
  XICS(3),
  VFIO(4),
  ARM_VGIC_V2(5),
  FLIC(6),
  ARM_VGIC_V3(7),
  ARM_VGIC_ITS(8),
  XIVE(9),
  ARM_PV_TIME(10);

  private final int number;

  DeviceType(int number) {
    this.number = number;
  }

  /** The value of {@code kvm_create_device.type}. */
  public int number() {
    return number;
  }

  /** The name in the kernel's header. */
  public String macro() {
    return "KVM_DEV_TYPE_" + name();
  }

  public static Optional<DeviceType> of(int number) {
    return Arrays.stream(values()).filter(row -> row.number == number).findFirst();
  }
}
