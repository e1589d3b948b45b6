package org.devkvm.vgic.irq;

import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The interrupts and CPU interfaces of one VM. */
public final class InterruptController {
  /**
   * How often a lock that somebody has is looked at before its thread sleeps: some microseconds.
   */
  private static final int SPINS = 1000;

  private final ReentrantLock lock = new ReentrantLock();
  private final CpuInterface[] cpus;
  private final Irq[][] privateIrqs;
  private final Irq[] spis;
  private final Lpis lpis = new Lpis(this);
  private final IrqOutput output;
  private final EoiListener eoiListener;

  private boolean enabled;
  private int ended = -1;

  /**
   * Creates a controller in its reset state.
   *
   * @param nrIrqs number of interrupts a CPU can see, private ones included; 64 to 992
   * @param cpuIds the number that user space gave each CPU, in order of creation
   */
  public InterruptController(int nrIrqs, int[] cpuIds, IrqOutput output, EoiListener eoiListener) {
    if (nrIrqs < 2 * Intid.NR_PRIVATE || nrIrqs >= Intid.FIRST_SPECIAL || nrIrqs % 32 != 0) {
      throw new IllegalArgumentException("nrIrqs " + nrIrqs);
    }
    this.output = output;
    this.eoiListener = eoiListener;
    cpus = new CpuInterface[cpuIds.length];
    Arrays.setAll(cpus, cpu -> new CpuInterface(this, cpu, cpuIds[cpu]));
    privateIrqs = new Irq[cpuIds.length][];
    Arrays.setAll(privateIrqs, cpu -> irqs(cpu, 0, Intid.NR_PRIVATE));
    spis = irqs(-1, Intid.NR_PRIVATE, nrIrqs - Intid.NR_PRIVATE);
  }

  private Irq[] irqs(int cpu, int first, int count) {
    Irq[] irqs = new Irq[count];
    Arrays.setAll(irqs, i -> new Irq(this, cpu, first + i));
    return irqs;
  }

  /** Takes the lock that guards everything below. Release it with {@link #unlock}. */
  public void lock() {
    if (!lock.tryLock()) {
      await();
    }
  }

  /**
   * Whoever has the lock is done with it soon, but if its thread has lost its processor: to sleep
   * and be woken takes as long as a hundred accesses. Of an IPI the sender meets the receiver here,
   * which ends the one before.
   */
  private void await() {
    for (int spins = 0; spins < SPINS; spins++) {
      Thread.onSpinWait();
      if (!lock.isLocked() && lock.tryLock()) {
        return;
      }
    }
    lock.lock();
  }

  /** Releases the lock and then says what was noted for the {@link EoiListener} meanwhile. */
  public void unlock() {
    int intid = ended;
    if (intid >= 0) { // else it is not written: other CPUs read what lies beside it
      ended = -1;
    }
    lock.unlock();
    if (intid >= 0) {
      eoiListener.deactivated(intid);
    }
  }

  public int nrIrqs() {
    return Intid.NR_PRIVATE + spis.length;
  }

  public int nrCpus() {
    return cpus.length;
  }

  /** The interface of a CPU; no lock needed. */
  public CpuInterface cpu(int index) {
    return cpus[index];
  }

  /**
   * Sets the level of an interrupt's input line. Any thread, takes the lock.
   *
   * <p>Only the owner of an interrupt moves its line; anybody else is ignored (an interrupt without
   * owner is user space's, whose token is null). A high level on an edge-triggered interrupt is an
   * edge, a low one is nothing. vgic.c:kvm_vgic_inject_irq
   *
   * @param cpu index of the CPU; matters for private interrupts only
   * @return whether there is such a line; SGIs have none
   */
  public boolean inject(int cpu, int intid, boolean level, @Nullable Object owner) {
    lock();
    try {
      Irq irq = Intid.isSgi(intid) ? null : find(cpu, intid);
      if (irq != null && irq.ownedBy(owner)) {
        irq.input(level);
      }
      return irq != null;
    } finally {
      unlock();
    }
  }

  /**
   * Reserves a PPI or SPI for a device inside the hypervisor. Any thread, takes the lock.
   * vgic.c:kvm_vgic_set_owner
   *
   * @return whether it was free or already the owner's
   */
  public boolean own(int cpu, int intid, Object owner) {
    if (Intid.isSgi(intid)) {
      throw new IllegalArgumentException("SGI " + intid);
    }
    lock();
    try {
      Irq irq = irq(cpu, intid);
      irq.own(owner);
      return irq.ownedBy(owner);
    } finally {
      unlock();
    }
  }

  /**
   * Ties an interrupt to the line of its owner, as hardware ties a virtual interrupt to a physical
   * one. Any thread, takes the lock. vgic.c:kvm_vgic_map_phys_irq
   */
  public void map(int cpu, int intid) {
    lock();
    try {
      irq(cpu, intid).map();
    } finally {
      unlock();
    }
  }

  /**
   * An interrupt that is tied to a line forgets all requests and that it is active. Any thread,
   * takes the lock. vgic.c:kvm_vgic_reset_mapped_irq
   */
  public void resetMapped(int cpu, int intid) {
    lock();
    try {
      irq(cpu, intid).resetMapped();
    } finally {
      unlock();
    }
  }

  /**
   * A CPU begins to execute: from now on its interface has the limits of hardware. Any thread,
   * takes the lock. vgic-v2.c:vgic_v2_load
   */
  public void load(int cpu) {
    if (!cpus[cpu].isToBeLoaded()) {
      return;
    }
    lock();
    try {
      for (Irq irq : privateIrqs[cpu]) {
        irq.look();
      }
      cpus[cpu].load();
    } finally {
      unlock();
    }
  }

  /** An interrupt as this CPU sees it. */
  public Irq irq(int cpu, int intid) {
    Irq irq = find(cpu, intid);
    if (irq == null) {
      throw new IllegalArgumentException("interrupt " + intid + " of CPU " + cpu);
    }
    return irq;
  }

  /** An interrupt as this CPU sees it, or null if there is no such interrupt or CPU. */
  public @Nullable Irq find(int cpu, int intid) {
    if (Intid.isPrivate(intid)) {
      return cpu >= 0 && cpu < cpus.length ? privateIrqs[cpu][intid] : null;
    }
    if (Intid.isLpi(intid)) {
      return lpis.find(intid);
    }
    int spi = intid - Intid.NR_PRIVATE;
    return spi >= 0 && spi < spis.length ? spis[spi] : null;
  }

  /** The interrupts that messages make. */
  public Lpis lpis() {
    return lpis;
  }

  /** Whether pending interrupts are forwarded to the CPUs. */
  public boolean enabled() {
    return enabled;
  }

  /** What was raised while this was off is not delivered until it is raised again. */
  public void enable(boolean value) {
    enabled = value;
    for (CpuInterface cpu : cpus) {
      if (!value && cpu.isRunning()) {
        cpu.settle();
      }
      cpu.evaluate();
    }
  }

  @Nullable CpuInterface cpuOrNull(int index) {
    return index >= 0 && index < cpus.length ? cpus[index] : null;
  }

  IrqOutput output() {
    return output;
  }

  /** Remembers to tell the {@link EoiListener}; a register access ends one interrupt at most. */
  void noteEnd(Irq irq) {
    if (irq.trigger() == Trigger.LEVEL && Intid.isSpi(irq.intid())) {
      ended = irq.intid();
    }
  }
}
