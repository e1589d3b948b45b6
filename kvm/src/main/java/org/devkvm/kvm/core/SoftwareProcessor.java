package org.devkvm.kvm.core;

import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.state.IdRegisters;

/** The identity of the engines of {@code org.devkvm.cpu}. */
public final class SoftwareProcessor implements Processor {
  @Override
  public long idRegister(SysReg register) {
    return IdRegisters.value(register);
  }

  @Override
  public int cacheSize(int csselr) {
    return (int) IdRegisters.ccsidr(csselr);
  }
}
