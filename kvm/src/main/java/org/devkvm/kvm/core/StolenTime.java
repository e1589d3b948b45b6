package org.devkvm.kvm.core;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.devkvm.cpu.engine.SystemCounter;
import org.devkvm.kvm.fd.UserPointer;
import org.devkvm.kvm.memory.MemorySlots;
import org.jspecify.annotations.Nullable;

/**
 * The time that other threads of the host took from a vCPU, told to the guest in a record of its
 * own memory: {@code struct pvclock_vcpu_stolen_time}, little-endian, of DEN0057 (pvtime.c). It
 * belongs to whoever holds the vCPU's mutex.
 */
public final class StolenTime {
  /** GPA_INVALID: the base before it is set, as KVM_GET_DEVICE_ATTR answers it. */
  public static final long UNSET = -1;

  /** The size of the record, and its alignment. */
  public static final int RECORD_BYTES = 64;

  /** Behind u32 revision and u32 attributes, both 0. */
  private static final int STOLEN_TIME = 8;

  /**
   * How old the record may be when the guest is entered. Linux writes it whenever the host's
   * scheduler puts the thread back on a processor. Nobody tells us when that happens, and asking
   * costs 2 microseconds: more than most exits. A Linux guest looks at the record every 4 ms.
   */
  private static final long PERIOD = SystemCounter.FREQUENCY / 1000;

  private final Vcpu vcpu;
  private final Host host;
  private long base = UNSET;
  private long lastDelay;
  private long due;
  private @Nullable Thread counted;

  StolenTime(Vcpu vcpu) {
    this.vcpu = vcpu;
    this.host = vcpu.vm().host();
  }

  /** IPA of the record; {@link #UNSET} if the vCPU has none. */
  public long base() {
    return base;
  }

  /** Says where the record is. */
  public void base(long ipa) {
    base = ipa;
    due = host.counter().now();
  }

  /** Whether the vCPU has a record. */
  public boolean isOffered() {
    return base != UNSET;
  }

  /** The guest asked for its record: it begins anew, with nothing stolen (kvm_init_stolen_time). */
  public void begin() {
    takeDelay();
    slots().write(base, UserPointer.buffer(RECORD_BYTES));
  }

  /** Brings the record up to date if it is due; before the guest is entered. */
  public void refresh() {
    if (base == UNSET) {
      return;
    }
    long now = host.counter().now();
    if (now - due >= 0) {
      due = now + PERIOD;
      long stolen = takeDelay();
      if (stolen != 0) {
        add(stolen);
      }
    }
  }

  /** The delay since the last call; of a thread that did not call before, nothing is known. */
  private long takeDelay() {
    Thread thread = Thread.currentThread();
    long delay = host.runDelay().ofThisThread() + vcpu.thread().runDelay();
    long since = thread.equals(counted) ? delay - lastDelay : 0;
    counted = thread;
    lastDelay = delay;
    return since;
  }

  /** Where there is no memory, nothing is recorded, and what was read is ignored. */
  private void add(long stolen) {
    MemorySegment total = UserPointer.buffer(Long.BYTES);
    slots().read(base + STOLEN_TIME, total);
    total.set(ValueLayout.JAVA_LONG, 0, total.get(ValueLayout.JAVA_LONG, 0) + stolen);
    slots().write(base + STOLEN_TIME, total);
  }

  private MemorySlots slots() {
    return vcpu.vm().memory();
  }
}
