package org.devkvm.kvm;

import static org.assertj.core.api.Assertions.assertThat;

import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.engine.Hypervisor;
import org.devkvm.kvm.core.HostGic;
import org.devkvm.uapi.RegId;
import org.devkvm.uapi.VcpuFeature;
import org.junit.jupiter.api.Test;

/** Which registers a vCPU answers while the guest goes on. */
class AnsweredRegistersTest {
  private static final int READ = 1;
  private static final int WRITE = 2;

  private static int answered(ScriptedKvm kvm, SysReg register) {
    Hypervisor hypervisor = kvm.engines.getFirst().hypervisor;
    return (hypervisor.answers(register.encoding(), false) ? READ : 0)
        | (hypervisor.answers(register.encoding(), true) ? WRITE : 0);
  }

  @Test
  void timersAreAnswered() {
    try (ScriptedKvm kvm = new ScriptedKvm(HostGic.V2)) {
      int vcpu = kvm.vcpu(0);
      assertThat(answered(kvm, SysReg.CNTV_CTL_EL0)).isEqualTo(READ | WRITE);
      assertThat(answered(kvm, SysReg.CNTP_CVAL_EL0)).isEqualTo(READ | WRITE);
      Hypervisor hypervisor = kvm.engines.getFirst().hypervisor;
      hypervisor.write(SysReg.CNTV_CVAL_EL0.encoding(), 77);
      assertThat(hypervisor.read(SysReg.CNTV_CVAL_EL0.encoding())).isEqualTo(77);
      assertThat(kvm.reg(vcpu, RegId.KVM_REG_ARM_TIMER_CVAL)).isEqualTo(77);
    }
  }

  @Test
  void whatOnlyKvmKnowsOrWhatStopsTheGuestIsNot() {
    try (ScriptedKvm kvm = new ScriptedKvm(HostGic.V2)) {
      kvm.vcpu(0);
      assertThat(answered(kvm, SysReg.MDSCR_EL1)).isZero();
      assertThat(answered(kvm, SysReg.ICC_IAR1_EL1)).isZero();
      assertThat(answered(kvm, SysReg.PMCCNTR_EL0)).isZero();
    }
  }

  @Test
  void aPmuIsReadWhileItDoesNotCountAndNeverWritten() {
    try (ScriptedKvm kvm = new ScriptedKvm(HostGic.V2)) {
      kvm.vcpu(0, VcpuFeature.PMU_V3);
      kvm.engines.getFirst().state().select(1, 1);
      assertThat(answered(kvm, SysReg.PMCCNTR_EL0)).isEqualTo(READ);
      assertThat(answered(kvm, SysReg.PMCR_EL0)).isEqualTo(READ);
    }
  }
}
