package org.devkvm.vgic.mmio;

import static org.devkvm.vgic.mmio.IrqFields.perIrq;
import static org.devkvm.vgic.mmio.IrqFields.perSgi;
import static org.devkvm.vgic.mmio.RegisterRegion.RAZ;
import static org.devkvm.vgic.mmio.RegisterRegion.W32;
import static org.devkvm.vgic.mmio.RegisterRegion.W8_W32;
import static org.devkvm.vgic.mmio.RegisterRegion.WI;
import static org.devkvm.vgic.mmio.RegisterRegion.word;

import java.util.List;
import org.devkvm.vgic.irq.InterruptController;
import org.devkvm.vgic.irq.Intid;
import org.devkvm.vgic.irq.Irq;

/** The distributor of a GICv2. IHI 0048B 4.3, vgic-mmio-v2.c */
final class Gicd implements GicView {
  // spotless:off
  /** The registers. */
  static final RegisterTable<Gicd> TABLE = new RegisterTable<>(0x1000, List.of(
        //          name               offset bits widths guest read       guest write        user read        user write
        word(       "GICD_CTLR",       0x000, 4,          Gicd::ctlr,      Gicd::ctlr),
        word(       "GICD_TYPER",      0x004, 4,          Gicd::typer,     WI),
        word(       "GICD_IIDR",       0x008, 4,          Gicd::iidr,      WI,     Gicd::iidr,      Gicd::userIidr),
        perIrq(     "GICD_IGROUPR",    0x080, 1,  W32,    Irqs::group,     Irqs::group,       Irqs::group,     Gicd::userGroup),
        perIrq(     "GICD_ISENABLER",  0x100, 1,  W32,    Irqs::enabled,   Irqs::enable,      Irqs::enabled,   Irqs::enable),
        perIrq(     "GICD_ICENABLER",  0x180, 1,  W32,    Irqs::enabled,   Irqs::disable,     Irqs::enabled,   Irqs::disable),
        perIrq(     "GICD_ISPENDR",    0x200, 1,  W32,    Irqs::guestPending, Gicd::pend,     Irqs::userPending, Gicd::userPend),
        perIrq(     "GICD_ICPENDR",    0x280, 1,  W32,    Irqs::guestPending, Gicd::unpend,   Irqs::userPending, Gicd::userUnpend),
        perIrq(     "GICD_ISACTIVER",  0x300, 1,  W32,    Irqs::active,    Gicd::activate,    Irqs::active,    Gicd::userActivate),
        perIrq(     "GICD_ICACTIVER",  0x380, 1,  W32,    Irqs::active,    Irqs::deactivate,  Irqs::active,    Irqs::userDeactivate),
        perIrq(     "GICD_IPRIORITYR", 0x400, 8,  W8_W32, Irqs::priority,  Irqs::priority,    Irqs::priority,  Irqs::priority),
        perIrq(     "GICD_ITARGETSR",  0x800, 8,  W8_W32, Irq::targets,    Gicd::targets,     Irq::targets,    Gicd::targets),
        perIrq(     "GICD_ICFGR",      0xc00, 2,  W32,    Irqs::config,    Irqs::config,      Irqs::config,    Irqs::config),
        word(       "GICD_SGIR",       0xf00, 4,          RAZ,             Gicd::sgir),
        perSgi(     "GICD_CPENDSGIR",  0xf10,             Irq::sources,    Gicd::removeSources),
        perSgi(     "GICD_SPENDSGIR",  0xf20,             Irq::sources,    Gicd::addSources)));
  // spotless:on

  /** The first revision that lets user space restore groups. */
  private static final int RESTORABLE_GROUPS = 2;

  private final InterruptController gic;
  private int revision = Iidr.LATEST;
  private boolean groupsUserWritable;

  Gicd(InterruptController gic) {
    this.gic = gic;
  }

  @Override
  public InterruptController controller() {
    return gic;
  }

  /** One bit enables both groups. */
  private long ctlr(int cpu, int offset, int width) {
    return gic.enabled() ? 1 : 0;
  }

  private void ctlr(int cpu, int offset, int width, long value) {
    gic.enable((value & 1) != 0);
  }

  private long typer(int cpu, int offset, int width) {
    int value = (gic.nrIrqs() / 32 - 1) | ((gic.nrCpus() - 1) << 5);
    return value;
  }

  private long iidr(int cpu, int offset, int width) {
    return Iidr.of(revision);
  }

  /** A user space that writes it knows of groups, and may write those from then on. */
  private boolean userIidr(int cpu, int offset, int width, long value) {
    int newRevision = Iidr.revision(value);
    boolean known = newRevision >= RESTORABLE_GROUPS && newRevision <= Iidr.LATEST;
    if (!known || !Iidr.isProduct(value)) {
      return false;
    }
    revision = newRevision;
    groupsUserWritable = true;
    return true;
  }

  private void userGroup(int cpu, Irq irq, int bit) {
    if (groupsUserWritable) {
      irq.group(bit);
    }
  }

  private void pend(int cpu, Irq irq, int bit) {
    if (bit != 0 && !Intid.isSgi(irq.intid())) {
      irq.latch(true);
    }
  }

  private void unpend(int cpu, Irq irq, int bit) {
    if (bit != 0 && !Intid.isSgi(irq.intid())) {
      irq.latch(false);
    }
  }

  /** An SGI needs a source, and only the CPU itself is at hand. */
  private void userPend(int cpu, Irq irq, int bit) {
    if (bit != 0 && Intid.isSgi(irq.intid())) {
      irq.addSources(sourceBit(cpu));
    } else {
      pend(cpu, irq, bit);
    }
  }

  private void userUnpend(int cpu, Irq irq, int bit) {
    if (bit != 0 && Intid.isSgi(irq.intid())) {
      irq.removeSources(-1);
    } else {
      unpend(cpu, irq, bit);
    }
  }

  private void activate(int cpu, Irq irq, int bit) {
    if (bit != 0) {
      irq.activate(gic.cpu(cpu).id());
    }
  }

  /** The active state of a mapped interrupt is that of the physical one. */
  private void userActivate(int cpu, Irq irq, int bit) {
    if (bit != 0 && !irq.mapped()) {
      irq.activate(0);
    }
  }

  /** The lowest of the targets gets the interrupt, CPU 0 if there is none. */
  private void targets(int cpu, Irq irq, int mask) {
    if (!Intid.isPrivate(irq.intid())) {
      int existing = mask & allCpus();
      irq.route(existing, existing == 0 ? 0 : Integer.numberOfTrailingZeros(existing));
    }
  }

  private void sgir(int cpu, int offset, int width, long value) {
    int filter = (int) (value >>> 24) & 3;
    int targets =
        switch (filter) {
          case 0 -> (int) (value >>> 16) & 0xff;
          case 1 -> allCpus() & ~sourceBit(cpu);
          case 2 -> sourceBit(cpu);
          default -> 0;
        };
    for (int target = 0; target < gic.nrCpus(); target++) {
      if ((targets & (1 << target)) != 0) {
        gic.irq(target, (int) value & 0xf).addSources(sourceBit(cpu));
      }
    }
  }

  private void addSources(int cpu, Irq irq, int mask) {
    irq.addSources(mask);
  }

  private void removeSources(int cpu, Irq irq, int mask) {
    irq.removeSources(mask);
  }

  private int allCpus() {
    return (1 << gic.nrCpus()) - 1;
  }

  /** The bit of a CPU among sources; made of its id, while targets are made of indexes. */
  private int sourceBit(int cpu) {
    return 1 << gic.cpu(cpu).id();
  }
}
