package org.devkvm.vmm.device;

import java.time.Duration;

/** Runs something later, on a thread of its own choice. */
@FunctionalInterface
public interface Scheduler {
  void after(Duration delay, Runnable action);
}
