package org.devkvm.uapi;

import java.util.Arrays;
import java.util.Optional;

/**
 * The states of KVM_GET_MP_STATE and KVM_SET_MP_STATE; arm64 knows RUNNABLE, STOPPED and SUSPENDED.
 */
public enum MpState {
  RUNNABLE(0),
  UNINITIALIZED(1),
  INIT_RECEIVED(2),
  HALTED(3),
  SIPI_RECEIVED(4),
  STOPPED(5),
  CHECK_STOP(6),
  OPERATING(7),
  LOAD(8),
  AP_RESET_HOLD(9),
  SUSPENDED(10);

  private final int number;

  MpState(int number) {
    this.number = number;
  }

  /** The value of {@code kvm_mp_state.mp_state}. */
  public int number() {
    return number;
  }

  /** The name in the kernel's header. */
  public String macro() {
    return "KVM_MP_STATE_" + name();
  }

  public static Optional<MpState> of(int number) {
    return Arrays.stream(values()).filter(row -> row.number == number).findFirst();
  }
}
