package org.devkvm.vmm.run;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.devkvm.client.VcpuFd;
import org.devkvm.client.VmFd;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.uapi.RegId;
import org.devkvm.uapi.VcpuFeature;
import org.devkvm.vmm.VmmException;
import org.devkvm.vmm.board.BoardConfig;
import org.devkvm.vmm.board.VirtBoard;
import org.devkvm.vmm.boot.Placement;
import org.devkvm.vmm.device.IntidRanges;
import org.devkvm.vmm.state.Stateful;
import org.devkvm.vmm.state.VcpuState;
import org.devkvm.vmm.state.VmState;
import org.jspecify.annotations.Nullable;

/** The vCPUs of a machine, and the counter that they share. */
final class Vcpus {
  /** PSTATE of the boot CPU: EL1h with D, A, I and F masked (booting.rst, "CPU mode"). */
  private static final long PSTATE_AT_ENTRY = 0x3c5;

  /** Of the record of stolen time, which is aligned to its size (DEN0057). */
  private static final int PVTIME_RECORD_BYTES = 64;

  private final List<Part> parts;
  private final List<VcpuFd> fds;
  private final Counter counter;

  private Vcpus(List<Part> parts) {
    this.parts = parts;
    this.fds = parts.stream().map(Part::vcpu).toList();
    this.counter = new Counter(fds.getFirst());
  }

  /** Creates them; those of a machine that goes on have the features that they had. */
  static Vcpus create(VmFd vm, BoardConfig board, @Nullable VmState before) throws VmmException {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < board.cpus(); i++) {
      Set<VcpuFeature> features =
          before == null
              ? featuresAtBoot(i, board)
              : before.part(Part.name(i)).as(VcpuState.class).featureSet();
      VcpuFd vcpu = vm.createVcpu(i);
      vcpu.init(features.toArray(VcpuFeature[]::new));
      parts.add(new Part(vcpu, features));
    }
    return new Vcpus(List.copyOf(parts));
  }

  /** All but the first wait for PSCI CPU_ON. */
  private static Set<VcpuFeature> featuresAtBoot(int index, BoardConfig board) {
    Set<VcpuFeature> features = EnumSet.of(VcpuFeature.PSCI_0_2);
    if (index != 0) {
      features.add(VcpuFeature.POWER_OFF);
    }
    if (board.pmu()) {
      features.add(VcpuFeature.PMU_V3);
    }
    return features;
  }

  /** Goes on with their PMUs; the interrupt controller is there. */
  void initPmu() {
    fds.forEach(vcpu -> vcpu.initPmu(IntidRanges.FIRST_PPI + VirtBoard.PMU_PPI));
  }

  /** A record for each vCPU, in memory beside the RAM as on QEMU's board. */
  void offerStolenTime(VmFd vm, MachineMemory memory) {
    int group = AttributeGroup.KVM_ARM_VCPU_PVTIME_CTRL.number();
    long attribute = Arm64Uapi.KVM_ARM_VCPU_PVTIME_IPA;
    if (!fds.getFirst().hasAttribute(group, attribute)) {
      return;
    }
    vm.setUserMemoryRegion(
        1, VirtBoard.PVTIME_BASE, memory.more(VirtBoard.PVTIME_BASE, VirtBoard.PVTIME_SIZE));
    long record = VirtBoard.PVTIME_BASE;
    for (VcpuFd vcpu : fds) {
      vcpu.setAttribute64(group, attribute, record);
      record += PVTIME_RECORD_BYTES;
    }
  }

  /** Documentation/arm64/booting.rst: x1 to x3 are 0, as KVM_ARM_VCPU_INIT leaves them. */
  void enterAt(Placement placement) {
    VcpuFd boot = fds.getFirst();
    boot.setOneReg(RegId.x(0), placement.deviceTree());
    boot.setOneReg(RegId.PC, placement.entry());
    boot.setOneReg(RegId.PSTATE, PSTATE_AT_ENTRY);
  }

  List<VcpuFd> fds() {
    return fds;
  }

  /** Each by itself. */
  List<? extends Stateful<?>> parts() {
    return parts;
  }

  Counter counter() {
    return counter;
  }

  /** The vCPU of the node {@code cpu@N} of the device tree. */
  private record Part(VcpuFd vcpu, Set<VcpuFeature> features) implements Stateful<VcpuState> {
    static String name(int id) {
      return "cpu@" + Integer.toHexString(id);
    }

    @Override
    public String name() {
      return name(vcpu.id());
    }

    @Override
    public Class<VcpuState> stateType() {
      return VcpuState.class;
    }

    @Override
    public VcpuState save() throws VmmException {
      return VcpuState.capture(vcpu, features);
    }

    @Override
    public void restore(VcpuState state) throws VmmException {
      state.restore(vcpu);
    }
  }

  /**
   * The virtual counter; what one vCPU sets is that of all (arch_timer.c:update_vtimer_cntvoff).
   */
  static final class Counter implements Stateful<Counter.State> {
    /**
     * What it remembers.
     *
     * @param cntvct CNTVCT_EL0 when the machine had stopped. It goes on from there, so that the
     *     guest's clocks do not see the time in between
     */
    record State(long cntvct) {}

    private final VcpuFd vcpu;
    private @Nullable State before;

    private Counter(VcpuFd vcpu) {
      this.vcpu = vcpu;
    }

    /** The machine begins to run: the counter goes on now. */
    void start() {
      if (before != null) {
        vcpu.setOneReg(RegId.KVM_REG_ARM_TIMER_CNT, before.cntvct());
      }
    }

    @Override
    public String name() {
      return "counter";
    }

    @Override
    public Class<State> stateType() {
      return State.class;
    }

    @Override
    public State save() {
      return new State(vcpu.oneReg(RegId.KVM_REG_ARM_TIMER_CNT));
    }

    @Override
    public void restore(State state) {
      before = state;
    }
  }
}
