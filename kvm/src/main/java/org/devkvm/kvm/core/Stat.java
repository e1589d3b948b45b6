package org.devkvm.kvm.core;

import java.util.Arrays;
import java.util.List;

/**
 * The statistics of a VM and of a vCPU, in the order and with the names of Linux
 * (arch/arm64/kvm/guest.c:kvm_vm_stats_desc, kvm_vcpu_stats_desc).
 */
public enum Stat {
  // spotless:off
  REMOTE_TLB_FLUSH(Owner.VM, Kind.COUNTER),
  REMOTE_TLB_FLUSH_REQUESTS(Owner.VM, Kind.COUNTER),
  HALT_SUCCESSFUL_POLL(Owner.VCPU, Kind.COUNTER),
  HALT_ATTEMPTED_POLL(Owner.VCPU, Kind.COUNTER),
  HALT_POLL_INVALID(Owner.VCPU, Kind.COUNTER),
  HALT_WAKEUP(Owner.VCPU, Kind.COUNTER),
  HALT_POLL_SUCCESS_NS(Owner.VCPU, Kind.NANOSECONDS),
  HALT_POLL_FAIL_NS(Owner.VCPU, Kind.NANOSECONDS),
  HALT_WAIT_NS(Owner.VCPU, Kind.NANOSECONDS),
  HALT_POLL_SUCCESS_HIST(Owner.VCPU, Kind.HISTOGRAM),
  HALT_POLL_FAIL_HIST(Owner.VCPU, Kind.HISTOGRAM),
  HALT_WAIT_HIST(Owner.VCPU, Kind.HISTOGRAM),
  BLOCKING(Owner.VCPU, Kind.BOOLEAN),
  HVC_EXIT_STAT(Owner.VCPU, Kind.COUNTER),
  WFE_EXIT_STAT(Owner.VCPU, Kind.COUNTER),
  WFI_EXIT_STAT(Owner.VCPU, Kind.COUNTER),
  MMIO_EXIT_USER(Owner.VCPU, Kind.COUNTER),
  MMIO_EXIT_KERNEL(Owner.VCPU, Kind.COUNTER),
  SIGNAL_EXITS(Owner.VCPU, Kind.COUNTER),
  EXITS(Owner.VCPU, Kind.COUNTER);
  // spotless:on

  /** Whose it is. */
  public enum Owner {
    /** Of the whole VM. */
    VM,
    /** Of each vCPU. */
    VCPU;

    /** The statistics that it has. */
    public List<Stat> stats() {
      return Arrays.stream(Stat.values()).filter(stat -> stat.owner == this).toList();
    }
  }

  /** What it counts. */
  public enum Kind {
    /** How often. */
    COUNTER(1),
    /** How long. */
    NANOSECONDS(1),
    /** How often for how long: element n counts what took 2^(n-1) to 2^n - 1 nanoseconds. */
    HISTOGRAM(32),
    /** Whether, now. */
    BOOLEAN(1);

    private final int elements;

    Kind(int elements) {
      this.elements = elements;
    }

    /** How many 64-bit values it has. */
    public int elements() {
      return elements;
    }
  }

  private final Owner owner;
  private final Kind kind;

  Stat(Owner owner, Kind kind) {
    this.owner = owner;
    this.kind = kind;
  }

  /** What it counts. */
  public Kind kind() {
    return kind;
  }

  Owner owner() {
    return owner;
  }
}
