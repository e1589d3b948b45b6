package org.devkvm.kvm.core;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.devkvm.cpu.engine.Engine;
import org.devkvm.cpu.engine.ShareabilityDomain;
import org.devkvm.kvm.fd.UserMemory;
import org.devkvm.kvm.memory.MemorySlots;
import org.devkvm.kvm.pmu.EventFilter;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.kvm.timer.AlarmClock;
import org.devkvm.vgic.lpi.LpiTables;
import org.jspecify.annotations.Nullable;

/** One virtual machine. It lives as long as a file refers to it: its own, a vCPU's, a device's. */
public final class Vm {
  private final Host host;
  private final UserMemory process;
  private final int ipaBits;
  private final ReentrantLock lock = new ReentrantLock();
  private final ReentrantLock configLock = new ReentrantLock();
  private final ShareabilityDomain domain = new ShareabilityDomain();
  private final MemorySlots memory;
  private final IoBus mmio = new IoBus();
  private final IoBus ports = new IoBus();
  private final IoBus ccw = new IoBus();
  private final LpiTables lpis;
  private final IrqRouting routing = new IrqRouting(this);
  private final Stats stats = new Stats(Stat.Owner.VM);
  private final AlarmClock alarms;
  private final FirmwareState firmware = new FirmwareState();
  private final EventFilter eventFilter = new EventFilter();
  private final AtomicInteger references = new AtomicInteger(1);

  /** The latest first; guarded by the lock. */
  private final Deque<Device> devices = new ArrayDeque<>();

  private final VcpuList vcpus;

  /** What else ends with the VM. */
  private final List<Runnable> ends = new CopyOnWriteArrayList<>();

  private volatile IntConsumer acknowledged = _ -> {};
  private volatile @Nullable Vgic vgic;
  private volatile boolean dead;
  private volatile boolean hasRun;
  private volatile boolean nisvToUser;
  private volatile boolean systemSuspend;

  private final IdentityRegisters identity;

  /**
   * A VM without memory and vCPUs.
   *
   * @param process whose address space its memory slots refer to
   * @param ipaBits the size of its guest-physical address space
   */
  public Vm(Host host, UserMemory process, int ipaBits) {
    this.host = host;
    this.process = process;
    this.ipaBits = ipaBits;
    identity = new IdentityRegisters(host.processor(), host.abi());
    vcpus = new VcpuList(this, host.gic().maxVcpus());
    this.alarms = host.alarms().clock(host.counter());
    this.memory = new MemorySlots(process, ipaBits, this::forgetMemory, domain::memoryGone);
    this.lpis = new LpiTables(new TableMemory(memory));
  }

  private void forgetMemory() {
    stats.count(Stat.REMOTE_TLB_FLUSH_REQUESTS);
    domain.engines().forEach(Engine::dropTranslations);
    stats.count(Stat.REMOTE_TLB_FLUSH);
  }

  /** What the VM runs on. */
  public Host host() {
    return host;
  }

  /** The address space of the process that created it. */
  public UserMemory process() {
    return process;
  }

  /** Guest-physical addresses are below 1 << ipaBits. */
  public int ipaBits() {
    return ipaBits;
  }

  /** Guards the creation of vCPUs and devices: kvm->lock. */
  public ReentrantLock lock() {
    return lock;
  }

  /** Guards configuration: kvm->arch.config_lock. */
  public ReentrantLock configLock() {
    return configLock;
  }

  /** The memory slots. */
  public MemorySlots memory() {
    return memory;
  }

  /** The devices inside the kernel that guests reach by memory-mapped registers. */
  public IoBus mmio() {
    return mmio;
  }

  /** The bus of port I/O: guests cannot reach it, and user space may put devices on it. */
  public IoBus ports() {
    return ports;
  }

  /** The bus of the channels of s390: as {@link #ports}. */
  public IoBus ccw() {
    return ccw;
  }

  /** The interrupts that messages make, and their tables. */
  public LpiTables lpis() {
    return lpis;
  }

  /** Where the interrupts of irqfds go. */
  public IrqRouting routing() {
    return routing;
  }

  /** What its statistics are of: with the process that created it, which is unknown here. */
  public String subject() {
    return "kvm-" + ProcessHandle.current().pid();
  }

  /** The statistics of the VM. */
  public Stats stats() {
    return stats;
  }

  /** Has someone told when a guest has acknowledged a level-triggered SPI, and of which GSI. */
  public void onAcknowledge(IntConsumer gsis) {
    acknowledged = gsis;
  }

  /** A guest has acknowledged a level-triggered SPI (eventfd.c:kvm_notify_acked_irq). */
  void acknowledged(int intid) {
    int gsi = routing.gsi(intid);
    if (gsi >= 0) {
      acknowledged.accept(gsi);
    }
  }

  /** The PEs. */
  public ShareabilityDomain domain() {
    return domain;
  }

  /** Hypercall and PSCI configuration. */
  public FirmwareState firmware() {
    return firmware;
  }

  /** What the PMUs of its vCPUs may count. Changed under {@link #configLock}. */
  public EventFilter eventFilter() {
    return eventFilter;
  }

  AlarmClock alarms() {
    return alarms;
  }

  /** A further file refers to the VM. */
  public void acquire() {
    references.incrementAndGet();
  }

  /** A file does not refer to the VM any more; the last one ends it. */
  public void release() {
    if (references.decrementAndGet() == 0) {
      devices.forEach(Device::destroy);
      ends.forEach(Runnable::run);
      alarms.close();
      boolean busy = vcpus.isBusy();
      if (busy) {
        memory.close(); // so that threads which still run the guest leave it
      }
      for (Vcpu vcpu : vcpus) {
        vcpu.closeEngine();
      }
      if (!busy) {
        memory.close(); // when nobody is left to forget, block by block, the code that was in it
      }
      for (Vcpu vcpu : vcpus) {
        vcpu.closePages();
      }
    }
  }

  /** Has something done at the end of the VM. */
  public void atEnd(Runnable end) {
    ends.add(end);
  }

  /** The devices that have not ended, the latest first; under {@link #lock}: kvm->devices. */
  public Collection<Device> devices() {
    return Collections.unmodifiableCollection(devices);
  }

  /** A device was created; it ends with the VM, if not before. */
  public void addDevice(Device device) {
    lock.lock();
    try {
      devices.addFirst(device);
    } finally {
      lock.unlock();
    }
  }

  /** Ends a device before the VM ends. */
  public void removeDevice(Device device) {
    lock.lock();
    try {
      if (devices.remove(device)) {
        device.destroy();
      }
    } finally {
      lock.unlock();
    }
  }

  /** EIO from another process, or once the VM is dead. */
  public void checkUsable(UserMemory caller) {
    Refusal.OTHER_PROCESS.unless(caller.equals(process));
    Refusal.VM_IS_DEAD.when(dead);
  }

  /** Marks the VM dead: every later ioctl, and every KVM_RUN in flight, gets EIO. */
  public void kill() {
    dead = true;
    for (Vcpu vcpu : vcpus) {
      vcpu.thread().request(Request.VM_DEAD);
    }
  }

  /** Its vCPUs. */
  public VcpuList vcpus() {
    return vcpus;
  }

  /** The in-kernel interrupt controller; null if user space is it. */
  public @Nullable Vgic vgic() {
    return vgic;
  }

  /** Creates the in-kernel GIC (vgic-init.c:kvm_vgic_create). */
  public <T extends Vgic> T createVgic(Function<Vm, T> model) {
    try (var _ = quiesce()) {
      Refusal.VGIC_EXISTS.when(vgic != null);
      for (Vcpu vcpu : vcpus) {
        Refusal.VGIC_AFTER_RUN.when(vcpu.hasRun());
      }
      T made = model.apply(this);
      vcpus.max(made.maxVcpus());
      Refusal.VGIC_TOO_MANY_VCPUS.when(vcpus.size() > vcpus.max());
      vgic = made;
      return made;
    }
  }

  /** Keeps every vCPU out of ioctls and the configuration from changing; EBUSY. */
  public Quiesced quiesce() {
    return Quiesced.of(this);
  }

  /** Whether any vCPU has passed its first KVM_RUN checks. */
  public boolean hasRun() {
    return hasRun;
  }

  /** A vCPU has passed its first KVM_RUN checks: SMCCC configuration and PMU events are frozen. */
  public void markRun() {
    configLock.lock();
    try {
      hasRun = true;
    } finally {
      configLock.unlock();
    }
  }

  /** KVM_CAP_ARM_NISV_TO_USER is enabled. */
  public boolean nisvToUser() {
    return nisvToUser;
  }

  /** Enables KVM_CAP_ARM_NISV_TO_USER. */
  public void enableNisvToUser() {
    nisvToUser = true;
  }

  /** KVM_CAP_ARM_SYSTEM_SUSPEND is enabled. */
  public boolean systemSuspend() {
    return systemSuspend;
  }

  /** Enables KVM_CAP_ARM_SYSTEM_SUSPEND. */
  public void enableSystemSuspend() {
    systemSuspend = true;
  }

  /** Its identification registers, but for what a vCPU hides: see {@link Vcpu#idRegister}. */
  public IdentityRegisters identity() {
    return identity;
  }
}
