package org.devkvm.kvm.rule;

import static org.devkvm.uapi.Errno.E2BIG;
import static org.devkvm.uapi.Errno.EBADF;
import static org.devkvm.uapi.Errno.EBUSY;
import static org.devkvm.uapi.Errno.EEXIST;
import static org.devkvm.uapi.Errno.EFAULT;
import static org.devkvm.uapi.Errno.EINTR;
import static org.devkvm.uapi.Errno.EINVAL;
import static org.devkvm.uapi.Errno.EIO;
import static org.devkvm.uapi.Errno.EMFILE;
import static org.devkvm.uapi.Errno.ENODEV;
import static org.devkvm.uapi.Errno.ENOENT;
import static org.devkvm.uapi.Errno.ENOEXEC;
import static org.devkvm.uapi.Errno.ENOSYS;
import static org.devkvm.uapi.Errno.ENOTTY;
import static org.devkvm.uapi.Errno.ENXIO;
import static org.devkvm.uapi.Errno.EOPNOTSUPP;
import static org.devkvm.uapi.Errno.EPERM;

import org.devkvm.uapi.Errno;

/** The rules by which ioctls are refused: errno, the rule in words, and the source of the fact. */
public enum Refusal {
  // spotless:off
  // Every call
  NOT_A_FILE(EBADF, "the descriptor is not open", "ioctl(2)"),
  TOO_MANY_FILES(EMFILE, "the process has no descriptor left", "open(2)"),
  BAD_POINTER(EFAULT, "a pointer does not point to memory of the caller", "ioctl(2)"),
  NOTHING_TO_MAP(ENODEV, "the file has no memory to map", "mmap(2)"),
  UNKNOWN_SYSTEM_REQUEST(EINVAL, "/dev/kvm does not know this request", "kvm_main.c:kvm_dev_ioctl"),
  UNKNOWN_VM_REQUEST(EINVAL, "a VM does not know this request", "arm.c:kvm_arch_vm_ioctl"),
  UNKNOWN_VCPU_REQUEST(EINVAL, "a vCPU does not know this request", "arm.c:kvm_arch_vcpu_ioctl"),
  UNKNOWN_DEVICE_REQUEST(ENOTTY, "the device does not know this request", "kvm_main.c:kvm_device_ioctl"),
  OTHER_PROCESS(EIO, "the VM belongs to another process", "kvm_main.c:kvm_vm_ioctl"),
  VM_IS_DEAD(EIO, "the VM was marked dead by a failure that cannot be repaired", "kvm_main.c:kvm_vm_dead"),
  MAPPING_TOO_LONG(EINVAL, "a vCPU has two pages to map", "mmap(2)"),
  NOT_ON_ARM64(EINVAL, "the request exists but arm64 does not answer it", "guest.c"),

  // The system file
  ARGUMENT_NOT_ZERO(EINVAL, "the argument must be 0", "kvm_main.c:kvm_dev_ioctl"),
  TRACING_IS_GONE(EOPNOTSUPP, "the trace requests were withdrawn", "kvm_main.c:kvm_dev_ioctl"),
  VM_TYPE_BITS(EINVAL, "the machine type has bits outside of the IPA size", "reset.c:kvm_arm_setup_stage2"),
  VM_TYPE_IPA_SIZE(EINVAL, "the IPA size is below 32 or above KVM_CAP_ARM_VM_IPA_SIZE", "reset.c:kvm_arm_setup_stage2"),
  CAP_NEEDS_VM(EINVAL, "KVM_CAP_MSI_DEVID is answered by VMs only", "arm.c:kvm_vm_ioctl_check_extension"),

  // Memory slots
  SLOT_FLAGS(EINVAL, "only KVM_MEM_LOG_DIRTY_PAGES and KVM_MEM_READONLY are known", "kvm_main.c:check_memory_region_flags"),
  SLOT_SIZE_ALIGNMENT(EINVAL, "memory_size is not a multiple of the page size", "kvm_main.c:__kvm_set_memory_region"),
  SLOT_ADDRESS_ALIGNMENT(EINVAL, "guest_phys_addr is not page aligned", "kvm_main.c:__kvm_set_memory_region"),
  SLOT_USER_ADDRESS(EINVAL, "userspace_addr is not page aligned or not a user range", "kvm_main.c:__kvm_set_memory_region"),
  SLOT_NUMBER(EINVAL, "no such slot number or address space", "kvm_main.c:__kvm_set_memory_region"),
  SLOT_WRAPS(EINVAL, "the slot wraps around the guest-physical address space", "kvm_main.c:__kvm_set_memory_region"),
  SLOT_TOO_LARGE(EINVAL, "a slot has at most 2^31 - 1 pages", "kvm_main.c:__kvm_set_memory_region"),
  SLOT_TO_DELETE_IS_ABSENT(EINVAL, "memory_size 0 deletes, and the slot does not exist", "kvm_main.c:__kvm_set_memory_region"),
  SLOT_CHANGES_IDENTITY(EINVAL, "an existing slot keeps its host address, size and READONLY flag", "kvm_main.c:__kvm_set_memory_region"),
  SLOT_OVERLAPS(EEXIST, "the slot overlaps another", "kvm_main.c:__kvm_set_memory_region"),
  SLOT_BEYOND_IPA_SPACE(EFAULT, "the slot ends above the VM's IPA space", "mmu.c:kvm_arch_prepare_memory_region"),
  DIRTY_LOG_SLOT(EINVAL, "no such slot number or address space", "kvm_main.c:kvm_get_dirty_log_protect"),
  SLOT_NOT_LOGGED(ENOENT, "the slot does not exist or does not log", "kvm_main.c:kvm_get_dirty_log_protect"),
  CLEAR_LOG_FIRST_PAGE_ALIGNMENT(EINVAL, "first_page is not a multiple of 64", "kvm_main.c:kvm_clear_dirty_log_protect"),
  CLEAR_LOG_RANGE(EINVAL, "the pages are not inside the slot, or end neither at a multiple of 64 nor at its end", "kvm_main.c:kvm_clear_dirty_log_protect"),
  NO_DIRTY_RING(EINVAL, "the VM has no dirty ring", "kvm_main.c:kvm_vm_ioctl_reset_dirty_pages"),

  // VM
  VCPU_ID_TOO_LARGE(EINVAL, "a vCPU id is below KVM_MAX_VCPU_IDS", "kvm_main.c:kvm_vm_ioctl_create_vcpu"),
  TOO_MANY_VCPUS(EINVAL, "the VM has KVM_CAP_MAX_VCPUS vCPUs", "kvm_main.c:kvm_vm_ioctl_create_vcpu"),
  VCPU_AFTER_VGIC_INIT(EBUSY, "the GIC is initialised; it counts on the vCPUs it has", "arm.c:kvm_arch_vcpu_precreate"),
  VCPU_ID_ABOVE_MAX(EINVAL, "the vCPU id is not below KVM_CAP_MAX_VCPU_ID", "arm.c:kvm_arch_vcpu_precreate"),
  VCPU_ID_TAKEN(EEXIST, "a vCPU with this id exists", "kvm_main.c:kvm_vm_ioctl_create_vcpu"),
  CAP_FLAGS(EINVAL, "flags of kvm_enable_cap must be 0", "arm.c:kvm_vm_ioctl_enable_cap"),
  CAP_CANNOT_BE_ENABLED(EINVAL, "the capability is not one that is enabled", "arm.c:kvm_vm_ioctl_enable_cap"),
  MANUAL_DIRTY_LOG_OPTIONS(EINVAL, "only bit 0, and bit 1 together with it, are options", "kvm_main.c:kvm_vm_ioctl_enable_cap_generic"),
  HALT_POLL_RANGE(EINVAL, "the halt polling time is a 32-bit number", "kvm_main.c:kvm_vm_ioctl_enable_cap_generic"),
  DIRTY_RING_NOT_OFFERED(EINVAL, "there is no dirty ring", "kvm_main.c:kvm_vm_ioctl_enable_cap_generic"),
  MTE_NOT_OFFERED(EINVAL, "the processor has no MTE", "arm.c:kvm_vm_ioctl_enable_cap"),
  MTE_NOT_ENABLED(EINVAL, "MTE is not enabled for the VM", "guest.c:kvm_vm_ioctl_mte_copy_tags"),
  ROUTING_SIZE(EINVAL, "at most 4096 routing entries", "kvm_main.c:kvm_vm_ioctl"),
  ROUTING_FLAGS(EINVAL, "flags of kvm_irq_routing must be 0", "kvm_main.c:kvm_vm_ioctl"),
  ROUTING_GSI(EINVAL, "a GSI is below 4096", "irqchip.c:setup_routing_entry"),
  ROUTING_ENTRY(EINVAL, "an entry has an unknown type, flag, chip or pin", "vgic-irqfd.c:kvm_set_routing_entry"),
  ROUTING_TWICE(EINVAL, "a GSI is routed twice", "irqchip.c:setup_routing_entry"),
  MSI_WITHOUT_ITS(EINVAL, "there is no in-kernel interrupt controller, or unknown flags", "irqchip.c:kvm_send_userspace_msi"),
  NO_ITS(ENODEV, "the VM has no ITS", "vgic-its.c:vgic_msi_to_its"),

  // Interrupt lines
  IRQ_TYPE(EINVAL, "unknown interrupt type", "arm.c:kvm_vm_ioctl_irq_line"),
  CPU_IRQ_WITH_VGIC(ENXIO, "the IRQ and FIQ inputs belong to the in-kernel GIC", "arm.c:kvm_vm_ioctl_irq_line"),
  IRQ_WITHOUT_VGIC(ENXIO, "the VM has no in-kernel interrupt controller", "arm.c:kvm_vm_ioctl_irq_line"),
  IRQ_VCPU(EINVAL, "no vCPU with this index", "arm.c:kvm_vm_ioctl_irq_line"),
  IRQ_NUMBER(EINVAL, "the interrupt number is not one of this type", "arm.c:kvm_vm_ioctl_irq_line"),
  IRQ_BEYOND_VGIC(EINVAL, "the GIC has fewer interrupts", "vgic.c:kvm_vgic_inject_irq"),

  // Devices
  DEVICE_TYPE(ENODEV, "no such device type", "kvm_main.c:kvm_ioctl_create_device"),
  DEVICE_LACKS_ACCESSOR(EPERM, "the device type has no such accessor", "kvm_main.c:kvm_device_ioctl_attr"),
  ATTRIBUTE_UNKNOWN(ENXIO, "no such attribute", "vgic-kvm-device.c"),
  VCPUS_ARE_BUSY(EBUSY, "an ioctl is running on a vCPU", "vgic-kvm-device.c:lock_all_vcpus"),
  VGIC_EXISTS(EEXIST, "the VM has an interrupt controller", "vgic-init.c:kvm_vgic_create"),
  VGIC_AFTER_RUN(EBUSY, "a vCPU has run", "vgic-init.c:kvm_vgic_create"),
  VGIC_VCPUS(E2BIG, "the VM has more vCPUs than the GIC serves", "vgic-init.c:kvm_vgic_create"),
  VGIC_NR_IRQS_RANGE(EINVAL, "64 to 1023 interrupts, a multiple of 32", "vgic-kvm-device.c:vgic_set_common_attr"),
  VGIC_NR_IRQS_SET(EBUSY, "the number of interrupts is set", "vgic-kvm-device.c:vgic_set_common_attr"),
  VGIC_INIT_WHILE_CREATING(EBUSY, "a vCPU is being created", "vgic-init.c:vgic_init"),
  VGIC_NO_VCPU(EINVAL, "no vCPU with this id", "vgic-kvm-device.c:vgic_v2_parse_attr"),
  VGIC_REGISTER_VALUE(EINVAL, "the register does not take this value", "vgic-mmio-v2.c"),
  VGIC_BASE_SET(EEXIST, "the base address is set", "vgic-kvm-device.c:vgic_check_iorange"),
  VGIC_BASE_ALIGNMENT(EINVAL, "the base address is not aligned to 4 KiB", "vgic-kvm-device.c:vgic_check_iorange"),
  VGIC_BASE_WRAPS(EINVAL, "the frame wraps around the address space", "vgic-kvm-device.c:vgic_check_iorange"),
  VGIC_BASE_BEYOND_IPA(E2BIG, "the frame is not inside the IPA space", "vgic-kvm-device.c:vgic_check_iorange"),
  VFIO_EXISTS(EBUSY, "the VM has a VFIO device", "vfio.c:kvm_vfio_create"),
  VFIO_ATTRIBUTE_UNKNOWN(ENXIO, "a VFIO device has KVM_DEV_VFIO_GROUP_ADD and KVM_DEV_VFIO_GROUP_DEL", "vfio.c:kvm_vfio_set_attr"),
  VFIO_NOT_A_FILE(EBADF, "the descriptor of the group is not open", "vfio.c:kvm_vfio_file_add"),
  VFIO_NOT_A_GROUP(EINVAL, "the descriptor is not that of a VFIO group", "vfio.c:kvm_vfio_file_add"),
  VFIO_GROUP_ABSENT(ENOENT, "the group was not added", "vfio.c:kvm_vfio_file_del"),
  DEVICE_ADDR_DEVICE(ENODEV, "no such device id", "arm.c:kvm_vm_ioctl_set_device_addr"),
  DEVICE_ADDR_TYPE(ENODEV, "no such address type", "vgic-kvm-device.c:kvm_set_legacy_vgic_v2_addr"),
  DEVICE_ADDR_MODEL(ENODEV, "the VM has no GICv2", "vgic-kvm-device.c:vgic_check_type"),

  // vCPU: before it runs
  NOT_INITIALISED(ENOEXEC, "KVM_ARM_VCPU_INIT has not been called", "arm.c:kvm_vcpu_initialized"),
  INIT_TARGET(EINVAL, "the target is not KVM_ARM_PREFERRED_TARGET", "arm.c:kvm_vcpu_set_target"),
  INIT_FEATURE_UNKNOWN(ENOENT, "no such vCPU feature", "arm.c:kvm_vcpu_set_target"),
  INIT_FEATURES_DIFFER(EINVAL, "a later INIT asks for the features of the first", "arm.c:kvm_vcpu_set_target"),
  INIT_FEATURE_NOT_OFFERED(EINVAL, "the processor lacks the feature", "reset.c:kvm_reset_vcpu"),
  FINALIZE_FEATURE(EINVAL, "the feature needs no KVM_ARM_VCPU_FINALIZE or was not asked for", "reset.c:kvm_arm_vcpu_finalize"),
  FINALIZE_TWICE(EPERM, "the feature is final", "reset.c:kvm_arm_vcpu_finalize"),
  NOT_FINALISED(EPERM, "KVM_ARM_VCPU_FINALIZE has not been called for SVE", "reset.c:kvm_arm_vcpu_is_finalized"),
  RUN_VGIC_BASE_UNSET(ENXIO, "a base address of the GIC is not set", "vgic-v2.c:vgic_v2_map_resources"),
  RUN_VGIC_FRAMES_OVERLAP(EINVAL, "the frames of the GIC overlap", "vgic-v2.c:vgic_v2_map_resources"),
  RUN_TIMER_IRQS(EINVAL, "timer interrupts differ between vCPUs, coincide or are owned", "arch_timer.c:timer_irqs_are_valid"),
  RUN_PMU_NOT_INITIALISED(EINVAL, "the PMU was asked for and has not been initialised", "pmu-emul.c:kvm_arm_pmu_v3_enable"),
  RUN_PMU_IRQ(EINVAL, "a PMU needs an interrupt where the kernel has a GIC", "pmu-emul.c:kvm_arm_pmu_v3_enable"),

  // vCPU: running
  RUN_INTERRUPTED(EINTR, "a signal or immediate_exit ended KVM_RUN", "arm.c:kvm_arch_vcpu_ioctl_run"),
  RUN_DEVICE_LEVEL_CHANGED(EINTR, "a timer line changed and user space owns the interrupt controller", "arm.c:kvm_vcpu_exit_request"),
  RUN_NO_SYNDROME(ENOSYS, "an access outside of memory has no syndrome to emulate it by", "mmio.c:io_mem_abort"),
  RUN_UNBACKED_MEMORY(EFAULT, "guest memory is not mapped in the process", "mmu.c:user_mem_abort"),
  SIGNAL_MASK_LENGTH(EINVAL, "a signal mask has 8 bytes", "kvm_main.c:kvm_vcpu_ioctl"),

  // vCPU: state
  MP_STATE_UNKNOWN(EINVAL, "RUNNABLE, STOPPED or SUSPENDED", "arm.c:kvm_arch_vcpu_ioctl_set_mpstate"),
  EVENTS_RESERVED(EINVAL, "reserved bytes of kvm_vcpu_events must be 0", "arm.c:kvm_arm_vcpu_set_events"),
  EVENTS_SERROR_ESR(EINVAL, "without RAS an SError takes no syndrome", "guest.c:__kvm_arm_vcpu_set_events"),
  GUEST_DEBUG_CONTROL(EINVAL, "unknown bits in control", "guest.c:kvm_arch_vcpu_ioctl_set_guest_debug"),
  REG_LIST_TOO_SHORT(E2BIG, "the list has less room than there are registers; n tells how many", "arm.c:kvm_arch_vcpu_ioctl"),
  REG_ID_ARCHITECTURE(EINVAL, "the id is not one of arm64", "guest.c:kvm_arm_get_reg"),
  REG_UNKNOWN(ENOENT, "no such register", "sys_regs.c, guest.c"),
  REG_CORE_SHAPE(EINVAL, "no core register has this offset and size", "guest.c:core_reg_addr"),
  REG_V_WITH_SVE(EINVAL, "the vector registers of a vCPU with SVE are its Z registers", "guest.c:core_reg_size_from_offset"),
  SVE_REGISTER_UNKNOWN(EINVAL, "no SVE register has this number and size", "guest.c:sve_reg_to_region"),
  SVE_ABSENT(ENOENT, "the vCPU has no SVE", "guest.c:sve_reg_to_region"),
  SVE_SLICE(ENOENT, "a register has one slice, slice 0", "guest.c:sve_reg_to_region"),
  SVE_NOT_FINAL(EPERM, "Z, P and FFR come with KVM_ARM_VCPU_FINALIZE", "guest.c:get_sve_reg"),
  SVE_LENGTHS_FINAL(EPERM, "KVM_ARM_VCPU_FINALIZE has frozen the vector lengths", "guest.c:set_sve_vls"),
  SVE_LENGTH_BEYOND_HOST(EINVAL, "a vector length is longer than any of the host", "guest.c:set_sve_vls"),
  SVE_LENGTHS_DIFFER(EINVAL, "up to the longest one, the vector lengths are those of the host", "guest.c:set_sve_vls"),
  SVE_NO_LENGTH(EINVAL, "there is no vector length", "guest.c:set_sve_vls"),
  REG_PSTATE_MODE(EINVAL, "PSTATE names a mode the vCPU does not have", "guest.c:set_core_reg"),
  REG_INVARIANT(EINVAL, "the register is the same for every vCPU and keeps its value", "sys_regs.c"),
  REG_FIRMWARE_VALUE(EINVAL, "the firmware register does not take this value", "hypercalls.c:kvm_arm_set_fw_reg"),
  REG_FIRMWARE_FROZEN(EBUSY, "the VM has run; its hypercalls are fixed", "hypercalls.c:kvm_arm_set_fw_reg_bmap"),
  TIMER_IRQ_WITHOUT_VGIC(EINVAL, "the VM has no in-kernel interrupt controller", "arch_timer.c:kvm_arm_timer_set_attr"),
  TIMER_IRQ_NOT_A_PPI(EINVAL, "a timer interrupt is a PPI", "arch_timer.c:kvm_arm_timer_set_attr"),
  TIMER_IRQ_AFTER_RUN(EBUSY, "the vCPU has run", "arch_timer.c:kvm_arm_timer_set_attr"),
  PMU_ABSENT(ENODEV, "the vCPU has no PMU", "pmu-emul.c:kvm_arm_pmu_v3_set_attr"),
  PMU_INITIALISED(EBUSY, "the PMU is initialised; its attributes are fixed", "pmu-emul.c:kvm_arm_pmu_v3_set_attr"),
  PMU_IRQ_WITHOUT_VGIC(EINVAL, "the VM has no in-kernel interrupt controller", "pmu-emul.c:kvm_arm_pmu_v3_set_attr"),
  PMU_IRQ_NUMBER(EINVAL, "a PMU's interrupt is a PPI or an SPI", "pmu-emul.c:kvm_arm_pmu_v3_set_attr"),
  PMU_IRQ_DIFFERS(EINVAL, "a PPI is the same for every vCPU's PMU, an SPI another", "pmu-emul.c:pmu_irq_is_valid"),
  PMU_IRQ_SET(EBUSY, "the PMU's interrupt is set", "pmu-emul.c:kvm_arm_pmu_v3_set_attr"),
  PMU_IRQ_UNSET(ENXIO, "the PMU's interrupt is not set", "pmu-emul.c:kvm_arm_pmu_v3_init"),
  PMU_BEFORE_VGIC_INIT(ENODEV, "the GIC is not initialised", "pmu-emul.c:kvm_arm_pmu_v3_init"),
  PMU_IRQ_BEYOND_VGIC(EINVAL, "the GIC has fewer interrupts", "vgic.c:kvm_vgic_set_owner"),
  PMU_IRQ_OWNED(EEXIST, "the interrupt belongs to another device", "vgic.c:kvm_vgic_set_owner"),
  PMU_FILTER_VALUE(EINVAL, "a filter allows or denies events below 1024", "pmu-emul.c:kvm_arm_pmu_v3_set_attr"),
  PMU_FILTER_AFTER_RUN(EBUSY, "the VM has run; its PMU events are fixed", "pmu-emul.c:kvm_arm_pmu_v3_set_attr"),
  PMU_UNKNOWN(ENXIO, "no PMU has this id", "pmu-emul.c:kvm_arm_pmu_v3_set_pmu"),
  PMU_CHOICE_AFTER_RUN(EBUSY, "the VM has run; its PMU is fixed", "pmu-emul.c:kvm_arm_pmu_v3_set_pmu"),
  PVTIME_ABSENT(ENXIO, "the host does not count the time that it steals", "pvtime.c:kvm_arm_pvtime_supported"),
  PVTIME_ALIGNMENT(EINVAL, "the record of the stolen time is aligned to 64 bytes", "pvtime.c:kvm_arm_pvtime_set_attr"),
  PVTIME_SET(EEXIST, "the address of the record is set", "pvtime.c:kvm_arm_pvtime_set_attr"),
  PVTIME_NO_MEMORY(EINVAL, "the record is not in a writable memory slot", "pvtime.c:kvm_arm_pvtime_set_attr"),
  VCPU_ATTRIBUTE_UNKNOWN(ENXIO, "no such attribute", "guest.c:kvm_arm_vcpu_arch_set_attr"),
  ;
  // spotless:on

  private final Errno errno;
  private final String rule;
  private final String source;

  Refusal(Errno errno, String rule, String source) {
    this.errno = errno;
    this.rule = rule;
    this.source = source;
  }

  /** What the ioctl answers. */
  public Errno errno() {
    return errno;
  }

  /** The rule, as a person is told it. */
  public String rule() {
    return rule;
  }

  /** Where the fact comes from: file and function of Linux 6.1, or a manual page. */
  public String source() {
    return source;
  }

  /** The exception to throw. */
  public KvmRefusal refuse() {
    return new KvmRefusal(this);
  }

  /** Refuses unless the condition holds. */
  public void unless(boolean condition) {
    if (!condition) {
      throw refuse();
    }
  }

  /** Refuses if the condition holds. */
  public void when(boolean condition) {
    unless(!condition);
  }
}
