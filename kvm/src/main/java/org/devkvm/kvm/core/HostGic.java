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

  /** The models do not change. */
  public HostGic {
    models = Set.copyOf(models);
  }
}
