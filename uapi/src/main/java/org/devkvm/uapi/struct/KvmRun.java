package org.devkvm.uapi.struct;

import static org.devkvm.uapi.struct.Member.struct;
import static org.devkvm.uapi.struct.Member.u16;
import static org.devkvm.uapi.struct.Member.u32;
import static org.devkvm.uapi.struct.Member.u64;
import static org.devkvm.uapi.struct.Member.u8;
import static org.devkvm.uapi.struct.Member.union;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * {@code struct kvm_run}: what KVM_RUN and its caller share, the first page of a vCPU mapping
 * (api.rst 5).
 */
public final class KvmRun extends Struct {
  public static final Layout LAYOUT =
      Layout.of(
          "kvm_run",
          u8("request_interrupt_window"),
          u8("immediate_exit"),
          u8("padding1", 6),
          u32("exit_reason"),
          u8("ready_for_interrupt_injection"),
          u8("if_flag"),
          u16("flags"),
          u64("cr8"),
          u64("apic_base"),
          union(
              "",
              struct("hw", u64("hardware_exit_reason")),
              struct("fail_entry", u64("hardware_entry_failure_reason"), u32("cpu")),
              struct("debug", struct("arch", u32("hsr"), u32("hsr_high"), u64("far"))),
              struct("mmio", u64("phys_addr"), u8("data", 8), u32("len"), u8("is_write")),
              struct(
                  "hypercall", u64("nr"), u64("args", 6), u64("ret"), u32("longmode"), u32("pad")),
              struct("internal", u32("suberror"), u32("ndata"), u64("data", 16)),
              struct(
                  "system_event",
                  u32("type"),
                  u32("ndata"),
                  union("", u64("flags"), u64("data", 16))),
              struct("arm_nisv", u64("esr_iss"), u64("fault_ipa")),
              u8("padding", 256)),
          u64("kvm_valid_regs"),
          u64("kvm_dirty_regs"),
          union("s", struct("regs", u64("device_irq_level")), u8("padding", 2048)));

  private static final Field REQUEST_INTERRUPT_WINDOW = LAYOUT.field("request_interrupt_window");
  private static final Field IMMEDIATE_EXIT = LAYOUT.field("immediate_exit");
  private static final Field EXIT_REASON = LAYOUT.field("exit_reason");
  private static final Field READY_FOR_INTERRUPT_INJECTION =
      LAYOUT.field("ready_for_interrupt_injection");
  private static final Field IF_FLAG = LAYOUT.field("if_flag");
  private static final Field FLAGS = LAYOUT.field("flags");
  private static final Field CR8 = LAYOUT.field("cr8");
  private static final Field APIC_BASE = LAYOUT.field("apic_base");
  private static final Field HARDWARE_EXIT_REASON = LAYOUT.field("hw.hardware_exit_reason");
  private static final Field HARDWARE_ENTRY_FAILURE_REASON =
      LAYOUT.field("fail_entry.hardware_entry_failure_reason");
  private static final Field FAIL_ENTRY_CPU = LAYOUT.field("fail_entry.cpu");
  private static final Field DEBUG_HSR = LAYOUT.field("debug.arch.hsr");
  private static final Field DEBUG_HSR_HIGH = LAYOUT.field("debug.arch.hsr_high");
  private static final Field DEBUG_FAR = LAYOUT.field("debug.arch.far");
  private static final Field MMIO_PHYS_ADDR = LAYOUT.field("mmio.phys_addr");
  private static final Field MMIO_DATA = LAYOUT.field("mmio.data");
  private static final Field MMIO_LEN = LAYOUT.field("mmio.len");
  private static final Field MMIO_IS_WRITE = LAYOUT.field("mmio.is_write");
  private static final Field HYPERCALL_NR = LAYOUT.field("hypercall.nr");
  private static final Field HYPERCALL_ARGS = LAYOUT.field("hypercall.args");
  private static final Field HYPERCALL_RET = LAYOUT.field("hypercall.ret");
  private static final Field HYPERCALL_LONGMODE = LAYOUT.field("hypercall.longmode");
  private static final Field INTERNAL_SUBERROR = LAYOUT.field("internal.suberror");
  private static final Field INTERNAL_NDATA = LAYOUT.field("internal.ndata");
  private static final Field INTERNAL_DATA = LAYOUT.field("internal.data");
  private static final Field SYSTEM_EVENT_TYPE = LAYOUT.field("system_event.type");
  private static final Field SYSTEM_EVENT_NDATA = LAYOUT.field("system_event.ndata");
  private static final Field SYSTEM_EVENT_FLAGS = LAYOUT.field("system_event.flags");
  private static final Field SYSTEM_EVENT_DATA = LAYOUT.field("system_event.data");
  private static final Field ARM_NISV_ESR_ISS = LAYOUT.field("arm_nisv.esr_iss");
  private static final Field ARM_NISV_FAULT_IPA = LAYOUT.field("arm_nisv.fault_ipa");
  private static final Field KVM_VALID_REGS = LAYOUT.field("kvm_valid_regs");
  private static final Field KVM_DIRTY_REGS = LAYOUT.field("kvm_dirty_regs");
  private static final Field DEVICE_IRQ_LEVEL = LAYOUT.field("s.regs.device_irq_level");

  public KvmRun(MemorySegment segment) {
    super(segment, LAYOUT);
  }

  public static KvmRun allocate(SegmentAllocator allocator) {
    return new KvmRun(LAYOUT.allocate(allocator));
  }

  public int requestInterruptWindow() {
    return readU8(REQUEST_INTERRUPT_WINDOW);
  }

  public KvmRun requestInterruptWindow(int value) {
    writeU8(REQUEST_INTERRUPT_WINDOW, 0, value);
    return this;
  }

  /** Non-zero makes KVM_RUN return EINTR at once; other threads set it, therefore volatile. */
  public int immediateExit() {
    return readVolatileU8(IMMEDIATE_EXIT);
  }

  public KvmRun immediateExit(int value) {
    writeVolatileU8(IMMEDIATE_EXIT, value);
    return this;
  }

  public int exitReason() {
    return readU32(EXIT_REASON);
  }

  public KvmRun exitReason(int value) {
    writeU32(EXIT_REASON, 0, value);
    return this;
  }

  public int readyForInterruptInjection() {
    return readU8(READY_FOR_INTERRUPT_INJECTION);
  }

  public KvmRun readyForInterruptInjection(int value) {
    writeU8(READY_FOR_INTERRUPT_INJECTION, 0, value);
    return this;
  }

  public int ifFlag() {
    return readU8(IF_FLAG);
  }

  public KvmRun ifFlag(int value) {
    writeU8(IF_FLAG, 0, value);
    return this;
  }

  public int flags() {
    return readU16(FLAGS);
  }

  public KvmRun flags(int value) {
    writeU16(FLAGS, 0, value);
    return this;
  }

  public long cr8() {
    return readU64(CR8);
  }

  public KvmRun cr8(long value) {
    writeU64(CR8, 0, value);
    return this;
  }

  public long apicBase() {
    return readU64(APIC_BASE);
  }

  public KvmRun apicBase(long value) {
    writeU64(APIC_BASE, 0, value);
    return this;
  }

  public long hardwareExitReason() {
    return readU64(HARDWARE_EXIT_REASON);
  }

  public KvmRun hardwareExitReason(long value) {
    writeU64(HARDWARE_EXIT_REASON, 0, value);
    return this;
  }

  public long hardwareEntryFailureReason() {
    return readU64(HARDWARE_ENTRY_FAILURE_REASON);
  }

  public KvmRun hardwareEntryFailureReason(long value) {
    writeU64(HARDWARE_ENTRY_FAILURE_REASON, 0, value);
    return this;
  }

  public int failEntryCpu() {
    return readU32(FAIL_ENTRY_CPU);
  }

  public KvmRun failEntryCpu(int value) {
    writeU32(FAIL_ENTRY_CPU, 0, value);
    return this;
  }

  public int debugHsr() {
    return readU32(DEBUG_HSR);
  }

  public KvmRun debugHsr(int value) {
    writeU32(DEBUG_HSR, 0, value);
    return this;
  }

  public int debugHsrHigh() {
    return readU32(DEBUG_HSR_HIGH);
  }

  public KvmRun debugHsrHigh(int value) {
    writeU32(DEBUG_HSR_HIGH, 0, value);
    return this;
  }

  public long debugFar() {
    return readU64(DEBUG_FAR);
  }

  public KvmRun debugFar(long value) {
    writeU64(DEBUG_FAR, 0, value);
    return this;
  }

  public long mmioPhysAddr() {
    return readU64(MMIO_PHYS_ADDR);
  }

  public KvmRun mmioPhysAddr(long value) {
    writeU64(MMIO_PHYS_ADDR, 0, value);
    return this;
  }

  public int mmioData(int index) {
    return readU8(MMIO_DATA, index);
  }

  public KvmRun mmioData(int index, int value) {
    writeU8(MMIO_DATA, index, value);
    return this;
  }

  /** All eight bytes of {@code mmio.data} as a little-endian number. */
  public long mmioValue() {
    return segment().get(Values.U64, MMIO_DATA.offset());
  }

  public KvmRun mmioValue(long value) {
    segment().set(Values.U64, MMIO_DATA.offset(), value);
    return this;
  }

  public int mmioLen() {
    return readU32(MMIO_LEN);
  }

  public KvmRun mmioLen(int value) {
    writeU32(MMIO_LEN, 0, value);
    return this;
  }

  public int mmioIsWrite() {
    return readU8(MMIO_IS_WRITE);
  }

  public KvmRun mmioIsWrite(int value) {
    writeU8(MMIO_IS_WRITE, 0, value);
    return this;
  }

  public long hypercallNr() {
    return readU64(HYPERCALL_NR);
  }

  public KvmRun hypercallNr(long value) {
    writeU64(HYPERCALL_NR, 0, value);
    return this;
  }

  public long hypercallArgs(int index) {
    return readU64(HYPERCALL_ARGS, index);
  }

  public KvmRun hypercallArgs(int index, long value) {
    writeU64(HYPERCALL_ARGS, index, value);
    return this;
  }

  public long hypercallRet() {
    return readU64(HYPERCALL_RET);
  }

  public KvmRun hypercallRet(long value) {
    writeU64(HYPERCALL_RET, 0, value);
    return this;
  }

  public int hypercallLongmode() {
    return readU32(HYPERCALL_LONGMODE);
  }

  public KvmRun hypercallLongmode(int value) {
    writeU32(HYPERCALL_LONGMODE, 0, value);
    return this;
  }

  public int internalSuberror() {
    return readU32(INTERNAL_SUBERROR);
  }

  public KvmRun internalSuberror(int value) {
    writeU32(INTERNAL_SUBERROR, 0, value);
    return this;
  }

  public int internalNdata() {
    return readU32(INTERNAL_NDATA);
  }

  public KvmRun internalNdata(int value) {
    writeU32(INTERNAL_NDATA, 0, value);
    return this;
  }

  public long internalData(int index) {
    return readU64(INTERNAL_DATA, index);
  }

  public KvmRun internalData(int index, long value) {
    writeU64(INTERNAL_DATA, index, value);
    return this;
  }

  public int systemEventType() {
    return readU32(SYSTEM_EVENT_TYPE);
  }

  public KvmRun systemEventType(int value) {
    writeU32(SYSTEM_EVENT_TYPE, 0, value);
    return this;
  }

  public int systemEventNdata() {
    return readU32(SYSTEM_EVENT_NDATA);
  }

  public KvmRun systemEventNdata(int value) {
    writeU32(SYSTEM_EVENT_NDATA, 0, value);
    return this;
  }

  public long systemEventFlags() {
    return readU64(SYSTEM_EVENT_FLAGS);
  }

  public KvmRun systemEventFlags(long value) {
    writeU64(SYSTEM_EVENT_FLAGS, 0, value);
    return this;
  }

  public long systemEventData(int index) {
    return readU64(SYSTEM_EVENT_DATA, index);
  }

  public KvmRun systemEventData(int index, long value) {
    writeU64(SYSTEM_EVENT_DATA, index, value);
    return this;
  }

  public long armNisvEsrIss() {
    return readU64(ARM_NISV_ESR_ISS);
  }

  public KvmRun armNisvEsrIss(long value) {
    writeU64(ARM_NISV_ESR_ISS, 0, value);
    return this;
  }

  public long armNisvFaultIpa() {
    return readU64(ARM_NISV_FAULT_IPA);
  }

  public KvmRun armNisvFaultIpa(long value) {
    writeU64(ARM_NISV_FAULT_IPA, 0, value);
    return this;
  }

  public long kvmValidRegs() {
    return readU64(KVM_VALID_REGS);
  }

  public KvmRun kvmValidRegs(long value) {
    writeU64(KVM_VALID_REGS, 0, value);
    return this;
  }

  public long kvmDirtyRegs() {
    return readU64(KVM_DIRTY_REGS);
  }

  public KvmRun kvmDirtyRegs(long value) {
    writeU64(KVM_DIRTY_REGS, 0, value);
    return this;
  }

  public long deviceIrqLevel() {
    return readU64(DEVICE_IRQ_LEVEL);
  }

  public KvmRun deviceIrqLevel(long value) {
    writeU64(DEVICE_IRQ_LEVEL, 0, value);
    return this;
  }
}
