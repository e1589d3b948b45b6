package org.devkvm.vmm.state;

import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.devkvm.client.VcpuFd;
import org.devkvm.uapi.MpState;
import org.devkvm.uapi.RegId;
import org.devkvm.uapi.VcpuFeature;
import org.devkvm.uapi.struct.KvmVcpuEvents;
import org.devkvm.vmm.VmmException;

/**
 * A vCPU that is outside of KVM_RUN with nothing half done.
 *
 * @param features what KVM_ARM_VCPU_INIT was given: numbers of bits
 * @param registers all of KVM_GET_REG_LIST in its order, which is the one to restore them in; but
 *     not the virtual counter, which belongs to the machine
 * @param mpState KVM_GET_MP_STATE
 */
public record VcpuState(
    List<Integer> features, List<Register> registers, Events events, int mpState) {
  public VcpuState {
    features = List.copyOf(features);
    registers = List.copyOf(registers);
  }

  /** Exceptions that wait to be taken: KVM_GET_VCPU_EVENTS (api.rst 4.31). */
  public record Events(
      boolean serrorPending, boolean serrorHasEsr, boolean extDabtPending, long serrorEsr) {}

  /** Reads a vCPU; registers first, for that carries out a CPU_ON that came while it stopped. */
  public static VcpuState capture(VcpuFd vcpu, Set<VcpuFeature> features) throws VmmException {
    List<Register> registers = new ArrayList<>();
    for (long id : vcpu.regList()) {
      if (id != RegId.KVM_REG_ARM_TIMER_CNT) {
        registers.add(Register.capture(vcpu, id));
      }
    }
    return new VcpuState(
        features.stream().map(VcpuFeature::bit).sorted().toList(),
        registers,
        events(vcpu),
        vcpu.mpState().number());
  }

  /** {@link #features} as what they are. */
  public Set<VcpuFeature> featureSet() throws VmmException {
    Set<VcpuFeature> set = EnumSet.noneOf(VcpuFeature.class);
    for (int bit : features) {
      set.add(
          VcpuFeature.of(bit)
              .orElseThrow(() -> new VmmException("no vCPU has a feature %d".formatted(bit))));
    }
    return set;
  }

  /** Writes a vCPU that was initialised with {@link #features} and has not run. */
  public void restore(VcpuFd vcpu) throws VmmException {
    for (Register register : registers) {
      register.restore(vcpu);
    }
    try (Arena arena = Arena.ofConfined()) {
      vcpu.setEvents(
          KvmVcpuEvents.allocate(arena)
              .serrorPending(bit(events.serrorPending))
              .serrorHasEsr(bit(events.serrorHasEsr))
              .extDabtPending(bit(events.extDabtPending))
              .serrorEsr(events.serrorEsr));
    }
    vcpu.setMpState(
        MpState.of(mpState)
            .orElseThrow(() -> new VmmException("no vCPU is in state %d".formatted(mpState))));
  }

  private static Events events(VcpuFd vcpu) {
    try (Arena arena = Arena.ofConfined()) {
      KvmVcpuEvents events = vcpu.events(arena);
      return new Events(
          events.serrorPending() != 0,
          events.serrorHasEsr() != 0,
          events.extDabtPending() != 0,
          events.serrorEsr());
    }
  }

  private static int bit(boolean value) {
    return value ? 1 : 0;
  }
}
