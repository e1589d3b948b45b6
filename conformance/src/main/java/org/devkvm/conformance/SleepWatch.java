package org.devkvm.conformance;

import org.jspecify.annotations.Nullable;

/**
 * Looks at a thread in KVM_RUN now and then, and interrupts it when it only sleeps: however slow
 * this machine is, a guest that still works is not disturbed. One that works for ever is, in the
 * end.
 */
final class SleepWatch implements Runnable {
  static final long PERIOD_MILLIS = 50;

  /** Looks in a row that find it asleep: longer than a guest of the cases waits for its timer. */
  private static final int ASLEEP = 10;

  /** Looks after which a guest works for ever: far more than those of the cases need. */
  private static final int FOR_EVER = 200;

  private final Runnable interrupt;
  private volatile @Nullable Thread runner;
  private int asleep;
  private int looks;

  SleepWatch(Runnable interrupt) {
    this.interrupt = interrupt;
  }

  /** Says which thread to look at. */
  void of(Thread thread) {
    runner = thread;
  }

  @Override
  public void run() {
    Thread thread = runner;
    asleep = thread != null && sleeps(thread) ? asleep + 1 : 0;
    if (asleep >= ASLEEP || ++looks >= FOR_EVER) {
      interrupt.run();
    }
  }

  private static boolean sleeps(Thread thread) {
    return switch (thread.getState()) {
      case WAITING, TIMED_WAITING -> true;
      default -> false;
    };
  }
}
