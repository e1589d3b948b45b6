package org.devkvm.cpu.state;

import org.devkvm.cpu.host.HostMemory;

/** Floating-point control and status: what FP semantics read and accumulate into. */
public final class FpState {
  private final long block;

  /** Those in a state block. */
  FpState(long block) {
    this.block = block;
  }

  /** FPCR: rounding mode, FZ, DN, AHP. */
  public int fpcr() {
    return (int) HostMemory.get32(block + StateBlock.FPCR);
  }

  /** Sets FPCR. */
  public void fpcr(int value) {
    HostMemory.put32(block + StateBlock.FPCR, value);
  }

  /** FPSR: cumulative exception bits IOC, DZC, OFC, UFC, IXC, IDC and QC. */
  public int fpsr() {
    return (int) HostMemory.get32(block + StateBlock.FPSR);
  }

  /** Sets FPSR. */
  public void fpsr(int value) {
    HostMemory.put32(block + StateBlock.FPSR, value);
  }

  /** Sets bits of FPSR. */
  public void raise(int bits) {
    fpsr(fpsr() | bits);
  }
}
