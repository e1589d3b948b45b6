package org.devkvm.kvm.psci;

import org.devkvm.kvm.core.FirmwareState;
import org.devkvm.kvm.core.FirmwareState.Bitmap;
import org.devkvm.kvm.core.Host;
import org.devkvm.kvm.core.Vcpu;
import org.devkvm.kvm.timer.ArchTimer;
import org.devkvm.uapi.Arm64Uapi;
import org.jspecify.annotations.Nullable;

/** HVC (hypercalls.c:kvm_hvc_call_handler). */
public final class Hypercalls {
  // Of SMCCC, PSCI and the TRNG alike.
  static final long SUCCESS = 0;
  static final long NOT_SUPPORTED = -1;

  private static final long SMCCC_1_1 = 0x1_0001;

  /** SMCCC_ARCH_WORKAROUND_1 to _3; _2 has its own return values. */
  private static final int WORKAROUND_1 = 0x8000_8000;

  private static final int WORKAROUND_2 = 0x8000_7FFF;
  private static final int WORKAROUND_3 = 0x8000_3FFF;
  private static final long WORKAROUND_UNAFFECTED = 1;
  private static final long WORKAROUND_NOT_REQUIRED = -2;

  /** ARM_SMCCC_VENDOR_HYP_UID_KVM. */
  private static final int[] KVM_UID = {0xB66F_B428, 0xE911_C52E, 0x564B_CAA9, 0x743A_004D};

  private Hypercalls() {}

  /**
   * Carries out the call in x0 to x3 and leaves the results there.
   *
   * @return false if KVM_RUN ends with a system event
   */
  public static boolean handle(Vcpu vcpu) {
    return handle(vcpu, Function.of((int) vcpu.x(0)));
  }

  private static boolean handle(Vcpu vcpu, @Nullable Function function) {
    if (function == null || !allowed(vcpu, function)) {
      results(vcpu, NOT_SUPPORTED, 0, 0, 0);
      return true;
    }
    switch (function) {
      case SMCCC_VERSION -> results(vcpu, SMCCC_1_1, 0, 0, 0);
      case SMCCC_ARCH_FEATURES -> results(vcpu, archFeature(vcpu), 0, 0, 0);
      case PV_TIME_FEATURES -> results(vcpu, pvTimeFeature(vcpu), 0, 0, 0);
      case PV_TIME_ST -> results(vcpu, stolenTime(vcpu), 0, 0, 0);
      case VENDOR_CALL_UID ->
          results(
              vcpu,
              Integer.toUnsignedLong(KVM_UID[0]),
              Integer.toUnsignedLong(KVM_UID[1]),
              Integer.toUnsignedLong(KVM_UID[2]),
              Integer.toUnsignedLong(KVM_UID[3]));
      case VENDOR_FEATURES ->
          results(vcpu, vcpu.vm().firmware().get(Bitmap.VENDOR_HYPERVISOR), 0, 0, 0);
      case VENDOR_PTP -> preciseTime(vcpu);
      case TRNG_VERSION, TRNG_FEATURES, TRNG_GET_UUID, TRNG_RND32, TRNG_RND64 ->
          Trng.handle(vcpu, function);
      default -> {
        return Psci.handle(vcpu, function);
      }
    }
    return true;
  }

  /**
   * As {@link #handle}, where the answer takes nothing but registers; false if it may take more:
   * nothing has happened.
   */
  public static boolean answer(Vcpu vcpu) {
    Function function = Function.of((int) vcpu.x(0));
    return (function == null || function.answer() == Function.Answer.AT_ONCE)
        && handle(vcpu, function);
  }

  private static boolean allowed(Vcpu vcpu, Function function) {
    FirmwareState firmware = vcpu.vm().firmware();
    return switch (function.gate()) {
      case OPEN -> true;
      case TRNG -> firmware.has(Bitmap.STANDARD, Arm64Uapi.KVM_REG_ARM_STD_BIT_TRNG_V1_0);
      case PV_TIME ->
          firmware.has(Bitmap.STANDARD_HYPERVISOR, Arm64Uapi.KVM_REG_ARM_STD_HYP_BIT_PV_TIME);
      case VENDOR ->
          firmware.has(Bitmap.VENDOR_HYPERVISOR, Arm64Uapi.KVM_REG_ARM_VENDOR_HYP_BIT_FUNC_FEAT);
      case PTP -> firmware.has(Bitmap.VENDOR_HYPERVISOR, Arm64Uapi.KVM_REG_ARM_VENDOR_HYP_BIT_PTP);
    };
  }

  private static long archFeature(Vcpu vcpu) {
    return switch ((int) vcpu.x(1)) {
      case WORKAROUND_1, WORKAROUND_3 -> WORKAROUND_UNAFFECTED;
      case WORKAROUND_2 -> WORKAROUND_NOT_REQUIRED;
      default -> {
        @Nullable Function asked = Function.of((int) vcpu.x(1));
        boolean pvTime = asked == Function.PV_TIME_FEATURES && allowed(vcpu, asked);
        yield pvTime ? SUCCESS : NOT_SUPPORTED;
      }
    };
  }

  /** pvtime.c:kvm_hypercall_pv_features. */
  private static long pvTimeFeature(Vcpu vcpu) {
    Function asked = Function.of((int) vcpu.x(1));
    boolean pvTime = asked == Function.PV_TIME_FEATURES || asked == Function.PV_TIME_ST;
    return pvTime && vcpu.stolenTime().isOffered() ? SUCCESS : NOT_SUPPORTED;
  }

  /** The address of the record, which begins anew (pvtime.c:kvm_init_stolen_time). */
  private static long stolenTime(Vcpu vcpu) {
    if (!vcpu.stolenTime().isOffered()) {
      return NOT_SUPPORTED;
    }
    vcpu.stolenTime().begin();
    return vcpu.stolenTime().base();
  }

  /** KVM_PTP: real time and the counter, read together; counter 0 is virtual, 1 physical. */
  private static void preciseTime(Vcpu vcpu) {
    Host host = vcpu.vm().host();
    long time = host.realTime().getAsLong();
    long ticks = host.counter().now();
    switch ((int) vcpu.x(1)) {
      case 0 -> ticks = vcpu.virtualTimer().read(ArchTimer.Register.CNT);
      case 1 -> {}
      default -> {
        results(vcpu, NOT_SUPPORTED, 0, 0, 0);
        return;
      }
    }
    results(vcpu, time >>> 32, time & 0xFFFF_FFFFL, ticks >>> 32, ticks & 0xFFFF_FFFFL);
  }

  /** smccc_set_retval. */
  static void results(Vcpu vcpu, long x0, long x1, long x2, long x3) {
    vcpu.x(0, x0);
    vcpu.x(1, x1);
    vcpu.x(2, x2);
    vcpu.x(3, x3);
  }
}
