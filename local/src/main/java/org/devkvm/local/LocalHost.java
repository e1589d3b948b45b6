package org.devkvm.local;

import java.time.Instant;
import org.devkvm.cpu.engine.HostCounter;
import org.devkvm.kvm.core.Host;
import org.devkvm.kvm.core.RunDelay;
import org.devkvm.kvm.fd.IoctlLog;
import org.devkvm.kvm.timer.HostAlarmClock;
import org.devkvm.uapi.Abi;

/**
 * The kernel side behind {@link LocalKvm}, for devkvm's other doors, its benchmarks and its tests:
 * the kvm module exports the types only to these, so that no other module can call the methods.
 */
@SuppressWarnings("exports") // that is the point
public final class LocalHost {
  private static final HostCounter COUNTER = new HostCounter(System.nanoTime());

  private LocalHost() {}

  /** A host with the clocks and the random numbers of this machine. */
  public static Host of(LocalOptions options) {
    return new Host(
        options.engines(),
        COUNTER,
        HostAlarmClock::new,
        LocalHost::realTime,
        Chance::next,
        ThreadSchedstat.probe(),
        options.processor(),
        Runtime.getRuntime().availableProcessors(),
        options.gic(),
        Abi.LINUX_6_1);
  }

  /**
   * A host like those that the cases of the module conformance were recorded on: it counts what is
   * stolen, on two processors, whatever this machine does.
   */
  public static Host likeRecorded(boolean sve, boolean gicV3) {
    LocalOptions options = new LocalOptions();
    if (sve) {
      options.sve();
    }
    if (gicV3) {
      options.gicV3();
    }
    return of(options).with((RunDelay) () -> 0).withOnlineCpus(2);
  }

  /** The log of ioctls that the options ask for. */
  public static IoctlLog log(LocalOptions options) {
    return options.log();
  }

  /** The system calls of a process without open files, on a host; the log receives every ioctl. */
  public static LocalTransport transport(Host host, IoctlLog log) {
    return new LocalTransport(host, ProcessMemory.current(), log);
  }

  private static long realTime() {
    Instant now = Instant.now();
    return now.getEpochSecond() * 1_000_000_000L + now.getNano();
  }
}
