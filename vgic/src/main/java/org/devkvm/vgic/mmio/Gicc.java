package org.devkvm.vgic.mmio;

import static org.devkvm.vgic.mmio.RegisterRegion.RAZ;
import static org.devkvm.vgic.mmio.RegisterRegion.WI;
import static org.devkvm.vgic.mmio.RegisterRegion.guestOnly;
import static org.devkvm.vgic.mmio.RegisterRegion.word;

import java.util.List;
import org.devkvm.vgic.irq.CpuInterface;
import org.devkvm.vgic.irq.InterruptController;
import org.devkvm.vgic.irq.Intid;
import org.devkvm.vgic.irq.Irq;
import org.devkvm.vgic.irq.Vmcr;
import org.jspecify.annotations.Nullable;

/**
 * The CPU interface of a GICv2, as a guest of KVM finds it: the virtual CPU interface, GICV. IHI
 * 0048B 5.5; vgic-mmio-v2.c for user space.
 */
final class Gicc implements GicView {
  // spotless:off
  /** The registers. */
  static final RegisterTable<Gicc> TABLE = new RegisterTable<>(0x2000, List.of(
        //        name           offset  length  guest read     guest write         user read       user write
        word(     "GICC_CTLR",   0x0000,      4, Gicc::ctlr,    Gicc::ctlr),
        word(     "GICC_PMR",    0x0004,      4, Gicc::pmr,     Gicc::pmr,     Gicc::userPmr,  Gicc::userPmr),
        word(     "GICC_BPR",    0x0008,      4, Gicc::bpr,     Gicc::bpr,     Gicc::bpr,      Gicc::userBpr),
        guestOnly("GICC_IAR",    0x000c,      4, Gicc::iar,     WI),
        guestOnly("GICC_EOIR",   0x0010,      4, RAZ,           Gicc::eoir),
        guestOnly("GICC_RPR",    0x0014,      4, Gicc::rpr,     WI),
        guestOnly("GICC_HPPIR",  0x0018,      4, Gicc::hppir,   WI),
        word(     "GICC_ABPR",   0x001c,      4, Gicc::abpr,    Gicc::abpr,     Gicc::abpr,     Gicc::userAbpr),
        guestOnly("GICC_AIAR",   0x0020,      4, Gicc::aiar,    WI),
        guestOnly("GICC_AEOIR",  0x0024,      4, RAZ,           Gicc::eoir),
        guestOnly("GICC_AHPPIR", 0x0028,      4, Gicc::ahppir,  WI),
        word(     "GICC_APR",    0x00d0,     16, Gicc::apr,     Gicc::apr),
        guestOnly("GICC_NSAPR",  0x00e0,     16, RAZ,           WI),
        word(     "GICC_IIDR",   0x00fc,      4, Gicc::iidr,    WI),
        guestOnly("GICC_DIR",    0x1000,      4, RAZ,           Gicc::dir)));
  // spotless:on

  private static final int IIDR = 0x04b2_043b;
  private static final int INTID_MASK = 0x3ff;
  private static final int CPUID_SHIFT = 10;

  /** User space exchanges the priority mask as GICH_VMCR.VMPriMask: the implemented bits only. */
  private static final int PMR_USER_SHIFT = 8 - Vmcr.PRIORITY_BITS;

  private final InterruptController gic;

  Gicc(InterruptController gic) {
    this.gic = gic;
  }

  @Override
  public InterruptController controller() {
    return gic;
  }

  private long ctlr(int cpu, int offset, int width) {
    return vmcr(cpu).control();
  }

  private void ctlr(int cpu, int offset, int width, long value) {
    gic.cpu(cpu).vmcr(vmcr(cpu).withControl((int) value));
  }

  private long pmr(int cpu, int offset, int width) {
    return vmcr(cpu).pmr();
  }

  private void pmr(int cpu, int offset, int width, long value) {
    gic.cpu(cpu).vmcr(vmcr(cpu).withPmr((int) value & Vmcr.PRIORITY_MASK));
  }

  private long userPmr(int cpu, int offset, int width) {
    int vmPriMask = vmcr(cpu).pmr() >>> PMR_USER_SHIFT;
    return vmPriMask;
  }

  private boolean userPmr(int cpu, int offset, int width, long value) {
    pmr(cpu, offset, 4, value << PMR_USER_SHIFT);
    return true;
  }

  private long bpr(int cpu, int offset, int width) {
    return vmcr(cpu).bpr();
  }

  private void bpr(int cpu, int offset, int width, long value) {
    gic.cpu(cpu).vmcr(vmcr(cpu).withBpr((int) value).limited());
  }

  /** What user space sets it reads back, until the CPU is loaded ({@link Vmcr#limited}). */
  private boolean userBpr(int cpu, int offset, int width, long value) {
    gic.cpu(cpu).vmcr(vmcr(cpu).withBpr((int) value));
    return true;
  }

  private long abpr(int cpu, int offset, int width) {
    return vmcr(cpu).abpr();
  }

  private void abpr(int cpu, int offset, int width, long value) {
    gic.cpu(cpu).vmcr(vmcr(cpu).withAbpr((int) value).limited());
  }

  private boolean userAbpr(int cpu, int offset, int width, long value) {
    gic.cpu(cpu).vmcr(vmcr(cpu).withAbpr((int) value));
    return true;
  }

  private long rpr(int cpu, int offset, int width) {
    return gic.cpu(cpu).runningPriority();
  }

  /** Only the first register exists with 32 priorities; both groups share it. */
  private long apr(int cpu, int offset, int width) {
    CpuInterface cpuInterface = gic.cpu(cpu);
    int active = cpuInterface.activePriorities(0) | cpuInterface.activePriorities(1);
    return aprIndex(offset) == 0 ? Integer.toUnsignedLong(active) : 0;
  }

  private void apr(int cpu, int offset, int width, long value) {
    if (aprIndex(offset) == 0) {
      gic.cpu(cpu).activePriorities((int) value, 0);
    }
  }

  private static int aprIndex(int offset) {
    return (offset >> 2) & 3;
  }

  private long iidr(int cpu, int offset, int width) {
    return IIDR;
  }

  private long iar(int cpu, int offset, int width) {
    Irq irq = gic.cpu(cpu).signalled();
    return hidden(cpu, irq) ? Intid.GROUP1_PENDING : acknowledge(cpu, irq);
  }

  private long aiar(int cpu, int offset, int width) {
    Irq irq = gic.cpu(cpu).signalled();
    return acknowledge(cpu, irq != null && irq.group() == 1 ? irq : null);
  }

  private long hppir(int cpu, int offset, int width) {
    Irq irq = gic.cpu(cpu).selected();
    return hidden(cpu, irq) ? Intid.GROUP1_PENDING : identify(irq);
  }

  private long ahppir(int cpu, int offset, int width) {
    Irq irq = gic.cpu(cpu).selected();
    return identify(irq != null && irq.group() == 1 ? irq : null);
  }

  /** Writes of special identifiers, as read for no interrupt, are ignored. */
  private void eoir(int cpu, int offset, int width, long value) {
    int intid = (int) value & INTID_MASK;
    if (intid < Intid.FIRST_SPECIAL) {
      gic.cpu(cpu).end(intid);
    }
  }

  /** Without EOImode there is nothing to deactivate separately, and it is ignored. */
  private void dir(int cpu, int offset, int width, long value) {
    if (vmcr(cpu).has(Vmcr.EOI_MODE)) {
      gic.cpu(cpu).deactivate((int) value & INTID_MASK);
    }
  }

  private Vmcr vmcr(int cpu) {
    return gic.cpu(cpu).vmcr();
  }

  /** Whether the Group 0 registers must not show it. */
  private boolean hidden(int cpu, @Nullable Irq irq) {
    return irq != null && irq.group() == 1 && !vmcr(cpu).has(Vmcr.ACK_CTL);
  }

  private long acknowledge(int cpu, @Nullable Irq irq) {
    if (irq == null) {
      return Intid.SPURIOUS;
    }
    gic.cpu(cpu).acknowledge(irq);
    return identify(irq, irq.activeSource());
  }

  private static long identify(@Nullable Irq irq) {
    return irq == null
        ? Intid.SPURIOUS
        : identify(irq, Integer.numberOfTrailingZeros(irq.sources()));
  }

  private static long identify(Irq irq, int source) {
    return Intid.isSgi(irq.intid()) ? irq.intid() | ((long) source << CPUID_SHIFT) : irq.intid();
  }
}
