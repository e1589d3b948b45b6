package org.devkvm.kvm.psci;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The SMCCC function ids that KVM answers, and what gates them. */
enum Function {
  // spotless:off
  SMCCC_VERSION(0x8000_0000, Gate.OPEN, Answer.AT_ONCE),
  SMCCC_ARCH_FEATURES(0x8000_0001, Gate.OPEN, Answer.AT_ONCE),

  PSCI_VERSION(0x8400_0000, Gate.OPEN, Answer.AT_ONCE),
  CPU_SUSPEND(0x8400_0001, Gate.OPEN, Answer.LATER),
  CPU_OFF(0x8400_0002, Gate.OPEN, Answer.LATER),
  CPU_ON(0x8400_0003, Gate.OPEN, Answer.LATER),
  AFFINITY_INFO(0x8400_0004, Gate.OPEN, Answer.AT_ONCE),
  MIGRATE_INFO_TYPE(0x8400_0006, Gate.OPEN, Answer.AT_ONCE),
  SYSTEM_OFF(0x8400_0008, Gate.OPEN, Answer.LATER),
  SYSTEM_RESET(0x8400_0009, Gate.OPEN, Answer.LATER),
  PSCI_FEATURES(0x8400_000A, Gate.OPEN, Answer.AT_ONCE),
  SYSTEM_SUSPEND(0x8400_000E, Gate.OPEN, Answer.LATER),
  SYSTEM_RESET2(0x8400_0012, Gate.OPEN, Answer.LATER),
  CPU_SUSPEND_64(0xC400_0001, Gate.OPEN, Answer.LATER),
  CPU_ON_64(0xC400_0003, Gate.OPEN, Answer.LATER),
  AFFINITY_INFO_64(0xC400_0004, Gate.OPEN, Answer.AT_ONCE),
  SYSTEM_SUSPEND_64(0xC400_000E, Gate.OPEN, Answer.LATER),
  SYSTEM_RESET2_64(0xC400_0012, Gate.OPEN, Answer.LATER),

  PSCI_0_1_CPU_OFF(0x95C1_BA5F, Gate.OPEN, Answer.LATER),
  PSCI_0_1_CPU_ON(0x95C1_BA60, Gate.OPEN, Answer.LATER),

  TRNG_VERSION(0x8400_0050, Gate.TRNG, Answer.AT_ONCE),
  TRNG_FEATURES(0x8400_0051, Gate.TRNG, Answer.AT_ONCE),
  TRNG_GET_UUID(0x8400_0052, Gate.TRNG, Answer.AT_ONCE),
  TRNG_RND32(0x8400_0053, Gate.TRNG, Answer.AT_ONCE),
  TRNG_RND64(0xC400_0053, Gate.TRNG, Answer.AT_ONCE),

  PV_TIME_FEATURES(0xC500_0020, Gate.PV_TIME, Answer.AT_ONCE),
  PV_TIME_ST(0xC500_0021, Gate.PV_TIME, Answer.LATER),

  VENDOR_FEATURES(0x8600_0000, Gate.VENDOR, Answer.AT_ONCE),
  VENDOR_PTP(0x8600_0001, Gate.PTP, Answer.AT_ONCE),
  VENDOR_CALL_UID(0x8600_FF01, Gate.VENDOR, Answer.AT_ONCE);
  // spotless:on

  /** The bit of a firmware bitmap that lets a function through (kvm_hvc_call_allowed). */
  enum Gate {
    OPEN,
    TRNG,
    PV_TIME,
    VENDOR,
    PTP
  }

  /** What it takes to carry a function out. */
  enum Answer {
    /** It sets registers of the caller: KVM_RUN goes on without a look at anything else. */
    AT_ONCE,
    /** It writes memory or changes whether a vCPU runs: KVM_RUN may sleep or end. */
    LATER
  }

  private static final int LOW_BITS = 0xFF;

  /** By the low bits of the id, which a few share. */
  private static final Function[][] BY_LOW_BITS = byLowBits();

  private final int id;
  private final Gate gate;
  private final Answer answer;

  Function(int id, Gate gate, Answer answer) {
    this.id = id;
    this.gate = gate;
    this.answer = answer;
  }

  int id() {
    return id;
  }

  Gate gate() {
    return gate;
  }

  /** What carrying it out takes. */
  Answer answer() {
    return answer;
  }

  /** The function of an id; null if KVM does not know it. */
  static @Nullable Function of(int id) {
    for (Function function : BY_LOW_BITS[id & LOW_BITS]) {
      if (function.id == id) {
        return function;
      }
    }
    return null;
  }

  private static Function[][] byLowBits() {
    Function[][] functions = new Function[LOW_BITS + 1][0];
    for (Function function : values()) {
      Function[] others = functions[function.id & LOW_BITS];
      Function[] all = Arrays.copyOf(others, others.length + 1);
      all[others.length] = function;
      functions[function.id & LOW_BITS] = all;
    }
    return functions;
  }
}
