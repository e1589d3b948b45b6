package org.devkvm.kvm.core;

import java.util.BitSet;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.devkvm.arm64.reg.Mpidr;
import org.devkvm.arm64.reg.Sctlr;
import org.devkvm.arm64.reg.SysReg;
import org.devkvm.cpu.engine.Engine;
import org.devkvm.cpu.state.CpuState;
import org.devkvm.kvm.fd.SharedPages;
import org.devkvm.kvm.pmu.Pmu;
import org.devkvm.kvm.timer.ArchTimer;
import org.devkvm.kvm.timer.GuestClock;
import org.devkvm.uapi.VcpuFeature;
import org.devkvm.uapi.struct.KvmRun;

/** One vCPU. */
public final class Vcpu {
  /** The mapping: the kvm_run page and the page of the coalesced MMIO ring. */
  public static final int MAPPED_PAGES = 2;

  private static final long PFR0_GIC = 1L << 24;
  private static final long PFR0_SVE = 0xFL << 32;
  private static final long DFR0_PMUVER = 0xF << 8;

  private final Vm vm;
  private final int id;
  private final int index;
  private final ReentrantLock mutex = new ReentrantLock();
  private final CpuState state;
  private final VcpuSve sve;
  private final Engine engine;
  private final SharedPages pages;
  private final KvmRunPage run;
  private final Stats stats = new Stats(Stat.Owner.VCPU);
  private final PowerState power = new PowerState(this);
  private final PendingEntry pending = new PendingEntry(this);
  private final ArchTimer virtualTimer;
  private final ArchTimer physicalTimer;
  private final List<ArchTimer> timers;
  private final Pmu pmu;
  private final StolenTime stolenTime;
  private final VcpuThread thread;
  private final InterruptLines lines = new InterruptLines(this);
  private final long[] aarch32Spsr = new long[4];
  private long unknownPstate;

  private boolean initialised;
  private final BitSet features = new BitSet();
  private volatile boolean hasRun;

  Vcpu(Vm vm, int id, int index, SharedPages pages) {
    this.vm = vm;
    this.id = id;
    this.index = index;
    this.pages = pages;
    run = new KvmRunPage(new KvmRun(pages.segment().asSlice(0, KvmRun.LAYOUT.size())));
    Host host = vm.host();
    int sveLengths = host.processor().sveLengths();
    state = new CpuState(sveLengths != 0);
    sve = new VcpuSve(sveLengths, state.sve);
    GuestClock clock = new GuestClock(host.counter(), vm.alarms(), state);
    engine = host.engines().create(state, vm.memory(), clock, vm.domain());
    thread = new VcpuThread(engine);
    virtualTimer =
        new ArchTimer(ArchTimer.Kind.VIRTUAL, host.counter(), clock::alarm, lines::timer);
    physicalTimer =
        new ArchTimer(ArchTimer.Kind.PHYSICAL, host.counter(), clock::alarm, lines::timer);
    timers = List.of(virtualTimer, physicalTimer);
    pmu = new Pmu(state, engine, vm.eventFilter(), lines::pmu);
    stolenTime = new StolenTime(this);
  }

  /**
   * The VM has ended. A thread that is still in KVM_RUN, of a process that ended under it, keeps
   * the engine: it finds no memory and leaves.
   */
  void closeEngine() {
    if (mutex.tryLock()) {
      try {
        engine.close();
        state.close();
      } finally {
        mutex.unlock();
      }
    }
  }

  /** The VM and its memory have ended. */
  void closePages() {
    pages.close();
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

  /** The thread in KVM_RUN, and what others ask of it. */
  public VcpuThread thread() {
    return thread;
  }

  /** The interrupt inputs, and the outputs of the devices that belong to the vCPU. */
  public InterruptLines lines() {
    return lines;
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
  public KvmRunPage run() {
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
    return timers;
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
    return state.sys(SysReg.MPIDR_EL1) & Mpidr.AFFINITY;
  }

  /** MPIDR_EL1 after a reset: 16 vCPUs a cluster (sys_regs.c:reset_mpidr). */
  public long resetMpidr() {
    return Mpidr.RES1 | (id & 0xF) | (long) (id >> 4 & 0xFF) << 8 | (long) (id >> 12 & 0xFF) << 16;
  }

  /** Whether data accesses at EL1 are big-endian (SCTLR_EL1.EE). */
  public boolean isBigEndian() {
    return (state.sys(SysReg.SCTLR_EL1) & Sctlr.EE) != 0;
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

  /** Whether the vCPU would run if it slept (arm.c:kvm_arch_vcpu_runnable). */
  public boolean isRunnable() {
    return (lines.isInterruptAsserted() || lines.isNewsToUser()) && !power.isStopped();
  }
}
