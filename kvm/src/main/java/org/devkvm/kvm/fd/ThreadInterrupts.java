package org.devkvm.kvm.fd;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Has Thread.interrupt end KVM_RUN while the guest computes: nobody is told of it, so that a daemon
 * looks 20 times a second, while there are threads that have run a vCPU.
 */
final class ThreadInterrupts {
  private static final long PERIOD_NANOSECONDS = 50_000_000;

  private static final Set<ThreadTask> TASKS = ConcurrentHashMap.newKeySet();

  private static final Thread DAEMON =
      Thread.ofPlatform().daemon().name("devkvm-interrupts").start(ThreadInterrupts::look);

  private ThreadInterrupts() {}

  /** Looks after a thread that runs vCPUs, until it ends. */
  static void watch(ThreadTask task) {
    TASKS.add(task);
    LockSupport.unpark(DAEMON);
  }

  private static void look() {
    while (true) {
      TASKS.removeIf(task -> !task.endIfInterrupted());
      if (TASKS.isEmpty()) {
        LockSupport.park();
      } else {
        LockSupport.parkNanos(PERIOD_NANOSECONDS);
      }
    }
  }
}
