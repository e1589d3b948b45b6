package org.devkvm.bridge;

import org.devkvm.bridge.CallArea.Slot;

/**
 * How long to look at a word before sleeping. While looking pays, because the other side answers
 * within that time, it goes on; when it has not paid, it is left alone for some calls, because two
 * threads that share a processor only keep each other waiting.
 */
final class Spin {
  private static final long NANOSECONDS = 4_000;
  private static final int LOOKS = looks();

  /** Calls until it is tried again. */
  private static final int PAUSE = 64;

  private int pause;

  /** The last state seen: the wanted one, or another. */
  int until(Slot slot, int wanted) {
    int state = slot.stateAcquire();
    if (pause > 0) {
      pause--;
      return state;
    }
    for (int i = 0; i < LOOKS && state != wanted; i++) {
      Thread.onSpinWait();
      state = slot.stateAcquire();
    }
    if (state != wanted) {
      pause = PAUSE;
    }
    return state;
  }

  /** How often a thread looks within the time, on this machine. */
  private static int looks() {
    int sample = 2_000;
    long best = Long.MAX_VALUE;
    for (int round = 0; round < 5; round++) {
      long start = System.nanoTime();
      for (int i = 0; i < sample; i++) {
        Thread.onSpinWait();
      }
      best = Math.min(best, Math.max(1, System.nanoTime() - start));
    }
    return Math.clamp(sample * NANOSECONDS / best, 8, 20_000);
  }
}
