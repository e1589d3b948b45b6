package org.devkvm.vgic.mmio;

import static org.devkvm.vgic.mmio.IrqFields.perIrq;
import static org.devkvm.vgic.mmio.RegisterRegion.RAZ;
import static org.devkvm.vgic.mmio.RegisterRegion.W32;
import static org.devkvm.vgic.mmio.RegisterRegion.W8_W32;
import static org.devkvm.vgic.mmio.RegisterRegion.WI;
import static org.devkvm.vgic.mmio.RegisterRegion.word;

import java.util.List;
import org.devkvm.vgic.irq.InterruptController;
import org.devkvm.vgic.irq.Intid;
import org.devkvm.vgic.irq.Irq;
import org.devkvm.vgic.lpi.LpiTables;

/**
 * The distributor of a GICv3 with affinity routing: shared interrupts only, the private ones are
 * the redistributors'. IHI 0069 12.9, vgic-mmio-v3.c:vgic_v3_dist_registers
 */
final class DistributorV3 implements GicView {
  // spotless:off
  /** The registers. */
  static final RegisterTable<DistributorV3> TABLE = new RegisterTable<>(0x1_0000, List.of(
      //              name               offset  bits widths      guest read            guest write            user read          user write
      word(          "GICD_CTLR",       0x0000, 4,               DistributorV3::ctlr,  DistributorV3::ctlr),
      word(          "GICD_TYPER",      0x0004, 4,               DistributorV3::typer, WI),
      word(          "GICD_IIDR",       0x0008, 4,               DistributorV3::iidr,  WI,                    DistributorV3::iidr, DistributorV3::userIidr),
      word(          "GICD_TYPER2",     0x000c, 4,               RAZ,                  WI,                    RAZ,               DistributorV3::userTyper2),
      word(          "GICD_STATUSR",    0x0010, 4,               DistributorV3::ones,  WI),
      shared(perIrq( "GICD_IGROUPR",    0x0080, 1,  W32,         Irqs::group,          Irqs::group,           Irqs::group,       Irqs::group)),
      shared(perIrq( "GICD_ISENABLER",  0x0100, 1,  W32,         Irqs::enabled,        Irqs::enable,          Irqs::enabled,     Irqs::enable)),
      shared(perIrq( "GICD_ICENABLER",  0x0180, 1,  W32,         Irqs::enabled,        Irqs::disable,         Irqs::enabled,     Irqs::disable)),
      shared(perIrq( "GICD_ISPENDR",    0x0200, 1,  W32,         Irqs::guestPending,   IrqsV3::pend,          IrqsV3::latched,   IrqsV3::userPend)),
      shared(perIrq( "GICD_ICPENDR",    0x0280, 1,  W32,         Irqs::guestPending,   IrqsV3::unpend,        IrqsV3::zero,      IrqsV3::ignore)),
      shared(perIrq( "GICD_ISACTIVER",  0x0300, 1,  W32,         Irqs::active,         IrqsV3::activate,      Irqs::active,      IrqsV3::userActivate)),
      shared(perIrq( "GICD_ICACTIVER",  0x0380, 1,  W32,         Irqs::active,         Irqs::deactivate,      Irqs::active,      Irqs::userDeactivate)),
      shared(perIrq( "GICD_IPRIORITYR", 0x0400, 8,  W8_W32,      Irqs::priority,       Irqs::priority,        Irqs::priority,    Irqs::priority)),
      shared(perIrq( "GICD_ITARGETSR",  0x0800, 8,  W8_W32,      IrqsV3::zero,         IrqsV3::ignore,        IrqsV3::zero,      IrqsV3::ignore)),
      shared(perIrq( "GICD_ICFGR",      0x0c00, 2,  W32,         Irqs::config,         Irqs::config,          Irqs::config,      Irqs::config)),
      shared(perIrq( "GICD_IGRPMODR",   0x0d00, 1,  W32,         IrqsV3::zero,         IrqsV3::ignore,        IrqsV3::zero,      IrqsV3::ignore)),
      routers(       "GICD_IROUTER",    0x6000,                  DistributorV3::router, DistributorV3::router),
      word(          "GICD_IDREGS",     0xffd0, 48,              DistributorV3::idregs, WI)));
  // spotless:on

  private static final int ROUTER_BITS = 64;
  private static final int ROUTERS_OFFSET = 0x6000;
  private static final int OLDEST = 2;
  private static final int ENABLE_GRP1 = 1 << 1;
  private static final int ARE = 1 << 4;
  private static final int DS = 1 << 6;

  private static final int ID_BITS_SHIFT = 19;

  /** Bits of interrupt number, less one, without LPIs. */
  private static final int ID_BITS = 9;

  private static final int LPIS = 1 << 17;

  /** Aff2, Aff1 and Aff0; there is no Aff3. */
  private static final int AFFINITY = 0xFF_FFFF;

  private final InterruptController gic;
  private final GicV3.Topology topology;
  private final LpiTables lpis;
  private int revision = Iidr.LATEST;

  DistributorV3(InterruptController gic, GicV3.Topology topology, LpiTables lpis) {
    this.gic = gic;
    this.topology = topology;
    this.lpis = lpis;
  }

  /** Of an array, what belongs to private interrupts reads as zero and ignores writes. */
  private static RegisterRegion<DistributorV3> shared(RegisterRegion<DistributorV3> all) {
    RegisterRegion.Read<? super DistributorV3> userRead = all.userRead();
    return new RegisterRegion<>(
        all.name(),
        all.offset(),
        all.length(),
        all.bitsPerIrq(),
        all.widths(),
        (v, cpu, at, width) -> isPrivate(all, at) ? 0 : all.read().read(v, cpu, at, width),
        (v, cpu, at, width, value) -> {
          if (!isPrivate(all, at)) {
            all.write().write(v, cpu, at, width, value);
          }
        },
        (v, cpu, at, width) ->
            isPrivate(all, at) || userRead == null ? 0 : userRead.read(v, cpu, at, width),
        (v, cpu, at, width, value) ->
            isPrivate(all, at) || all.userWrite().write(v, cpu, at, width, value));
  }

  private static boolean isPrivate(RegisterRegion<?> region, int offset) {
    return region.intid(offset) < Intid.NR_PRIVATE;
  }

  private static RegisterRegion<DistributorV3> routers(
      String name,
      int offset,
      RegisterRegion.Read<DistributorV3> read,
      RegisterRegion.Write<DistributorV3> write) {
    return new RegisterRegion<>(
        name,
        offset,
        Intid.FIRST_SPECIAL * Long.BYTES,
        ROUTER_BITS,
        RegisterRegion.W32_W64,
        read,
        write,
        read,
        RegisterRegion.like(write));
  }

  @Override
  public InterruptController controller() {
    return gic;
  }

  private long ctlr(int cpu, int offset, int width) {
    return ARE | DS | (gic.enabled() ? ENABLE_GRP1 : 0);
  }

  private void ctlr(int cpu, int offset, int width, long value) {
    gic.enable((value & ENABLE_GRP1) != 0);
  }

  private long typer(int cpu, int offset, int width) {
    int idBits = lpis.hasIts() ? LpiTables.ID_BITS - 1 : ID_BITS;
    return (lpis.hasIts() ? LPIS : 0) | idBits << ID_BITS_SHIFT | (gic.nrIrqs() / 32 - 1);
  }

  private long iidr(int cpu, int offset, int width) {
    return Iidr.of(revision);
  }

  private boolean userIidr(int cpu, int offset, int width, long value) {
    int written = Iidr.revision(value);
    if (written < OLDEST || written > Iidr.LATEST || !Iidr.isProduct(value)) {
      return false;
    }
    revision = written;
    return true;
  }

  private boolean userTyper2(int cpu, int offset, int width, long value) {
    return value == 0;
  }

  private long ones(int cpu, int offset, int width) {
    return 0xFFFF_FFFFL;
  }

  private long idregs(int cpu, int offset, int width) {
    return offset == GicV3.PIDR2 ? GicV3.ARCHITECTURE : 0;
  }

  /** The upper half is Aff3, which is not there. */
  private long router(int cpu, int offset, int width) {
    int intid = (offset - ROUTERS_OFFSET) / Long.BYTES;
    return Intid.isPrivate(intid) ? 0 : Halves.read(gic.irq(cpu, intid).targets(), offset, width);
  }

  private void router(int cpu, int offset, int width, long value) {
    int intid = (offset - ROUTERS_OFFSET) / Long.BYTES;
    if (!Intid.isPrivate(intid) && (offset & 4) == 0) {
      Irq irq = gic.irq(cpu, intid);
      int affinity = (int) value & AFFINITY;
      irq.route(affinity, topology.cpu(affinity));
    }
  }

  /** The revision of the implementation that user space chose. */
  int revision() {
    return revision;
  }
}
