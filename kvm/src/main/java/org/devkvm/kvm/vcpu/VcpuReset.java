package org.devkvm.kvm.vcpu;

import java.util.Arrays;
import org.devkvm.arm64.reg.Sctlr;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.state.CpuState;
import org.devkvm.cpu.state.ResetState;
import org.devkvm.kvm.core.PowerState;
import org.devkvm.kvm.core.Request;
import org.devkvm.kvm.core.Vcpu;
import org.devkvm.kvm.core.Vgic;
import org.devkvm.kvm.reg.UserSystemRegisters;
import org.devkvm.kvm.rule.KvmRefusal;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.kvm.timer.ArchTimer;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.VcpuFeature;
import org.devkvm.uapi.struct.KvmVcpuInit;

/**
 * KVM_ARM_VCPU_INIT and the reset of a vCPU (arm.c:kvm_vcpu_set_target, reset.c:kvm_reset_vcpu).
 */
final class VcpuReset {
  private static final int FEATURE_WORDS = 7;
  private static final int KNOWN_FEATURES = VcpuFeature.values().length;

  private VcpuReset() {}

  /** KVM_ARM_VCPU_INIT. */
  static void init(Vcpu vcpu, KvmVcpuInit init) {
    Refusal.INIT_TARGET.unless(init.target() == Arm64Uapi.KVM_ARM_TARGET_GENERIC_V8);
    for (int bit = 0; bit < FEATURE_WORDS * Integer.SIZE; bit++) {
      boolean set = (init.features(bit / Integer.SIZE) >>> bit % Integer.SIZE & 1) != 0;
      Refusal.INIT_FEATURE_UNKNOWN.when(set && bit >= KNOWN_FEATURES);
      Refusal.INIT_FEATURES_DIFFER.when(
          vcpu.isInitialised() && bit < KNOWN_FEATURES && vcpu.features().get(bit) != set);
      if (set) {
        vcpu.features().set(bit); // and stays, should a later bit be unknown
      }
    }
    try {
      checkOffered(vcpu);
    } catch (KvmRefusal refused) {
      vcpu.initialised(false);
      throw refused;
    }
    vcpu.initialised(true);
    reset(vcpu);
    // Code may have been replaced together with the state.
    vcpu.engine().codeMayHaveChanged();
    vcpu.engine().serror(false);
    if (vcpu.vm().vgic() == null) {
      // HCR_EL2.VI and VF; what the GIC signals stays (kvm_emulate.h:vcpu_reset_hcr).
      vcpu.lines().irq(false);
      vcpu.lines().fiq(false);
    }
    if (vcpu.features().get(VcpuFeature.POWER_OFF.bit())) {
      vcpu.power().powerOff();
    } else {
      vcpu.power().runnable();
    }
  }

  /**
   * What the processor has not got: AArch32 at EL1, pointer authentication, and SVE unless the host
   * was asked for it. The order is that of kvm_reset_vcpu(): it decides whether a refused call
   * grants SVE.
   */
  private static void checkOffered(Vcpu vcpu) {
    refuse(vcpu, VcpuFeature.EL1_32BIT);
    if (vcpu.features().get(VcpuFeature.SVE.bit())) {
      Refusal.INIT_FEATURE_NOT_OFFERED.unless(vcpu.sve().isOffered());
      vcpu.sve().grant();
    }
    refuse(vcpu, VcpuFeature.PTRAUTH_ADDRESS);
    refuse(vcpu, VcpuFeature.PTRAUTH_GENERIC);
  }

  private static void refuse(Vcpu vcpu, VcpuFeature feature) {
    Refusal.INIT_FEATURE_NOT_OFFERED.when(vcpu.features().get(feature.bit()));
  }

  /** Carries out the reset that a CPU_ON left, if it left one. */
  static void resetIfRequested(Vcpu vcpu) {
    if (vcpu.thread().take(Request.RESET)) {
      reset(vcpu);
    }
  }

  private static void reset(Vcpu vcpu) {
    PowerState.Start start = vcpu.power().takeStart();
    CpuState state = vcpu.state();
    if (vcpu.features().get(VcpuFeature.SVE.bit())) {
      vcpu.sve().grant();
    }
    ResetState.reset(state);
    vcpu.unknownPstate(0);
    Arrays.fill(vcpu.aarch32Spsr(), 0);
    UserSystemRegisters.reset(vcpu);
    if (start != null) {
      vcpu.pending().clear();
      state.pc(start.pc());
      state.x(0, start.x0());
      if (start.bigEndian()) {
        state.sys(SysReg.SCTLR_EL1, state.sys(SysReg.SCTLR_EL1) | Sctlr.EE);
      }
    }
    resetTimers(vcpu);
    vcpu.engine().dropTranslations();
  }

  /**
   * Lowers the lines of timers that have theirs, which initialises a GIC that was made after a
   * first KVM_RUN that failed (arch_timer.c:kvm_timer_vcpu_reset).
   */
  private static void resetTimers(Vcpu vcpu) {
    vcpu.timers().forEach(ArchTimer::reset);
    Vgic vgic = vcpu.vm().vgic();
    if (vgic != null && vcpu.virtualTimer().isConnected()) {
      vgic.resetMapped(vcpu, vcpu.virtualTimer().intid());
    }
  }
}
