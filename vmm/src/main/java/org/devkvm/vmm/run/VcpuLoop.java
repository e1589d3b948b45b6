package org.devkvm.vmm.run;

import java.lang.foreign.Arena;
import org.devkvm.client.KvmException;
import org.devkvm.client.VcpuExit;
import org.devkvm.client.VcpuExit.MmioRead;
import org.devkvm.client.VcpuExit.MmioWrite;
import org.devkvm.client.VcpuExit.SystemEvent;
import org.devkvm.client.VcpuFd;
import org.devkvm.uapi.SystemEventType;
import org.devkvm.uapi.struct.KvmVcpuEvents;
import org.devkvm.vmm.access.UndescribedAccess;
import org.devkvm.vmm.device.BoardDevice;
import org.devkvm.vmm.device.Dma;
import org.devkvm.vmm.device.MmioBus;

/**
 * What the thread of one vCPU does: runs the guest and serves its exits until the machine stops.
 */
final class VcpuLoop implements Runnable {
  private static final VcpuExit INTERRUPTED = new VcpuExit.Intr();

  private final VcpuFd vcpu;
  private final MmioBus bus;
  private final Outcome outcome;
  private final UndescribedAccess undescribed;

  VcpuLoop(VcpuFd vcpu, MmioBus bus, Dma memory, Outcome outcome) {
    this.vcpu = vcpu;
    this.bus = bus;
    this.outcome = outcome;
    this.undescribed = new UndescribedAccess(vcpu, bus, memory);
  }

  @Override
  @SuppressWarnings("CatchingUnchecked") // the boundary: a defect ends the run, not only the thread
  public void run() {
    try {
      VcpuExit exit = INTERRUPTED;
      while (!outcome.isDecided()) {
        exit = enter();
        serve(exit);
      }
      if (!(exit instanceof VcpuExit.Intr)) {
        complete();
      }
    } catch (OutOfMemoryError e) { // makes no message, for which there is no memory either
      outcome.failed("Java's heap is full", e);
    } catch (Exception | Error e) {
      outcome.failed("vCPU %d: %s".formatted(vcpu.id(), e), e);
    }
  }

  /** KVM_RUN; if KVM refuses it, the machine has ended. */
  private VcpuExit enter() {
    try {
      return vcpu.run();
    } catch (KvmException refused) {
      outcome.refused("vCPU %d: %s%s".formatted(vcpu.id(), refused.getMessage(), where()), refused);
      return INTERRUPTED;
    }
  }

  private String where() {
    try {
      return ", " + undescribed.text();
    } catch (KvmException unknown) {
      return ""; // of a dead VM nothing is told
    }
  }

  /** An access that was served is completed, without the guest, by the next KVM_RUN (api.rst 5). */
  private void complete() {
    vcpu.immediateExit(true);
    vcpu.run();
  }

  private void serve(VcpuExit exit) {
    if (exit instanceof MmioWrite write) {
      write(write);
    } else if (exit instanceof MmioRead read) {
      read(read);
    } else if (exit instanceof SystemEvent event) {
      systemEvent(event);
    } else {
      serveRare(exit);
    }
  }

  private void serveRare(VcpuExit exit) {
    switch (exit) {
      case MmioRead read -> read(read);
      case MmioWrite write -> write(write);
      case SystemEvent event -> systemEvent(event);
      case VcpuExit.Intr() -> vcpu.immediateExit(false);
      case VcpuExit.Internal internal -> cannotGoOn(internal);
      case VcpuExit.FailEntry failure -> cannotGoOn(failure);
      case VcpuExit.Debug debug -> cannotGoOn(debug);
      case VcpuExit.ArmNisv access -> undescribed(access);
      case VcpuExit.Hypercall call -> cannotGoOn(call);
      case VcpuExit.Unknown unknown -> cannotGoOn(unknown);
    }
  }

  private void read(MmioRead read) {
    BoardDevice device = bus.find(read.address());
    if (device == null) {
      externalAbort();
    } else {
      read.answer(MmioBus.read(device, read.address(), read.length()));
    }
  }

  private void write(MmioWrite write) {
    BoardDevice device = bus.find(write.address());
    if (device == null) {
      externalAbort();
    } else {
      MmioBus.write(device, write.address(), write.length(), write.value());
    }
  }

  /** LDP and the like, to what is not memory. */
  private void undescribed(VcpuExit.ArmNisv access) {
    if (!undescribed.serve(access.faultIpa())) {
      externalAbort();
    }
  }

  /** Nothing answers, or not such an access: a synchronous external abort (api.rst 4.32). */
  private void externalAbort() {
    try (Arena arena = Arena.ofConfined()) {
      vcpu.setEvents(KvmVcpuEvents.allocate(arena).extDabtPending(1));
    }
  }

  private void systemEvent(SystemEvent event) {
    if (event.type() == SystemEventType.SHUTDOWN.number()) {
      outcome.decide(new MachineResult.PoweredOff());
    } else if (event.type() == SystemEventType.RESET.number()) {
      outcome.decide(new MachineResult.Reset());
    } else {
      cannotGoOn(event);
    }
  }

  private void cannotGoOn(VcpuExit exit) {
    outcome.failed("vCPU %d: KVM_RUN ended with %s".formatted(vcpu.id(), exit), null);
  }
}
