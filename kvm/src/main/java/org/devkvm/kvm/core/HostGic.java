package org.devkvm.kvm.core;

import java.util.Set;
import org.devkvm.uapi.DeviceType;

/**
 * What the interrupt controller of the host lets KVM offer (kvm_vgic_global_state).
 *
 * @param models the device types of GICs that can be created
 * @param maxVcpus how many vCPUs the best of them serves
 */
public record HostGic(Set<DeviceType> models, int maxVcpus) {
  /** A host with a GICv2. */
  public static final HostGic V2 = new HostGic(Set.of(DeviceType.ARM_VGIC_V2), 8);

  /** A host with a GICv3 that can also be a GICv2 for guests. */
  public static final HostGic V3 =
      new HostGic(Set.of(DeviceType.ARM_VGIC_V2, DeviceType.ARM_VGIC_V3), 512);

  /** The models do not change. */
  public HostGic {
    models = Set.copyOf(models);
  }

  /** Whether a type of device can be created: a GIC, and its ITS, only if the host lets us. */
  public boolean offers(DeviceType type) {
    return switch (type) {
      case ARM_VGIC_V2, ARM_VGIC_V3 -> models.contains(type);
      case ARM_VGIC_ITS -> models.contains(DeviceType.ARM_VGIC_V3);
      default -> true;
    };
  }

  /** ID_AA64PFR0_EL1.GIC: the CPU interface has system registers. */
  public boolean hasSystemRegisters() {
    return models.contains(DeviceType.ARM_VGIC_V3);
  }
}
