package org.devkvm.kvm.core;

/**
 * How long threads waited for a processor of this machine although they were ready to run: {@code
 * run_delay} of the kernel's sched_info. Thread-safe.
 */
@FunctionalInterface
public interface RunDelay {
  /** A machine that does not count it: KVM_CAP_STEAL_TIME is 0. */
  RunDelay NONE =
      new RunDelay() {
        @Override
        public boolean isCounted() {
          return false;
        }

        @Override
        public long ofThisThread() {
          return 0;
        }
      };

  /** Whether this machine counts it at all (sched_info_on). */
  default boolean isCounted() {
    return true;
  }

  /** Nanoseconds that the calling thread waited since it was made; never decreases. */
  long ofThisThread();
}
