package org.devkvm.kvm.vcpu;

import org.devkvm.arm64.reg.Esr;
import org.devkvm.cpu.engine.EngineExit;
import org.devkvm.cpu.host.FlightRecording;
import org.devkvm.cpu.host.HostFaults;
import org.devkvm.cpu.state.CpuState;
import org.devkvm.kvm.core.KvmRunPage;
import org.devkvm.kvm.core.Request;
import org.devkvm.kvm.core.Sleep;
import org.devkvm.kvm.core.Stat;
import org.devkvm.kvm.core.Vcpu;
import org.devkvm.kvm.core.Vgic;
import org.devkvm.kvm.core.Vm;
import org.devkvm.kvm.fd.Task;
import org.devkvm.kvm.flight.KvmExit;
import org.devkvm.kvm.psci.Hypercalls;
import org.devkvm.kvm.reg.TrappedRegisters;
import org.devkvm.kvm.rule.KvmRefusal;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.kvm.timer.ArchTimer;
import org.devkvm.uapi.ExitReason;
import org.devkvm.uapi.SystemEventType;
import org.devkvm.uapi.Uapi;
import org.devkvm.uapi.struct.KvmRun;
import org.jspecify.annotations.Nullable;

/** KVM_RUN (kvm_main.c:kvm_vcpu_ioctl, arm.c:kvm_arch_vcpu_ioctl_run, handle_exit.c). */
final class RunLoop {

  /** SIGKILL and SIGSTOP. */
  private static final long UNMASKABLE = 1L << 8 | 1L << 18;

  private final Vcpu vcpu;
  private final Vm vm;
  private final int physicalAddressBits;
  private final Mmio mmio;
  private final MemoryLikeDevices memoryLike;
  private final GuestDebug debug;

  /** The thread that passed the checks last. */
  private @Nullable Task task;

  private long faultAddress;

  /** KVM_SET_SIGNAL_MASK: which signals do not end KVM_RUN, instead of those the task blocks. */
  private boolean masksSignals;

  private long signalMask;

  RunLoop(Vcpu vcpu) {
    this.vcpu = vcpu;
    this.vm = vcpu.vm();
    this.physicalAddressBits = vm.host().processor().physicalAddressBits();
    this.mmio = new Mmio(vcpu);
    this.memoryLike = new MemoryLikeDevices(vcpu);
    this.debug = new GuestDebug(vcpu);
    vcpu.engine().hypervisor(new GuestAnswers(vcpu, mmio));
  }

  /** KVM_RUN by a thread: returns when user space has something to do. */
  void run(Task caller) {
    if (!caller.equals(task)) {
      checkReady();
      task = caller;
    }
    vcpu.thread().enter(caller);
    try {
      boolean wanted = !vcpu.run().immediateExit();
      if (vcpu.run().exitReason() == ExitReason.MMIO.number()) {
        mmio.complete();
      }
      vcpu.virtualTimer().load();
      vcpu.physicalTimer().load();
      loadVgic(); // which then takes the lines as they are
      Refusal.RUN_INTERRUPTED.unless(wanted);
      runMasked(caller);
    } finally {
      vcpu.virtualTimer().unload();
      vcpu.physicalTimer().unload();
      vcpu.pending().commit();
      vcpu.thread().leave();
    }
  }

  /** The task blocks these signals while it runs the vCPU; bit n-1 for signal n. */
  void maskSignals(long mask) {
    masksSignals = true;
    signalMask = mask & ~UNMASKABLE;
  }

  /** The task blocks its own signals, and no others. */
  void keepSignalMask() {
    masksSignals = false;
  }

  private void runMasked(Task caller) {
    if (!masksSignals) {
      runGuest();
      return;
    }
    caller.mask(signalMask);
    try {
      runGuest();
    } finally {
      caller.unmask();
    }
  }

  /** What is checked when another thread than last time runs the vCPU (run_pid_change). */
  private void checkReady() {
    Refusal.NOT_INITIALISED.unless(vcpu.isInitialised());
    Refusal.NOT_FINALISED.when(vcpu.sve().awaitsFinalize());
    if (vcpu.hasRun()) {
      return;
    }
    Vgic vgic = vm.vgic();
    if (vgic != null) {
      mapVgic(vgic);
    }
    enableTimers(vgic);
    if (vcpu.hasPmu()) {
      enablePmu(vgic);
    }
    vm.markRun();
    vcpu.markRun();
  }

  private void mapVgic(Vgic vgic) {
    if (vgic.isMapped()) {
      return;
    }
    vm.memory().lock().lock();
    vm.configLock().lock();
    try {
      vgic.map();
    } catch (KvmRefusal refused) {
      vm.kill();
      throw refused;
    } finally {
      vm.configLock().unlock();
      vm.memory().lock().unlock();
    }
  }

  private void loadVgic() {
    Vgic vgic = vm.vgic();
    if (vgic != null) {
      vgic.load(vcpu);
    }
  }

  private void enableTimers(@Nullable Vgic vgic) {
    if (vcpu.virtualTimer().isConnected()) {
      return; // by a KVM_RUN that failed later: a GIC that came since does not get them
    }
    if (vgic != null) {
      for (ArchTimer timer : vcpu.timers()) {
        Refusal.RUN_TIMER_IRQS.unless(vgic.own(vcpu, timer.intid(), timer));
      }
      for (Vcpu other : vm.vcpus()) {
        Refusal.RUN_TIMER_IRQS.unless(
            other.virtualTimer().intid() == vcpu.virtualTimer().intid()
                && other.physicalTimer().intid() == vcpu.physicalTimer().intid());
      }
      vgic.map(vcpu, vcpu.virtualTimer().intid()); // the physical one is emulated, as without VHE
    }
    vcpu.timers().forEach(ArchTimer::connect);
  }

  /** Without a GIC in the kernel it has no interrupt (pmu-emul.c:kvm_arm_pmu_v3_enable). */
  private void enablePmu(@Nullable Vgic vgic) {
    Refusal.RUN_PMU_NOT_INITIALISED.unless(vcpu.pmu().isInitialised());
    Refusal.RUN_PMU_IRQ.unless(vgic == null || vcpu.pmu().hasIntid());
    vcpu.thread().request(Request.RELOAD_PMU);
  }

  private void runGuest() {
    KvmRunPage run = vcpu.run();
    run.exitReason(ExitReason.UNKNOWN.number());
    run.clearFlags();
    try {
      boolean goOn = true;
      while (goOn) {
        if (vcpu.thread().signalPending()) {
          vcpu.stats().count(Stat.SIGNAL_EXITS);
          vcpu.pmu().update();
          run.exitReason(ExitReason.INTR.number());
          throw Refusal.RUN_INTERRUPTED.refuse();
        }
        goOn = handleRequests() && enterGuest();
      }
    } finally {
      if (vm.vgic() == null) {
        vcpu.lines().tellUser();
      }
    }
  }

  /** check_vcpu_requests: false if KVM_RUN returns with an exit. */
  private boolean handleRequests() {
    if (!vcpu.thread().hasRequests()) {
      return true;
    }
    if (vcpu.thread().take(Request.VM_DEAD)) {
      throw Refusal.VM_IS_DEAD.refuse();
    }
    if (vcpu.thread().take(Request.SLEEP)) {
      Sleep.whileStopped(vcpu);
      if (vcpu.power().isStopped()) {
        vcpu.thread().post(Request.SLEEP);
      }
    }
    VcpuReset.resetIfRequested(vcpu);
    if (vcpu.thread().take(Request.RELOAD_PMU)) {
      vcpu.pmu().reload();
    }
    if (vcpu.thread().take(Request.SUSPEND) && vcpu.power().isSuspended()) {
      Sleep.wfi(vcpu);
      vcpu.thread().post(Request.SUSPEND); // only user space ends the suspension
      if (vcpu.isRunnable()) {
        wakeUpEvent();
        return false;
      }
    }
    return true;
  }

  private void wakeUpEvent() {
    KvmRun run = vcpu.run().all();
    run.exitReason(ExitReason.SYSTEM_EVENT.number());
    run.systemEventType(SystemEventType.WAKEUP.number()).systemEventNdata(0);
    for (int i = 0; i < 16; i++) {
      run.systemEventData(i, 0);
    }
  }

  /** Runs the guest until its next exit and handles that; false if KVM_RUN returns. */
  private boolean enterGuest() {
    vcpu.pmu().update();
    if (vcpu.lines().isNewsToUser()) {
      vcpu.run().exitReason(ExitReason.INTR.number());
      throw Refusal.RUN_DEVICE_LEVEL_CHANGED.refuse();
    }
    if (vcpu.thread().hasRequests()) {
      return true;
    }
    debug.setUp();
    vcpu.pending().commit();
    vcpu.stolenTime().refresh();
    vcpu.pending().enter();
    mmio.enter();
    EngineExit exit;
    Vgic vgic = vm.vgic();
    if (vgic != null) {
      vgic.enter(vcpu);
    }
    KvmExit record =
        FlightRecording.isOn() ? KvmExit.afterEntry(vcpu.id(), vcpu.state().pc()) : null;
    try {
      exit = runEngine();
    } finally {
      debug.clear();
      if (vgic != null) {
        vgic.leave(vcpu);
      }
    }
    if (record != null) {
      record.record(vcpu.state().pc(), exit);
    }
    return handle(exit);
  }

  private EngineExit runEngine() {
    try {
      return vcpu.engine().run();
    } catch (InternalError e) {
      if (HostFaults.isFault(e)) {
        return new EngineExit.HostFault(); // it may come later than the access, and past the engine
      }
      throw e;
    } catch (RuntimeException e) {
      return new EngineExit.EngineFailure("an exception escaped from the engine", e);
    }
  }

  /** What every guest needs before the rest: the JVM spins a class for a switch over patterns. */
  private boolean handle(EngineExit exit) {
    vcpu.stats().count(Stat.EXITS);
    if (exit instanceof EngineExit.Stage2Abort abort) {
      return handleAbort(abort);
    }
    if (exit instanceof EngineExit.WaitForInterrupt) {
      return waitForInterrupt();
    }
    if (exit instanceof EngineExit.HypervisorCall) {
      return hypervisorCall();
    }
    return exit instanceof EngineExit.Kicked || handleRare(exit);
  }

  private boolean waitForInterrupt() {
    vcpu.stats().count(Stat.WFI_EXIT_STAT);
    Sleep.wfi(vcpu);
    return true;
  }

  private boolean hypervisorCall() {
    vcpu.stats().count(Stat.HVC_EXIT_STAT);
    return Hypercalls.handle(vcpu);
  }

  private boolean handleRare(EngineExit exit) {
    return switch (exit) {
      case EngineExit.Kicked _ -> true;
      case EngineExit.WaitForInterrupt _ -> waitForInterrupt();
      case EngineExit.WaitForEvent _ -> {
        vcpu.stats().count(Stat.WFE_EXIT_STAT);
        Sleep.wfe(vcpu);
        yield true;
      }
      case EngineExit.HypervisorCall _ -> hypervisorCall();
      case EngineExit.SecureMonitorCall _ -> {
        vcpu.x(0, -1);
        vcpu.pending().incrementPc();
        yield true;
      }
      case EngineExit.SystemRegisterTrap trap -> {
        TrappedRegisters.handle(vcpu, trap.esr());
        yield true;
      }
      case EngineExit.Stage2Abort abort -> handleAbort(abort);
      case EngineExit.DebugException exception -> {
        debug.exit(exception);
        yield false;
      }
      case EngineExit.HostFault _ -> throw Refusal.RUN_UNBACKED_MEMORY.refuse();
      case EngineExit.EngineFailure bug -> {
        internalError(bug);
        yield false;
      }
    };
  }

  /** A defect of ours: never a wrong answer, but an exit that no guest can cause. */
  private void internalError(EngineExit.EngineFailure bug) {
    CpuState state = vcpu.state();
    String where = "vCPU %d, PC %#x, PSTATE %#x: ".formatted(vcpu.id(), state.pc(), state.pstate());
    System.getLogger(RunLoop.class.getName()) // found when there is something to say: that is slow
        .log(System.Logger.Level.ERROR, where + bug.reason(), bug.cause());
    KvmRun run = vcpu.run().all();
    run.exitReason(ExitReason.INTERNAL_ERROR.number());
    run.internalSuberror(Uapi.KVM_INTERNAL_ERROR_EMULATION).internalNdata(1);
    run.internalData(0, state.pc());
  }

  /** mmu.c:kvm_handle_guest_abort. */
  private boolean handleAbort(EngineExit.Stage2Abort abort) {
    faultAddress = abort.far();
    int esr = abort.esr();
    boolean instruction = Esr.ec(esr) == Esr.EC_IABT_LOWER;
    long ipa = abort.ipa();
    if (ipa >>> physicalAddressBits != 0) {
      vcpu.pending().addressSizeFault(instruction, ipa);
      return true;
    }
    if (ipa >>> vm.ipaBits() != 0) {
      vcpu.pending().externalAbort(instruction, ipa);
      return true;
    }
    boolean walk = (esr & Esr.S1PTW) != 0;
    boolean write = !instruction && (walk || (esr & Esr.WNR) != 0);
    return switch (vm.memory().place(ipa, write)) {
      case MEMORY -> true; // the slot came while the access was on its way
      case UNBACKED -> throw Refusal.RUN_UNBACKED_MEMORY.refuse();
      case HOLE, READ_ONLY -> handleNoMemory(abort, instruction, walk);
    };
  }

  private boolean handleNoMemory(EngineExit.Stage2Abort abort, boolean instruction, boolean walk) {
    if (instruction || walk) {
      vcpu.pending().externalAbort(instruction, abort.far());
      return true;
    }
    if ((abort.esr() & Esr.CM) != 0) {
      vcpu.pending().incrementPc();
      return true;
    }
    if ((abort.esr() & Esr.ISV) == 0 && memoryLike.holds(abort.ipa(), 1)) {
      EngineExit exit = vcpu.engine().step(memoryLike);
      return exit instanceof EngineExit.Stage2Abort again
          ? mmio.access(again.esr(), again.ipa())
          : handle(exit);
    }
    return mmio.access(abort.esr(), abort.ipa());
  }

  /** What KVM_SET_GUEST_DEBUG asks for. */
  GuestDebug debug() {
    return debug;
  }

  /** FAR_EL2: the virtual address of the last abort that came here. */
  long faultAddress() {
    return faultAddress;
  }
}
