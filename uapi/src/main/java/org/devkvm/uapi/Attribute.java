package org.devkvm.uapi;

import static org.devkvm.uapi.Attribute.Access.GET_SET;
import static org.devkvm.uapi.Attribute.Access.SET;
import static org.devkvm.uapi.AttributeGroup.KVM_ARM_VCPU_PMU_V3_CTRL;
import static org.devkvm.uapi.AttributeGroup.KVM_ARM_VCPU_PVTIME_CTRL;
import static org.devkvm.uapi.AttributeGroup.KVM_ARM_VCPU_TIMER_CTRL;
import static org.devkvm.uapi.AttributeGroup.KVM_DEV_ARM_VGIC_GRP_ADDR;
import static org.devkvm.uapi.AttributeGroup.KVM_DEV_ARM_VGIC_GRP_CTRL;
import static org.devkvm.uapi.Errno.E2BIG;
import static org.devkvm.uapi.Errno.EACCES;
import static org.devkvm.uapi.Errno.EBADF;
import static org.devkvm.uapi.Errno.EBUSY;
import static org.devkvm.uapi.Errno.EEXIST;
import static org.devkvm.uapi.Errno.EFAULT;
import static org.devkvm.uapi.Errno.EINVAL;
import static org.devkvm.uapi.Errno.ENODEV;
import static org.devkvm.uapi.Errno.ENOENT;
import static org.devkvm.uapi.Errno.ENXIO;

import java.util.List;
import java.util.Set;
import org.devkvm.uapi.AttributeGroup.Owner;
import org.jspecify.annotations.Nullable;

/**
 * The attributes that have names (devices/*.rst): {@code kvm_device_attr.attr}. In the other groups
 * the number is an offset or an encoding.
 */
public enum Attribute {
  // spotless:off
  KVM_VGIC_V2_ADDR_TYPE_DIST           (KVM_DEV_ARM_VGIC_GRP_ADDR, 0, GET_SET, Owner.VGIC_V2, "the distributor, 4 KiB", E2BIG, EFAULT, EEXIST, EINVAL),
  KVM_VGIC_V2_ADDR_TYPE_CPU            (KVM_DEV_ARM_VGIC_GRP_ADDR, 1, GET_SET, Owner.VGIC_V2, "the CPU interface, 8 KiB", E2BIG, EFAULT, EEXIST, EINVAL),
  KVM_VGIC_V3_ADDR_TYPE_DIST           (KVM_DEV_ARM_VGIC_GRP_ADDR, 2, GET_SET, Owner.VGIC_V3, "the distributor, 64 KiB", E2BIG, EFAULT, EEXIST, EINVAL),
  KVM_VGIC_V3_ADDR_TYPE_REDIST         (KVM_DEV_ARM_VGIC_GRP_ADDR, 3, GET_SET, Owner.VGIC_V3, "all redistributors, 128 KiB each", E2BIG, EFAULT, EEXIST, EINVAL),
  KVM_VGIC_ITS_ADDR_TYPE               (KVM_DEV_ARM_VGIC_GRP_ADDR, 4, GET_SET, Owner.ITS, "the ITS, 128 KiB", E2BIG, EFAULT, EEXIST, EINVAL),
  KVM_VGIC_V3_ADDR_TYPE_REDIST_REGION  (KVM_DEV_ARM_VGIC_GRP_ADDR, 5, GET_SET, Owner.VGIC_V3, "a region of redistributors: count, base and index", ENOENT, E2BIG, EFAULT, EINVAL),
  KVM_DEV_ARM_VGIC_CTRL_INIT           (KVM_DEV_ARM_VGIC_GRP_CTRL, 0, SET, null, "freezes the numbers of vCPUs and interrupts", EBUSY),
  KVM_DEV_ARM_ITS_SAVE_TABLES          (KVM_DEV_ARM_VGIC_GRP_CTRL, 1, SET, Owner.ITS, "writes the tables to guest memory", EACCES, EFAULT, EBUSY, EINVAL),
  KVM_DEV_ARM_ITS_RESTORE_TABLES       (KVM_DEV_ARM_VGIC_GRP_CTRL, 2, SET, Owner.ITS, "reads the tables from guest memory", EFAULT, EBUSY, EINVAL),
  KVM_DEV_ARM_VGIC_SAVE_PENDING_TABLES (KVM_DEV_ARM_VGIC_GRP_CTRL, 3, SET, Owner.VGIC_V3, "writes the pending LPIs to guest memory", ENXIO, EACCES, EFAULT, EBUSY),
  KVM_DEV_ARM_ITS_CTRL_RESET           (KVM_DEV_ARM_VGIC_GRP_CTRL, 4, SET, Owner.ITS, "resets the ITS", EBUSY),
  KVM_DEV_VFIO_GROUP_ADD               (AttributeGroup.KVM_DEV_VFIO_GROUP, 1, SET, null, "the descriptor of a group that the VM uses from now on", EBADF, EFAULT, EEXIST, EINVAL),
  KVM_DEV_VFIO_GROUP_DEL               (AttributeGroup.KVM_DEV_VFIO_GROUP, 2, SET, null, "the descriptor of a group that it does not use any more", ENOENT, EBADF, EFAULT),
  KVM_ARM_VCPU_PMU_V3_IRQ              (KVM_ARM_VCPU_PMU_V3_CTRL, 0, GET_SET, null, "the overflow interrupt: one PPI for all vCPUs, or an SPI for each", ENXIO, EFAULT, EBUSY, ENODEV, EINVAL),
  KVM_ARM_VCPU_PMU_V3_INIT             (KVM_ARM_VCPU_PMU_V3_CTRL, 1, SET, null, "ends the configuration; has no value", ENXIO, EBUSY, EEXIST, ENODEV),
  KVM_ARM_VCPU_PMU_V3_FILTER           (KVM_ARM_VCPU_PMU_V3_CTRL, 2, SET, null, "a struct kvm_pmu_event_filter: events that the VM may, or may not, count", EFAULT, EBUSY, ENODEV, EINVAL),
  KVM_ARM_VCPU_PMU_V3_SET_PMU          (KVM_ARM_VCPU_PMU_V3_CTRL, 3, SET, null, "the host's PMU to count with", ENXIO, EFAULT, EBUSY, ENODEV),
  KVM_ARM_VCPU_TIMER_IRQ_VTIMER        (KVM_ARM_VCPU_TIMER_CTRL, 0, GET_SET, null, "the PPI of the virtual timer, 27 by default", EFAULT, EBUSY, EINVAL),
  KVM_ARM_VCPU_TIMER_IRQ_PTIMER        (KVM_ARM_VCPU_TIMER_CTRL, 1, GET_SET, null, "the PPI of the physical timer, 30 by default", EFAULT, EBUSY, EINVAL),
  KVM_ARM_VCPU_PVTIME_IPA              (KVM_ARM_VCPU_PVTIME_CTRL, 0, GET_SET, null, "the IPA of the stolen time structure, 64 bytes", EFAULT, EEXIST, EINVAL);
  // spotless:on

  /** Which accessors know the attribute, beside KVM_HAS_DEVICE_ATTR. */
  public enum Access {
    SET,
    GET_SET
  }

  private final AttributeGroup group;
  private final int number;
  private final Access access;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of: immutable
  private final Set<Owner> owners;

  private final String meaning;

  @SuppressWarnings("ImmutableEnumChecker") // List.of: immutable
  private final List<Errno> errnos;

  Attribute(
      AttributeGroup group,
      int number,
      Access access,
      @Nullable Owner only,
      String meaning,
      Errno... errnos) {
    this.group = group;
    this.number = number;
    this.access = access;
    this.owners = only == null ? group.owners() : Set.of(only);
    this.meaning = meaning;
    this.errnos = List.of(errnos);
  }

  public AttributeGroup group() {
    return group;
  }

  /** The value of {@code kvm_device_attr.attr}. */
  public int number() {
    return number;
  }

  public Access access() {
    return access;
  }

  /** Whose attribute it is: one of the group's owners, or all of them. */
  public Set<Owner> owners() {
    return owners;
  }

  /** What it is, in words. */
  public String meaning() {
    return meaning;
  }

  /**
   * What set and get may fail with once the device knows the attribute, memory shortage aside; by
   * their numbers.
   */
  public List<Errno> errnos() {
    return errnos;
  }
}
