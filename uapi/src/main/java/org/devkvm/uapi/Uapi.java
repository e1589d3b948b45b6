package org.devkvm.uapi;

/** The flags and numbers of {@code linux/kvm.h} that concern arm64, under their names there. */
public final class Uapi {
  // spotless:off
  // KVM_GET_API_VERSION and KVM_CREATE_VM.
  public static final int KVM_API_VERSION = 0xc;
  public static final int KVM_VM_TYPE_ARM_IPA_SIZE_MASK = 0xff;

  // kvm_userspace_memory_region.flags.
  public static final int KVM_MEM_LOG_DIRTY_PAGES = 1;
  public static final int KVM_MEM_READONLY = 2;

  // kvm_run.internal.suberror.
  public static final int KVM_INTERNAL_ERROR_EMULATION = 1;
  public static final int KVM_INTERNAL_ERROR_SIMUL_EX = 2;
  public static final int KVM_INTERNAL_ERROR_DELIVERY_EV = 3;
  public static final int KVM_INTERNAL_ERROR_UNEXPECTED_EXIT_REASON = 4;

  // kvm_guest_debug.control.
  public static final int KVM_GUESTDBG_ENABLE = 1;
  public static final int KVM_GUESTDBG_SINGLESTEP = 2;

  // kvm_ioeventfd.flags.
  public static final int KVM_IOEVENTFD_FLAG_DATAMATCH = 1;
  public static final int KVM_IOEVENTFD_FLAG_PIO = 2;
  public static final int KVM_IOEVENTFD_FLAG_DEASSIGN = 4;
  public static final int KVM_IOEVENTFD_FLAG_VIRTIO_CCW_NOTIFY = 8;
  public static final int KVM_IOEVENTFD_VALID_FLAG_MASK = 0x1f;

  // kvm_irq_routing_entry.type.
  public static final int KVM_IRQ_ROUTING_IRQCHIP = 1;
  public static final int KVM_IRQ_ROUTING_MSI = 2;
  public static final int KVM_IRQ_ROUTING_S390_ADAPTER = 3;
  public static final int KVM_IRQ_ROUTING_HV_SINT = 4;
  public static final int KVM_IRQ_ROUTING_XEN_EVTCHN = 5;

  // kvm_irqfd.flags.
  public static final int KVM_IRQFD_FLAG_DEASSIGN = 1;
  public static final int KVM_IRQFD_FLAG_RESAMPLE = 2;

  // kvm_msi.flags, and of an MSI route.
  public static final int KVM_MSI_VALID_DEVID = 1;

  // kvm_create_device.flags.
  public static final int KVM_CREATE_DEVICE_TEST = 1;

  // Attributes of KVM_DEV_VFIO_GROUP.
  public static final int KVM_DEV_VFIO_GROUP_ADD = 1;
  public static final int KVM_DEV_VFIO_GROUP_DEL = 2;
  public static final int KVM_DEV_VFIO_GROUP_SET_SPAPR_TCE = 3;

  // Arguments of KVM_CAP_MANUAL_DIRTY_LOG_PROTECT2.
  public static final int KVM_DIRTY_LOG_MANUAL_PROTECT_ENABLE = 1;
  public static final int KVM_DIRTY_LOG_INITIALLY_SET = 2;

  // The dirty ring.
  public static final int KVM_DIRTY_LOG_PAGE_OFFSET = 0;
  public static final int KVM_DIRTY_GFN_F_DIRTY = 1;
  public static final int KVM_DIRTY_GFN_F_RESET = 2;
  public static final int KVM_DIRTY_GFN_F_MASK = 3;

  // kvm_run.s.regs.device_irq_level.
  public static final int KVM_ARM_DEV_EL1_VTIMER = 1;
  public static final int KVM_ARM_DEV_EL1_PTIMER = 2;
  public static final int KVM_ARM_DEV_PMU = 4;

  // kvm_stats_desc.flags.
  public static final int KVM_STATS_TYPE_SHIFT = 0;
  public static final int KVM_STATS_TYPE_MASK = 0xf;
  public static final int KVM_STATS_TYPE_CUMULATIVE = 0;
  public static final int KVM_STATS_TYPE_INSTANT = 1;
  public static final int KVM_STATS_TYPE_PEAK = 2;
  public static final int KVM_STATS_TYPE_LINEAR_HIST = 3;
  public static final int KVM_STATS_TYPE_LOG_HIST = 4;
  public static final int KVM_STATS_UNIT_SHIFT = 4;
  public static final int KVM_STATS_UNIT_MASK = 0xf0;
  public static final int KVM_STATS_UNIT_NONE = 0;
  public static final int KVM_STATS_UNIT_BYTES = 16;
  public static final int KVM_STATS_UNIT_SECONDS = 32;
  public static final int KVM_STATS_UNIT_CYCLES = 0x30;
  public static final int KVM_STATS_UNIT_BOOLEAN = 0x40;
  public static final int KVM_STATS_BASE_SHIFT = 8;
  public static final int KVM_STATS_BASE_MASK = 0xf00;
  public static final int KVM_STATS_BASE_POW10 = 0;
  public static final int KVM_STATS_BASE_POW2 = 0x100;
  // spotless:on

  private Uapi() {}
}
