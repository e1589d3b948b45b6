package org.devkvm.vmm.run;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.devkvm.client.Kvm;
import org.devkvm.client.KvmException;
import org.devkvm.client.VcpuFd;
import org.devkvm.client.VmFd;
import org.devkvm.uapi.Cap;
import org.devkvm.vmm.VmmException;
import org.devkvm.vmm.board.VirtBoard;
import org.devkvm.vmm.device.Backplane;
import org.devkvm.vmm.device.Dma;
import org.devkvm.vmm.device.MmioBus;
import org.devkvm.vmm.device.Scheduler;
import org.devkvm.vmm.device.Slot;
import org.devkvm.vmm.device.Wire;
import org.devkvm.vmm.gic.BoardGic;
import org.devkvm.vmm.run.MachineConfig.Boot;
import org.devkvm.vmm.run.MachineConfig.Resume;
import org.devkvm.vmm.state.Fields;
import org.devkvm.vmm.state.Stateful;
import org.devkvm.vmm.state.VmState;

/**
 * A virtual machine with a kernel in its memory or in the state of another, ready to run once.
 * {@link #assemble}, {@link #run}, {@link #close}; {@link #stop} and {@link #pause} from any
 * thread; after a pause {@link #capture}.
 */
public final class Machine implements AutoCloseable {
  /** A vCPU that has not come back by then is stuck in a defect, and is abandoned. */
  private static final Duration STOPPING = Duration.ofSeconds(10);

  private final MachineConfig config;
  private final MachineMemory memory;
  private final VmFd vm;
  private final IrqWires wires;
  private final BoardGic<?> gic;
  private final Vcpus vcpus;
  private final Outcome outcome = new Outcome();
  private final BoardDevices devices;
  private final MmioBus bus;
  private final List<Thread> threads = new ArrayList<>();

  /** The order in which a machine comes into being. */
  private Machine(VmFd vm, MachineMemory memory, MachineConfig config) throws VmmException {
    this.config = config;
    this.vm = vm;
    this.memory = memory;
    vm.enableCap(Cap.ARM_NISV_TO_USER);
    vm.setUserMemoryRegion(0, VirtBoard.RAM_BASE, memory.segment());
    VmState before = config.start() instanceof Resume(VmState state) ? state : null;
    gic = BoardGic.of(config.board().gicVersion());
    gic.create(vm, config.board().cpus(), before == null ? null : before.part(gic.name()));
    vcpus = Vcpus.create(vm, config.board(), before);
    gic.init();
    if (config.board().pmu()) {
      vcpus.initPmu();
    }
    vcpus.offerStolenTime(vm, memory);
    wires = new IrqWires(vm);
    devices = new BoardDevices(config, outcome, new MachineBackplane());
    bus = new MmioBus(devices.all());
    if (config.start() instanceof Boot boot) {
      boot(boot);
    } else if (before != null) {
      resume(before);
    }
  }

  /**
   * Creates the machine and loads its memory.
   *
   * @param kvm stays open; the caller owns it
   * @throws VmmException when the configuration is impossible or KVM refuses it
   */
  public static Machine assemble(Kvm kvm, MachineConfig config) throws VmmException {
    VirtBoard.check(config.board());
    try {
      VmFd vm = kvm.createVm();
      MachineMemory memory =
          MachineMemory.allocate(VirtBoard.RAM_BASE, config.board().memoryBytes(), config.ram());
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

  /** What the devices of this machine find. */
  private final class MachineBackplane implements Backplane {
    @Override
    public Wire wire(Slot slot) {
      return wires.to(slot);
    }

    @Override
    public Dma dma() {
      return memory;
    }

    @Override
    public InstantSource clock() {
      return config.clock();
    }

    @Override
    public Scheduler scheduler() {
      return (delay, action) ->
          CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS).execute(action);
    }
  }

  /**
   * Runs the guest to its end. On return everything it sent has been written to the streams. An
   * interrupt of the calling thread stops the machine.
   */
  public MachineResult run() {
    devices.start();
    vcpus.counter().start();
    for (VcpuFd vcpu : vcpus.fds()) {
      threads.add(
          Thread.ofPlatform()
              .daemon()
              .name("vcpu-" + vcpu.id())
              .start(new VcpuLoop(vcpu, bus, memory, outcome)));
    }
    awaitResult();
    stopVcpus();
    wires.disconnect();
    devices.close();
    return devices.serial().explain(outcome.result());
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
   * @param notes what the caller wants to find in the state again
   * @throws VmmException when KVM does not give a part of it
   */
  public VmState capture(Map<String, String> notes) throws VmmException {
    if (threads.stream().anyMatch(Thread::isAlive)) {
      throw new VmmException("a vCPU of the guest does not stop");
    }
    Map<String, Fields> parts = new LinkedHashMap<>();
    parts.put(MachineConfig.BOARD, Fields.of(config.board()));
    try {
      for (Stateful<?> part : parts()) {
        parts.put(part.name(), part.saved());
      }
      return new VmState(notes, parts, memory.capture());
    } catch (KvmException e) {
      throw new VmmException("KVM does not give its state: " + e.getMessage(), e);
    }
  }

  /**
   * Tells a guest with a command channel the size of the user's window; a newer size replaces one
   * that the guest has not taken yet. Any thread.
   */
  public void resize(int rows, int columns) {
    devices.serial().resize(rows, columns);
  }

  /** Gives everything back, after {@link #run} or without it. */
  @Override
  public void close() {
    if (threads.stream().noneMatch(Thread::isAlive)) {
      wires.disconnect();
      devices.close();
      vm.close();
      memory.close();
    }
  }

  /**
   * Everything that remembers, in the order of saving: the interrupt controller before the counter,
   * for a timer that fires in between will fire again, instead of being pending too early.
   */
  private List<Stateful<?>> parts() {
    List<Stateful<?>> parts = new ArrayList<>(List.of(gic, vcpus.counter()));
    parts.addAll(vcpus.parts());
    parts.addAll(devices.stateful());
    return parts;
  }

  private void boot(Boot boot) throws VmmException {
    BootPlan plan = BootPlan.of(boot, config.board(), gic, devices.all());
    plan.load(boot, memory);
    vcpus.enterAt(plan.placement());
  }

  private void resume(VmState state) throws VmmException {
    checkParts(state.parts().keySet());
    memory.restore(state.memory());
    // The GIC after the vCPUs; devices last: those whose line is high raise it, which wants the GIC
    // to know its trigger.
    List<Stateful<?>> parts = new ArrayList<>(vcpus.parts());
    parts.addAll(List.of(gic, vcpus.counter()));
    parts.addAll(devices.stateful());
    for (Stateful<?> part : parts) {
      part.restoreFrom(state.part(part.name()));
    }
  }

  private void checkParts(Set<String> saved) throws VmmException {
    Set<String> unknown = new TreeSet<>(saved);
    unknown.remove(MachineConfig.BOARD);
    parts().forEach(part -> unknown.remove(part.name()));
    if (!unknown.isEmpty()) {
      throw new VmmException(
          "the saved machine has a %s more".formatted(unknown.iterator().next()));
    }
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
    vcpus.fds().forEach(VcpuFd::kick);
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
