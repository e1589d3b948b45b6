package org.devkvm.uapi;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Why KVM_RUN returned, in {@code kvm_run.exit_reason}: all of Linux 6.1, of every architecture
 * (api.rst 5).
 */
public enum ExitReason {
  // spotless:off
  UNKNOWN(0),
  EXCEPTION(1),
  IO(2),
  HYPERCALL(3),
  DEBUG(4),
  HLT(5),
  MMIO(6),
  IRQ_WINDOW_OPEN(7),
  SHUTDOWN(8),
  FAIL_ENTRY(9),
  INTR(10),
  SET_TPR(11),
  TPR_ACCESS(12),
  S390_SIEIC(13),
  S390_RESET(14),
  DCR(15),
  NMI(16),
  INTERNAL_ERROR(17),
  OSI(18),
  PAPR_HCALL(19),
  S390_UCONTROL(20),
  WATCHDOG(21),
  S390_TSCH(22),
  EPR(23),
  SYSTEM_EVENT(24),
  S390_STSI(25),
  IOAPIC_EOI(26),
  HYPERV(27),
  ARM_NISV(28),
  X86_RDMSR(29),
  X86_WRMSR(30),
  DIRTY_RING_FULL(31),
  AP_RESET_HOLD(32),
  X86_BUS_LOCK(33),
  XEN(34),
  RISCV_SBI(35),
  RISCV_CSR(36),
  NOTIFY(37);
  // spotless:on

  private static final Map<Integer, ExitReason> BY_NUMBER =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(ExitReason::number, row -> row));

  private final int number;

  ExitReason(int number) {
    this.number = number;
  }

  /** The value of {@code exit_reason}. */
  public int number() {
    return number;
  }

  /** The name in {@code linux/kvm.h}. */
  public String macro() {
    return "KVM_EXIT_" + name();
  }

  /** The row of this number. */
  public static Optional<ExitReason> of(int number) {
    return Optional.ofNullable(BY_NUMBER.get(number));
  }
}
