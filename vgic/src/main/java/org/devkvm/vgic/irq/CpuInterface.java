package org.devkvm.vgic.irq;

import org.jspecify.annotations.Nullable;

/**
 * One CPU's end of the interrupt controller: masks, compares with what is running and signals. IHI
 * 0048B 3.2, 3.3.
 *
 * <p>The queue holds the interrupts that may be delivered here or are active here, as {@link Irq}
 * says, in the order in which they came: it is short (usually 0 to 3), whatever the number of
 * interrupts in the system. They are linked: an array would be one more cache line that goes back
 * and forth between the processors of an IPI. Each change selects anew, so that reading the outcome
 * costs nothing. Of equal priorities the first in the queue wins: so Linux fills the list
 * registers.
 *
 * <p>All methods require the controller's lock, except {@link #irqAsserted} and {@link
 * #fiqAsserted}.
 */
public final class CpuInterface {
  /** The running priority when no interrupt is active: below all others. */
  public static final int IDLE_PRIORITY = 0xff;

  private static final int PRIORITY_SHIFT = 8 - Vmcr.PRIORITY_BITS;

  private final InterruptController gic;
  private final int index;
  private final int id;

  private Vmcr vmcr = Vmcr.RESET;
  private int activePriorities0;
  private int activePriorities1;

  private volatile @Nullable Irq first;
  private @Nullable Irq selected;

  /** Whether the CPU is in the guest. */
  private volatile boolean running;

  /**
   * {@link #load} would change something: user space has set limits that hardware does not have, or
   * the line of an interrupt of this CPU fell unseen. Whether it does depends on nothing else.
   */
  private volatile boolean toBeLoaded = true;

  private volatile boolean irqAsserted;
  private volatile boolean fiqAsserted;

  CpuInterface(InterruptController gic, int index, int id) {
    this.gic = gic;
    this.index = index;
    this.id = id;
  }

  /** Its place among the CPUs, in order of creation. */
  public int index() {
    return index;
  }

  /** The number that user space gave the CPU; what a GICv2 shows as the source of an SGI. */
  public int id() {
    return id;
  }

  /** The level of the CPU's IRQ input. Any thread, takes no lock. */
  public boolean irqAsserted() {
    return irqAsserted;
  }

  /** The level of the CPU's FIQ input. Any thread, takes no lock. */
  public boolean fiqAsserted() {
    return fiqAsserted;
  }

  public Vmcr vmcr() {
    return vmcr;
  }

  public void vmcr(Vmcr value) {
    vmcr = value;
    if (!value.isLimited()) {
      toBeLoaded = true;
    }
    evaluate();
  }

  /** Whether there is something to do when the CPU begins to execute. Any thread, takes no lock. */
  boolean isToBeLoaded() {
    return toBeLoaded;
  }

  /** There is. */
  void toBeLoaded() {
    toBeLoaded = true;
  }

  /** The CPU begins to execute: hardware's limits hold. */
  void load() {
    toBeLoaded = false;
    vmcr(vmcr.limited());
  }

  /** The active group priorities; bit n is priority 8 * n. */
  public int activePriorities(int group) {
    return group == 0 ? activePriorities0 : activePriorities1;
  }

  public void activePriorities(int ofGroup0, int ofGroup1) {
    activePriorities0 = ofGroup0;
    activePriorities1 = ofGroup1;
    evaluate();
  }

  /** The group priority that a pending interrupt must beat. */
  public int runningPriority() {
    int active = activePriorities0 | activePriorities1;
    return active == 0 ? IDLE_PRIORITY : Integer.numberOfTrailingZeros(active) << PRIORITY_SHIFT;
  }

  /** The highest priority pending interrupt of the enabled groups, masked or not. */
  public @Nullable Irq selected() {
    return selected;
  }

  /** The interrupt that the CPU is being interrupted for. */
  public @Nullable Irq signalled() {
    return irqAsserted || fiqAsserted ? selected : null;
  }

  /** Takes the {@link #signalled} interrupt: it becomes active, its priority running. */
  public void acknowledge(Irq irq) {
    int bit = 1 << (vmcr.groupPriority(irq.priority(), irq.group()) >>> PRIORITY_SHIFT);
    if (irq.group() == 0) {
      activePriorities0 |= bit;
    } else {
      activePriorities1 |= bit;
    }
    irq.acknowledge(index);
  }

  /**
   * Ends the handling of an interrupt: drops the running priority and, unless EOImode splits these,
   * deactivates. As the priority drop does not depend on the identifier, ends must nest. An LPI has
   * no active state that could outlive the drop.
   */
  public void end(int intid) {
    dropPriority();
    if (!vmcr.has(Vmcr.EOI_MODE) || Intid.isLpi(intid)) {
      deactivate(intid);
    }
    evaluate();
  }

  /**
   * Deactivates an interrupt. One that is not active here is left alone, also if it is active on
   * another CPU: the list registers of this one do not have it.
   */
  public void deactivate(int intid) {
    Irq irq = gic.find(index, intid);
    if (irq != null && irq.active() && irq.activeCpu() == index) {
      irq.end();
      gic.noteEnd(irq);
    }
  }

  private void dropPriority() {
    int highest0 = Integer.numberOfTrailingZeros(activePriorities0);
    int highest1 = Integer.numberOfTrailingZeros(activePriorities1);
    if (highest0 < highest1) {
      activePriorities0 &= activePriorities0 - 1;
    } else {
      activePriorities1 &= activePriorities1 - 1;
    }
  }

  /**
   * The CPU enters the guest, where it may stay for long: what was retargeted meanwhile must not
   * wait for that (a CPU of Linux leaves at the host's next tick). On its thread, takes the lock.
   */
  public void enter() {
    running = true;
    settleIfAny();
  }

  /**
   * It has left the guest: what does not belong into its queue any more leaves it. On its thread,
   * takes the lock.
   */
  public void leave() {
    running = false;
    settleIfAny();
  }

  /** Looks at the queue after {@link #running} is written: whoever changes it looks at that. */
  private void settleIfAny() {
    if (first == null) {
      return;
    }
    gic.lock();
    try {
      settle();
    } finally {
      gic.unlock();
    }
  }

  boolean isRunning() {
    return running;
  }

  /** Everything in the queue goes where it belongs now. */
  void settle() {
    for (Irq irq = first, next; irq != null; irq = next) {
      next = irq.next(); // it may go into another queue
      irq.settle();
    }
  }

  /** LPIs leave the queue and are not pending any more. */
  void dropLpis() {
    for (Irq irq = first, next; irq != null; irq = next) {
      next = irq.next();
      if (Intid.isLpi(irq.intid())) {
        irq.drop();
      }
    }
  }

  void enqueue(Irq irq) {
    Irq last = first;
    if (last == null) {
      first = irq;
    } else {
      for (Irq next = last.next(); next != null; next = last.next()) {
        last = next;
      }
      last.next(irq);
    }
    evaluate();
  }

  void dequeue(Irq irq) {
    Irq before = null;
    for (Irq at = first; at != null && !at.equals(irq); at = at.next()) {
      before = at;
    }
    if (before == null) {
      first = irq.next();
    } else {
      before.next(irq.next());
    }
    irq.next(null);
    evaluate();
  }

  /** Selects anew and sets the outputs. */
  void evaluate() {
    select(gic.enabled() ? highestPriority() : null);
  }

  private void select(@Nullable Irq best) {
    selected = best;
    boolean irq = false;
    boolean fiq = false;
    if (best != null && interrupts(best)) {
      fiq = best.group() == 0 && vmcr.has(Vmcr.FIQ_EN);
      irq = !fiq;
    }
    if (irq != irqAsserted || fiq != fiqAsserted) {
      irqAsserted = irq;
      fiqAsserted = fiq;
      gic.output().changed(index, irq, fiq);
    }
  }

  private boolean interrupts(Irq irq) {
    return irq.priority() < vmcr.pmr()
        && vmcr.groupPriority(irq.priority(), irq.group()) < runningPriority();
  }

  private @Nullable Irq highestPriority() {
    Irq best = null;
    for (Irq irq = first; irq != null; irq = irq.next()) {
      if ((best == null || irq.priority() < best.priority())
          && irq.presents()
          && vmcr.groupEnabled(irq.group())) {
        best = irq;
      }
    }
    return best;
  }
}
