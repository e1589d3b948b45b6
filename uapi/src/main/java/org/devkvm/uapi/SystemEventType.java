package org.devkvm.uapi;

import java.util.Arrays;
import java.util.Optional;

/** The types of KVM_EXIT_SYSTEM_EVENT (api.rst 5). */
public enum SystemEventType {
  /** PSCI SYSTEM_OFF. */
  SHUTDOWN(1),
  /**
   * PSCI SYSTEM_RESET, or SYSTEM_RESET2 when data[0] has KVM_SYSTEM_EVENT_RESET_FLAG_PSCI_RESET2.
   */
  RESET(2),
  /** Not on arm64. */
  CRASH(3),
  /** A suspended vCPU has a wake-up event. */
  WAKEUP(4),
  /** PSCI SYSTEM_SUSPEND. */
  SUSPEND(5),
  /** Not on arm64. */
  SEV_TERM(6);

  private final int number;

  SystemEventType(int number) {
    this.number = number;
  }

  /** The value of {@code kvm_run.system_event.type}. */
  public int number() {
    return number;
  }

  /** The name in the kernel's header. */
  public String macro() {
    return "KVM_SYSTEM_EVENT_" + name();
  }

  public static Optional<SystemEventType> of(int number) {
    return Arrays.stream(values()).filter(row -> row.number == number).findFirst();
  }
}
