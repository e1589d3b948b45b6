package org.devkvm.uapi;

/** The flags and numbers of arm64's {@code asm/kvm.h}, under their names there. */
public final class Arm64Uapi {
  // spotless:off
  // The page of the coalesced MMIO ring in a vCPU mapping.
  public static final int KVM_COALESCED_MMIO_PAGE_OFFSET = 1;

  // kvm_regs.spsr.
  public static final int KVM_NR_SPSR = 5;
  public static final int KVM_SPSR_EL1 = 0;
  public static final int KVM_SPSR_SVC = 0;
  public static final int KVM_SPSR_ABT = 1;
  public static final int KVM_SPSR_UND = 2;
  public static final int KVM_SPSR_IRQ = 3;
  public static final int KVM_SPSR_FIQ = 4;

  // kvm_vcpu_init.target.
  public static final int KVM_ARM_TARGET_AEM_V8 = 0;
  public static final int KVM_ARM_TARGET_FOUNDATION_V8 = 1;
  public static final int KVM_ARM_TARGET_CORTEX_A57 = 2;
  public static final int KVM_ARM_TARGET_XGENE_POTENZA = 3;
  public static final int KVM_ARM_TARGET_CORTEX_A53 = 4;
  public static final int KVM_ARM_TARGET_GENERIC_V8 = 5;
  public static final int KVM_ARM_NUM_TARGETS = 6;

  // kvm_arm_device_addr.id.
  public static final int KVM_ARM_DEVICE_TYPE_SHIFT = 0;
  public static final int KVM_ARM_DEVICE_ID_SHIFT = 16;
  public static final int KVM_ARM_DEVICE_VGIC_V2 = 0;

  // Attributes of KVM_DEV_ARM_VGIC_GRP_ADDR and sizes of the frames.
  public static final int KVM_VGIC_V2_ADDR_TYPE_DIST = 0;
  public static final int KVM_VGIC_V2_ADDR_TYPE_CPU = 1;
  public static final int KVM_VGIC_V2_DIST_SIZE = 0x1000;
  public static final int KVM_VGIC_V2_CPU_SIZE = 0x2000;
  public static final int KVM_VGIC_V3_ADDR_TYPE_DIST = 2;
  public static final int KVM_VGIC_V3_ADDR_TYPE_REDIST = 3;
  public static final int KVM_VGIC_ITS_ADDR_TYPE = 4;
  public static final int KVM_VGIC_V3_ADDR_TYPE_REDIST_REGION = 5;
  public static final int KVM_VGIC_V3_DIST_SIZE = 0x10000;
  public static final int KVM_VGIC_V3_REDIST_SIZE = 0x20000;
  public static final int KVM_VGIC_V3_ITS_SIZE = 0x20000;

  // Debugging.
  public static final int KVM_ARM_MAX_DBG_REGS = 16;
  public static final int KVM_DEBUG_ARCH_HSR_HIGH_VALID = 1;
  public static final int KVM_GUESTDBG_USE_SW_BP = 0x10000;
  public static final int KVM_GUESTDBG_USE_HW = 0x20000;

  // kvm_pmu_event_filter.action.
  public static final int KVM_PMU_EVENT_ALLOW = 0;
  public static final int KVM_PMU_EVENT_DENY = 1;

  // kvm_arm_copy_mte_tags.flags.
  public static final int KVM_ARM_TAGS_TO_GUEST = 0;
  public static final int KVM_ARM_TAGS_FROM_GUEST = 1;

  // Values of the firmware registers.
  public static final int KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1_NOT_AVAIL = 0;
  public static final int KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1_AVAIL = 1;
  public static final int KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_1_NOT_REQUIRED = 2;
  public static final int KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_NOT_AVAIL = 0;
  public static final int KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_UNKNOWN = 1;
  public static final int KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_AVAIL = 2;
  public static final int KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_NOT_REQUIRED = 3;
  public static final int KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_2_ENABLED = 16;
  public static final int KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3_NOT_AVAIL = 0;
  public static final int KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3_AVAIL = 1;
  public static final int KVM_REG_ARM_SMCCC_ARCH_WORKAROUND_3_NOT_REQUIRED = 2;

  // Bits of the firmware bitmap registers.
  public static final int KVM_REG_ARM_STD_BIT_TRNG_V1_0 = 0;
  public static final int KVM_REG_ARM_STD_HYP_BIT_PV_TIME = 0;
  public static final int KVM_REG_ARM_VENDOR_HYP_BIT_FUNC_FEAT = 0;
  public static final int KVM_REG_ARM_VENDOR_HYP_BIT_PTP = 1;

  // SVE.
  public static final int KVM_ARM64_SVE_NUM_ZREGS = 32;
  public static final int KVM_ARM64_SVE_NUM_PREGS = 16;
  public static final int KVM_ARM64_SVE_MAX_SLICES = 32;
  public static final int KVM_ARM64_SVE_VQ_MIN = 1;
  public static final int KVM_ARM64_SVE_VQ_MAX = 512;
  public static final int KVM_ARM64_SVE_VLS_WORDS = 8;

  // The attribute of a GIC register.
  public static final int KVM_DEV_ARM_VGIC_CPUID_SHIFT = 32;
  public static final long KVM_DEV_ARM_VGIC_CPUID_MASK = 0xff00000000L;
  public static final int KVM_DEV_ARM_VGIC_V3_MPIDR_SHIFT = 32;
  public static final long KVM_DEV_ARM_VGIC_V3_MPIDR_MASK = 0xffffffff00000000L;
  public static final int KVM_DEV_ARM_VGIC_OFFSET_SHIFT = 0;
  public static final long KVM_DEV_ARM_VGIC_OFFSET_MASK = 0xffffffffL;
  public static final int KVM_DEV_ARM_VGIC_SYSREG_INSTR_MASK = 0xffff;
  public static final int KVM_DEV_ARM_VGIC_LINE_LEVEL_INFO_SHIFT = 10;
  public static final long KVM_DEV_ARM_VGIC_LINE_LEVEL_INFO_MASK = 0xfffffc00L;
  public static final int KVM_DEV_ARM_VGIC_LINE_LEVEL_INTID_MASK = 0x3ff;
  public static final int VGIC_LEVEL_INFO_LINE_LEVEL = 0;

  // Attributes of KVM_DEV_ARM_VGIC_GRP_CTRL.
  public static final int KVM_DEV_ARM_VGIC_CTRL_INIT = 0;
  public static final int KVM_DEV_ARM_ITS_SAVE_TABLES = 1;
  public static final int KVM_DEV_ARM_ITS_RESTORE_TABLES = 2;
  public static final int KVM_DEV_ARM_VGIC_SAVE_PENDING_TABLES = 3;
  public static final int KVM_DEV_ARM_ITS_CTRL_RESET = 4;

  // Attributes of a vCPU.
  public static final int KVM_ARM_VCPU_PMU_V3_IRQ = 0;
  public static final int KVM_ARM_VCPU_PMU_V3_INIT = 1;
  public static final int KVM_ARM_VCPU_PMU_V3_FILTER = 2;
  public static final int KVM_ARM_VCPU_PMU_V3_SET_PMU = 3;
  public static final int KVM_ARM_VCPU_TIMER_IRQ_VTIMER = 0;
  public static final int KVM_ARM_VCPU_TIMER_IRQ_PTIMER = 1;
  public static final int KVM_ARM_VCPU_PVTIME_IPA = 0;

  // kvm_irq_level.irq.
  public static final int KVM_ARM_IRQ_VCPU2_SHIFT = 28;
  public static final int KVM_ARM_IRQ_VCPU2_MASK = 0xf;
  public static final int KVM_ARM_IRQ_TYPE_SHIFT = 24;
  public static final int KVM_ARM_IRQ_TYPE_MASK = 0xf;
  public static final int KVM_ARM_IRQ_VCPU_SHIFT = 16;
  public static final int KVM_ARM_IRQ_VCPU_MASK = 0xff;
  public static final int KVM_ARM_IRQ_NUM_SHIFT = 0;
  public static final int KVM_ARM_IRQ_NUM_MASK = 0xffff;
  public static final int KVM_ARM_IRQ_TYPE_CPU = 0;
  public static final int KVM_ARM_IRQ_TYPE_SPI = 1;
  public static final int KVM_ARM_IRQ_TYPE_PPI = 2;
  public static final int KVM_ARM_IRQ_CPU_IRQ = 0;
  public static final int KVM_ARM_IRQ_CPU_FIQ = 1;
  public static final int KVM_ARM_IRQ_GIC_MAX = 127;
  public static final int KVM_NR_IRQCHIPS = 1;

  // PSCI 0.1 function ids, and return values.
  public static final int KVM_PSCI_FN_BASE = 0x95c1ba5e;
  public static final int KVM_PSCI_FN_CPU_SUSPEND = 0x95c1ba5e;
  public static final int KVM_PSCI_FN_CPU_OFF = 0x95c1ba5f;
  public static final int KVM_PSCI_FN_CPU_ON = 0x95c1ba60;
  public static final int KVM_PSCI_FN_MIGRATE = 0x95c1ba61;
  public static final int KVM_PSCI_RET_SUCCESS = 0;
  public static final int KVM_PSCI_RET_NI = -1;
  public static final int KVM_PSCI_RET_INVAL = -2;
  public static final int KVM_PSCI_RET_DENIED = -3;

  // kvm_run.system_event.data[0] and kvm_run.fail_entry.hardware_entry_failure_reason.
  public static final int KVM_SYSTEM_EVENT_RESET_FLAG_PSCI_RESET2 = 1;
  public static final int KVM_EXIT_FAIL_ENTRY_CPU_UNSUPPORTED = 1;
  // spotless:on

  private Arm64Uapi() {}
}
