package org.devkvm.cpu.engine;

import org.devkvm.cpu.state.CpuState;

/**
 * The host's monotonic clock, which generated code can read as well.
 *
 * @param origin the moment of {@link System#nanoTime} at which it counts from 0
 */
public record HostCounter(long origin) implements SystemCounter {
  @Override
  public long now() {
    return System.nanoTime() - origin;
  }

  @Override
  public void share(CpuState state, long limit) {
    state.shareCounter(origin, limit);
  }
}
