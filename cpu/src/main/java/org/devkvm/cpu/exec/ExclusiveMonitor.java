package org.devkvm.cpu.exec;

/**
 * The local exclusive monitor. There is no global one: a store-exclusive succeeds if memory still
 * holds what the load-exclusive saw, by compare-and-swap. A store of the same value in between goes
 * unnoticed, as in other emulators; no lock-free algorithm of Linux depends on it.
 */
final class ExclusiveMonitor {
  private static final long OPEN = 0;

  private long host = OPEN;
  private int size;

  /** What the load-exclusive saw. */
  long low;

  /** Its upper half, if 16 bytes were loaded. */
  long high;

  void set(long hostAddress, int bytes) {
    host = hostAddress;
    size = bytes;
  }

  void clear() {
    host = OPEN;
  }

  boolean isSet() {
    return host != OPEN;
  }

  boolean matches(long hostAddress, int bytes) {
    return host == hostAddress && size == bytes;
  }
}
