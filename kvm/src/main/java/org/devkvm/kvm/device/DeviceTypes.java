package org.devkvm.kvm.device;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.devkvm.kvm.core.Vm;
import org.devkvm.uapi.DeviceType;

/** The registry of device types: kvm_device_ops_table. */
public final class DeviceTypes {
  /** What KVM_CREATE_DEVICE of a type does. */
  @FunctionalInterface
  public interface Creation {
    /** Creates the device; throws {@link org.devkvm.kvm.rule.KvmRefusal}. */
    Device create(Vm vm);
  }

  private static final Map<DeviceType, Creation> ROWS =
      new EnumMap<>(Map.of(DeviceType.ARM_VGIC_V2, VgicV2Device::create));

  private DeviceTypes() {}

  /** How devices of a type are created; empty for one that is not offered. */
  public static Optional<Creation> of(int type) {
    return DeviceType.of(type).map(ROWS::get);
  }
}
