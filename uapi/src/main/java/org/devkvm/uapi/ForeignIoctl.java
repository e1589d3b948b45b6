package org.devkvm.uapi;

import static org.devkvm.uapi.Direction.IO;
import static org.devkvm.uapi.Direction.IOR;
import static org.devkvm.uapi.Direction.IOW;
import static org.devkvm.uapi.Direction.IOWR;

import java.util.Arrays;
import java.util.List;

/**
 * The requests of {@code linux/kvm.h} that arm64 does not know, so that a log can name them.
 *
 * <p>Most of their structs exist only on their own architecture, therefore a row has no size, and
 * several architectures may share one number.
 */
public enum ForeignIoctl {
  // spotless:off
  KVM_GET_MSR_INDEX_LIST(IOWR, 0x02),
  KVM_GET_SUPPORTED_CPUID(IOWR, 0x05),
  KVM_S390_ENABLE_SIE(IO, 0x06),
  KVM_GET_EMULATED_CPUID(IOWR, 0x09),
  KVM_GET_MSR_FEATURE_INDEX_LIST(IOWR, 0x0a),
  KVM_SET_MEMORY_REGION(IOW, 0x40),
  KVM_SET_MEMORY_ALIAS(IOW, 0x43),
  KVM_SET_NR_MMU_PAGES(IO, 0x44),
  KVM_GET_NR_MMU_PAGES(IO, 0x45),
  KVM_SET_TSS_ADDR(IO, 0x47),
  KVM_SET_IDENTITY_MAP_ADDR(IOW, 0x48),
  KVM_S390_UCAS_MAP(IOW, 0x50),
  KVM_S390_UCAS_UNMAP(IOW, 0x51),
  KVM_S390_VCPU_FAULT(IOW, 0x52),
  KVM_GET_IRQCHIP(IOWR, 0x62),
  KVM_SET_IRQCHIP(IOR, 0x63),
  KVM_CREATE_PIT(IO, 0x64),
  KVM_GET_PIT(IOWR, 0x65),
  KVM_SET_PIT(IOR, 0x66),
  KVM_ASSIGN_PCI_DEVICE(IOR, 0x69),
  KVM_ASSIGN_DEV_IRQ(IOW, 0x70),
  KVM_ASSIGN_IRQ(IOR, 0x70),
  KVM_REINJECT_CONTROL(IO, 0x71),
  KVM_DEASSIGN_PCI_DEVICE(IOW, 0x72),
  KVM_ASSIGN_SET_MSIX_NR(IOW, 0x73),
  KVM_ASSIGN_SET_MSIX_ENTRY(IOW, 0x74),
  KVM_DEASSIGN_DEV_IRQ(IOW, 0x75),
  KVM_CREATE_PIT2(IOW, 0x77),
  KVM_SET_BOOT_CPU_ID(IO, 0x78),
  KVM_XEN_HVM_CONFIG(IOW, 0x7a),
  KVM_SET_CLOCK(IOW, 0x7b),
  KVM_GET_CLOCK(IOR, 0x7c),
  KVM_INTERRUPT(IOW, 0x86),
  KVM_DEBUG_GUEST(IOW, 0x87),
  KVM_GET_MSRS(IOWR, 0x88),
  KVM_SET_MSRS(IOW, 0x89),
  KVM_SET_CPUID(IOW, 0x8a),
  KVM_GET_LAPIC(IOR, 0x8e),
  KVM_SET_LAPIC(IOW, 0x8f),
  KVM_SET_CPUID2(IOW, 0x90),
  KVM_GET_CPUID2(IOWR, 0x91),
  KVM_TPR_ACCESS_REPORTING(IOWR, 0x92),
  KVM_SET_VAPIC_ADDR(IOW, 0x93),
  KVM_S390_INTERRUPT(IOW, 0x94),
  KVM_S390_STORE_STATUS(IOW, 0x95),
  KVM_S390_SET_INITIAL_PSW(IOW, 0x96),
  KVM_S390_INITIAL_RESET(IO, 0x97),
  KVM_NMI(IO, 0x9a),
  KVM_X86_SETUP_MCE(IOW, 0x9c),
  KVM_X86_GET_MCE_CAP_SUPPORTED(IOR, 0x9d),
  KVM_X86_SET_MCE(IOW, 0x9e),
  KVM_GET_PIT2(IOR, 0x9f),
  KVM_SET_PIT2(IOW, 0xa0),
  KVM_GET_DEBUGREGS(IOR, 0xa1),
  KVM_PPC_GET_PVINFO(IOW, 0xa1),
  KVM_SET_DEBUGREGS(IOW, 0xa2),
  KVM_SET_TSC_KHZ(IO, 0xa2),
  KVM_GET_TSC_KHZ(IO, 0xa3),
  KVM_ASSIGN_SET_INTX_MASK(IOW, 0xa4),
  KVM_GET_XSAVE(IOR, 0xa4),
  KVM_SET_XSAVE(IOW, 0xa5),
  KVM_GET_XCRS(IOR, 0xa6),
  KVM_PPC_GET_SMMU_INFO(IOR, 0xa6),
  KVM_PPC_ALLOCATE_HTAB(IOWR, 0xa7),
  KVM_SET_XCRS(IOW, 0xa7),
  KVM_CREATE_SPAPR_TCE(IOW, 0xa8),
  KVM_CREATE_SPAPR_TCE_64(IOW, 0xa8),
  KVM_ALLOCATE_RMA(IOR, 0xa9),
  KVM_DIRTY_TLB(IOW, 0xaa),
  KVM_PPC_GET_HTAB_FD(IOW, 0xaa),
  KVM_PPC_RTAS_DEFINE_TOKEN(IOW, 0xac),
  KVM_KVMCLOCK_CTRL(IO, 0xad),
  KVM_PPC_RESIZE_HPT_PREPARE(IOR, 0xad),
  KVM_PPC_RESIZE_HPT_COMMIT(IOR, 0xae),
  KVM_PPC_CONFIGURE_V3_MMU(IOW, 0xaf),
  KVM_PPC_GET_RMMU_INFO(IOW, 0xb0),
  KVM_PPC_GET_CPU_CHAR(IOR, 0xb1),
  KVM_S390_MEM_OP(IOW, 0xb1),
  KVM_S390_GET_SKEYS(IOW, 0xb2),
  KVM_SET_PMU_EVENT_FILTER(IOW, 0xb2),
  KVM_PPC_SVM_OFF(IO, 0xb3),
  KVM_S390_SET_SKEYS(IOW, 0xb3),
  KVM_S390_IRQ(IOW, 0xb4),
  KVM_S390_SET_IRQ_STATE(IOW, 0xb5),
  KVM_S390_GET_IRQ_STATE(IOW, 0xb6),
  KVM_SMI(IO, 0xb7),
  KVM_S390_GET_CMMA_BITS(IOWR, 0xb8),
  KVM_S390_SET_CMMA_BITS(IOW, 0xb9),
  KVM_MEMORY_ENCRYPT_OP(IOWR, 0xba),
  KVM_MEMORY_ENCRYPT_REG_REGION(IOR, 0xbb),
  KVM_MEMORY_ENCRYPT_UNREG_REGION(IOR, 0xbc),
  KVM_HYPERV_EVENTFD(IOW, 0xbd),
  KVM_GET_NESTED_STATE(IOWR, 0xbe),
  KVM_SET_NESTED_STATE(IOW, 0xbf),
  KVM_GET_SUPPORTED_HV_CPUID(IOWR, 0xc1),
  KVM_S390_NORMAL_RESET(IO, 0xc3),
  KVM_S390_CLEAR_RESET(IO, 0xc4),
  KVM_S390_PV_COMMAND(IOWR, 0xc5),
  KVM_X86_SET_MSR_FILTER(IOW, 0xc6),
  KVM_XEN_HVM_GET_ATTR(IOWR, 0xc8),
  KVM_XEN_HVM_SET_ATTR(IOW, 0xc9),
  KVM_XEN_VCPU_GET_ATTR(IOWR, 0xca),
  KVM_XEN_VCPU_SET_ATTR(IOW, 0xcb),
  KVM_GET_SREGS2(IOR, 0xcc),
  KVM_SET_SREGS2(IOW, 0xcd),
  KVM_GET_XSAVE2(IOR, 0xcf),
  KVM_S390_PV_CPU_COMMAND(IOWR, 0xd0),
  KVM_XEN_HVM_EVTCHN_SEND(IOW, 0xd0),
  KVM_S390_ZPCI_OP(IOW, 0xd1);
  // spotless:on

  private final Direction direction;
  private final int number;

  ForeignIoctl(Direction direction, int number) {
    this.direction = direction;
    this.number = number;
  }

  public Direction direction() {
    return direction;
  }

  /** The low byte of the request code. */
  public int number() {
    return number;
  }

  /** All rows with the type, direction and number of a request code. */
  public static List<ForeignIoctl> candidates(int request) {
    if ((request >>> 8 & 0xff) != Ioctl.KVMIO) {
      return List.of();
    }
    return Arrays.stream(values())
        .filter(r -> r.number == (request & 0xff) && r.direction.bits() == request >>> 30)
        .toList();
  }
}
