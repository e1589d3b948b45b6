package org.devkvm.bridge;

import org.devkvm.bridge.CallArea.Slot;
import org.devkvm.bridge.posix.HostProcessor;

/**
 * Whether to poll a word before sleeping. While both sides poll, on two processors, a call takes
 * less than a microsecond; waking a thread on a processor that idles takes 25 to 50. On one
 * processor, polling keeps the other side from answering. After polling without success a side
 * sleeps at once in its next calls, up to 63 of them, before it polls again: the number grows with
 * each failure in a row. The client does the same (shim/src/wait.c).
 */
final class Spin {
  private static final long NANOSECONDS = 50_000;
  private static final int LOOKS_PER_GLANCE_AT_THE_CLOCK = 16;
  private static final int LONGEST_PAUSE = 63;

  private int failures;
  private int pause;

  /** The last state seen: the wanted one, or another. */
  int until(Slot slot, int wanted) {
    int state = slot.state();
    if (state == wanted) {
      return state;
    }
    if (pause > 0) {
      pause--;
      return state;
    }
    int cpu = HostProcessor.current();
    slot.serverCpu(cpu);
    if (cpu == slot.clientCpu()) {
      return state;
    }
    long start = System.nanoTime();
    do {
      for (int i = 0; i < LOOKS_PER_GLANCE_AT_THE_CLOCK; i++) {
        Thread.onSpinWait();
        state = slot.state();
        if (state == wanted) {
          failures = 0;
          return state;
        }
      }
    } while (System.nanoTime() - start < NANOSECONDS);
    pause = failures;
    failures = Math.min(2 * failures + 1, LONGEST_PAUSE);
    return state;
  }
}
