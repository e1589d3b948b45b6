package org.devkvm.vgic.irq;

import static org.devkvm.vgic.irq.Trigger.EDGE;
import static org.devkvm.vgic.irq.Trigger.LEVEL;

import org.jspecify.annotations.Nullable;

/**
 * One interrupt: its state and its transitions. IHI 0048B 3.2.4.
 *
 * <p>It stands in the queue of one CPU, or of none. It enters the queue of the CPU it is routed to
 * when it is raised, enabled or made active, and stays there, wherever it is routed meanwhile,
 * until that CPU enters or leaves the guest: only then is it taken out or moved to where it belongs
 * now (vgic.c:vgic_queue_irq_unlock, vgic_prune_ap_list). Linux looks at a running CPU at any
 * moment; here that is at once. All methods require the controller's lock.
 */
public final class Irq {
  private final InterruptController gic;
  private final int intid;

  private boolean enabled;
  private boolean latch;
  private boolean line;
  private boolean active;
  private int activeCpu;
  private int priority;
  private int group;
  private Trigger trigger;
  private int targets;
  private int target;
  private int sources;
  private int activeSource;
  private @Nullable Object owner;
  private boolean mapped;

  /** The line of a mapped one fell while nobody looked. */
  private boolean fellUnseen;

  private @Nullable CpuInterface queue;
  private @Nullable Irq next;

  /**
   * Creates an interrupt as it is after reset: SGIs enabled, all others disabled; PPIs
   * level-triggered, all others edge-triggered. vgic-init.c:kvm_vgic_vcpu_init, kvm_vgic_dist_init
   *
   * @param cpu the CPU it is private to, or -1
   */
  Irq(InterruptController gic, int cpu, int intid) {
    this.gic = gic;
    this.intid = intid;
    target = Math.max(cpu, 0);
    targets = cpu < 0 ? 0 : 1 << cpu;
    enabled = Intid.isSgi(intid);
    trigger = Intid.isPpi(intid) ? LEVEL : EDGE;
  }

  public int intid() {
    return intid;
  }

  public boolean enabled() {
    return enabled;
  }

  public boolean active() {
    return active;
  }

  /** The CPU it is active on; meaningful while active. */
  public int activeCpu() {
    return activeCpu;
  }

  public int priority() {
    return priority;
  }

  public int group() {
    return group;
  }

  public Trigger trigger() {
    return trigger;
  }

  /** The level of its input line. */
  public boolean line() {
    return line;
  }

  /** Whether an edge or software made it pending. */
  public boolean latch() {
    return latch;
  }

  /**
   * What the guest wrote as targets, a mask with a GICv2 and an affinity with a GICv3, of an LPI
   * nothing; {@link #target} is where that leads.
   */
  public int targets() {
    return targets;
  }

  /** The index of the CPU it is routed to; negative if there is none. */
  public int target() {
    return target;
  }

  /** SGIs: a bit per CPU that requests it. */
  public int sources() {
    return sources;
  }

  /** SGIs: the CPU whose request is active. */
  public int activeSource() {
    return activeSource;
  }

  public boolean pending() {
    return latch || (line && trigger == LEVEL);
  }

  /** Whether a CPU may be interrupted by it, as far as the interrupt itself is concerned. */
  public boolean deliverable() {
    return enabled && !active && pending();
  }

  /** Whether it interrupts the CPU in whose queue it is. */
  boolean presents() {
    return deliverable() && queue != null && queue.index() == target;
  }

  public void enable(boolean value) {
    enabled = value;
    fellUnseen &= !value;
    update(value);
  }

  public void group(int value) {
    group = value;
    update(true);
  }

  public void priority(int value) {
    priority = value & Vmcr.PRIORITY_MASK;
    update(false);
  }

  public void trigger(Trigger value) {
    trigger = value;
    update(false);
  }

  public void latch(boolean value) {
    latch = value;
    update(value);
  }

  public void line(boolean value) {
    line = value;
    update(value);
  }

  /**
   * Whether user space sees it pending: the line of a mapped one that is not queued is looked at
   * when it rises, and when its CPU begins to execute (arch_timer.c:kvm_timer_vcpu_load_gic).
   */
  public boolean pendingForUser() {
    return pending() || (fellUnseen && trigger == LEVEL);
  }

  /** Its CPU begins to execute. */
  void look() {
    fellUnseen = false;
  }

  /** Routes it to a CPU. */
  public void route(int newTargets, int cpuIndex) {
    targets = newTargets;
    target = cpuIndex;
    update(false);
  }

  /** SGIs: makes it pending for further sources. */
  public void addSources(int mask) {
    sources |= mask;
    latch |= sources != 0;
    update(true);
  }

  /** SGIs: withdraws requests. */
  public void removeSources(int mask) {
    sources &= ~mask;
    latch &= sources != 0;
    update(false);
  }

  /** LPIs: what the configuration table says of it. */
  public void configure(int newPriority, boolean enable) {
    priority = newPriority & Vmcr.PRIORITY_MASK;
    enabled = enable;
    update(true);
  }

  /** Whether it is in the queue of a CPU, which is to be interrupted by it or is handling it. */
  public boolean isHeld() {
    return queue != null;
  }

  /** The one behind it in the queue. */
  @Nullable Irq next() {
    return next;
  }

  /** Puts one behind it. */
  void next(@Nullable Irq irq) {
    next = irq;
  }

  /** Leaves the queue and forgets what was requested. */
  void drop() {
    latch = false;
    move(null);
  }

  /** Makes it active as by a write of software, on the CPU it is routed to. */
  public void activate(int source) {
    if (!active) {
      activeCpu = queue == null ? target : queue.index();
    }
    active = true;
    activeSource = source;
    update(true);
  }

  /** Makes it inactive as by a write of software; a latched request survives. */
  public void deactivate() {
    active = false;
    update(false);
  }

  /** Its input line has this level, says a device. vgic.c:vgic_validate_injection */
  void input(boolean level) {
    if (trigger == LEVEL && line != level) {
      fellUnseen = mapped && !level && !(enabled && gic.enabled());
      CpuInterface cpu = fellUnseen ? gic.cpuOrNull(target) : null;
      if (cpu != null) {
        cpu.toBeLoaded();
      }
      line(level);
    } else if (trigger == EDGE && level) {
      latch(true);
    }
  }

  /**
   * Becomes active on the CPU that took it. An edge is consumed, of an SGI the request of the
   * lowest source; a level stays pending below. vgic-v2.c:vgic_v2_populate_lr
   */
  void acknowledge(int byCpu) {
    active = true;
    activeCpu = byCpu;
    if (sources != 0) {
      activeSource = Integer.numberOfTrailingZeros(sources);
      sources &= sources - 1;
    }
    if (trigger == EDGE) {
      latch = sources != 0;
    }
    update(false);
  }

  /**
   * Is done, says the CPU that took it. What software had latched of a level-triggered one counts
   * as served. vgic-v2.c:vgic_v2_fold_lr_state
   */
  void end() {
    active = false;
    if (trigger == LEVEL) {
      latch = false;
    }
    update(false);
  }

  /** Whether this is the token of the device that has reserved it; null is user space's. */
  @SuppressWarnings("ReferenceEquality") // a token is compared by identity
  boolean ownedBy(@Nullable Object token) {
    return owner == token;
  }

  /** Reserves it for a device, unless another has it. */
  void own(Object token) {
    if (owner == null) {
      owner = token;
    }
  }

  /** Ties it to the line of its owner. */
  void map() {
    mapped = true;
  }

  /** If it is tied to a line: nothing is pending or active any more, and the line is low. */
  void resetMapped() {
    if (mapped) {
      active = false;
      latch = false;
      line = false;
      fellUnseen = false;
      update(false);
    }
  }

  /** Whether it is tied to a line whose level, not its own latch, is what a guest reads. */
  public boolean mapped() {
    return mapped;
  }

  /**
   * It has changed.
   *
   * @param raised whether it now enters a queue, if it is in none
   */
  private void update(boolean raised) {
    if (queue != null ? queue.isRunning() : raised) {
      settle();
    } else if (queue != null) {
      queue.evaluate();
    } else {
      forgetUnmapped();
    }
  }

  /** Goes where it belongs now: the CPU in whose queue it is leaves the guest. */
  void settle() {
    if (active) {
      move(queue == null ? gic.cpuOrNull(target) : queue);
    } else {
      move(deliverable() && gic.enabled() ? gic.cpuOrNull(target) : null);
    }
  }

  private void move(@Nullable CpuInterface next) {
    CpuInterface previous = queue;
    queue = next;
    if (next == previous) {
      if (next != null) {
        next.evaluate();
      }
    } else {
      if (previous != null) {
        previous.dequeue(this);
      }
      if (next != null) {
        next.enqueue(this);
      }
    }
    forgetUnmapped();
  }

  private void forgetUnmapped() {
    if (queue == null && Intid.isLpi(intid)) {
      gic.lpis().settled(this);
    }
  }
}
