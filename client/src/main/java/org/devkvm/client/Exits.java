package org.devkvm.client;

import java.util.List;
import java.util.function.IntToLongFunction;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.ExitReason;
import org.devkvm.uapi.struct.KvmRun;

/** Reads a {@link VcpuExit} out of kvm_run after KVM_RUN returned 0. */
final class Exits {
  private static final int MAX_DATA = 16;
  private static final int MMIO = ExitReason.MMIO.number();

  private Exits() {}

  static VcpuExit decode(KvmRun run) {
    int number = run.exitReason();
    if (number == MMIO) { // almost all are
      return mmio(run);
    }
    ExitReason reason = ExitReason.of(number).orElse(ExitReason.UNKNOWN);
    return switch (reason) {
      case SYSTEM_EVENT ->
          new VcpuExit.SystemEvent(
              run.systemEventType(), list(run.systemEventNdata(), run::systemEventData));
      case DEBUG -> new VcpuExit.Debug(esr(run), run.debugFar());
      case ARM_NISV -> new VcpuExit.ArmNisv(run.armNisvEsrIss(), run.armNisvFaultIpa());
      case HYPERCALL -> new VcpuExit.Hypercall(run.hypercallNr());
      case FAIL_ENTRY ->
          new VcpuExit.FailEntry(run.hardwareEntryFailureReason(), run.failEntryCpu());
      case INTERNAL_ERROR ->
          new VcpuExit.Internal(
              run.internalSuberror(), list(run.internalNdata(), run::internalData));
      default -> new VcpuExit.Unknown(number);
    };
  }

  private static VcpuExit mmio(KvmRun run) {
    long address = run.mmioPhysAddr();
    int length = run.mmioLen();
    if (run.mmioIsWrite() == 0) {
      return new VcpuExit.MmioRead(address, length, run);
    }
    long mask = length == Long.BYTES ? -1 : (1L << (length * Byte.SIZE)) - 1;
    return new VcpuExit.MmioWrite(address, length, run.mmioValue() & mask);
  }

  /** ESR_EL2: its upper half is valid only when the flag says so. */
  private static long esr(KvmRun run) {
    boolean high = (run.flags() & Arm64Uapi.KVM_DEBUG_ARCH_HSR_HIGH_VALID) != 0;
    long low = Integer.toUnsignedLong(run.debugHsr());
    return high ? ((long) run.debugHsrHigh() << Integer.SIZE) | low : low;
  }

  private static List<Long> list(int count, IntToLongFunction element) {
    int bounded = Math.clamp(Integer.toUnsignedLong(count), 0, MAX_DATA);
    Long[] list = new Long[bounded]; // a stream of them takes longer than the rest of a run's end
    for (int i = 0; i < bounded; i++) {
      list[i] = element.applyAsLong(i);
    }
    return List.of(list);
  }
}
