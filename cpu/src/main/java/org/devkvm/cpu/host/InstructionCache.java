package org.devkvm.cpu.host;

import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Makes what was written as data executable, on hosts whose caches must be told. */
public final class InstructionCache {
  private static final @Nullable MemorySegment WRITTEN;

  static {
    HostFaults faults = HostFaults.instance();
    WRITTEN =
        faults == null || faults.routines().written < 0
            ? null
            : faults.routine(faults.routines().written);
  }

  private InstructionCache() {}

  /**
   * Instructions were written. The calling thread executes them from now on, other threads once
   * they have executed an instruction that synchronizes, ISB for example.
   */
  public static void written(long start, long bytes) {
    if (WRITTEN != null) {
      NativeCalls.call(WRITTEN, start, start + bytes, 0, 0, 0, 0);
    }
  }
}
