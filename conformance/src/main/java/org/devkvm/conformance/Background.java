package org.devkvm.conformance;

import java.util.function.IntSupplier;

/** A call in a thread of its own. */
final class Background {
  private final Thread thread;
  private volatile int result;

  private Background(IntSupplier call) {
    thread = Thread.ofPlatform().daemon().unstarted(() -> result = call.getAsInt());
  }

  static Background start(IntSupplier call) {
    Background started = new Background(call);
    started.thread.start();
    return started;
  }

  /** Waits for the result. */
  int join() {
    while (!ended(0)) {
      Thread.onSpinWait();
    }
    return result;
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
