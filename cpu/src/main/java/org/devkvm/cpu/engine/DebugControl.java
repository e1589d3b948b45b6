package org.devkvm.cpu.engine;

/**
 * A hypervisor that debugs the guest: MDCR_EL2.TDE is set, so that every debug exception, BRK's
 * too, becomes an {@link EngineExit.DebugException}. Read when the engine is entered.
 */
public interface DebugControl {
  /** MDSCR_EL1.SS; the guest's own is ignored. PSTATE.SS is in the registers. */
  boolean step();

  /** Whether the registers below are in force, with MDSCR_EL1.MDE, and not the guest's. */
  boolean hardware();

  /** DBGBCRn_EL1. */
  long breakpointControl(int n);

  /** DBGBVRn_EL1. */
  long breakpointValue(int n);

  /** DBGWCRn_EL1. */
  long watchpointControl(int n);

  /** DBGWVRn_EL1. */
  long watchpointValue(int n);
}
