package org.devkvm.kvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.util.List;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.uapi.Errno;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.RegId;
import org.devkvm.uapi.Uapi;
import org.devkvm.uapi.VcpuFeature;
import org.devkvm.uapi.struct.KvmDeviceAttr;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Trapped accesses to the PMU. What EL0 may is read off sys_regs.c:check_pmu_access_disabled and
 * its callers; QEMU, behind the recorded answers, lets some accesses past the trap.
 */
class PmuAccessTest {
  private static final long EINTR = -Errno.EINTR.number();
  private static final long DEVICE = 0x0900_0000;
  private static final long UNDEFINED_ESR = 0x0200_0000;

  private final ScriptedKvm kvm = new ScriptedKvm();

  @AfterEach
  void close() {
    kvm.close();
  }

  private int pmuVcpu() {
    int vcpu = kvm.vcpu(0, VcpuFeature.PMU_V3);
    KvmDeviceAttr attr = new KvmDeviceAttr(MemorySegment.ofArray(new byte[24]));
    attr.group(AttributeGroup.KVM_ARM_VCPU_PMU_V3_CTRL.number())
        .attr(Arm64Uapi.KVM_ARM_VCPU_PMU_V3_INIT);
    assertThat(kvm.ioctl(vcpu, Ioctl.KVM_SET_DEVICE_ATTR, attr)).isZero();
    set(vcpu, SysReg.PMINTENSET_EL1, 0);
    return vcpu;
  }

  private void set(int vcpu, SysReg register, long value) {
    kvm.reg(vcpu, RegId.sysReg(register.encoding()), value);
  }

  /** Digits: for PMUSERENR_EL0 of 0, EN, SW, CR, ER, whether EL0 may. */
  @ParameterizedTest
  @CsvSource({
    "PMCR_EL0,        read, 01000",
    "PMCR_EL0,       write, 01000",
    "PMSELR_EL0,      read, 01001",
    "PMSELR_EL0,     write, 01001",
    "PMSWINC_EL0,     read, 00000",
    "PMSWINC_EL0,    write, 01100",
    "PMCEID0_EL0,     read, 01000",
    "PMCEID0_EL0,    write, 00000",
    "PMCCNTR_EL0,     read, 01010",
    "PMCCNTR_EL0,    write, 01000",
    "PMXEVCNTR_EL0,   read, 01001",
    "PMXEVCNTR_EL0,  write, 01000",
    "PMEVCNTR1_EL0,   read, 01001",
    "PMEVCNTR1_EL0,  write, 01000",
    "PMEVCNTR6_EL0,   read, 00000",
    "PMEVTYPER1_EL0,  read, 01000",
    "PMCCFILTR_EL0,  write, 01000",
    "PMCNTENSET_EL0,  read, 01000",
    "PMCNTENCLR_EL0, write, 01000",
    "PMOVSSET_EL0,   write, 01000",
    "PMOVSCLR_EL0,    read, 01000",
    "PMUSERENR_EL0,   read, 11111",
    "PMUSERENR_EL0,  write, 00000",
    "PMINTENSET_EL1,  read, 00000"
  })
  void userAccessIsUndefinedUnlessPmuserenrLetsIt(SysReg register, String way, String may) {
    int vcpu = pmuVcpu();
    set(vcpu, SysReg.PMSELR_EL0, 0);
    for (int i = 0; i < may.length(); i++) {
      set(vcpu, SysReg.PMUSERENR_EL0, i == 0 ? 0 : 1 << (i - 1));
      kvm.engines
          .getFirst()
          .exits(
              state -> {
                state.pstate(0x3C0);
                state.pc(0x100);
                state.sys(SysReg.ESR_EL1, 0);
              },
              ScriptedEngine.trapOf(register, way.equals("write"), 2))
          .accesses(DEVICE, false, 0);
      assertThat(kvm.run(vcpu)).isZero();
      long esr = kvm.reg(vcpu, RegId.sysReg(SysReg.ESR_EL1.encoding()));
      assertThat(esr).as("case %d", i).isEqualTo(may.charAt(i) == '1' ? 0 : UNDEFINED_ESR);
    }
  }

  @Test
  void everyRegisterIsUndefinedWithoutTheFeature() {
    int vcpu = kvm.vcpu(0);
    for (SysReg register : List.of(SysReg.PMCR_EL0, SysReg.PMUSERENR_EL0)) {
      kvm.engines
          .getFirst()
          .exits(state -> state.sys(SysReg.ESR_EL1, 0), ScriptedEngine.trapOf(register, false, 2))
          .accesses(DEVICE, false, 0);
      assertThat(kvm.run(vcpu)).isZero();
      assertThat(kvm.reg(vcpu, RegId.sysReg(SysReg.ESR_EL1.encoding()))).isEqualTo(UNDEFINED_ESR);
    }
  }

  @Test
  void lineEndsKvmRunWhereUserSpaceIsTheInterruptController() {
    int vcpu = pmuVcpu();
    set(vcpu, SysReg.PMCR_EL0, 6 << 11 | 1);
    set(vcpu, SysReg.PMOVSSET_EL0, 1);
    kvm.engines
        .getFirst()
        .exits(state -> state.x(1, 1), ScriptedEngine.trapOf(SysReg.PMINTENSET_EL1, true, 1))
        .accesses(DEVICE, false, 0)
        .exits(state -> state.x(1, 1), ScriptedEngine.trapOf(SysReg.PMOVSCLR_EL0, true, 1));
    assertThat(kvm.run(vcpu)).isEqualTo(EINTR);
    assertThat(kvm.page(vcpu).deviceIrqLevel()).isEqualTo(Uapi.KVM_ARM_DEV_PMU);
    assertThat(kvm.run(vcpu)).as("user space knows the level now").isZero();
    assertThat(kvm.run(vcpu)).as("it fell").isEqualTo(EINTR);
    assertThat(kvm.page(vcpu).deviceIrqLevel()).isZero();
  }
}
