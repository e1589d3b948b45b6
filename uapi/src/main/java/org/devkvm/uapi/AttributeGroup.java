package org.devkvm.uapi;

import static org.devkvm.uapi.AttributeGroup.Owner.ITS;
import static org.devkvm.uapi.AttributeGroup.Owner.VCPU;
import static org.devkvm.uapi.AttributeGroup.Owner.VFIO;
import static org.devkvm.uapi.AttributeGroup.Owner.VGIC_V2;
import static org.devkvm.uapi.AttributeGroup.Owner.VGIC_V3;
import static org.devkvm.uapi.Errno.EBUSY;
import static org.devkvm.uapi.Errno.EFAULT;
import static org.devkvm.uapi.Errno.EINVAL;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The attribute groups of devices and vCPUs (devices/*.rst): {@code kvm_device_attr.group}. */
public enum AttributeGroup implements Versioned {
  // spotless:off
  KVM_DEV_ARM_VGIC_GRP_ADDR        (0, 8, Set.of(VGIC_V2, VGIC_V3, ITS), "base addresses of the register frames"),
  KVM_DEV_ARM_VGIC_GRP_DIST_REGS   (1, 4, Set.of(VGIC_V2, VGIC_V3), "a register of the distributor: offset, with the id of the vCPU (GICv3: its affinity) from bit 32 on", EFAULT, EBUSY, EINVAL),
  KVM_DEV_ARM_VGIC_GRP_CPU_REGS    (2, 4, Set.of(VGIC_V2), "a register of the CPU interface: offset, with the id of the vCPU from bit 32 on", EFAULT, EBUSY, EINVAL),
  KVM_DEV_ARM_VGIC_GRP_NR_IRQS     (3, 4, Set.of(VGIC_V2, VGIC_V3), "the number of interrupts, SGIs and PPIs included; the attribute is 0", EFAULT, EBUSY, EINVAL),
  KVM_DEV_ARM_VGIC_GRP_CTRL        (4, 0, Set.of(VGIC_V2, VGIC_V3, ITS), "commands, which have no value"),
  KVM_DEV_ARM_VGIC_GRP_REDIST_REGS (5, 4, Set.of(VGIC_V3), "a register of a redistributor: offset, with the affinity of the vCPU from bit 32 on", EFAULT, EBUSY, EINVAL),
  KVM_DEV_ARM_VGIC_GRP_CPU_SYSREGS (6, 8, Set.of(VGIC_V3), "a system register of the CPU interface: its encoding, with the affinity of the vCPU from bit 32 on", EFAULT, EBUSY, EINVAL),
  KVM_DEV_ARM_VGIC_GRP_LEVEL_INFO  (7, 4, Set.of(VGIC_V3), "the input levels of 32 interrupts: the first INTID, with the affinity of the vCPU from bit 32 on", EFAULT, EBUSY, EINVAL),
  KVM_DEV_ARM_VGIC_GRP_ITS_REGS    (8, 8, Set.of(ITS), "a register of the ITS: offset", EFAULT, EBUSY, EINVAL),
  KVM_DEV_VFIO_GROUP               (1, 4, Set.of(VFIO), "the VFIO groups that the VM uses"),
  KVM_ARM_VCPU_PMU_V3_CTRL         (0, 4, Set.of(VCPU), "the PMU"),
  KVM_ARM_VCPU_TIMER_CTRL          (1, 4, Set.of(VCPU), "the interrupts of the timers, of all vCPUs at once"),
  KVM_ARM_VCPU_PVTIME_CTRL         (2, 8, Set.of(VCPU), "stolen time");
  // spotless:on

  /** Whose numbers they are: the same group number means another thing on another owner. */
  public enum Owner {
    VGIC_V2(DeviceType.ARM_VGIC_V2),
    VGIC_V3(DeviceType.ARM_VGIC_V3),
    ITS(DeviceType.ARM_VGIC_ITS),
    VFIO(DeviceType.VFIO),
    VCPU(null);

    private final Optional<DeviceType> deviceType;

    Owner(@Nullable DeviceType deviceType) {
      this.deviceType = Optional.ofNullable(deviceType);
    }

    /** The type of device that it is; empty for a vCPU. */
    public Optional<DeviceType> deviceType() {
      return deviceType;
    }
  }

  private static final List<AttributeGroup> ROWS = List.of(values());

  private final int number;
  private final int valueSize;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of: immutable
  private final Set<Owner> owners;

  private final String meaning;

  @SuppressWarnings("ImmutableEnumChecker") // List.of: immutable
  private final List<Errno> errnos;

  AttributeGroup(int number, int valueSize, Set<Owner> owners, String meaning, Errno... errnos) {
    this.number = number;
    this.valueSize = valueSize;
    this.owners = owners;
    this.meaning = meaning;
    this.errnos = List.of(errnos);
  }

  public int number() {
    return number;
  }

  /**
   * Bytes of the value at {@code kvm_device_attr.addr}, 0 for none. In KVM_ARM_VCPU_PMU_V3_CTRL the
   * attribute INIT has none and FILTER has a {@code kvm_pmu_event_filter}.
   */
  public int valueSize() {
    return valueSize;
  }

  public Set<Owner> owners() {
    return owners;
  }

  /** What its attributes are, in words. */
  public String meaning() {
    return meaning;
  }

  /** As those of {@link Attribute}; empty for a group whose attributes have names. */
  public List<Errno> errnos() {
    return errnos;
  }

  /** The group that a number means on an owner. */
  public static Optional<AttributeGroup> of(Owner owner, int number) {
    for (AttributeGroup group : ROWS) {
      if (group.number == number && group.owners.contains(owner)) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }

  /** As {@link #of(Owner, int)}, of those that a release of Linux has. */
  public static Optional<AttributeGroup> of(Owner owner, int number, Abi abi) {
    Optional<AttributeGroup> group = of(owner, number);
    return group.isPresent() && group.get().isIn(abi) ? group : Optional.empty();
  }
}
