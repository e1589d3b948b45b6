package org.devkvm.kvm.reg;

import org.devkvm.cpu.engine.Hypervisor;
import org.devkvm.kvm.core.Vcpu;
import org.devkvm.kvm.core.Vgic;
import org.jspecify.annotations.Nullable;

/**
 * The registers that a vCPU reads and writes without leaving the guest: those that hardware
 * virtualises, which are the GIC's CPU interface and the timers, and a PMU that does not count just
 * now. Of one that counts, the engine knows how much only between runs.
 */
public class AnsweredRegisters implements Hypervisor {
  private final Vcpu vcpu;

  /** The registers of a vCPU. */
  public AnsweredRegisters(Vcpu vcpu) {
    this.vcpu = vcpu;
  }

  @Override
  public boolean answers(int encoding, boolean write) {
    if (hasGicRegister(encoding, write)) {
      return true;
    }
    SystemRegisterRow row = SystemRegisterRows.find(encoding);
    return row != null
        && switch (row.guest()) {
          case TIMER -> true;
          case PMU ->
              !write && !vcpu.pmu().isCounting() && PmuRegisters.read(vcpu, row.register()) != null;
          case STATE, WRITE_IGNORED, READ_ONLY, RAZ_WI, UNDEFINED, LOREGION, OS_LOCK, CACHE_SIZE ->
              false;
        };
  }

  private boolean hasGicRegister(int encoding, boolean write) {
    Vgic vgic = vcpu.vm().vgic();
    return vgic != null && vgic.hasRegister(encoding, write);
  }

  private static SystemRegisterRow row(int encoding) {
    @Nullable SystemRegisterRow row = SystemRegisterRows.find(encoding);
    if (row == null) {
      throw new IllegalArgumentException("no register " + Integer.toHexString(encoding));
    }
    return row;
  }

  @Override
  public long read(int encoding) {
    Vgic vgic = vcpu.vm().vgic();
    if (vgic != null && vgic.hasRegister(encoding, false)) {
      return vgic.register(vcpu, encoding);
    }
    SystemRegisterRow row = row(encoding);
    if (row.guest() == SystemRegisterRow.Guest.TIMER) {
      return TimerRegisters.read(vcpu, row.register());
    }
    Long value = PmuRegisters.read(vcpu, row.register());
    if (value == null) {
      throw new IllegalArgumentException(row.register() + " cannot be read");
    }
    return value;
  }

  @Override
  public void write(int encoding, long value) {
    Vgic vgic = vcpu.vm().vgic();
    if (vgic != null && vgic.hasRegister(encoding, true)) {
      vgic.register(vcpu, encoding, value);
    } else {
      TimerRegisters.write(vcpu, row(encoding).register(), value);
    }
  }

  @Override
  public void eventArrived() {
    vcpu.thread().wake();
  }
}
