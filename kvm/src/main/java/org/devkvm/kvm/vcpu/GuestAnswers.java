package org.devkvm.kvm.vcpu;

import org.devkvm.cpu.host.FlightRecording;
import org.devkvm.kvm.core.Stat;
import org.devkvm.kvm.core.Vcpu;
import org.devkvm.kvm.core.Vgic;
import org.devkvm.kvm.psci.Hypercalls;
import org.devkvm.kvm.reg.AnsweredRegisters;

/**
 * What a vCPU answers while its guest goes on: beside registers the exits of hardware after which
 * KVM would enter the guest again at once. They count as exits; and where they are recorded, they
 * are.
 */
final class GuestAnswers extends AnsweredRegisters {
  private final Vcpu vcpu;
  private final Mmio mmio;

  GuestAnswers(Vcpu vcpu, Mmio mmio) {
    super(vcpu);
    this.vcpu = vcpu;
    this.mmio = mmio;
  }

  @Override
  public boolean call() {
    if (FlightRecording.isOn() || !Hypercalls.answer(vcpu)) {
      return false;
    }
    vcpu.stats().count(Stat.EXITS);
    vcpu.stats().count(Stat.HVC_EXIT_STAT);
    return true;
  }

  /** For the interrupt controller the vCPU is outside of the guest meanwhile. */
  @Override
  public boolean access(int esr, long ipa) {
    if (FlightRecording.isOn()) {
      return false;
    }
    if (vcpu.vm().mmio().first(ipa) == null) {
      mmio.foundNobody(ipa);
      return false;
    }
    Vgic vgic = vcpu.vm().vgic();
    if (vgic == null) {
      return answered(esr, ipa);
    }
    vgic.leave(vcpu);
    try {
      return answered(esr, ipa);
    } finally {
      vgic.enter(vcpu);
    }
  }

  private boolean answered(int esr, long ipa) {
    if (!mmio.answerInKernel(esr, ipa)) {
      return false;
    }
    vcpu.stats().count(Stat.EXITS);
    vcpu.pending().commit();
    return true;
  }
}
