package org.devkvm.kvm.core;

import java.lang.invoke.VarHandle;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.engine.Engine;
import org.devkvm.cpu.state.CpuState;
import org.devkvm.kvm.fd.SharedPages;
import org.devkvm.kvm.fd.Task;
import org.devkvm.kvm.pmu.Pmu;
import org.devkvm.kvm.timer.ArchTimer;
import org.devkvm.kvm.timer.GuestClock;
import org.devkvm.uapi.Uapi;
import org.devkvm.uapi.VcpuFeature;
import org.devkvm.uapi.struct.KvmRun;
import org.jspecify.annotations.Nullable;

/** One vCPU. */
public final class Vcpu {
  /** Bytes of the mapping: the kvm_run page and the page of the coalesced MMIO ring. */
  public static final int MMAP_BYTES = 2 * 4096;

  /** What {@link #deviceLevels} is made of. */
  private static final long DEVICE_LEVELS =
      Uapi.KVM_ARM_DEV_EL1_VTIMER | Uapi.KVM_ARM_DEV_EL1_PTIMER | Uapi.KVM_ARM_DEV_PMU;

  private static final long PFR0_GIC = 1L << 24;
  private static final long PFR0_SVE = 0xFL << 32;
  private static final long DFR0_PMUVER = 0xF << 8;
  private static final long MPIDR_RES1 = 1L << 31;
  private static final long MPIDR_AFFINITY = 0xFF_00FF_FFFFL;

  private final Vm vm;
  private final int id;
  private final int index;
  private final ReentrantLock mutex = new ReentrantLock();
  private final CpuState state;
  private final VcpuSve sve;
  private final Engine engine;
  private final SharedPages pages;
  private final KvmRun run;
  private final Stats stats = new Stats(Stat.Owner.VCPU);
  private final PowerState power = new PowerState(this);
  private final PendingEntry pending = new PendingEntry(this);
  private final ArchTimer virtualTimer;
  private final ArchTimer physicalTimer;
  private final Pmu pmu;
  private final StolenTime stolenTime;
  private final AtomicInteger requests = new AtomicInteger();
  private final long[] aarch32Spsr = new long[4];
  private long unknownPstate;

  private boolean initialised;
  private final BitSet features = new BitSet();
  private volatile boolean hasRun;
  private volatile boolean irqLine;
  private volatile boolean fiqLine;

  /** The task in KVM_RUN, and its thread here. */
  private volatile @Nullable Task task;

  private volatile @Nullable Thread runner;

  Vcpu(Vm vm, int id, int index, SharedPages pages) {
    this.vm = vm;
    this.id = id;
    this.index = index;
    this.pages = pages;
    run = new KvmRun(pages.segment().asSlice(0, KvmRun.LAYOUT.size()));
    Host host = vm.host();
    int sveLengths = host.processor().sveLengths();
    state = new CpuState(sveLengths != 0);
    sve = new VcpuSve(sveLengths, state.sve);
    GuestClock clock = new GuestClock(host.counter(), vm.alarms());
    engine = host.engines().create(state, vm.memory(), clock, vm.domain());
    virtualTimer =
        new ArchTimer(ArchTimer.Kind.VIRTUAL, host.counter(), clock::alarm, this::timerLine);
    physicalTimer =
        new ArchTimer(ArchTimer.Kind.PHYSICAL, host.counter(), clock::alarm, this::timerLine);
    pmu = new Pmu(state, engine, vm.eventFilter(), this::pmuLine);
    stolenTime = new StolenTime(this);
  }

  /**
   * The VM has ended. A thread that is still in KVM_RUN, of a process that ended under it, keeps
   * the engine: it finds no memory and leaves.
   */
  void end() {
    pages.close();
    if (mutex.tryLock()) {
      try {
        engine.close();
        state.close();
      } finally {
        mutex.unlock();
      }
    }
  }

  /** The VM. */
  public Vm vm() {
    return vm;
  }

  /** The number that user space gave it. */
  public int id() {
    return id;
  }

  /** Its place in the order of creation. */
  public int index() {
    return index;
  }

  /** Held by every ioctl on the vCPU, KVM_RUN included. */
  public ReentrantLock mutex() {
    return mutex;
  }

  /** The registers; they belong to whoever holds the mutex. */
  public CpuState state() {
    return state;
  }

  /** The Scalable Vector Extension. */
  public VcpuSve sve() {
    return sve;
  }

  /** An identification register as the vCPU shows it (sys_regs.c:read_id_reg). */
  public long idRegister(SysReg register) {
    long value = vm.identity().read(register);
    return switch (register) {
      case ID_AA64PFR0_EL1 -> {
        value |= vm.host().gic().hasSystemRegisters() ? PFR0_GIC : 0;
        yield sve.isGranted() ? value : value & ~PFR0_SVE;
      }
      case ID_AA64ZFR0_EL1 -> sve.isGranted() ? value : 0;
      case ID_AA64DFR0_EL1 -> hasPmu() ? value : value & ~DFR0_PMUVER;
      default -> value;
    };
  }

  /** The processor. */
  public Engine engine() {
    return engine;
  }

  /** The memory shared with user space. */
  public SharedPages pages() {
    return pages;
  }

  /** The kvm_run page. */
  public KvmRun run() {
    return run;
  }

  /** The statistics of the vCPU. */
  public Stats stats() {
    return stats;
  }

  /** mp_state. */
  public PowerState power() {
    return power;
  }

  /** The exception or PC increment that the next entry carries out. */
  public PendingEntry pending() {
    return pending;
  }

  /** SPSR_abt, _und, _irq and _fiq: user space stores them, an AArch64 guest does not see them. */
  public long[] aarch32Spsr() {
    return aarch32Spsr;
  }

  /**
   * Bits of PSTATE that do not exist and that user space has set: it reads them back until the
   * guest is entered.
   */
  public long unknownPstate() {
    return unknownPstate;
  }

  /** Sets these bits. */
  public void unknownPstate(long bits) {
    unknownPstate = bits;
  }

  /** CNTV. */
  public ArchTimer virtualTimer() {
    return virtualTimer;
  }

  /** CNTP. */
  public ArchTimer physicalTimer() {
    return physicalTimer;
  }

  /** Both timers. */
  public List<ArchTimer> timers() {
    return List.of(virtualTimer, physicalTimer);
  }

  /** The PMU, whether or not the vCPU shows it. */
  public Pmu pmu() {
    return pmu;
  }

  /** Whether KVM_ARM_VCPU_PMU_V3 was asked for. */
  public boolean hasPmu() {
    return features.get(VcpuFeature.PMU_V3.bit());
  }

  /** What the guest is told of the time that others took from it. */
  public StolenTime stolenTime() {
    return stolenTime;
  }

  /** CNTVOFF_EL2: of the timer and of the counter that the guest reads. */
  void counterOffset(long ticks) {
    state.sys(SysReg.CNTVOFF_EL2, ticks);
    virtualTimer.offset(ticks);
  }

  /** Whether KVM_ARM_VCPU_INIT has succeeded. */
  public boolean isInitialised() {
    return initialised;
  }

  /** Says whether the vCPU is initialised; without, it has no features either. */
  public void initialised(boolean value) {
    initialised = value;
    if (!value) {
      features.clear();
    }
  }

  /** The KVM_ARM_VCPU_* features asked for. */
  public BitSet features() {
    return features;
  }

  /** Whether a KVM_RUN has passed its first checks. */
  public boolean hasRun() {
    return hasRun;
  }

  /** A KVM_RUN has passed its first checks. */
  public void markRun() {
    hasRun = true;
  }

  /** The affinity fields of MPIDR_EL1: 0 before VCPU_INIT. */
  public long affinity() {
    return state.sys(SysReg.MPIDR_EL1) & MPIDR_AFFINITY;
  }

  /** MPIDR_EL1 after a reset: 16 vCPUs a cluster (sys_regs.c:reset_mpidr). */
  public long resetMpidr() {
    return MPIDR_RES1 | (id & 0xF) | (long) (id >> 4 & 0xFF) << 8 | (long) (id >> 12 & 0xFF) << 16;
  }

  /** Whether data accesses at EL1 are big-endian (SCTLR_EL1.EE). */
  public boolean isBigEndian() {
    return (state.sys(SysReg.SCTLR_EL1) & 1L << 25) != 0;
  }

  /** Xn; 31 reads zero. */
  public long x(int n) {
    return n == 31 ? 0 : state.x(n);
  }

  /** Writes Xn; 31 is ignored. */
  public void x(int n, long value) {
    if (n != 31) {
      state.x(n, value);
    }
  }

  /** Asks the vCPU to do something before it enters the guest again. Any thread. */
  public void request(Request request) {
    requests.getAndUpdate(bits -> bits | request.bit());
    kick();
  }

  /** Whether anything was requested. */
  public boolean hasRequests() {
    return requests.get() != 0;
  }

  /** Takes a request, if it was made. */
  public boolean take(Request request) {
    return hasRequests()
        && (requests.getAndUpdate(bits -> bits & ~request.bit()) & request.bit()) != 0;
  }

  /** Renews a request that could not be carried out yet, by the vCPU's own thread. */
  public void again(Request request) {
    requests.getAndUpdate(bits -> bits | request.bit());
  }

  /** Makes the vCPU leave the guest and look at its requests. Any thread. */
  public void kick() {
    engine.kick();
    wake();
  }

  /** Ends the vCPU's sleep, if it sleeps. Any thread. */
  public void wake() {
    Thread thread = runner;
    if (thread != null) {
      LockSupport.unpark(thread);
    }
  }

  /** The interrupt controller's outputs. Any thread; takes no lock. */
  void interruptInputs(boolean irq, boolean fiq) {
    irqLine = irq;
    fiqLine = fiq;
    engine.irq(irq);
    engine.fiq(fiq);
    if (irq || fiq) {
      wake();
    }
  }

  /** The IRQ input, for user space that is the interrupt controller. Any thread. */
  public synchronized void irqInput(boolean asserted) {
    interruptInputs(asserted, fiqLine);
  }

  /** The FIQ input, for user space that is the interrupt controller. Any thread. */
  public synchronized void fiqInput(boolean asserted) {
    interruptInputs(irqLine, asserted);
  }

  /** Whether an interrupt is asserted, masked by PSTATE or not: what ends WFI. */
  public boolean interruptAsserted() {
    return irqLine || fiqLine;
  }

  private void timerLine(ArchTimer timer, boolean asserted) {
    deviceLine(timer.intid(), asserted, timer);
  }

  private void pmuLine(Pmu owner, boolean asserted) {
    deviceLine(owner.intid(), asserted, owner);
  }

  private void deviceLine(int intid, boolean asserted, Object owner) {
    Vgic vgic = vm.vgic();
    if (vgic != null) {
      vgic.line(this, intid, asserted, owner);
    } else {
      kick(); // KVM_RUN tells user space
    }
  }

  /**
   * A line of a timer or the PMU differs from what user space, being the interrupt controller, was
   * told last (arch_timer.c:kvm_timer_should_notify_user, pmu-emul.c:kvm_pmu_should_notify_user).
   */
  public boolean deviceLinesChanged() {
    return vm.vgic() == null && deviceLevels() != (run.deviceIrqLevel() & DEVICE_LEVELS);
  }

  /** Brings device_irq_level up to date; user space owns its other bits. */
  public void tellDeviceLevels() {
    run.deviceIrqLevel((run.deviceIrqLevel() & ~DEVICE_LEVELS) | deviceLevels());
  }

  private long deviceLevels() {
    long levels = 0;
    for (ArchTimer timer : timers()) {
      levels |= timer.fires() ? timer.kind().deviceLevelBit() : 0;
    }
    return pmu.isAsserted() ? levels | Uapi.KVM_ARM_DEV_PMU : levels;
  }

  /** Whether the vCPU would run if it slept (arm.c:kvm_arch_vcpu_runnable). */
  public boolean isRunnable() {
    return (interruptAsserted() || deviceLinesChanged()) && !power.isStopped();
  }

  /** The calling thread enters KVM_RUN; immediate_exit is read after this. */
  public void enterRun(Task caller) {
    runner = Thread.currentThread();
    task = caller;
    VarHandle.fullFence();
  }

  /** The calling thread leaves KVM_RUN. */
  public void leaveRun() {
    task = null;
    runner = null;
  }

  /** A signal to the task that is in KVM_RUN, if one is. Any thread. */
  public void signal() {
    VarHandle.fullFence(); // who sets immediate_exit and then signals is seen by one or the other
    Task running = task;
    if (running != null) {
      running.signal();
      kick();
    }
  }

  /** What was stolen from the task in KVM_RUN beside what was from the thread that calls. */
  long runDelayOfTask() {
    Task running = task;
    return running == null ? 0 : running.runDelay();
  }

  /** Whether the task in KVM_RUN, which calls, has a signal. */
  public boolean signalPending() {
    Task running = task;
    return running != null && running.signalPending();
  }
}
