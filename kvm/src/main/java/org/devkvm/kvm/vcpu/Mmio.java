package org.devkvm.kvm.vcpu;

import org.devkvm.arm64.reg.Esr;
import org.devkvm.kvm.core.IoBus;
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

  private boolean needed;

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
    KvmRun run = vcpu.run();
    if ((syndrome & Esr.ISV) == 0) {
      Refusal.RUN_NO_SYNDROME.unless(vcpu.vm().nisvToUser());
      run.exitReason(ExitReason.ARM_NISV.number());
      run.armNisvEsrIss(syndrome & NISV_ISS).armNisvFaultIpa(ipa);
      return false;
    }
    esr = syndrome;
    needed = true;
    int length = length();
    boolean write = isWrite();
    long data = write ? truncate(vcpu.x(register()), length) : 0;
    boolean done;
    if (write) {
      done = bus.write(vcpu, ipa, length, data);
    } else {
      IoBus.Device device = bus.reader(ipa, length);
      done = device != null;
      if (device != null) {
        data = device.read(vcpu, ipa, length);
      }
    }
    run.mmioIsWrite(write ? 1 : 0).mmioPhysAddr(ipa).mmioLen(length);
    if (write != done) {
      store(run, data, length); // what is written, for user space; or what the device gave
    }
    vcpu.stats().count(done ? Stat.MMIO_EXIT_KERNEL : Stat.MMIO_EXIT_USER);
    if (done) {
      complete();
      return true;
    }
    run.exitReason(ExitReason.MMIO.number());
    return false;
  }

  /** Takes the answer from the kvm_run page and steps over the access (kvm_handle_mmio_return). */
  void complete() {
    if (!needed || vcpu.pending().hasException()) {
      return;
    }
    needed = false;
    if (!isWrite()) {
      int length = length();
      long data = truncate(load(vcpu.run(), length), length);
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
  private static void store(KvmRun run, long data, int length) {
    for (int i = 0; i < length; i++) {
      run.mmioData(i, (int) (data >>> (8 * i)) & 0xFF);
    }
  }

  private static long load(KvmRun run, int length) {
    long data = 0;
    for (int i = 0; i < length; i++) {
      data |= (long) run.mmioData(i) << (8 * i);
    }
    return data;
  }
}
