package org.devkvm.kvm.pmu;

/** The events that count, as PMCEID0_EL0 advertises them (Arm ARM D11.11.2). */
enum PmuEvent {
  /** Writes to PMSWINC_EL0. */
  SW_INCR(0x00),
  /** Instructions executed; one that faults, or is tried again after an exit, counts each time. */
  INST_RETIRED(0x08),
  /**
   * Cycles. The interpreter has none, so each instruction takes one: counts depend on what the
   * guest executes only, and a sampling period ends after as many instructions in every run. While
   * a vCPU waits it counts none, as a PE whose clock stops in WFI.
   */
  CPU_CYCLES(0x11),
  /** Overflows of the even counter below. */
  CHAIN(0x1E);

  private final int number;

  PmuEvent(int number) {
    this.number = number;
  }

  /** What PMEVTYPERn_EL0.evtCount selects it by. */
  int number() {
    return number;
  }
}
