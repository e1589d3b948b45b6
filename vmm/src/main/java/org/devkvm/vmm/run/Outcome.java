package org.devkvm.vmm.run;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.devkvm.client.KvmException;
import org.jspecify.annotations.Nullable;

/**
 * The first reason to stop; later ones are consequences of it. But a guest that ends while it is
 * being paused has ended. Any thread.
 */
final class Outcome {
  private final AtomicReference<@Nullable MachineResult> first = new AtomicReference<>();
  private final CountDownLatch decided = new CountDownLatch(1);

  void decide(MachineResult result) {
    first.updateAndGet(
        reason -> reason == null || reason instanceof MachineResult.Paused ? result : reason);
    decided.countDown();
  }

  void failed(String message, @Nullable Throwable cause) {
    decide(new MachineResult.Failed(message, Optional.ofNullable(cause)));
  }

  void refused(String message, KvmException cause) {
    decide(new MachineResult.Refused(message, cause));
  }

  boolean isDecided() {
    return decided.getCount() == 0;
  }

  /** Waits for a reason; without one in time it becomes {@code TimedOut}. */
  void await(@Nullable Duration timeout) throws InterruptedException {
    if (timeout == null) {
      decided.await();
    } else if (!decided.await(TimeUnit.NANOSECONDS.convert(timeout), TimeUnit.NANOSECONDS)) {
      decide(new MachineResult.TimedOut());
    }
  }

  /** The reason, once there is one. */
  MachineResult result() {
    MachineResult result = first.get();
    if (result == null) {
      throw new IllegalStateException("decided without a result");
    }
    return result;
  }
}
