package org.devkvm.kvm.event;

import java.util.ArrayList;
import java.util.List;
import org.devkvm.kvm.core.Vgic;
import org.devkvm.kvm.core.Vm;
import org.devkvm.kvm.fd.Caller;
import org.devkvm.kvm.fd.EventFd;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.Uapi;
import org.devkvm.uapi.struct.KvmIrqfd;
import org.jspecify.annotations.Nullable;

/** KVM_IRQFD: eventfds whose signals are interrupts (eventfd.c). Thread-safe. */
public final class IrqFds {
  private final Vm vm;

  /** Guarded by this. */
  private final List<IrqFd> bound = new ArrayList<>();

  /** The irqfds of a VM. */
  public IrqFds(Vm vm) {
    this.vm = vm;
    vm.onAcknowledge(this::acknowledged);
  }

  /** An eventfd that is bound to a GSI. */
  private final class IrqFd {
    private final EventFd eventFd;
    private final int gsi;
    private final @Nullable EventFd resampleFd;
    private EventFd.@Nullable Watch watch;
    private boolean ended;

    IrqFd(EventFd eventFd, int gsi, @Nullable EventFd resampleFd) {
      this.eventFd = eventFd;
      this.gsi = gsi;
      this.resampleFd = resampleFd;
    }

    /** What is already in the counter is an interrupt, too. */
    void begin() {
      EventFd.Watch begun = eventFd.watch(this::signalled, this::gone);
      boolean late;
      synchronized (this) {
        watch = begun;
        late = ended;
      }
      if (late) {
        begun.close();
        release();
      }
    }

    /**
     * The line goes up and stays there (vgic-irqfd.c:kvm_arch_set_irq_inatomic): until the guest
     * has acknowledged the interrupt where it is resampled, else until user space lowers it.
     *
     * <p>DEVIATION: the line stays up for a count that was there before KVM_IRQFD as well; Linux
     * lowers it again.
     */
    private void signalled() {
      vm.routing().level(gsi, true);
    }

    private void gone() {
      if (remove(this)) {
        release();
      }
    }

    /** Where it has not begun yet, on another thread, that gives the eventfds back. */
    void end() {
      EventFd.Watch begun;
      synchronized (this) {
        ended = true;
        begun = watch;
      }
      if (begun != null) {
        begun.close();
        release();
      }
    }

    private void release() {
      eventFd.close();
      if (resampleFd != null) {
        resampleFd.close();
      }
    }
  }

  private synchronized boolean remove(IrqFd irqFd) {
    return bound.remove(irqFd);
  }

  /** KVM_IRQFD. */
  public void set(Caller caller, KvmIrqfd request) {
    int known = Uapi.KVM_IRQFD_FLAG_DEASSIGN | Uapi.KVM_IRQFD_FLAG_RESAMPLE;
    Refusal.IRQFD_FLAGS.unless((request.flags() & ~known) == 0);
    if ((request.flags() & Uapi.KVM_IRQFD_FLAG_DEASSIGN) != 0) {
      deassign(caller, request);
    } else {
      assign(caller, request);
    }
  }

  private void assign(Caller caller, KvmIrqfd request) {
    Vgic vgic = vm.vgic();
    Refusal.IRQFD_BEFORE_VGIC_INIT.unless(vgic != null && vgic.isInitialised());
    EventFd eventFd = caller.process().eventFd(request.fd());
    EventFd resampleFd = null;
    boolean done = false;
    try {
      if ((request.flags() & Uapi.KVM_IRQFD_FLAG_RESAMPLE) != 0) {
        resampleFd = caller.process().eventFd(request.resamplefd());
      }
      eventFd.keep();
      if (resampleFd != null) {
        resampleFd.keep();
      }
      IrqFd irqFd = new IrqFd(eventFd, request.gsi(), resampleFd);
      synchronized (this) {
        Refusal.IRQFD_BOUND.when(bound.stream().anyMatch(b -> b.eventFd.equals(eventFd)));
        bound.add(irqFd);
      }
      begin(irqFd);
      done = true;
    } finally {
      if (!done) {
        eventFd.close();
        if (resampleFd != null) {
          resampleFd.close();
        }
      }
    }
  }

  private void begin(IrqFd irqFd) {
    boolean begun = false;
    try {
      irqFd.begin();
      begun = true;
    } finally {
      if (!begun) {
        boolean _ = remove(irqFd);
      }
    }
  }

  /** On return no interrupt comes from the eventfd any more. */
  private void deassign(Caller caller, KvmIrqfd request) {
    try (EventFd eventFd = caller.process().eventFd(request.fd())) {
      List<IrqFd> gone;
      synchronized (this) {
        gone =
            bound.stream()
                .filter(b -> b.eventFd.equals(eventFd) && b.gsi == request.gsi())
                .toList();
        bound.removeAll(gone);
      }
      gone.forEach(IrqFd::end);
    }
  }

  /**
   * The guest is done with an interrupt: lines that are resampled fall, and are asked for again.
   */
  private void acknowledged(int gsi) {
    List<IrqFd> resampled;
    synchronized (this) {
      resampled = bound.stream().filter(b -> b.gsi == gsi && b.resampleFd != null).toList();
    }
    if (resampled.isEmpty()) {
      return;
    }
    vm.routing().level(gsi, false);
    for (IrqFd irqFd : resampled) {
      EventFd resampleFd = irqFd.resampleFd;
      if (resampleFd != null) {
        resampleFd.signal();
      }
    }
  }

  /** The file of the VM is gone. */
  public void release() {
    List<IrqFd> all;
    synchronized (this) {
      all = List.copyOf(bound);
      bound.clear();
    }
    all.forEach(IrqFd::end);
  }
}
