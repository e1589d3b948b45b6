package org.devkvm.bridge.posix;

import org.devkvm.cpu.host.NativeCalls;

/** The pages of this machine, which are the program's and the server's. */
public final class HostPages {
  /** The size of one: getpagesize(2). */
  public static final int BYTES =
      (int) NativeCalls.call(Libc.function("getpagesize"), 0, 0, 0, 0, 0, 0);

  /** The size of a huge one, PMD_SIZE: what a page full of entries of 8 bytes maps. */
  static final long HUGE_BYTES = (long) BYTES / Long.BYTES * BYTES;

  private HostPages() {}
}
