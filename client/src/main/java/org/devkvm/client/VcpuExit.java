package org.devkvm.client;

import java.util.List;
import java.util.Optional;
import org.devkvm.uapi.ExitReason;
import org.devkvm.uapi.SystemEventType;
import org.devkvm.uapi.struct.KvmRun;

/** Why {@link VcpuFd#run} returned, with what {@code kvm_run} says about it (api.rst 5). */
public sealed interface VcpuExit {

  /**
   * The guest reads an address where there is no memory. {@link #answer} puts the value into the
   * borrowed kvm_run page, before the next {@link VcpuFd#run} takes it to the guest's register.
   *
   * @param length 1, 2, 4 or 8 bytes
   */
  record MmioRead(long address, int length, KvmRun page) implements VcpuExit {
    /** The value that the guest reads; only its low {@code length} bytes are used. */
    public void answer(long value) {
      page.mmioValue(value);
    }
  }

  /**
   * The guest writes to an address where there is no memory, or only read-only memory.
   *
   * @param length 1, 2, 4 or 8 bytes
   * @param value zero-extended
   */
  record MmioWrite(long address, int length, long value) implements VcpuExit {}

  /**
   * The guest wants its machine off, reset or suspended.
   *
   * @param type a {@link SystemEventType} number
   * @param data for a reset, the flags
   */
  record SystemEvent(int type, List<Long> data) implements VcpuExit {
    public Optional<SystemEventType> event() {
      return SystemEventType.of(type);
    }
  }

  /** A signal or {@link VcpuFd#kick} ended KVM_RUN: EINTR. */
  record Intr() implements VcpuExit {}

  /**
   * A breakpoint, watchpoint or step of KVM_SET_GUEST_DEBUG: the guest's ESR and, for watchpoints,
   * FAR.
   */
  record Debug(long esr, long far) implements VcpuExit {}

  /** A data abort without a valid syndrome, with KVM_CAP_ARM_NISV_TO_USER. */
  record ArmNisv(long esrIss, long faultIpa) implements VcpuExit {}

  /** A hypercall that user space asked for; arguments and result are in X0 to X17. */
  record Hypercall(long number) implements VcpuExit {}

  /** The vCPU could not be entered. */
  record FailEntry(long hardwareEntryFailureReason, int cpu) implements VcpuExit {}

  /** KVM itself failed. */
  record Internal(int suberror, List<Long> data) implements VcpuExit {}

  /** Any other reason; on arm64 Linux produces none. */
  record Unknown(int reason) implements VcpuExit {
    public Optional<ExitReason> name() {
      return ExitReason.of(reason);
    }
  }
}
