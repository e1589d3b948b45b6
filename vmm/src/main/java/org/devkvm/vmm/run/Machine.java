package org.devkvm.vmm.run;

import java.lang.foreign.MemorySegment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
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
import org.devkvm.vmm.boot.KernelImage;
import org.devkvm.vmm.boot.Placement;
import org.devkvm.vmm.device.MmioBus;
import org.devkvm.vmm.device.Pl031;

/**
 * A virtual machine with a kernel in its memory, ready to run once. {@link #assemble}, {@link
 * #run}, {@link #close}; {@link #stop} from any thread.
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
  private final MmioBus bus;
  private final List<Thread> threads = new ArrayList<>();

  /** The order in which a machine comes into being. */
  private Machine(VmFd vm, GuestMemory memory, BootPlan plan, MachineConfig config) {
    this.config = config;
    this.vm = vm;
    this.memory = memory;
    vm.setUserMemoryRegion(0, VirtBoard.RAM_BASE, memory.segment());
    load(plan);
    gic = Gic.createV2(vm);
    vcpus = createVcpus();
    gic.init();
    if (config.board().pmu()) {
      vcpus.forEach(vcpu -> vcpu.initPmu(VirtBoard.FIRST_PPI + VirtBoard.PMU_PPI));
    }
    offerStolenTime();
    enterAt(plan.placement());
    serial = new SerialPorts(outcome, gic::line);
    serial.console(config.console());
    if (config.command() != null) {
      serial.command(config.command());
    }
    List<MmioBus.Mapping> mappings = new ArrayList<>(serial.mappings());
    mappings.add(rtc());
    bus = new MmioBus(mappings);
  }

  /**
   * Creates the machine and loads its memory.
   *
   * @param kvm stays open, and the caller's
   * @throws VmmException when the configuration is impossible or KVM refuses it
   */
  public static Machine assemble(Kvm kvm, MachineConfig config) throws VmmException {
    BootPlan plan = BootPlan.of(config);
    try {
      VmFd vm = kvm.createVm();
      GuestMemory memory = GuestMemory.allocate(VirtBoard.RAM_BASE, config.board().memoryBytes());
      try {
        return new Machine(vm, memory, plan, config);
      } catch (KvmException e) {
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
    for (VcpuFd vcpu : vcpus) {
      threads.add(
          Thread.ofPlatform()
              .daemon()
              .name("vcpu-" + vcpu.id())
              .start(new VcpuLoop(vcpu, bus, outcome)));
    }
    MachineResult result = awaitResult();
    stopVcpus();
    gic.disconnect();
    serial.close();
    return serial.explain(result);
  }

  /** Ends the run with {@link MachineResult.Stopped}, unless it has ended. Any thread. */
  public void stop() {
    outcome.decide(new MachineResult.Stopped());
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

  private void load(BootPlan plan) {
    Placement placement = plan.placement();
    for (KernelImage.Segment segment : placement.kernel()) {
      memory.write(segment.address(), segment.content());
    }
    memory.write(placement.initrd(), MemorySegment.ofArray(config.initrd().bytes()));
    memory.write(placement.deviceTree(), MemorySegment.ofArray(plan.deviceTree()));
  }

  /** All but the first wait for PSCI CPU_ON. */
  private List<VcpuFd> createVcpus() {
    List<VcpuFd> created = new ArrayList<>();
    for (int i = 0; i < config.board().cpus(); i++) {
      VcpuFd vcpu = vm.createVcpu(i);
      vcpu.init(features(i));
      created.add(vcpu);
    }
    return created;
  }

  private VcpuFeature[] features(int vcpu) {
    Set<VcpuFeature> features = EnumSet.of(VcpuFeature.PSCI_0_2);
    if (vcpu != 0) {
      features.add(VcpuFeature.POWER_OFF);
    }
    if (config.board().pmu()) {
      features.add(VcpuFeature.PMU_V3);
    }
    return features.toArray(VcpuFeature[]::new);
  }

  /** A record for each vCPU, in memory beside the RAM as on QEMU's board. */
  private void offerStolenTime() {
    int group = AttributeGroup.KVM_ARM_VCPU_PVTIME_CTRL.number();
    long attribute = Arm64Uapi.KVM_ARM_VCPU_PVTIME_IPA;
    if (!vcpus.getFirst().hasAttribute(group, attribute)) {
      return;
    }
    vm.setUserMemoryRegion(1, VirtBoard.PVTIME_BASE, memory.more(VirtBoard.PVTIME_SIZE));
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

  private MmioBus.Mapping rtc() {
    Pl031 rtc =
        new Pl031(
            config.clock(),
            (delay, action) ->
                CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS)
                    .execute(action),
            gic.line(VirtBoard.RTC));
    return new MmioBus.Mapping(VirtBoard.RTC.base(), VirtBoard.RTC.size(), rtc);
  }

  private MachineResult awaitResult() {
    try {
      return outcome.await(config.timeout());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop();
      return new MachineResult.Stopped();
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
