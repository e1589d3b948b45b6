package org.devkvm.kvm.device;

import static org.devkvm.kvm.device.DeviceTypes.Life.FILE;
import static org.devkvm.kvm.device.DeviceTypes.Life.VM;
import static org.devkvm.uapi.Ioctl.KVM_GET_DEVICE_ATTR;
import static org.devkvm.uapi.Ioctl.KVM_HAS_DEVICE_ATTR;
import static org.devkvm.uapi.Ioctl.KVM_SET_DEVICE_ATTR;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.devkvm.kvm.core.Device;
import org.devkvm.kvm.core.Vm;
import org.devkvm.kvm.vgic.VgicItsDevice;
import org.devkvm.kvm.vgic.VgicV2Device;
import org.devkvm.kvm.vgic.VgicV3Device;
import org.devkvm.uapi.DeviceType;
import org.devkvm.uapi.Ioctl;

/**
 * A registry of device types: kvm_device_ops_table.
 *
 * @param rows the types, each at most once
 */
public record DeviceTypes(List<Row> rows) {
  // spotless:off
  /** What /dev/kvm offers. */
  public static final DeviceTypes ALL = new DeviceTypes(List.of(
      new Row(DeviceType.VFIO,        "kvm-vfio",        FILE, VfioDevice::create,   KVM_SET_DEVICE_ATTR, KVM_HAS_DEVICE_ATTR),
      new Row(DeviceType.ARM_VGIC_V2, "kvm-arm-vgic-v2", VM,   VgicV2Device::create, KVM_SET_DEVICE_ATTR, KVM_GET_DEVICE_ATTR, KVM_HAS_DEVICE_ATTR),
      new Row(DeviceType.ARM_VGIC_V3, "kvm-arm-vgic-v3", VM,   VgicV3Device::create, KVM_SET_DEVICE_ATTR, KVM_GET_DEVICE_ATTR, KVM_HAS_DEVICE_ATTR),
      new Row(DeviceType.ARM_VGIC_ITS, "kvm-arm-vgic-its", VM, VgicItsDevice::create, KVM_SET_DEVICE_ATTR, KVM_GET_DEVICE_ATTR, KVM_HAS_DEVICE_ATTR)));
  // spotless:on

  /** What a device ends with. */
  public enum Life {
    /** Its file: the type has a release operation. */
    FILE,
    /** Its VM: closing the file changes nothing. */
    VM
  }

  /** Makes a device, under the lock of its VM; throws {@link org.devkvm.kvm.rule.KvmRefusal}. */
  @FunctionalInterface
  public interface Creation {
    /** The device; the VM does not know it yet. */
    Device create(Vm vm);
  }

  /**
   * A device type: struct kvm_device_ops.
   *
   * @param name of its files
   * @param accessors of KVM_SET, GET and HAS_DEVICE_ATTR those that it has; another one is EPERM
   */
  public record Row(
      DeviceType type, String name, Life life, Creation creation, Set<Ioctl> accessors) {
    /** As above. */
    public Row(DeviceType type, String name, Life life, Creation creation, Ioctl... accessors) {
      this(type, name, life, creation, Set.of(accessors));
    }
  }

  /** The row of a type; empty for one that is not offered. */
  public Optional<Row> of(int type) {
    return rows.stream().filter(row -> row.type().number() == type).findFirst();
  }
}
