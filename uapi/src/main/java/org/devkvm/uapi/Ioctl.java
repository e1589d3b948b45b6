package org.devkvm.uapi;

import static org.devkvm.uapi.Argument.ior;
import static org.devkvm.uapi.Argument.iow;
import static org.devkvm.uapi.Argument.iowr;
import static org.devkvm.uapi.Argument.none;
import static org.devkvm.uapi.Argument.pointer;
import static org.devkvm.uapi.Argument.value;
import static org.devkvm.uapi.FdClass.DEVICE;
import static org.devkvm.uapi.FdClass.SYSTEM;
import static org.devkvm.uapi.FdClass.VCPU;
import static org.devkvm.uapi.FdClass.VM;
import static org.devkvm.uapi.Ioctl.Answer.HANDLED;
import static org.devkvm.uapi.Ioctl.Answer.REFUSED;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.devkvm.uapi.struct.KvmArmCopyMteTags;
import org.devkvm.uapi.struct.KvmArmDeviceAddr;
import org.devkvm.uapi.struct.KvmClearDirtyLog;
import org.devkvm.uapi.struct.KvmCoalescedMmioZone;
import org.devkvm.uapi.struct.KvmCreateDevice;
import org.devkvm.uapi.struct.KvmDeviceAttr;
import org.devkvm.uapi.struct.KvmDirtyLog;
import org.devkvm.uapi.struct.KvmEnableCap;
import org.devkvm.uapi.struct.KvmGuestDebug;
import org.devkvm.uapi.struct.KvmIoeventfd;
import org.devkvm.uapi.struct.KvmIrqLevel;
import org.devkvm.uapi.struct.KvmIrqRouting;
import org.devkvm.uapi.struct.KvmIrqfd;
import org.devkvm.uapi.struct.KvmMpState;
import org.devkvm.uapi.struct.KvmMsi;
import org.devkvm.uapi.struct.KvmOneReg;
import org.devkvm.uapi.struct.KvmRegList;
import org.devkvm.uapi.struct.KvmRegs;
import org.devkvm.uapi.struct.KvmSignalMask;
import org.devkvm.uapi.struct.KvmTranslation;
import org.devkvm.uapi.struct.KvmUserspaceMemoryRegion;
import org.devkvm.uapi.struct.KvmVcpuEvents;
import org.devkvm.uapi.struct.KvmVcpuInit;
import org.jspecify.annotations.Nullable;

/**
 * The requests that Linux 6.1 dispatches on arm64 ({@code kvm_main.c}, {@code arm.c}).
 *
 * <p>A request is its full 32-bit code on a class of file descriptor: KVM_ARM_SET_DEVICE_ADDR of a
 * VM and KVM_GET_ONE_REG of a vCPU have the same code. Any other request is unknown: EINVAL, on a
 * device ENOTTY. The requests of other architectures are {@link ForeignIoctl}.
 */
@SuppressWarnings("ImmutableEnumChecker") // Argument and Set.of are immutable, not annotated so
public enum Ioctl implements Versioned {
  // spotless:off
  KVM_GET_API_VERSION         (0x00, none(), Set.of(SYSTEM), null, "4.1"),
  KVM_CREATE_VM               (0x01, value("type"), Set.of(SYSTEM), null, "4.2"),
  KVM_CHECK_EXTENSION         (0x03, value("cap"), Set.of(SYSTEM, VM), null, "4.4"),
  KVM_GET_VCPU_MMAP_SIZE      (0x04, none(), Set.of(SYSTEM), null, "4.5"),
  KVM_TRACE_ENABLE            (0x06, pointer(Direction.IOW, "struct kvm_user_trace_setup", 8), Set.of(SYSTEM), null, "", REFUSED),
  KVM_TRACE_PAUSE             (0x07, none(), Set.of(SYSTEM), null, "", REFUSED),
  KVM_TRACE_DISABLE           (0x08, none(), Set.of(SYSTEM), null, "", REFUSED),

  KVM_CREATE_VCPU             (0x41, value("id"), Set.of(VM), null, "4.7"),
  KVM_GET_DIRTY_LOG           (0x42, iow(KvmDirtyLog.LAYOUT), Set.of(VM), null, "4.8"),
  KVM_SET_USER_MEMORY_REGION  (0x46, iow(KvmUserspaceMemoryRegion.LAYOUT), Set.of(VM), Cap.USER_MEMORY, "4.35"),
  KVM_CREATE_IRQCHIP          (0x60, none(), Set.of(VM), Cap.IRQCHIP, "4.24"),
  KVM_IRQ_LINE                (0x61, iow(KvmIrqLevel.LAYOUT), Set.of(VM), Cap.IRQCHIP, "4.25"),
  KVM_IRQ_LINE_STATUS         (0x67, iowr(KvmIrqLevel.LAYOUT), Set.of(VM), Cap.IRQCHIP, "4.25"),
  KVM_REGISTER_COALESCED_MMIO (0x67, iow(KvmCoalescedMmioZone.LAYOUT), Set.of(VM), Cap.COALESCED_MMIO, "4.116"),
  KVM_UNREGISTER_COALESCED_MMIO(0x68, iow(KvmCoalescedMmioZone.LAYOUT), Set.of(VM), Cap.COALESCED_MMIO, "4.116"),
  KVM_SET_GSI_ROUTING         (0x6a, iow(KvmIrqRouting.LAYOUT), Set.of(VM), Cap.IRQ_ROUTING, "4.52"),
  KVM_IRQFD                   (0x76, iow(KvmIrqfd.LAYOUT), Set.of(VM), Cap.IRQFD, "4.75"),
  KVM_IOEVENTFD               (0x79, iow(KvmIoeventfd.LAYOUT), Set.of(VM), Cap.IOEVENTFD, "4.59"),
  KVM_ENABLE_CAP              (0xa3, iow(KvmEnableCap.LAYOUT), Set.of(VM), Cap.ENABLE_CAP_VM, "4.37"),
  KVM_SIGNAL_MSI              (0xa5, iow(KvmMsi.LAYOUT), Set.of(VM), Cap.SIGNAL_MSI, "4.71"),
  KVM_ARM_SET_DEVICE_ADDR     (0xab, iow(KvmArmDeviceAddr.LAYOUT), Set.of(VM), Cap.ARM_SET_DEVICE_ADDR, "4.85"),
  KVM_ARM_PREFERRED_TARGET    (0xaf, ior(KvmVcpuInit.LAYOUT), Set.of(VM), null, "4.83"),
  KVM_ARM_MTE_COPY_TAGS       (0xb4, ior(KvmArmCopyMteTags.LAYOUT), Set.of(VM), Cap.ARM_MTE, "4.130"),
  KVM_CLEAR_DIRTY_LOG         (0xc0, iowr(KvmClearDirtyLog.LAYOUT), Set.of(VM), Cap.MANUAL_DIRTY_LOG_PROTECT2, "4.117"),
  KVM_RESET_DIRTY_RINGS       (0xc7, none(), Set.of(VM), Cap.DIRTY_LOG_RING, "8.29"),
  KVM_GET_STATS_FD            (0xce, none(), Set.of(VM, VCPU), Cap.BINARY_STATS_FD, "4.133"),
  KVM_CREATE_DEVICE           (0xe0, iowr(KvmCreateDevice.LAYOUT), Set.of(VM), Cap.DEVICE_CTRL, "4.79"),

  KVM_RUN                     (0x80, none(), Set.of(VCPU), null, "4.10"),
  KVM_GET_REGS                (0x81, ior(KvmRegs.LAYOUT), Set.of(VCPU), null, "4.11", REFUSED),
  KVM_SET_REGS                (0x82, iow(KvmRegs.LAYOUT), Set.of(VCPU), null, "4.12", REFUSED),
  KVM_GET_SREGS               (0x83, pointer(Direction.IOR, "struct kvm_sregs", 0), Set.of(VCPU), null, "4.13", REFUSED),
  KVM_SET_SREGS               (0x84, pointer(Direction.IOW, "struct kvm_sregs", 0), Set.of(VCPU), null, "4.14", REFUSED),
  KVM_TRANSLATE               (0x85, iowr(KvmTranslation.LAYOUT), Set.of(VCPU), null, "4.15", REFUSED),
  KVM_SET_SIGNAL_MASK         (0x8b, iow(KvmSignalMask.LAYOUT), Set.of(VCPU), null, "4.21"),
  KVM_GET_FPU                 (0x8c, pointer(Direction.IOR, "struct kvm_fpu", 0), Set.of(VCPU), null, "4.22", REFUSED),
  KVM_SET_FPU                 (0x8d, pointer(Direction.IOW, "struct kvm_fpu", 0), Set.of(VCPU), null, "4.23", REFUSED),
  KVM_GET_MP_STATE            (0x98, ior(KvmMpState.LAYOUT), Set.of(VCPU), Cap.MP_STATE, "4.38"),
  KVM_SET_MP_STATE            (0x99, iow(KvmMpState.LAYOUT), Set.of(VCPU), Cap.MP_STATE, "4.39"),
  KVM_SET_GUEST_DEBUG         (0x9b, iow(KvmGuestDebug.LAYOUT), Set.of(VCPU), Cap.SET_GUEST_DEBUG, "4.87"),
  KVM_GET_VCPU_EVENTS         (0x9f, ior(KvmVcpuEvents.LAYOUT), Set.of(VCPU), Cap.VCPU_EVENTS, "4.31"),
  KVM_SET_VCPU_EVENTS         (0xa0, iow(KvmVcpuEvents.LAYOUT), Set.of(VCPU), Cap.VCPU_EVENTS, "4.32"),
  KVM_GET_ONE_REG             (0xab, iow(KvmOneReg.LAYOUT), Set.of(VCPU), Cap.ONE_REG, "4.69"),
  KVM_SET_ONE_REG             (0xac, iow(KvmOneReg.LAYOUT), Set.of(VCPU), Cap.ONE_REG, "4.68"),
  KVM_ARM_VCPU_INIT           (0xae, iow(KvmVcpuInit.LAYOUT), Set.of(VCPU), null, "4.82"),
  KVM_GET_REG_LIST            (0xb0, iowr(KvmRegList.LAYOUT), Set.of(VCPU), Cap.ONE_REG, "4.84"),
  KVM_ARM_VCPU_FINALIZE       (0xc2, pointer(Direction.IOW, "int", 4), Set.of(VCPU), Cap.ARM_SVE, "4.119"),

  KVM_SET_DEVICE_ATTR         (0xe1, iow(KvmDeviceAttr.LAYOUT), Set.of(DEVICE, VCPU), Cap.DEVICE_CTRL, "4.80"),
  KVM_GET_DEVICE_ATTR         (0xe2, iow(KvmDeviceAttr.LAYOUT), Set.of(DEVICE, VCPU), Cap.DEVICE_CTRL, "4.80"),
  KVM_HAS_DEVICE_ATTR         (0xe3, iow(KvmDeviceAttr.LAYOUT), Set.of(DEVICE, VCPU), Cap.DEVICE_CTRL, "4.81");
  // spotless:on

  /** What arm64 does with a request. */
  public enum Answer {
    HANDLED,
    /** Dispatched by generic code, and always refused on arm64. */
    REFUSED
  }

  /** The type byte of every request of KVM. */
  public static final int KVMIO = 0xae;

  private static final Map<FdClass, Map<Integer, Ioctl>> BY_REQUEST = byRequest();

  private final int number;
  private final Argument argument;

  private final Set<FdClass> fdClasses;

  private final Optional<Cap> cap;
  private final String section;
  private final Answer answer;

  Ioctl(int number, Argument argument, Set<FdClass> fds, @Nullable Cap cap, String section) {
    this(number, argument, fds, cap, section, HANDLED);
  }

  Ioctl(
      int number,
      Argument argument,
      Set<FdClass> fds,
      @Nullable Cap cap,
      String section,
      Answer answer) {
    this.number = number;
    this.argument = argument;
    this.fdClasses = fds;
    this.cap = Optional.ofNullable(cap);
    this.section = section;
    this.answer = answer;
  }

  /** The low byte of the request code. */
  public int number() {
    return number;
  }

  /** The full 32-bit code: {@code direction << 30 | size << 16 | 0xAE << 8 | number}. */
  public int request() {
    return argument.direction().bits() << 30 | argument.size() << 16 | KVMIO << 8 | number;
  }

  public Direction direction() {
    return argument.direction();
  }

  public Argument argument() {
    return argument;
  }

  /** The classes of file descriptor that know this request. */
  public Set<FdClass> fdClasses() {
    return fdClasses;
  }

  /** The capability that announces it; empty for what every KVM has. */
  public Optional<Cap> cap() {
    return cap;
  }

  /** The section of api.rst, for example {@code 4.82}; empty when it has none. */
  public String section() {
    return section;
  }

  public Answer answer() {
    return answer;
  }

  /** The row that a request code means on a class of file descriptor. */
  public static Optional<Ioctl> of(FdClass fd, int request) {
    return Optional.ofNullable(BY_REQUEST.getOrDefault(fd, Map.of()).get(request));
  }

  private static Map<FdClass, Map<Integer, Ioctl>> byRequest() {
    Map<FdClass, Map<Integer, Ioctl>> all = new EnumMap<>(FdClass.class);
    for (FdClass fd : FdClass.values()) {
      Stream<Ioctl> rows = Arrays.stream(values()).filter(row -> row.fdClasses.contains(fd));
      all.put(fd, rows.collect(Collectors.toUnmodifiableMap(Ioctl::request, row -> row)));
    }
    return all;
  }
}
