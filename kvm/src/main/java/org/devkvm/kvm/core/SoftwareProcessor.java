package org.devkvm.kvm.core;

import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.state.IdRegisters;

/** The identity of the engines of {@code org.devkvm.cpu}. */
public final class SoftwareProcessor implements Processor {
  /** 128, 256 and 512 bits: what Linux finds on QEMU's {@code -cpu max,sve512=on}. */
  private static final int LENGTHS = 0b1011;

  private static final long PFR0_SVE = 1L << 32;

  private final boolean sve;

  /** Without SVE. */
  public SoftwareProcessor() {
    this(false);
  }

  /** With SVE or without. ID_AA64ZFR0_EL1 is 0: the instructions of SVE, and nothing optional. */
  public SoftwareProcessor(boolean sve) {
    this.sve = sve;
  }

  @Override
  public long idRegister(SysReg register) {
    long value = IdRegisters.value(register);
    return sve && register == SysReg.ID_AA64PFR0_EL1 ? value | PFR0_SVE : value;
  }

  @Override
  public int cacheSize(int csselr) {
    return (int) IdRegisters.ccsidr(csselr);
  }

  @Override
  public int sveLengths() {
    return sve ? LENGTHS : 0;
  }
}
