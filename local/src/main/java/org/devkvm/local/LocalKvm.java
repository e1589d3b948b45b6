package org.devkvm.local;

import java.security.SecureRandom;
import java.time.Instant;
import org.devkvm.client.Kvm;
import org.devkvm.cpu.exec.EngineFactory;
import org.devkvm.cpu.exec.Interpreter;
import org.devkvm.kvm.core.Host;
import org.devkvm.kvm.timer.HostAlarmClock;

/** The embedder's entry: /dev/kvm in this process. */
public final class LocalKvm {
  private static final long START = System.nanoTime();

  private LocalKvm() {}

  /** Opens a /dev/kvm of its own whose processors are interpreters. */
  public static Kvm open() {
    return open(new LocalOptions());
  }

  /** As above, with options. */
  public static Kvm open(LocalOptions options) {
    return Kvm.open(transport(options));
  }

  /** The system calls of a process of its own, whose /dev/kvm has interpreters for processors. */
  public static LocalTransport transport(LocalOptions options) {
    return new LocalTransport(host(Interpreter::create, options), options.log());
  }

  /** A host with the clocks and the chance of this machine, and these processors. */
  public static Host host(EngineFactory engines) {
    return host(engines, new LocalOptions());
  }

  /** As above, with options. */
  public static Host host(EngineFactory engines, LocalOptions options) {
    return new Host(
        engines,
        () -> System.nanoTime() - START,
        HostAlarmClock::new,
        LocalKvm::realTime,
        new SecureRandom(),
        options.runDelay(),
        options.processor(),
        options.onlineCpus());
  }

  private static long realTime() {
    Instant now = Instant.now();
    return now.getEpochSecond() * 1_000_000_000L + now.getNano();
  }
}
