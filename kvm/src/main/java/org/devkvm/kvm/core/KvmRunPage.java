package org.devkvm.kvm.core;

import org.devkvm.cpu.host.HostMemory;
import org.devkvm.uapi.struct.KvmRun;

/**
 * What almost every KVM_RUN reads and writes of {@code struct kvm_run}; {@link #all} is the rest.
 *
 * <p>By its address, because C1 makes several calls of each access to a segment, and a KVM_RUN that
 * ends with an MMIO exit makes a dozen. Only a thread that is in a call on the vCPU's file may use
 * it: as long as that lasts the file is there, and the page with it.
 */
public final class KvmRunPage {
  private static final int IMMEDIATE_EXIT = offset("immediate_exit");
  private static final int EXIT_REASON = offset("exit_reason");
  private static final int FLAGS = offset("flags");
  private static final int MMIO_PHYS_ADDR = offset("mmio.phys_addr");
  private static final int MMIO_DATA = offset("mmio.data");
  private static final int MMIO_LEN = offset("mmio.len");
  private static final int MMIO_IS_WRITE = offset("mmio.is_write");
  private static final int DEVICE_IRQ_LEVEL = offset("s.regs.device_irq_level");

  private final KvmRun all;
  private final long address;

  KvmRunPage(KvmRun all) {
    this.all = all;
    this.address = all.address();
  }

  private static int offset(String field) {
    return KvmRun.LAYOUT.field(field).offset();
  }

  /** The whole structure. */
  public KvmRun all() {
    return all;
  }

  /** Whether KVM_RUN is to return at once; other threads set it. */
  public boolean immediateExit() {
    return HostMemory.getAcquire(address + IMMEDIATE_EXIT, 1) != 0;
  }

  /** {@code exit_reason}. */
  public int exitReason() {
    return (int) HostMemory.get32(address + EXIT_REASON);
  }

  /** Sets {@code exit_reason}. */
  public void exitReason(int number) {
    HostMemory.put32(address + EXIT_REASON, number);
  }

  /** There are no {@code flags}. */
  public void clearFlags() {
    HostMemory.put16(address + FLAGS, 0);
  }

  /** What kind of access it is that {@code mmio} is about, but for its data. */
  public void mmio(long ipa, int length, boolean write) {
    HostMemory.put64(address + MMIO_PHYS_ADDR, ipa);
    HostMemory.put32(address + MMIO_LEN, length);
    HostMemory.put8(address + MMIO_IS_WRITE, write ? 1 : 0);
  }

  /** {@code mmio.data} as a little-endian number. */
  public long mmioValue() {
    return HostMemory.get64(address + MMIO_DATA);
  }

  /** Sets {@code mmio.data}. */
  public void mmioValue(long value) {
    HostMemory.put64(address + MMIO_DATA, value);
  }

  /** {@code s.regs.device_irq_level}. */
  long deviceIrqLevel() {
    return HostMemory.get64(address + DEVICE_IRQ_LEVEL);
  }

  /** Sets {@code s.regs.device_irq_level}. */
  void deviceIrqLevel(long levels) {
    HostMemory.put64(address + DEVICE_IRQ_LEVEL, levels);
  }
}
