package org.devkvm.conformance;

import java.util.concurrent.FutureTask;
import java.util.function.IntSupplier;

/** A call in a thread of its own. */
final class Background {
  private final Thread thread;
  private final FutureTask<Integer> task;

  private Background(IntSupplier call) {
    task = new FutureTask<>(call::getAsInt);
    thread = Thread.ofPlatform().daemon().unstarted(task);
  }

  static Background start(IntSupplier call) {
    Background started = new Background(call);
    started.thread.start();
    return started;
  }

  /** Waits for the result; what the call threw is thrown here. */
  int join() {
    while (!ended(0)) {
      Thread.onSpinWait();
    }
    return task.resultNow();
  }

  /** Waits so long for the end; 0 is for ever. */
  boolean ended(long millis) {
    try {
      thread.join(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
    return !thread.isAlive();
  }
}
