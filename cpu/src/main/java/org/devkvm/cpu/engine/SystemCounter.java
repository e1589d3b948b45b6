package org.devkvm.cpu.engine;

import org.devkvm.cpu.state.CpuState;

/** The system counter behind CNTPCT_EL0: injected, so that tests own time. */
@FunctionalInterface
public interface SystemCounter {
  /** CNTFRQ_EL0: the counter runs at 1 GHz, as Armv8.6 fixes it. */
  int FREQUENCY = 1_000_000_000;

  /**
   * Ticks since some fixed moment. Where the guest reads it, on the thread that runs the PE, {@link
   * Engine#irq} and {@link Engine#fiq} may be called, and take effect at once.
   */
  long now();

  /**
   * Lets generated code read the counter by itself as long as it is below a limit, if the counter
   * is a clock of the host's. Any thread.
   */
  default void share(CpuState state, long limit) {}
}
