package org.devkvm.local;

import java.security.SecureRandom;
import java.time.Instant;
import org.devkvm.client.Kvm;
import org.devkvm.kvm.core.Host;
import org.devkvm.kvm.timer.HostAlarmClock;
import org.devkvm.uapi.Abi;

/** The embedder's entry: /dev/kvm in this process. */
public final class LocalKvm {
  private static final long START = System.nanoTime();

  private LocalKvm() {}

  /** Opens a /dev/kvm of its own. */
  public static Kvm open() {
    return open(new LocalOptions());
  }

  /** As above, with options. */
  public static Kvm open(LocalOptions options) {
    return Kvm.open(transport(options));
  }

  /** The system calls of a process of its own. */
  public static LocalTransport transport(LocalOptions options) {
    return new LocalTransport(host(options), options.log());
  }

  /** A host with the clocks and the chance of this machine. */
  public static Host host(LocalOptions options) {
    return new Host(
        options.engines(),
        () -> System.nanoTime() - START,
        HostAlarmClock::new,
        LocalKvm::realTime,
        () -> Chance.SECURE.nextLong(),
        options.runDelay(),
        options.processor(),
        options.onlineCpus(),
        options.gic(),
        Abi.LINUX_6_1);
  }

  /** Made when a guest asks for a random number, which is after its start. */
  private static final class Chance {
    static final SecureRandom SECURE = new SecureRandom();

    private Chance() {}
  }

  private static long realTime() {
    Instant now = Instant.now();
    return now.getEpochSecond() * 1_000_000_000L + now.getNano();
  }
}
