package org.devkvm.kvm.rule;

import static org.devkvm.uapi.Errno.E2BIG;
import static org.devkvm.uapi.Errno.EAGAIN;
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
import static org.devkvm.uapi.Errno.ENOMEM;
import static org.devkvm.uapi.Errno.ENOSPC;
import static org.devkvm.uapi.Errno.ENOSYS;
import static org.devkvm.uapi.Errno.ENOTTY;
import static org.devkvm.uapi.Errno.ENXIO;
import static org.devkvm.uapi.Errno.EOPNOTSUPP;
import static org.devkvm.uapi.Errno.EPERM;
import static org.devkvm.uapi.Errno.ESPIPE;
import static org.devkvm.uapi.Errno.EXDEV;

import java.util.List;
import org.devkvm.uapi.Errno;

/**
 * The rules by which ioctls are refused: errno, the rule in words, the source of the fact, and the
 * proof: cases of conformance/cases that Linux refuses by it, or the test of what no case can play.
 */
public enum Refusal {
  // spotless:off
  // Every call
  NOT_A_FILE(EBADF, "the descriptor is not open", "ioctl(2)", "system/closed-fds"),
  TOO_MANY_FILES(EMFILE, "the process has no descriptor left", "open(2)", "FilesTest"),
  BAD_POINTER(EFAULT, "a pointer does not point to memory of the caller", "ioctl(2)", "user-pointers/inside-of-structs"),
  MEMORY_TRUNCATED(EFAULT, "a file became shorter than the memory that maps it", "mmap(2), SIGBUS", "FilesTest"),
  NOT_READABLE(EINVAL, "the file cannot be read", "read_write.c:vfs_read", "FilesTest"),
  NOT_WRITABLE(EINVAL, "the file cannot be written", "read_write.c:vfs_write", "FilesTest"),
  NOT_SEEKABLE(ESPIPE, "the file has no positions to read at", "read_write.c:ksys_pread64", "FilesTest"),
  NOT_AN_EVENTFD(EINVAL, "the descriptor is not that of an eventfd", "eventfd.c:eventfd_ctx_fileget", "routing-and-eventfds/refusals"),
  NOTHING_TO_MAP(ENODEV, "the file has no memory to map", "mmap(2)", "FilesTest"),
  SENDS_NO_SIGNALS(ENOTTY, "the file cannot signal that it is ready", "ioctl.c:ioctl_fioasync", "foreign/non-blocking-and-asynchronous"),
  HAS_NO_SIZE(ENOTTY, "the file is no regular one, nor a directory", "ioctl.c:do_vfs_ioctl", "foreign/sizes-and-blocks"),
  HAS_NO_EXTENTS(EOPNOTSUPP, "the file has no extents", "ioctl.c:ioctl_fiemap", "foreign/of-files"),
  CANNOT_FREEZE(EOPNOTSUPP, "the file is on no file system that can be frozen", "ioctl.c:ioctl_fsfreeze", "foreign/of-files"),
  IS_NOT_FROZEN(EINVAL, "the file system is not frozen", "super.c:thaw_super_locked", "foreign/of-files"),
  CLONE_ACROSS_FILE_SYSTEMS(EXDEV, "the two files are on different file systems", "remap_range.c:do_clone_file_range", "foreign/of-files"),
  CLONE_OF_NO_REGULAR_FILE(EINVAL, "only regular files share extents", "remap_range.c:generic_file_rw_checks", "foreign/clones"),
  DEDUPLICATION_TOO_LONG(ENOMEM, "the ranges fill more than a page", "ioctl.c:ioctl_file_dedupe_range", "foreign/clones"),
  UNKNOWN_SYSTEM_REQUEST(EINVAL, "/dev/kvm does not know this request", "kvm_main.c:kvm_dev_ioctl", "system/unknown-requests"),
  UNKNOWN_VM_REQUEST(EINVAL, "a VM does not know this request", "arm.c:kvm_arch_vm_ioctl", "system/unknown-requests-of-a-vm"),
  UNKNOWN_VCPU_REQUEST(EINVAL, "a vCPU does not know this request", "arm.c:kvm_arch_vcpu_ioctl", "device-control/requests-of-a-vm-on-a-vcpu"),
  UNKNOWN_DEVICE_REQUEST(ENOTTY, "the device does not know this request", "kvm_main.c:kvm_device_ioctl", "vfio/unknown-requests"),
  OTHER_PROCESS(EIO, "the VM belongs to another process", "kvm_main.c:kvm_vm_ioctl", "device-lifetime/every-request-of-a-forked-child-is-eio"),
  VM_IS_DEAD(EIO, "the VM was marked dead by a failure that cannot be repaired", "kvm_main.c:kvm_vm_ioctl, kvm_vcpu_ioctl, kvm_device_ioctl", "run-preconditions/no-distributor-base"),
  MAPPING_TOO_LONG(EINVAL, "a vCPU has two pages to map", "mmap(2)", "FilesTest"),
  NOT_ON_ARM64(EINVAL, "the request exists but arm64 does not answer it", "guest.c", "system/unknown-requests-of-a-vcpu"),

  // The system file
  ARGUMENT_NOT_ZERO(EINVAL, "the argument must be 0", "kvm_main.c:kvm_dev_ioctl", "system/arguments-that-must-be-zero"),
  TRACING_IS_GONE(EOPNOTSUPP, "the trace requests were withdrawn", "kvm_main.c:kvm_dev_ioctl", "system/unknown-requests"),
  VM_TYPE_BITS(EINVAL, "the machine type has bits outside of the IPA size", "reset.c:kvm_arm_setup_stage2", "system/machine-types"),
  VM_TYPE_IPA_SIZE(EINVAL, "the IPA size is below 32 or above KVM_CAP_ARM_VM_IPA_SIZE", "reset.c:kvm_arm_setup_stage2", "system/machine-types"),
  CAP_NEEDS_VM(EINVAL, "KVM_CAP_MSI_DEVID is answered by VMs only", "arm.c:kvm_vm_ioctl_check_extension", "capabilities/system-fd"),

  // Memory slots
  SLOT_FLAGS(EINVAL, "only KVM_MEM_LOG_DIRTY_PAGES and KVM_MEM_READONLY are known", "kvm_main.c:check_memory_region_flags", "memory/flags"),
  SLOT_SIZE_ALIGNMENT(EINVAL, "memory_size is not a multiple of the page size", "kvm_main.c:__kvm_set_memory_region", "memory/alignment"),
  SLOT_ADDRESS_ALIGNMENT(EINVAL, "guest_phys_addr is not page aligned", "kvm_main.c:__kvm_set_memory_region", "memory/alignment"),
  SLOT_USER_ADDRESS(EINVAL, "userspace_addr is not page aligned or not a user range", "kvm_main.c:__kvm_set_memory_region", "memory/host-addresses"),
  SLOT_NUMBER(EINVAL, "no such slot number or address space", "kvm_main.c:__kvm_set_memory_region", "memory/slot-numbers"),
  SLOT_WRAPS(EINVAL, "the slot wraps around the guest-physical address space", "kvm_main.c:__kvm_set_memory_region", "memory/sizes"),
  SLOT_TOO_LARGE(EINVAL, "a slot has at most 2^31 - 1 pages", "kvm_main.c:__kvm_set_memory_region", "memory/sizes"),
  SLOT_TO_DELETE_IS_ABSENT(EINVAL, "memory_size 0 deletes, and the slot does not exist", "kvm_main.c:__kvm_set_memory_region", "memory/delete"),
  SLOT_CHANGES_IDENTITY(EINVAL, "an existing slot keeps its host address, size and READONLY flag", "kvm_main.c:__kvm_set_memory_region", "memory/same-again-and-changes"),
  SLOT_OVERLAPS(EEXIST, "the slot overlaps another", "kvm_main.c:__kvm_set_memory_region", "memory/overlap"),
  SLOT_BEYOND_IPA_SPACE(EFAULT, "the slot ends above the VM's IPA space", "mmu.c:kvm_arch_prepare_memory_region", "memory/ipa-limit"),
  DIRTY_LOG_SLOT(EINVAL, "no such slot number or address space", "kvm_main.c:kvm_get_dirty_log_protect", "memory/dirty-log"),
  SLOT_NOT_LOGGED(ENOENT, "the slot does not exist or does not log", "kvm_main.c:kvm_get_dirty_log_protect", "memory-slots/a-log-turned-off-and-on-is-empty"),
  CLEAR_LOG_FIRST_PAGE_ALIGNMENT(EINVAL, "first_page is not a multiple of 64", "kvm_main.c:kvm_clear_dirty_log_protect", "memory/dirty-log"),
  CLEAR_LOG_RANGE(EINVAL, "the pages are not inside the slot, or end neither at a multiple of 64 nor at its end", "kvm_main.c:kvm_clear_dirty_log_protect", "memory/dirty-log"),
  NO_DIRTY_RING(EINVAL, "the VM has no dirty ring", "kvm_main.c:kvm_vm_ioctl_reset_dirty_pages", "system/unknown-requests-of-a-vm"),

  // VM
  VCPU_ID_TOO_LARGE(EINVAL, "a vCPU id is below KVM_MAX_VCPU_IDS", "kvm_main.c:kvm_vm_ioctl_create_vcpu", "vcpu-create/after-gic-init"),
  TOO_MANY_VCPUS(EINVAL, "the VM has KVM_CAP_MAX_VCPUS vCPUs", "kvm_main.c:kvm_vm_ioctl_create_vcpu", "vcpu-create/count"),
  VCPU_AFTER_VGIC_INIT(EBUSY, "the GIC is initialised; it counts on the vCPUs it has", "arm.c:kvm_arch_vcpu_precreate", "gicv2-init/without-a-vcpu"),
  VCPU_ID_ABOVE_MAX(EINVAL, "the vCPU id is not below KVM_CAP_MAX_VCPU_ID", "arm.c:kvm_arch_vcpu_precreate", "gicv2-init/most-vcpus-of-a-vm-with-a-gic"),
  VCPU_ID_TAKEN(EEXIST, "a vCPU with this id exists", "kvm_main.c:kvm_vm_ioctl_create_vcpu", "system/closed-vcpu-keeps-its-id"),
  CAP_FLAGS(EINVAL, "flags of kvm_enable_cap must be 0", "arm.c:kvm_vm_ioctl_enable_cap", "enable-cap/refusals"),
  CAP_CANNOT_BE_ENABLED(EINVAL, "the capability is not one that is enabled", "arm.c:kvm_vm_ioctl_enable_cap", "enable-cap/refusals"),
  MANUAL_DIRTY_LOG_OPTIONS(EINVAL, "only bit 0, and bit 1 together with it, are options", "kvm_main.c:kvm_vm_ioctl_enable_cap_generic", "enable-cap/refusals"),
  HALT_POLL_RANGE(EINVAL, "the halt polling time is a 32-bit number", "kvm_main.c:kvm_vm_ioctl_enable_cap_generic", "enable-cap/refusals"),
  DIRTY_RING_NOT_OFFERED(EINVAL, "there is no dirty ring", "kvm_main.c:kvm_vm_ioctl_enable_cap_generic", "enable-cap/refusals"),
  MTE_NOT_OFFERED(EINVAL, "the processor has no MTE", "arm.c:kvm_vm_ioctl_enable_cap", "enable-cap/refusals"),
  MTE_NOT_ENABLED(EINVAL, "MTE is not enabled for the VM", "guest.c:kvm_vm_ioctl_mte_copy_tags", "mte-copy-tags/without-mte"),
  ROUTING_SIZE(EINVAL, "at most 4096 routing entries", "kvm_main.c:kvm_vm_ioctl", "routing-and-eventfds/refusals"),
  ROUTING_FLAGS(EINVAL, "flags of kvm_irq_routing must be 0", "kvm_main.c:kvm_vm_ioctl", "routing-and-eventfds/refusals"),
  ROUTING_GSI(EINVAL, "a GSI is below 4096", "irqchip.c:setup_routing_entry", "routing-and-eventfds/refusals"),
  ROUTING_ENTRY(EINVAL, "an entry has an unknown type, flag, chip or pin", "vgic-irqfd.c:kvm_set_routing_entry", "routing-and-eventfds/refusals"),
  ROUTING_TWICE(EINVAL, "a GSI is routed twice", "irqchip.c:setup_routing_entry", "set-gsi-routing/gsi-routed-twice-to-the-chip"),
  MSI_WITHOUT_VGIC(EINVAL, "there is no in-kernel interrupt controller, or unknown flags", "irqchip.c:kvm_send_userspace_msi", "routing-and-eventfds/refusals"),
  NO_ITS(ENODEV, "the VM has no ITS", "vgic-irqfd.c:kvm_set_msi", "routing-and-eventfds/refusals"),
  MSI_WITHOUT_DEVICE(EINVAL, "a message names its device: KVM_MSI_VALID_DEVID", "vgic-its.c:vgic_msi_to_its", "its-msi/without-a-device"),
  MSI_ADDRESS(EINVAL, "the address is not an ITS's", "vgic-its.c:vgic_msi_to_its", "its-msi/addresses"),
  MSI_DISABLED(EBUSY, "the ITS is disabled, or the LPIs of the CPU", "vgic-its.c:vgic_its_resolve_lpi", "its-msi/disabled-its"),

  // Interrupt lines
  IRQ_TYPE(EINVAL, "unknown interrupt type", "arm.c:kvm_vm_ioctl_irq_line", "irq-line/each-type-without-a-gic"),
  CPU_IRQ_WITH_VGIC(ENXIO, "the IRQ and FIQ inputs belong to the in-kernel GIC", "arm.c:kvm_vm_ioctl_irq_line", "irq-line/a-gic-comes-before-the-vcpu-of-its-cpu-inputs"),
  IRQ_WITHOUT_VGIC(ENXIO, "the VM has no in-kernel interrupt controller", "arm.c:kvm_vm_ioctl_irq_line", "irq-line/a-missing-gic-comes-before-vcpu-and-number"),
  IRQ_VCPU(EINVAL, "no vCPU with this index", "arm.c:kvm_vm_ioctl_irq_line", "irq-line/without-any-vcpu"),
  IRQ_NUMBER(EINVAL, "the interrupt number is not one of this type", "arm.c:kvm_vm_ioctl_irq_line", "irq-line/cpu-inputs-are-two"),
  IRQ_BEYOND_VGIC(EINVAL, "the GIC has fewer interrupts", "vgic.c:kvm_vgic_inject_irq", "irq-line/status-gives-the-struct-back"),

  // Devices
  DEVICE_TYPE(ENODEV, "no such device type", "kvm_main.c:kvm_ioctl_create_device", "device-control/unknown-types"),
  DEVICE_LACKS_ACCESSOR(EPERM, "the device type has no such accessor", "kvm_main.c:kvm_device_ioctl_attr", "vfio/get-is-missing"),
  ATTRIBUTE_UNKNOWN(ENXIO, "no such attribute", "vgic-kvm-device.c", "gicv2-registers/has"),
  VCPUS_ARE_BUSY(EBUSY, "an ioctl is running on a vCPU", "vgic-kvm-device.c:lock_all_vcpus", "gicv2-busy/a-sleeping-vcpu-is-busy"),
  IRQFD_FLAGS(EINVAL, "only KVM_IRQFD_FLAG_DEASSIGN and KVM_IRQFD_FLAG_RESAMPLE are known", "eventfd.c:kvm_irqfd", "routing-and-eventfds/refusals"),
  IRQFD_BEFORE_VGIC_INIT(EAGAIN, "the GIC is not initialised", "eventfd.c:kvm_irqfd_assign", "routing-and-eventfds/refusals"),
  IRQFD_BOUND(EBUSY, "the eventfd is an interrupt of this VM already", "eventfd.c:kvm_irqfd_assign", "EventsTest"),
  IOEVENTFD_LENGTH(EINVAL, "an access has 1, 2, 4 or 8 bytes, or 0 for any", "eventfd.c:kvm_assign_ioeventfd", "routing-and-eventfds/refusals"),
  IOEVENTFD_WRAPS(EINVAL, "the access wraps around the address space", "eventfd.c:kvm_assign_ioeventfd", "routing-and-eventfds/refusals"),
  IOEVENTFD_FLAGS(EINVAL, "unknown flags", "eventfd.c:kvm_assign_ioeventfd", "routing-and-eventfds/refusals"),
  IOEVENTFD_MATCH_WITHOUT_LENGTH(EINVAL, "without a length there is no value to match", "eventfd.c:kvm_assign_ioeventfd", "routing-and-eventfds/refusals"),
  IOEVENTFD_COLLIDES(EEXIST, "an eventfd is bound to the same access", "eventfd.c:ioeventfd_check_collision", "EventsTest"),
  IOEVENTFD_ABSENT(ENOENT, "the eventfd is not bound to this access", "eventfd.c:kvm_deassign_ioeventfd_idx", "EventsTest"),
  COALESCED_BUS(EINVAL, "pio is 0 or 1", "coalesced_mmio.c:kvm_vm_ioctl_register_coalesced_mmio", "routing-and-eventfds/refusals"),
  IO_BUS_FULL(ENOSPC, "the bus has 1000 devices", "kvm_main.c:kvm_io_bus_register_dev", "VgicModelTest"),
  VGIC_TOO_MANY_VCPUS(E2BIG, "the VM has more vCPUs than the GIC serves", "vgic-init.c:kvm_vgic_create", "VgicModelTest"),
  VGIC_NOT_INITIALISED(EBUSY, "the GIC is not initialised", "vgic-init.c:vgic_lazy_init", "gicv3-init/registers-before-init"),
  VGIC_REGION_INDEX(EINVAL, "regions of redistributors are numbered from 0 on", "vgic-mmio-v3.c:vgic_v3_alloc_redist_region", "gicv3-addr/regions-are-numbered-from-zero"),
  VGIC_REGIONS_MIXED(EINVAL, "there are regions of redistributors already", "vgic-mmio-v3.c:vgic_v3_alloc_redist_region", "gicv3-addr/redistributors-after-regions"),
  VGIC_REGION_OVERLAPS(EINVAL, "redistributors overlap, or the distributor", "vgic-mmio-v3.c:vgic_v3_alloc_redist_region", "gicv3-addr/regions-do-not-overlap"),
  VGIC_REGION_FORM(EINVAL, "a region has a count and no flags", "vgic-kvm-device.c:kvm_vgic_addr", "gicv3-addr/region-wants-a-count"),
  VGIC_REGION_ABSENT(ENOENT, "no region has this index", "vgic-kvm-device.c:kvm_vgic_addr", "gicv3-addr/unset-region-does-not-exist"),
  VGIC_SYSREG_UNKNOWN(ENOENT, "the CPU interface has no such register", "sys_regs.c:kvm_sys_reg_get_user", "gicv3-sysregs/unknown-encodings"),
  VGIC_LEVEL_INFO(EINVAL, "the levels of 32 lines, from a multiple of 32 on", "vgic-kvm-device.c:vgic_v3_attr_regs_access", "gicv3-level-info/info-is-zero"),
  VGIC_EXISTS(EEXIST, "the VM has an interrupt controller", "vgic-init.c:kvm_vgic_create", "system/closed-gic-stays"),
  VGIC_AFTER_RUN(EBUSY, "a vCPU has run", "vgic-init.c:kvm_vgic_create", "create-device/after-a-run"),
  VGIC_NR_IRQS_RANGE(EINVAL, "64 to 1023 interrupts, a multiple of 32", "vgic-kvm-device.c:vgic_set_common_attr", "gicv2-nr-irqs/what-is-no-multiple-of-32"),
  VGIC_NR_IRQS_SET(EBUSY, "the number of interrupts is set", "vgic-kvm-device.c:vgic_set_common_attr", "gicv2-attr/nr-irqs-after-init"),
  VGIC_INIT_WHILE_CREATING(EBUSY, "a vCPU is being created", "vgic-init.c:vgic_init", "FilesTest"),
  VGIC_NO_VCPU(EINVAL, "no vCPU with this id", "vgic-kvm-device.c:vgic_v2_parse_attr", "gicv2-init/a-register-of-no-vcpu-does-not"),
  VGIC_REGISTER_VALUE(EINVAL, "the register does not take this value", "vgic-mmio-v2.c", "gicv2-registers/iidr-and-groups"),
  VGIC_BASE_SET(EEXIST, "the base address is set", "vgic-kvm-device.c:vgic_check_iorange", "gicv2-addr/zero-is-an-address"),
  VGIC_BASE_ALIGNMENT(EINVAL, "the base address is not aligned to 4 KiB", "vgic-kvm-device.c:vgic_check_iorange", "set-device-addr/each-unaligned-bit"),
  VGIC_BASE_WRAPS(EINVAL, "the frame wraps around the address space", "vgic-kvm-device.c:vgic_check_iorange", "set-device-addr/wrap-before-size-of-the-ipa-space"),
  VGIC_BASE_BEYOND_IPA(E2BIG, "the frame is not inside the IPA space", "vgic-kvm-device.c:vgic_check_iorange", "gicv2-addr/ipa-space-of-32-bits"),
  VGIC_PENDING_OF_NOBODY(ENXIO, "the GIC is not initialised", "vgic-v3.c:vgic_v3_save_pending_tables", "gicv3-init/set-unknown-ctrl"),
  ITS_ADDRESS_TYPE(ENODEV, "an ITS has KVM_VGIC_ITS_ADDR_TYPE only", "vgic-its.c:vgic_its_set_attr", "its-addr/unknown-types"),
  ITS_BASE_UNSET(ENXIO, "the base address of the ITS is not set", "vgic-its.c:vgic_its_attr_regs_access", "its-regs/before-the-address"),
  ITS_REGISTER_ALIGNMENT(EINVAL, "registers of 64 bits are at multiples of 8, the others of 4", "vgic-its.c:vgic_its_attr_regs_access", "its-regs/alignment"),
  ITS_READ_POINTER(EBUSY, "GITS_CREADR is set while the ITS is disabled", "vgic-its.c:vgic_mmio_uaccess_write_its_creadr", "its-regs/creadr-while-enabled"),
  ITS_TABLES_NOT_IN_MEMORY(EFAULT, "a table is not in guest memory", "vgic-its.c:vgic_its_save_tables_v0", "its-tables/save-to-read-only-memory"),
  ITS_TABLES_INCONSISTENT(EINVAL, "a table has no room, or an entry that cannot be", "vgic-its.c:vgic_its_restore_tables_v0", "its-tables/restore-of-an-spi"),
  ITS_COLLECTION_TWICE(EEXIST, "a collection is there already", "vgic-its.c:vgic_its_restore_cte", "its-tables/restore-twice"),
  ITS_TOO_MANY_EVENTS(ENOMEM, "there are more than 131,072 events", "vgic-its.c:vgic_its_alloc_ite", "ItsTest"),
  VFIO_EXISTS(EBUSY, "the VM has a VFIO device", "vfio.c:kvm_vfio_create", "vfio/one-per-vm"),
  VFIO_ATTRIBUTE_UNKNOWN(ENXIO, "a VFIO device has KVM_DEV_VFIO_GROUP_ADD and KVM_DEV_VFIO_GROUP_DEL", "vfio.c:kvm_vfio_set_attr", "vfio/unknown-attributes"),
  VFIO_NOT_A_FILE(EBADF, "the descriptor of the group is not open", "vfio.c:kvm_vfio_file_add", "vfio/add"),
  VFIO_NOT_A_GROUP(EINVAL, "the descriptor is not that of a VFIO group", "vfio.c:kvm_vfio_file_add", "vfio/add"),
  VFIO_GROUP_ABSENT(ENOENT, "the group was not added", "vfio.c:kvm_vfio_file_del", "vfio/delete"),
  DEVICE_ADDR_DEVICE(ENODEV, "no such device id", "arm.c:kvm_vm_ioctl_set_device_addr", "set-device-addr/unknown-device-ids"),
  DEVICE_ADDR_TYPE(ENODEV, "no such address type", "vgic-kvm-device.c:kvm_set_legacy_vgic_v2_addr", "set-device-addr/unknown-types"),
  DEVICE_ADDR_MODEL(ENODEV, "the VM has no GICv2", "vgic-kvm-device.c:vgic_check_type", "set-device-addr/without-a-gic"),

  // vCPU: before it runs
  NOT_INITIALISED(ENOEXEC, "KVM_ARM_VCPU_INIT has not been called", "arm.c:kvm_vcpu_initialized", "sve-vls/before-init"),
  INIT_TARGET(EINVAL, "the target is not KVM_ARM_PREFERRED_TARGET", "arm.c:kvm_vcpu_set_target", "vcpu-init/targets"),
  INIT_FEATURE_UNKNOWN(ENOENT, "no such vCPU feature", "arm.c:kvm_vcpu_set_target", "vcpu-init/each-word-of-features"),
  INIT_FEATURES_DIFFER(EINVAL, "a later INIT asks for the features of the first", "arm.c:kvm_vcpu_set_target", "vcpu-init/features-before-an-unknown-one-stay-asked-for"),
  INIT_FEATURE_NOT_OFFERED(EINVAL, "the processor lacks the feature", "reset.c:kvm_reset_vcpu", "vcpu-init/features-of-a-refused-reset-are-forgotten"),
  FINALIZE_FEATURE(EINVAL, "the feature needs no KVM_ARM_VCPU_FINALIZE or was not asked for", "reset.c:kvm_arm_vcpu_finalize", "sve-finalize/twice"),
  FINALIZE_TWICE(EPERM, "the feature is final", "reset.c:kvm_arm_vcpu_finalize", "sve-finalize/by-another-thread"),
  NOT_FINALISED(EPERM, "KVM_ARM_VCPU_FINALIZE has not been called for SVE", "reset.c:kvm_arm_vcpu_is_finalized", "sve-finalize/other-features"),
  RUN_VGIC_BASE_UNSET(ENXIO, "a base address of the GIC is not set", "vgic-v2.c:vgic_v2_map_resources", "run-preconditions/another-vm-lives-on"),
  RUN_VGIC_FRAMES_OVERLAP(EINVAL, "the frames of the GIC overlap", "vgic-v2.c:vgic_v2_map_resources", "run/gic-addresses-that-overlap-kill-the-vm"),
  RUN_TIMER_IRQS(EINVAL, "timer interrupts differ between vCPUs, coincide or are owned", "arch_timer.c:timer_irqs_are_valid", "pmu-attr/number-of-the-timer"),
  RUN_PMU_NOT_INITIALISED(EINVAL, "the PMU was asked for and has not been initialised", "pmu-emul.c:kvm_arm_pmu_v3_enable", "run/pmu-that-is-not-initialised"),
  RUN_PMU_IRQ(EINVAL, "a PMU needs an interrupt where the kernel has a GIC", "pmu-emul.c:kvm_arm_pmu_v3_enable", "pmu-attr/gic-created-after-init"),

  // vCPU: running
  RUN_INTERRUPTED(EINTR, "a signal or immediate_exit ended KVM_RUN", "arm.c:kvm_arch_vcpu_ioctl_run", "psci/cpu-off"),
  RUN_DEVICE_LEVEL_CHANGED(EINTR, "a timer line changed and user space owns the interrupt controller", "arm.c:kvm_vcpu_exit_request", "run/vtimer-without-a-gic"),
  RUN_NO_SYNDROME(ENOSYS, "an access outside of memory has no syndrome to emulate it by", "mmio.c:io_mem_abort", "run/no-syndrome"),
  RUN_UNBACKED_MEMORY(EFAULT, "guest memory is not mapped in the process", "mmu.c:user_mem_abort", "run/memory-that-the-host-has-not-mapped"),
  SIGNAL_MASK_LENGTH(EINVAL, "a signal mask has 8 bytes", "kvm_main.c:kvm_vcpu_ioctl", "signal-mask/lengths"),

  // vCPU: state
  MP_STATE_UNKNOWN(EINVAL, "RUNNABLE, STOPPED or SUSPENDED", "arm.c:kvm_arch_vcpu_ioctl_set_mpstate", "mp-state/there-are-three"),
  EVENTS_RESERVED(EINVAL, "reserved bytes of kvm_vcpu_events must be 0", "arm.c:kvm_arm_vcpu_set_events", "vcpu-events/each-pad-byte"),
  EVENTS_SERROR_ESR(EINVAL, "without RAS an SError takes no syndrome", "guest.c:__kvm_arm_vcpu_set_events", "vcpu-events/a-syndrome-needs-ras"),
  GUEST_DEBUG_CONTROL(EINVAL, "unknown bits in control", "guest.c:kvm_arch_vcpu_ioctl_set_guest_debug", "guest-debug/control"),
  REG_LIST_TOO_SHORT(E2BIG, "the list has less room than there are registers; n tells how many", "arm.c:kvm_arch_vcpu_ioctl", "reg-list/fewer-than-there-are"),
  REG_ID_ARCHITECTURE(EINVAL, "the id is not one of arm64", "guest.c:kvm_arm_get_reg", "one-reg-errors/each-architecture"),
  REG_UNKNOWN(ENOENT, "no such register", "sys_regs.c, guest.c", "one-reg/demux"),
  REG_CORE_SHAPE(EINVAL, "no core register has this offset and size", "guest.c:core_reg_addr", "one-reg-errors/odd-core-offsets"),
  REG_V_WITH_SVE(EINVAL, "the vector registers of a vCPU with SVE are its Z registers", "guest.c:core_reg_size_from_offset", "sve-regs/core-vector-registers"),
  SVE_REGISTER_UNKNOWN(EINVAL, "no SVE register has this number and size", "guest.c:sve_reg_to_region", "sve-vls/sizes"),
  SVE_ABSENT(ENOENT, "the vCPU has no SVE", "guest.c:sve_reg_to_region", "one-reg-errors/sve-ids-without-sve"),
  SVE_SLICE(ENOENT, "a register has one slice, slice 0", "guest.c:sve_reg_to_region", "sve-regs/slices"),
  SVE_NOT_FINAL(EPERM, "Z, P and FFR come with KVM_ARM_VCPU_FINALIZE", "guest.c:get_sve_reg", "sve-regs/before-finalize"),
  SVE_LENGTHS_FINAL(EPERM, "KVM_ARM_VCPU_FINALIZE has frozen the vector lengths", "guest.c:set_sve_vls", "sve-init/again-after-finalize-keeps-the-lengths"),
  SVE_LENGTH_BEYOND_HOST(EINVAL, "a vector length is longer than any of the host", "guest.c:set_sve_vls", "sve-vls/beyond-the-host"),
  SVE_LENGTHS_DIFFER(EINVAL, "up to the longest one, the vector lengths are those of the host", "guest.c:set_sve_vls", "sve-vls/other-lengths-than-the-host"),
  SVE_NO_LENGTH(EINVAL, "there is no vector length", "guest.c:set_sve_vls", "sve-vls/none"),
  REG_PSTATE_MODE(EINVAL, "PSTATE names a mode the vCPU does not have", "guest.c:set_core_reg", "one-reg/pstate-modes"),
  REG_INVARIANT(EINVAL, "the register is the same for every vCPU and keeps its value", "sys_regs.c", "one-reg/oslsr"),
  REG_FIRMWARE_VALUE(EINVAL, "the firmware register does not take this value", "hypercalls.c:kvm_arm_set_fw_reg", "one-reg/psci-version-without-the-feature"),
  REG_FIRMWARE_FROZEN(EBUSY, "the VM has run; its hypercalls are fixed", "hypercalls.c:kvm_arm_set_fw_reg_bmap", "one-reg/firmware-bitmaps-freeze"),
  TIMER_IRQ_WITHOUT_VGIC(EINVAL, "the VM has no in-kernel interrupt controller", "arch_timer.c:kvm_arm_timer_set_attr", "timer-attributes/no-gic-comes-before-all-of-a-set"),
  TIMER_IRQ_NOT_A_PPI(EINVAL, "a timer interrupt is a PPI", "arch_timer.c:kvm_arm_timer_set_attr", "timer-attributes/ppis-are-16-to-31"),
  TIMER_IRQ_AFTER_RUN(EBUSY, "the vCPU has run", "arch_timer.c:kvm_arm_timer_set_attr", "timer-attributes/after-a-run-it-is-busy"),
  PMU_ABSENT(ENODEV, "the vCPU has no PMU", "pmu-emul.c:kvm_arm_pmu_v3_set_attr", "pmu-attr/before-init"),
  PMU_INITIALISED(EBUSY, "the PMU is initialised; its attributes are fixed", "pmu-emul.c:kvm_arm_pmu_v3_set_attr", "pmu-attr/nothing-changes-after-init"),
  PMU_IRQ_WITHOUT_VGIC(EINVAL, "the VM has no in-kernel interrupt controller", "pmu-emul.c:kvm_arm_pmu_v3_set_attr", "pmu-attr/without-vgic"),
  PMU_IRQ_NUMBER(EINVAL, "a PMU's interrupt is a PPI or an SPI", "pmu-emul.c:kvm_arm_pmu_v3_set_attr", "pmu-attr/interrupt-numbers"),
  PMU_IRQ_DIFFERS(EINVAL, "a PPI is the same for every vCPU's PMU, an SPI another", "pmu-emul.c:pmu_irq_is_valid", "pmu-attr/another-spi-for-each-vcpu"),
  PMU_IRQ_SET(EBUSY, "the PMU's interrupt is set", "pmu-emul.c:kvm_arm_pmu_v3_set_attr", "pmu-attr/spi"),
  PMU_IRQ_UNSET(ENXIO, "the PMU's interrupt is not set", "pmu-emul.c:kvm_arm_pmu_v3_init", "pmu-attr/init-wants-an-initialised-gic-and-a-number"),
  PMU_BEFORE_VGIC_INIT(ENODEV, "the GIC is not initialised", "pmu-emul.c:kvm_arm_pmu_v3_init", "pmu-attr/init-wants-an-initialised-gic-and-a-number"),
  PMU_IRQ_BEYOND_VGIC(EINVAL, "the GIC has fewer interrupts", "vgic.c:kvm_vgic_set_owner", "pmu-attr/init-wants-an-initialised-gic-and-a-number"),
  PMU_IRQ_OWNED(EEXIST, "the interrupt belongs to another device", "vgic.c:kvm_vgic_set_owner", "pmu-attr/init-of-a-number-that-is-owned"),
  PMU_FILTER_VALUE(EINVAL, "a filter allows or denies events below 1024", "pmu-emul.c:kvm_arm_pmu_v3_set_attr", "pmu-attr/filter"),
  PMU_FILTER_AFTER_RUN(EBUSY, "the VM has run; its PMU events are fixed", "pmu-emul.c:kvm_arm_pmu_v3_set_attr", "pmu-attr/after-the-vm-has-run"),
  PMU_UNKNOWN(ENXIO, "no PMU has this id", "pmu-emul.c:kvm_arm_pmu_v3_set_pmu", "pmu-attr/which-pmu"),
  PMU_CHOICE_AFTER_RUN(EBUSY, "the VM has run; its PMU is fixed", "pmu-emul.c:kvm_arm_pmu_v3_set_pmu", "pmu-attr/after-the-vm-has-run"),
  PVTIME_ABSENT(ENXIO, "the host does not count the time that it steals", "pvtime.c:kvm_arm_pvtime_supported", "HostWithoutRunDelayTest"),
  PVTIME_ALIGNMENT(EINVAL, "the record of the stolen time is aligned to 64 bytes", "pvtime.c:kvm_arm_pvtime_set_attr", "pvtime/alignment"),
  PVTIME_SET(EEXIST, "the address of the record is set", "pvtime.c:kvm_arm_pvtime_set_attr", "pvtime/base"),
  PVTIME_NO_MEMORY(EINVAL, "the record is not in a writable memory slot", "pvtime.c:kvm_arm_pvtime_set_attr", "pvtime/without-any-memory"),
  VCPU_ATTRIBUTE_UNKNOWN(ENXIO, "no such attribute", "guest.c:kvm_arm_vcpu_arch_set_attr", "pmu-attr/has"),
  ;
  // spotless:on

  private final Errno errno;
  private final String rule;
  private final String source;
  private final String proof;

  Refusal(Errno errno, String rule, String source, String proof) {
    this.errno = errno;
    this.rule = rule;
    this.source = source;
    this.proof = proof;
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

  /** The rule and its source, in one line. */
  public String words() {
    return rule + " (" + source + ")";
  }

  /**
   * Where the rule is seen at work: names of conformance cases, or of test classes, which have no
   * slash.
   */
  public List<String> proof() {
    return List.of(proof.split(", "));
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
