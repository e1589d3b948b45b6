package org.devkvm.kvm.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.MemoryAddress;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A vCPU enters the guest: kvm_entry. */
@Name("devkvm.KvmEntry")
@Label("KVM Entry")
@Description("A vCPU enters the guest")
@Category("devkvm")
@StackTrace(false)
@SuppressWarnings("UnusedVariable") // the recorder reads the fields
final class KvmEntry extends Event {
  @Label("vCPU")
  private final int vcpu;

  @Label("PC")
  @MemoryAddress
  private final long pc;

  KvmEntry(int vcpu, long pc) {
    this.vcpu = vcpu;
    this.pc = pc;
  }
}
