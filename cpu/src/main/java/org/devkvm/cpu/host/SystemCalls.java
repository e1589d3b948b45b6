package org.devkvm.cpu.host;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/**
 * System calls that tell why they failed. The C library says it in {@code errno}, for which Java
 * needs a shape of call that takes 20 ms to make, once in each process.
 */
public final class SystemCalls {
  private static final int ARGUMENTS = 6;
  private static final @Nullable MemorySegment ROUTINE;

  static {
    HostFaults faults = HostFaults.instance();
    ROUTINE = faults == null ? null : faults.routine(faults.routines().systemCall);
  }

  private SystemCalls() {}

  /** Whether this host has them. */
  public static boolean isSupported() {
    return ROUTINE != null;
  }

  /**
   * Calls the kernel.
   *
   * @param arguments six of them, in native memory
   * @return the result, or -errno
   */
  public static long call(int number, MemorySegment arguments) {
    MemorySegment routine = ROUTINE;
    if (routine == null || arguments.byteSize() < ARGUMENTS * Long.BYTES) {
      throw new IllegalStateException("this host has no such routine");
    }
    return NativeCalls.call(routine, number, arguments.address(), 0, 0, 0, 0);
  }
}
