package org.devkvm.cpu.host;

import java.lang.foreign.MemorySegment;
import org.devkvm.cpu.fault.HostFault;
import org.jspecify.annotations.Nullable;

/**
 * Compare-and-swap of host memory in machine code, for what Java cannot do: 16 bytes, and any size
 * where the memory may be gone (HotSpot survives that in loads and stores only).
 */
public final class HostAtomics {
  private static final @Nullable MemorySegment EXCHANGE;
  private static final @Nullable MemorySegment EXCHANGE128;

  static {
    HostFaults faults = HostFaults.instance();
    EXCHANGE = faults == null ? null : faults.routine(faults.routines().exchange);
    EXCHANGE128 = faults == null ? null : faults.routine(faults.routines().exchange128);
  }

  private HostAtomics() {}

  /** Whether this host has them. */
  public static boolean isSupported() {
    return EXCHANGE != null;
  }

  /**
   * Stores {@code value} if memory holds {@code expected}; sequentially consistent.
   *
   * @param host aligned to {@code size}
   * @param size 1, 2, 4 or 8 bytes: as many of the values count
   * @throws HostFault if the memory is gone, or read-only
   */
  public static boolean exchange(long host, int size, long expected, long value) {
    return stored(NativeCalls.call(present(EXCHANGE), host, size, expected, value, 0, 0));
  }

  /**
   * As {@link #exchange}, of 16 bytes.
   *
   * @param low the bytes at {@code host}, {@code high} those behind them
   */
  public static boolean exchange128(long host, long low, long high, long newLow, long newHigh) {
    return stored(NativeCalls.call(present(EXCHANGE128), host, low, high, newLow, newHigh, 0));
  }

  private static MemorySegment present(@Nullable MemorySegment routine) {
    if (routine == null) {
      throw new IllegalStateException("this host has no such routine");
    }
    return routine;
  }

  private static boolean stored(long result) {
    if (result < 0) {
      throw new HostFault();
    }
    return result != 0;
  }
}
