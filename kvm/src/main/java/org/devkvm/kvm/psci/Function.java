package org.devkvm.kvm.psci;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The SMCCC function ids that KVM answers, and what gates them. */
enum Function {
  // spotless:off
  SMCCC_VERSION(0x8000_0000, Gate.OPEN),
  SMCCC_ARCH_FEATURES(0x8000_0001, Gate.OPEN),

  PSCI_VERSION(0x8400_0000, Gate.OPEN),
  CPU_SUSPEND(0x8400_0001, Gate.OPEN),
  CPU_OFF(0x8400_0002, Gate.OPEN),
  CPU_ON(0x8400_0003, Gate.OPEN),
  AFFINITY_INFO(0x8400_0004, Gate.OPEN),
  MIGRATE_INFO_TYPE(0x8400_0006, Gate.OPEN),
  SYSTEM_OFF(0x8400_0008, Gate.OPEN),
  SYSTEM_RESET(0x8400_0009, Gate.OPEN),
  PSCI_FEATURES(0x8400_000A, Gate.OPEN),
  SYSTEM_SUSPEND(0x8400_000E, Gate.OPEN),
  SYSTEM_RESET2(0x8400_0012, Gate.OPEN),
  CPU_SUSPEND_64(0xC400_0001, Gate.OPEN),
  CPU_ON_64(0xC400_0003, Gate.OPEN),
  AFFINITY_INFO_64(0xC400_0004, Gate.OPEN),
  SYSTEM_SUSPEND_64(0xC400_000E, Gate.OPEN),
  SYSTEM_RESET2_64(0xC400_0012, Gate.OPEN),

  PSCI_0_1_CPU_OFF(0x95C1_BA5F, Gate.OPEN),
  PSCI_0_1_CPU_ON(0x95C1_BA60, Gate.OPEN),

  TRNG_VERSION(0x8400_0050, Gate.TRNG),
  TRNG_FEATURES(0x8400_0051, Gate.TRNG),
  TRNG_GET_UUID(0x8400_0052, Gate.TRNG),
  TRNG_RND32(0x8400_0053, Gate.TRNG),
  TRNG_RND64(0xC400_0053, Gate.TRNG),

  PV_TIME_FEATURES(0xC500_0020, Gate.PV_TIME),
  PV_TIME_ST(0xC500_0021, Gate.PV_TIME),

  VENDOR_FEATURES(0x8600_0000, Gate.VENDOR),
  VENDOR_PTP(0x8600_0001, Gate.PTP),
  VENDOR_CALL_UID(0x8600_FF01, Gate.VENDOR);
  // spotless:on

  /** The bit of a firmware bitmap that lets a function through (kvm_hvc_call_allowed). */
  enum Gate {
    OPEN,
    TRNG,
    PV_TIME,
    VENDOR,
    PTP
  }

  private static final Map<Integer, Function> BY_ID = byId();

  private final int id;
  private final Gate gate;

  Function(int id, Gate gate) {
    this.id = id;
    this.gate = gate;
  }

  int id() {
    return id;
  }

  Gate gate() {
    return gate;
  }

  /**
   * Whether the caller gets its answer at once, in registers: it neither sleeps nor ends KVM_RUN.
   */
  boolean isComputed() {
    return switch (this) {
      case CPU_SUSPEND, CPU_SUSPEND_64, CPU_OFF, CPU_ON, CPU_ON_64, PSCI_0_1_CPU_OFF -> false;
      case SYSTEM_OFF, SYSTEM_RESET, SYSTEM_SUSPEND, SYSTEM_SUSPEND_64 -> false;
      case PSCI_0_1_CPU_ON, SYSTEM_RESET2, SYSTEM_RESET2_64, PV_TIME_ST -> false;
      default -> true;
    };
  }

  /** The function of an id; null if KVM does not know it. */
  static @Nullable Function of(int id) {
    return BY_ID.get(id);
  }

  private static Map<Integer, Function> byId() {
    Map<Integer, Function> functions = new HashMap<>();
    for (Function function : values()) {
      functions.put(function.id, function);
    }
    return functions;
  }
}
