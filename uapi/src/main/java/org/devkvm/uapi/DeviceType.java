package org.devkvm.uapi;

import static org.devkvm.uapi.Architecture.ARM64;

import java.util.Arrays;
import java.util.Optional;

/** The devices of KVM_CREATE_DEVICE (api.rst 4.79). */
public enum DeviceType implements Versioned {
  FSL_MPIC_20(1),
  FSL_MPIC_42(2),
  XICS(3),
  VFIO(4, ARM64),
  ARM_VGIC_V2(5, ARM64),
  FLIC(6),
  ARM_VGIC_V3(7, ARM64),
  ARM_VGIC_ITS(8, ARM64),
  XIVE(9),
  ARM_PV_TIME(10);

  private final int number;
  private final Architecture architecture;

  DeviceType(int number) {
    this(number, Architecture.OTHER);
  }

  DeviceType(int number, Architecture architecture) {
    this.number = number;
    this.architecture = architecture;
  }

  /** The value of {@code kvm_create_device.type}. */
  public int number() {
    return number;
  }

  /** Where the type exists. */
  public Architecture architecture() {
    return architecture;
  }

  /** The name in the kernel's header. */
  public String macro() {
    return "KVM_DEV_TYPE_" + name();
  }

  public static Optional<DeviceType> of(int number) {
    return Arrays.stream(values()).filter(row -> row.number == number).findFirst();
  }
}
