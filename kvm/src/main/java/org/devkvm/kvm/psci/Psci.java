package org.devkvm.kvm.psci;

import static org.devkvm.kvm.psci.Hypercalls.NOT_SUPPORTED;
import static org.devkvm.kvm.psci.Hypercalls.SUCCESS;

import org.devkvm.arm64.reg.Mpidr;
import org.devkvm.kvm.core.FirmwareState;
import org.devkvm.kvm.core.PowerState;
import org.devkvm.kvm.core.Sleep;
import org.devkvm.kvm.core.Vcpu;
import org.devkvm.kvm.core.Vm;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.ExitReason;
import org.devkvm.uapi.SystemEventType;
import org.devkvm.uapi.VcpuFeature;
import org.devkvm.uapi.struct.KvmRun;
import org.jspecify.annotations.Nullable;

/** PSCI 0.1, 0.2, 1.0 and 1.1 (psci.c; DEN0022). */
final class Psci {
  private static final long INVALID_PARAMETERS = -2;
  private static final long ALREADY_ON = -4;
  private static final long INTERNAL_FAILURE = -6;
  private static final long AFFINITY_ON = 0;
  private static final long AFFINITY_OFF = 1;
  private static final long TRUSTED_OS_NOT_PRESENT = 2;

  private static final int VENDOR_RESET = 1 << 31;

  private Psci() {}

  /**
   * Carries out a function.
   *
   * @return false if KVM_RUN ends with a system event
   */
  static boolean handle(Vcpu vcpu, Function function) {
    boolean wants02 = vcpu.features().get(VcpuFeature.PSCI_0_2.bit());
    return switch (vcpu.vm().firmware().psciVersion(wants02)) {
      case FirmwareState.PSCI_1_1 -> call1x(vcpu, function, 1);
      case FirmwareState.PSCI_1_0 -> call1x(vcpu, function, 0);
      case FirmwareState.PSCI_0_2 -> call02(vcpu, function);
      default -> call01(vcpu, function);
    };
  }

  private static boolean result(Vcpu vcpu, long value) {
    Hypercalls.results(vcpu, value, 0, 0, 0);
    return true;
  }

  private static boolean call01(Vcpu vcpu, Function function) {
    return switch (function) {
      case PSCI_0_1_CPU_OFF -> cpuOff(vcpu);
      case PSCI_0_1_CPU_ON -> result(vcpu, cpuOn(vcpu, INVALID_PARAMETERS));
      default -> result(vcpu, NOT_SUPPORTED);
    };
  }

  private static boolean call02(Vcpu vcpu, Function function) {
    return switch (function) {
      case PSCI_VERSION -> result(vcpu, FirmwareState.PSCI_0_2);
      case CPU_SUSPEND, CPU_SUSPEND_64 -> {
        Sleep.wfi(vcpu);
        yield result(vcpu, SUCCESS);
      }
      case CPU_OFF -> cpuOff(vcpu);
      case CPU_ON -> {
        narrow(vcpu);
        yield result(vcpu, cpuOn(vcpu, ALREADY_ON));
      }
      case CPU_ON_64 -> result(vcpu, cpuOn(vcpu, ALREADY_ON));
      case AFFINITY_INFO -> {
        narrow(vcpu);
        yield result(vcpu, affinityInfo(vcpu));
      }
      case AFFINITY_INFO_64 -> result(vcpu, affinityInfo(vcpu));
      case MIGRATE_INFO_TYPE -> result(vcpu, TRUSTED_OS_NOT_PRESENT);
      case SYSTEM_OFF -> systemDown(vcpu, SystemEventType.SHUTDOWN, 0);
      case SYSTEM_RESET -> systemDown(vcpu, SystemEventType.RESET, 0);
      default -> result(vcpu, NOT_SUPPORTED);
    };
  }

  private static boolean call1x(Vcpu vcpu, Function function, int minor) {
    return switch (function) {
      case PSCI_VERSION ->
          result(vcpu, minor == 0 ? FirmwareState.PSCI_1_0 : FirmwareState.PSCI_1_1);
      case PSCI_FEATURES -> result(vcpu, feature(vcpu, minor));
      case SYSTEM_SUSPEND, SYSTEM_SUSPEND_64 -> systemSuspend(vcpu, function);
      case SYSTEM_RESET2 -> {
        narrow(vcpu);
        yield systemReset2(vcpu, minor);
      }
      case SYSTEM_RESET2_64 -> systemReset2(vcpu, minor);
      default -> call02(vcpu, function);
    };
  }

  /** The 32-bit convention: the upper halves of the arguments do not count. */
  private static void narrow(Vcpu vcpu) {
    for (int n = 1; n < 4; n++) {
      vcpu.x(n, vcpu.x(n) & 0xFFFF_FFFFL);
    }
  }

  private static boolean cpuOff(Vcpu vcpu) {
    vcpu.power().powerOff();
    return result(vcpu, SUCCESS);
  }

  private static long cpuOn(Vcpu caller, long ifOn) {
    long target = caller.x(1);
    if ((target & ~Mpidr.AFFINITY) != 0) {
      return INVALID_PARAMETERS;
    }
    Vcpu vcpu = caller.vm().vcpus().withMpidr(target);
    if (vcpu == null) {
      return INVALID_PARAMETERS;
    }
    PowerState.Start start = new PowerState.Start(caller.x(2), caller.x(3), caller.isBigEndian());
    return vcpu.power().powerOn(start) ? SUCCESS : ifOn;
  }

  private static long affinityInfo(Vcpu vcpu) {
    long target = vcpu.x(1);
    long level = vcpu.x(2);
    if ((target & ~Mpidr.AFFINITY) != 0 || Long.compareUnsigned(level, 3) > 0) {
      return INVALID_PARAMETERS;
    }
    long mask = Mpidr.AFFINITY & -(1L << affinityShift((int) level));
    boolean found = false;
    for (Vcpu other : vcpu.vm().vcpus()) {
      if ((other.affinity() & mask) == (target & mask)) {
        if (!other.power().isStopped()) {
          return AFFINITY_ON;
        }
        found = true;
      }
    }
    return found ? AFFINITY_OFF : INVALID_PARAMETERS;
  }

  /** MPIDR_LEVEL_BITS a level, as psci.c has it: without the gap below Aff3. */
  private static int affinityShift(int level) {
    return 8 * level;
  }

  private static long feature(Vcpu vcpu, int minor) {
    @Nullable Function asked = Function.of((int) vcpu.x(1));
    if (asked == null) {
      return NOT_SUPPORTED;
    }
    boolean has =
        switch (asked) {
          case PSCI_VERSION,
              CPU_SUSPEND,
              CPU_SUSPEND_64,
              CPU_OFF,
              CPU_ON,
              CPU_ON_64,
              AFFINITY_INFO,
              AFFINITY_INFO_64,
              MIGRATE_INFO_TYPE,
              SYSTEM_OFF,
              SYSTEM_RESET,
              PSCI_FEATURES,
              SMCCC_VERSION ->
              true;
          case SYSTEM_SUSPEND, SYSTEM_SUSPEND_64 -> vcpu.vm().systemSuspend();
          case SYSTEM_RESET2, SYSTEM_RESET2_64 -> minor >= 1;
          default -> false;
        };
    return has ? SUCCESS : NOT_SUPPORTED;
  }

  /** Leaves the registers as the guest set them: user space reads the arguments there. */
  private static boolean systemSuspend(Vcpu vcpu, Function function) {
    if (function == Function.SYSTEM_SUSPEND) {
      narrow(vcpu);
    }
    if (!vcpu.vm().systemSuspend()) {
      return result(vcpu, NOT_SUPPORTED);
    }
    systemEvent(vcpu.run().all(), SystemEventType.SUSPEND);
    return false;
  }

  private static boolean systemReset2(Vcpu vcpu, int minor) {
    if (minor < 1) {
      return result(vcpu, NOT_SUPPORTED);
    }
    int type = (int) vcpu.x(1);
    boolean warm = type == 0;
    boolean vendor = Integer.compareUnsigned(type, VENDOR_RESET) >= 0;
    if (!warm && !vendor) {
      return result(vcpu, INVALID_PARAMETERS);
    }
    stopAll(vcpu.vm());
    downEvent(
        vcpu.run().all(), SystemEventType.RESET, Arm64Uapi.KVM_SYSTEM_EVENT_RESET_FLAG_PSCI_RESET2);
    vcpu.x(0, INTERNAL_FAILURE);
    return false;
  }

  /** If user space runs the vCPU again nevertheless, the guest sees that the call failed. */
  private static boolean systemDown(Vcpu vcpu, SystemEventType type, long flags) {
    stopAll(vcpu.vm());
    downEvent(vcpu.run().all(), type, flags);
    result(vcpu, INTERNAL_FAILURE);
    return false;
  }

  private static void stopAll(Vm vm) {
    for (Vcpu vcpu : vm.vcpus()) {
      vcpu.power().powerOff();
    }
  }

  private static void downEvent(KvmRun run, SystemEventType type, long flags) {
    systemEvent(run, type);
    run.systemEventNdata(1).systemEventData(0, flags);
  }

  private static void systemEvent(KvmRun run, SystemEventType type) {
    run.exitReason(ExitReason.SYSTEM_EVENT.number());
    run.systemEventType(type.number()).systemEventNdata(0);
    for (int i = 0; i < 16; i++) {
      run.systemEventData(i, 0);
    }
  }
}
