package org.devkvm.kvm.reg;

import org.devkvm.arm64.reg.SysReg;
import org.devkvm.kvm.core.Vcpu;
import org.devkvm.kvm.timer.ArchTimer;

/** The guest's accesses to CNTV_* and CNTP_*. */
final class TimerRegisters {
  private TimerRegisters() {}

  static long read(Vcpu vcpu, SysReg register) {
    return timer(vcpu, register).read(which(register));
  }

  static void write(Vcpu vcpu, SysReg register, long value) {
    timer(vcpu, register).write(which(register), value);
  }

  private static ArchTimer timer(Vcpu vcpu, SysReg register) {
    return switch (register) {
      case CNTV_TVAL_EL0, CNTV_CTL_EL0, CNTV_CVAL_EL0 -> vcpu.virtualTimer();
      default -> vcpu.physicalTimer();
    };
  }

  private static ArchTimer.Register which(SysReg register) {
    return switch (register) {
      case CNTV_TVAL_EL0, CNTP_TVAL_EL0 -> ArchTimer.Register.TVAL;
      case CNTV_CTL_EL0, CNTP_CTL_EL0 -> ArchTimer.Register.CTL;
      default -> ArchTimer.Register.CVAL;
    };
  }
}
