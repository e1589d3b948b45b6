package org.devkvm.kvm.core;

import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.devkvm.cpu.engine.EngineFactory;
import org.devkvm.cpu.engine.SystemCounter;
import org.devkvm.kvm.timer.AlarmClock;
import org.devkvm.uapi.Abi;

/**
 * What the kernel side runs on: the processor, time and chance. Everything that a test wants to own
 * comes from here.
 *
 * @param engines makes the processors
 * @param counter the system counter
 * @param alarms makes the alarm clock of a VM
 * @param realTime nanoseconds since 1970
 * @param random what the guest's TRNG gives
 * @param runDelay what is stolen from vCPUs
 * @param processor the identity of the processors
 * @param onlineCpus KVM_CAP_NR_VCPUS before its limit
 * @param gic which GICs it offers
 * @param abi of which release of Linux the ABI is
 */
public record Host(
    EngineFactory engines,
    SystemCounter counter,
    AlarmClocks alarms,
    LongSupplier realTime,
    RandomGenerator random,
    RunDelay runDelay,
    Processor processor,
    int onlineCpus,
    HostGic gic,
    Abi abi) {
  /** The same host, but what is stolen from vCPUs. */
  public Host with(RunDelay stolen) {
    return new Host(
        engines, counter, alarms, realTime, random, stolen, processor, onlineCpus, gic, abi);
  }

  /** The same host, but the number of its processors. */
  public Host withOnlineCpus(int number) {
    return new Host(
        engines, counter, alarms, realTime, random, runDelay, processor, number, gic, abi);
  }

  /** Makes the alarm clock of a VM. */
  @FunctionalInterface
  public interface AlarmClocks {
    /** A clock that rings at moments of this counter. */
    AlarmClock clock(SystemCounter counter);
  }
}
