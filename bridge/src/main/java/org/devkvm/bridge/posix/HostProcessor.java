package org.devkvm.bridge.posix;

import java.lang.foreign.MemorySegment;
import org.devkvm.cpu.host.NativeCalls;

/** sched_getcpu(3), which makes no system call where the C library knows how. */
public final class HostProcessor {
  private static final MemorySegment SCHED_GETCPU = Libc.function("sched_getcpu");

  private HostProcessor() {}

  /** The number of the processor that the calling thread was on a moment ago. */
  public static int current() {
    return (int) NativeCalls.call(SCHED_GETCPU, 0, 0, 0, 0, 0, 0);
  }
}
