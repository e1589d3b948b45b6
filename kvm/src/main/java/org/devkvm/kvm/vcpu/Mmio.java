package org.devkvm.kvm.vcpu;

import org.devkvm.arm64.reg.Esr;
import org.devkvm.kvm.core.IoBus;
import org.devkvm.kvm.core.KvmRunPage;
import org.devkvm.kvm.core.Stat;
import org.devkvm.kvm.core.Vcpu;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.ExitReason;
import org.devkvm.uapi.struct.KvmRun;

/**
 * Accesses outside of memory: to devices in the kernel here, to everything else in user space, and
 * completed when KVM_RUN is called again (mmio.c).
 */
final class Mmio {
  private static final long NISV_ISS = Esr.CM | Esr.WNR | Esr.FSC_MASK;

  private final Vcpu vcpu;
  private final IoBus bus;

  /** The syndrome of the access that user space, or a device, is answering. */
  private int esr;

  /** Whether {@link #complete} has an answer to take. */
  private boolean completionNeeded;

  /** Since the guest was entered, there was nobody at {@link #nobodyAt}. */
  private boolean foundNobody;

  private long nobodyAt;

  Mmio(Vcpu vcpu) {
    this.vcpu = vcpu;
    this.bus = vcpu.vm().mmio();
  }

  /**
   * An access to {@code ipa}, which is not memory (io_mem_abort).
   *
   * @return false if user space has to answer it
   */
  boolean access(int syndrome, long ipa) {
    if ((syndrome & Esr.ISV) == 0) {
      Refusal.RUN_NO_SYNDROME.unless(vcpu.vm().nisvToUser());
      KvmRun run = vcpu.run().all();
      run.exitReason(ExitReason.ARM_NISV.number());
      run.armNisvEsrIss(syndrome & NISV_ISS).armNisvFaultIpa(ipa);
      return false;
    }
    if (foundNobody && nobodyAt == ipa) {
      esr = syndrome;
    } else if (answerInKernel(syndrome, ipa)) {
      return true;
    }
    completionNeeded = true;
    int length = length();
    boolean write = isWrite();
    KvmRunPage run = vcpu.run();
    run.mmio(ipa, length, write);
    if (write) {
      store(run, truncate(vcpu.x(register()), length), length);
    }
    vcpu.stats().count(Stat.MMIO_EXIT_USER);
    run.exitReason(ExitReason.MMIO.number());
    return false;
  }

  /** The guest is entered. */
  void enter() {
    foundNobody = false;
  }

  /**
   * No device in the kernel answers at an address. The guest is left for that access, so that
   * {@link #access}, which comes next, need not look again.
   */
  void foundNobody(long ipa) {
    foundNobody = true;
    nobodyAt = ipa;
  }

  /**
   * Has a device in the kernel carry out an access that has a syndrome; false if there is none at
   * the address: then nothing has happened.
   */
  boolean answerInKernel(int syndrome, long ipa) {
    esr = syndrome;
    int length = length();
    boolean write = isWrite();
    long data = 0;
    if (write) {
      if (!bus.write(vcpu, ipa, length, truncate(vcpu.x(register()), length))) {
        return false;
      }
    } else {
      IoBus.Device device = bus.reader(ipa, length);
      if (device == null) {
        return false;
      }
      data = device.read(vcpu, ipa, length);
    }
    KvmRunPage run = vcpu.run();
    run.mmio(ipa, length, write);
    if (!write) {
      store(run, data, length);
    }
    vcpu.stats().count(Stat.MMIO_EXIT_KERNEL);
    completionNeeded = true;
    complete();
    return true;
  }

  /** Takes the answer from the kvm_run page and steps over the access (kvm_handle_mmio_return). */
  void complete() {
    if (!completionNeeded || vcpu.pending().hasException()) {
      return;
    }
    completionNeeded = false;
    if (!isWrite()) {
      int length = length();
      long data = truncate(vcpu.run().mmioValue(), length);
      if ((esr & Esr.SSE) != 0 && length < Long.BYTES) {
        int unused = Long.SIZE - 8 * length;
        data = data << unused >> unused;
      }
      if ((esr & Esr.SF) == 0) {
        data &= 0xFFFF_FFFFL;
      }
      vcpu.x(register(), data);
    }
    vcpu.pending().incrementPc();
  }

  private int length() {
    return 1 << (esr >>> Esr.SAS_SHIFT & 3);
  }

  private boolean isWrite() {
    return (esr & Esr.WNR) != 0;
  }

  private int register() {
    return esr >>> Esr.SRT_SHIFT & 31;
  }

  private static long truncate(long value, int length) {
    return length == Long.BYTES ? value : value & ((1L << (8 * length)) - 1);
  }

  /** Writes {@code length} bytes of data[] and leaves the others alone. */
  private static void store(KvmRunPage run, long data, int length) {
    run.mmioValue(data | (run.mmioValue() & ~truncate(-1, length)));
  }
}
