package org.devkvm.vmm.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.devkvm.client.Kvm;
import org.devkvm.client.KvmException;
import org.devkvm.client.VcpuFd;
import org.devkvm.client.VmFd;
import org.devkvm.uapi.Arm64Uapi;
import org.devkvm.uapi.AttributeGroup;
import org.devkvm.uapi.RegId;
import org.devkvm.uapi.VcpuFeature;
import org.devkvm.vmm.VmmException;
import org.devkvm.vmm.board.VirtBoard;
import org.devkvm.vmm.boot.Placement;
import org.devkvm.vmm.device.MmioBus;
import org.devkvm.vmm.device.Pl031;
import org.devkvm.vmm.run.MachineConfig.Boot;
import org.devkvm.vmm.run.MachineConfig.Resume;
import org.devkvm.vmm.state.GicV2State;
import org.devkvm.vmm.state.VcpuState;
import org.devkvm.vmm.state.VmState;

/**
 * A virtual machine with a kernel in its memory or in the state of another, ready to run once.
 * {@link #assemble}, {@link #run}, {@link #close}; {@link #stop} and {@link #pause} from any
 * thread; after a pause {@link #capture}.
 */
public final class Machine implements AutoCloseable {
  /** PSTATE of the boot CPU: EL1h with D, A, I and F masked (booting.rst, "CPU mode"). */
  private static final long PSTATE_AT_ENTRY = 0x3c5;

  /** Of the record of stolen time, which is aligned to its size (DEN0057). */
  private static final int PVTIME_RECORD_BYTES = 64;

  /** A vCPU that has not come back by then is stuck in a defect, and is abandoned. */
  private static final Duration STOPPING = Duration.ofSeconds(10);

  private final MachineConfig config;
  private final GuestMemory memory;
  private final VmFd vm;
  private final Gic gic;
  private final List<VcpuFd> vcpus;
  private final Outcome outcome = new Outcome();
  private final SerialPorts serial;
  private final Pl031 rtc;
  private final MmioBus bus;
  private final List<Thread> threads = new ArrayList<>();

  /** The order in which a machine comes into being. */
  private Machine(VmFd vm, GuestMemory memory, MachineConfig config) throws VmmException {
    this.config = config;
    this.vm = vm;
    this.memory = memory;
    vm.setUserMemoryRegion(0, VirtBoard.RAM_BASE, memory.segment());
    VmState before = config.start() instanceof Resume(VmState state) ? state : null;
    gic = before == null ? Gic.createV2(vm) : Gic.createLike(before.gic(), vm);
    vcpus = createVcpus();
    gic.init();
    if (config.board().pmu()) {
      vcpus.forEach(vcpu -> vcpu.initPmu(VirtBoard.FIRST_PPI + VirtBoard.PMU_PPI));
    }
    offerStolenTime();
    switch (config.start()) {
      case Boot boot -> boot(boot);
      case Resume(VmState state) -> resume(state);
    }
    // Devices last: those whose line is high raise it, which wants the GIC to know its trigger.
    serial = new SerialPorts(outcome, gic::line, before == null ? null : before.serial());
    serial.console(config.console());
    if (config.command() != null) {
      serial.command(config.command());
    }
    rtc = createRtc();
    if (before != null) {
      rtc.restore(before.rtc());
    }
    List<MmioBus.Mapping> mappings = new ArrayList<>(serial.mappings());
    mappings.add(new MmioBus.Mapping(VirtBoard.RTC.base(), VirtBoard.RTC.size(), rtc));
    bus = new MmioBus(mappings);
  }

  /**
   * Creates the machine and loads its memory.
   *
   * @param kvm stays open, and the caller's
   * @throws VmmException when the configuration is impossible or KVM refuses it
   */
  public static Machine assemble(Kvm kvm, MachineConfig config) throws VmmException {
    check(config);
    try {
      VmFd vm = kvm.createVm();
      GuestMemory memory = GuestMemory.allocate(VirtBoard.RAM_BASE, config.board().memoryBytes());
      try {
        return new Machine(vm, memory, config);
      } catch (KvmException | VmmException e) {
        vm.close();
        memory.close();
        throw e;
      }
    } catch (KvmException e) {
      throw new VmmException("KVM refuses the machine: " + e.getMessage(), e);
    }
  }

  /**
   * Runs the guest to its end. On return everything it sent has been written to the streams. An
   * interrupt of the calling thread stops the machine.
   */
  public MachineResult run() {
    serial.start();
    if (config.start() instanceof Resume(VmState state)) {
      // The offset that this sets is that of all vCPUs (arch_timer.c:update_vtimer_cntvoff).
      vcpus.getFirst().setOneReg(RegId.KVM_REG_ARM_TIMER_CNT, state.counter());
    }
    for (VcpuFd vcpu : vcpus) {
      threads.add(
          Thread.ofPlatform()
              .daemon()
              .name("vcpu-" + vcpu.id())
              .start(new VcpuLoop(vcpu, bus, outcome)));
    }
    awaitResult();
    stopVcpus();
    gic.disconnect();
    serial.close();
    return serial.explain(outcome.result());
  }

  /** Ends the run with {@link MachineResult.Stopped}, unless it has ended. Any thread. */
  public void stop() {
    outcome.decide(new MachineResult.Stopped());
  }

  /**
   * Ends the run with {@link MachineResult.Paused}, unless it has ended: every vCPU is out of
   * KVM_RUN with nothing half done, and no device moves any more. Any thread.
   */
  public void pause() {
    outcome.decide(new MachineResult.Paused());
  }

  /**
   * The state of a machine whose run ended with {@link MachineResult.Paused}. Its memory is this
   * machine's, and is to be used before {@link #close}.
   *
   * @param notes what the caller wants to find again in the state
   * @throws VmmException when KVM does not give a part of it
   */
  public VmState capture(Map<String, String> notes) throws VmmException {
    if (threads.stream().anyMatch(Thread::isAlive)) {
      throw new VmmException("a vCPU of the guest does not stop");
    }
    try {
      // The GIC before the counter: a timer that fires in between will fire again, instead of being
      // pending too early.
      GicV2State gicState = gic.capture(vcpus.size());
      long counter = vcpus.getFirst().oneReg(RegId.KVM_REG_ARM_TIMER_CNT);
      List<VcpuState> states = new ArrayList<>();
      for (VcpuFd vcpu : vcpus) {
        states.add(VcpuState.capture(vcpu, features(vcpu.id())));
      }
      return new VmState(
          notes,
          config.board(),
          states,
          gicState,
          counter,
          serial.capture(),
          rtc.save(),
          memory.capture());
    } catch (KvmException e) {
      throw new VmmException("KVM does not give its state: " + e.getMessage(), e);
    }
  }

  /**
   * Tells a guest with a command channel the size of the user's window; a newer size replaces one
   * that the guest has not taken yet. Any thread.
   */
  public void resize(int rows, int columns) {
    serial.resize(rows, columns);
  }

  /** Gives everything back, after {@link #run} or without it. */
  @Override
  public void close() {
    if (threads.stream().noneMatch(Thread::isAlive)) {
      gic.disconnect();
      serial.close();
      vm.close();
      memory.close();
    }
  }

  private static void check(MachineConfig config) throws VmmException {
    VirtBoard.check(config.board());
    if (config.start() instanceof Resume(VmState state)) {
      int ports = 1 + (config.command() == null ? 0 : VirtBoard.COMMAND_UARTS.size());
      if (state.vcpus().size() != config.board().cpus() || state.serial().ports().size() != ports) {
        throw new VmmException("the saved machine has other processors or serial ports");
      }
    }
  }

  private List<VcpuFd> createVcpus() {
    List<VcpuFd> created = new ArrayList<>();
    for (int i = 0; i < config.board().cpus(); i++) {
      VcpuFd vcpu = vm.createVcpu(i);
      vcpu.init(features(i).toArray(VcpuFeature[]::new));
      created.add(vcpu);
    }
    return created;
  }

  /** All but the first wait for PSCI CPU_ON. */
  private Set<VcpuFeature> features(int index) {
    if (config.start() instanceof Resume(VmState state)) {
      return state.vcpus().get(index).features();
    }
    Set<VcpuFeature> features = EnumSet.of(VcpuFeature.PSCI_0_2);
    if (index != 0) {
      features.add(VcpuFeature.POWER_OFF);
    }
    if (config.board().pmu()) {
      features.add(VcpuFeature.PMU_V3);
    }
    return features;
  }

  private void boot(Boot boot) throws VmmException {
    BootPlan plan = BootPlan.of(boot, config.board());
    plan.load(boot, memory);
    enterAt(plan.placement());
  }

  private void resume(VmState state) throws VmmException {
    memory.restore(state.memory());
    for (int i = 0; i < vcpus.size(); i++) {
      state.vcpus().get(i).restore(vcpus.get(i));
    }
    gic.restore(state.gic());
  }

  /** A record for each vCPU, in memory beside the RAM as on QEMU's board. */
  private void offerStolenTime() {
    int group = AttributeGroup.KVM_ARM_VCPU_PVTIME_CTRL.number();
    long attribute = Arm64Uapi.KVM_ARM_VCPU_PVTIME_IPA;
    if (!vcpus.getFirst().hasAttribute(group, attribute)) {
      return;
    }
    vm.setUserMemoryRegion(
        1, VirtBoard.PVTIME_BASE, memory.more(VirtBoard.PVTIME_BASE, VirtBoard.PVTIME_SIZE));
    long record = VirtBoard.PVTIME_BASE;
    for (VcpuFd vcpu : vcpus) {
      vcpu.setAttribute64(group, attribute, record);
      record += PVTIME_RECORD_BYTES;
    }
  }

  /** Documentation/arm64/booting.rst: x1 to x3 are 0, as KVM_ARM_VCPU_INIT leaves them. */
  private void enterAt(Placement placement) {
    VcpuFd boot = vcpus.getFirst();
    boot.setOneReg(RegId.x(0), placement.deviceTree());
    boot.setOneReg(RegId.PC, placement.entry());
    boot.setOneReg(RegId.PSTATE, PSTATE_AT_ENTRY);
  }

  private Pl031 createRtc() {
    return new Pl031(
        config.clock(),
        (delay, action) ->
            CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS)
                .execute(action),
        gic.line(VirtBoard.RTC));
  }

  private void awaitResult() {
    try {
      outcome.await(config.timeout());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop();
    }
  }

  /** Out of KVM_RUN by kick, out of a wait for a slow reader of the output by interrupt. */
  private void stopVcpus() {
    vcpus.forEach(VcpuFd::kick);
    threads.forEach(Thread::interrupt);
    try {
      for (Thread thread : threads) {
        thread.join(STOPPING);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
