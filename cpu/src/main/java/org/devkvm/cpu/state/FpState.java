package org.devkvm.cpu.state;

/** Floating-point control and status: what FP semantics read and accumulate into. */
public final class FpState {
  /** FPCR: rounding mode, FZ, DN, AHP. */
  public int fpcr;

  /** FPSR: cumulative exception bits IOC, DZC, OFC, UFC, IXC, IDC and QC. */
  public int fpsr;
}
