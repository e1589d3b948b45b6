package org.devkvm.bridge.posix;

import org.devkvm.cpu.host.NativeCalls;

/** The pages of this machine. */
public final class HostPages {
  private HostPages() {}

  /** The size of one: getpagesize(2). */
  public static int bytes() {
    return (int) NativeCalls.call(Libc.function("getpagesize"), 0, 0, 0, 0, 0, 0);
  }
}
