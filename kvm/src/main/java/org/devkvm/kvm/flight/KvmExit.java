package org.devkvm.kvm.flight;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.MemoryAddress;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A vCPU left the guest: kvm_exit. Its duration is the time in the guest. */
@Name("devkvm.KvmExit")
@Label("KVM Exit")
@Description("A vCPU left the guest, in which it was for the event's duration")
@Category("devkvm")
@StackTrace(false)
@SuppressWarnings("UnusedVariable") // the recorder reads the fields
public final class KvmExit extends Event {
  @Label("vCPU")
  private final int vcpu;

  @Label("PC")
  @MemoryAddress
  private long pc;

  @Label("Reason")
  private String reason = "";

  private KvmExit(int vcpu) {
    this.vcpu = vcpu;
  }

  /** Records the entry; the exit to come begins with it. */
  public static KvmExit afterEntry(int vcpu, long pc) {
    new KvmEntry(vcpu, pc).commit();
    KvmExit exit = new KvmExit(vcpu);
    exit.begin();
    return exit;
  }

  /** Records the exit. */
  public void record(long at, Object why) {
    end();
    if (shouldCommit()) {
      pc = at;
      reason = why.getClass().getSimpleName();
      commit();
    }
  }
}
