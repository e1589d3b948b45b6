package org.devkvm.vgic.mmio;

import static org.devkvm.vgic.mmio.IrqFields.first;
import static org.devkvm.vgic.mmio.IrqFields.perIrq;
import static org.devkvm.vgic.mmio.RegisterRegion.RAZ;
import static org.devkvm.vgic.mmio.RegisterRegion.W32;
import static org.devkvm.vgic.mmio.RegisterRegion.W8_W32;
import static org.devkvm.vgic.mmio.RegisterRegion.WI;
import static org.devkvm.vgic.mmio.RegisterRegion.guestOnly;
import static org.devkvm.vgic.mmio.RegisterRegion.wide;
import static org.devkvm.vgic.mmio.RegisterRegion.word;

import java.util.List;
import org.devkvm.vgic.irq.InterruptController;
import org.devkvm.vgic.irq.Intid;
import org.devkvm.vgic.lpi.LpiTables;

/**
 * The redistributors of a GICv3: for each CPU a frame of control and a frame of its private
 * interrupts. The CPU of an access is the one whose frames they are. IHI 0069 12.11,
 * vgic-mmio-v3.c:vgic_v3_rd_registers
 */
final class Redistributor implements GicView {
  private static final int SGI = 0x1_0000;
  private static final int PRIVATE = Intid.NR_PRIVATE;

  // spotless:off
  /** The registers of one CPU. */
  static final RegisterTable<Redistributor> TABLE = new RegisterTable<>(2 * SGI, List.of(
      //               name              offset        bits widths  guest read                 guest write           user read          user write
      word(           "GICR_CTLR",       0x0000,       4,           Redistributor::ctlr,       Redistributor::ctlr),
      word(           "GICR_IIDR",       0x0004,       4,           Redistributor::iidr,       WI),
      wide(           "GICR_TYPER",      0x0008,       8,           Redistributor::typer,      WI),
      guestOnly(      "GICR_STATUSR",    0x0010,       4,           RAZ,                       WI), // Linux looks it up in vain
      word(           "GICR_WAKER",      0x0014,       4,           RAZ,                       WI),
      wide(           "GICR_PROPBASER",  0x0070,       8,           Redistributor::propbaser,  Redistributor::propbaser),
      wide(           "GICR_PENDBASER",  0x0078,       8,           Redistributor::pendbaser,  Redistributor::pendbaser),
      wide(           "GICR_INVLPIR",    0x00a0,       8,           RAZ,                       Redistributor::invlpir),
      wide(           "GICR_INVALLR",    0x00b0,       8,           RAZ,                       Redistributor::invallr),
      word(           "GICR_SYNCR",      0x00c0,       4,           RAZ,                       WI),
      word(           "GICR_IDREGS",     0xffd0,       48,          Redistributor::idregs,     WI),
      first(PRIVATE, perIrq("GICR_IGROUPR0",   SGI + 0x080, 1, W32,    Irqs::group,        Irqs::group,        Irqs::group,     Irqs::group)),
      first(PRIVATE, perIrq("GICR_ISENABLER0", SGI + 0x100, 1, W32,    Irqs::enabled,      Irqs::enable,       Irqs::enabled,   Irqs::enable)),
      first(PRIVATE, perIrq("GICR_ICENABLER0", SGI + 0x180, 1, W32,    Irqs::enabled,      Irqs::disable,      Irqs::enabled,   Irqs::disable)),
      first(PRIVATE, perIrq("GICR_ISPENDR0",   SGI + 0x200, 1, W32,    Irqs::guestPending, IrqsV3::pend,       IrqsV3::latched, IrqsV3::userPend)),
      first(PRIVATE, perIrq("GICR_ICPENDR0",   SGI + 0x280, 1, W32,    Irqs::guestPending, IrqsV3::unpend,     IrqsV3::zero,    IrqsV3::ignore)),
      first(PRIVATE, perIrq("GICR_ISACTIVER0", SGI + 0x300, 1, W32,    Irqs::active,       IrqsV3::activate,   Irqs::active,    IrqsV3::userActivate)),
      first(PRIVATE, perIrq("GICR_ICACTIVER0", SGI + 0x380, 1, W32,    Irqs::active,       Irqs::deactivate,   Irqs::active,    Irqs::userDeactivate)),
      first(PRIVATE, perIrq("GICR_IPRIORITYR", SGI + 0x400, 8, W8_W32, Irqs::priority,     Irqs::priority,     Irqs::priority,  Irqs::priority)),
      first(PRIVATE, perIrq("GICR_ICFGR",      SGI + 0xc00, 2, W32,    Irqs::config,       Irqs::config,       Irqs::config,    Irqs::config)),
      word(           "GICR_IGRPMODR0",  SGI + 0xd00,  4,           RAZ,                       WI),
      word(           "GICR_NSACR",      SGI + 0xe00,  4,           RAZ,                       WI)));
  // spotless:on

  /** GICR_CTLR.IR and CES, from revision 3 on: direct invalidation registers, and LPIs stay on. */
  private static final int CAPABILITIES = 1 << 2 | 1 << 1;

  private static final int CAPABILITIES_REVISION = 3;
  private static final int ENABLE_LPIS = 1;
  private static final long LAST = 1L << 4;
  private static final long PHYSICAL_LPIS = 1;

  /** The pending table is zero: of no meaning when read. */
  private static final long PTZ = 1L << 62;

  private final InterruptController gic;
  private final DistributorV3 distributor;
  private final GicV3.Topology topology;
  private final LpiTables lpis;

  Redistributor(
      InterruptController gic, DistributorV3 distributor, GicV3.Topology topology, LpiTables lpis) {
    this.gic = gic;
    this.distributor = distributor;
    this.topology = topology;
    this.lpis = lpis;
  }

  @Override
  public InterruptController controller() {
    return gic;
  }

  private long ctlr(int cpu, int offset, int width) {
    return (distributor.revision() >= CAPABILITIES_REVISION ? CAPABILITIES : 0)
        | (lpis.areEnabled(cpu) ? ENABLE_LPIS : 0);
  }

  /**
   * Enabling reads the pending table, with the lock held: it happens once, and nobody waits for
   * what it copies.
   */
  private void ctlr(int cpu, int offset, int width, long value) {
    if (!lpis.hasIts()) {
      return;
    }
    if ((value & ENABLE_LPIS) != 0) {
      lpis.enable(cpu);
    } else {
      lpis.disable(cpu);
    }
  }

  private long iidr(int cpu, int offset, int width) {
    return Iidr.PRODUCT;
  }

  private long typer(int cpu, int offset, int width) {
    long value = topology.affinity(cpu) << 32 | (long) (gic.cpu(cpu).id() & 0xFFFF) << 8;
    value |= topology.isLast(cpu) ? LAST : 0;
    value |= lpis.hasIts() ? PHYSICAL_LPIS : 0;
    return Halves.read(value, offset, width);
  }

  private long propbaser(int cpu, int offset, int width) {
    return Halves.read(lpis.propbaser(), offset, width);
  }

  private void propbaser(int cpu, int offset, int width, long value) {
    if (!lpis.areEnabled(cpu)) {
      lpis.propbaser(Sanitised.propbaser(Halves.write(lpis.propbaser(), offset, width, value)));
    }
  }

  private long pendbaser(int cpu, int offset, int width) {
    return Halves.read(lpis.pendbaser(cpu) & ~PTZ, offset, width);
  }

  private void pendbaser(int cpu, int offset, int width, long value) {
    if (!lpis.areEnabled(cpu)) {
      long written = Halves.write(lpis.pendbaser(cpu), offset, width, value);
      lpis.pendbaser(cpu, Sanitised.pendbaser(written));
    }
  }

  /** The upper half is about virtual LPIs, which are not there. */
  private void invlpir(int cpu, int offset, int width, long value) {
    if ((offset & 4) == 0 && lpis.areEnabled(cpu) && Intid.isLpi((int) value)) {
      lpis.invalidate((int) value);
    }
  }

  private void invallr(int cpu, int offset, int width, long value) {
    if ((offset & 4) == 0 && lpis.areEnabled(cpu)) {
      lpis.invalidateAll(cpu);
    }
  }

  private long idregs(int cpu, int offset, int width) {
    return offset == GicV3.PIDR2 ? GicV3.ARCHITECTURE : 0;
  }
}
