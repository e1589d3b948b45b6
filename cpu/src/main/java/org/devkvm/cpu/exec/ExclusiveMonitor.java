package org.devkvm.cpu.exec;

import org.devkvm.cpu.host.HostMemory;
import org.devkvm.cpu.state.CpuState;
import org.devkvm.cpu.state.StateBlock;

/**
 * The local exclusive monitor. There is no global one: a store-exclusive succeeds if memory still
 * holds what the load-exclusive saw, by compare-and-swap. A store of the same value in between goes
 * unnoticed, as in other emulators; no lock-free algorithm of Linux depends on it.
 *
 * <p>DEVIATION: reading an identification register leaves it as it is; for Linux that is an exit,
 * and the ERET after it clears the monitor.
 */
final class ExclusiveMonitor {
  private static final long OPEN = 0;

  private final long block;

  ExclusiveMonitor(CpuState state) {
    block = state.address();
  }

  /** A load-exclusive saw this; {@code seenHigh} is the upper half, if 16 bytes were loaded. */
  void set(long host, int bytes, long seen, long seenHigh) {
    HostMemory.put64(block + StateBlock.MONITOR, host);
    HostMemory.put32(block + StateBlock.MONITOR_SIZE, bytes);
    HostMemory.put64(block + StateBlock.MONITOR_LOW, seen);
    HostMemory.put64(block + StateBlock.MONITOR_HIGH, seenHigh);
  }

  void clear() {
    HostMemory.put64(block + StateBlock.MONITOR, OPEN);
  }

  /** The host address of the last load-exclusive; 0 if the monitor is open. */
  long host() {
    return HostMemory.get64(block + StateBlock.MONITOR);
  }

  boolean isSet() {
    return host() != OPEN;
  }

  /**
   * Whether memory no longer holds what the load-exclusive saw. A monitored address is one that the
   * PE may read: {@link CpuState#dropMonitor} comes with everything that takes it away.
   */
  boolean wasWritten() {
    long host = host();
    if (host == OPEN) {
      return false;
    }
    int bytes = (int) HostMemory.get32(block + StateBlock.MONITOR_SIZE);
    return bytes == 2 * Long.BYTES
        ? HostMemory.getAcquire(host, Long.BYTES) != low()
            || HostMemory.getAcquire(host + Long.BYTES, Long.BYTES) != high()
        : HostMemory.getAcquire(host, bytes) != low();
  }

  boolean matches(long host, int bytes) {
    return host() == host && HostMemory.get32(block + StateBlock.MONITOR_SIZE) == bytes;
  }

  /** What the load-exclusive saw. */
  long low() {
    return HostMemory.get64(block + StateBlock.MONITOR_LOW);
  }

  /** Its upper half, if 16 bytes were loaded. */
  long high() {
    return HostMemory.get64(block + StateBlock.MONITOR_HIGH);
  }
}
