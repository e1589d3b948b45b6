package org.devkvm.bridge.posix;

import static org.devkvm.bridge.posix.Libc.Call.FUTEX;

/** futex(2) on words that two processes share. */
public final class Futex {
  private static final int WAIT = 0;
  private static final int WAKE = 1;

  private Futex() {}

  /**
   * Sleeps while a word has a value, until somebody wakes its sleepers. May return for no reason.
   */
  public static void await(long address, int value) {
    await(address, value, 0);
  }

  /**
   * As above, not longer than some time.
   *
   * @param timespec address of a struct timespec; 0 for none
   */
  public static void await(long address, int value, long timespec) {
    long _ = Libc.fast(FUTEX, address, WAIT, value, timespec);
  }

  /** Wakes one sleeper. */
  public static void wake(long address) {
    long _ = Libc.fast(FUTEX, address, WAKE, 1, 0);
  }
}
