package org.devkvm.vgic.mmio;

import static org.devkvm.vgic.mmio.RegisterRegion.WI;
import static org.devkvm.vgic.mmio.RegisterRegion.wide;
import static org.devkvm.vgic.mmio.RegisterRegion.word;

import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.devkvm.vgic.its.Its;
import org.devkvm.vgic.lpi.LpiTables;

/**
 * The registers of an ITS, in the first of its two frames; devices write messages to the other one,
 * where writes of processors have no effect. IHI 0069 12.19, vgic-its.c:its_registers
 */
public final class Gits implements RegisterView {
  /** Offset of GITS_CREADR. */
  public static final int CREADR = 0x90;

  /** Where devices write messages. */
  public static final int TRANSLATER = 0x1_0040;

  // spotless:off
  private static final RegisterTable<Gits> TABLE = new RegisterTable<>(0x2_0000, List.of(
      //    name           offset  length guest read      guest write    user read       user write
      word("GITS_CTLR",    0x0000, 4,     Gits::ctlr,     Gits::ctlr),
      word("GITS_IIDR",    0x0004, 4,     Gits::iidr,     WI,            Gits::iidr,     Gits::userIidr),
      wide("GITS_TYPER",   0x0008, 8,     Gits::typer,    WI),
      wide("GITS_CBASER",  0x0080, 8,     Gits::cbaser,   Gits::cbaser),
      wide("GITS_CWRITER", 0x0088, 8,     Gits::cwriter,  Gits::cwriter),
      wide("GITS_CREADR",  CREADR, 8,     Gits::creadr,   WI,            Gits::creadr,   Gits::userCreadr),
      wide("GITS_BASER",   0x0100, 0x40,  Gits::baser,    Gits::baser),
      word("GITS_IDREGS",  0xffd0, 0x30,  Gits::idregs,   WI)));

  private static final Map<Integer, Integer> ID_REGISTERS = Map.of(
      0xffd0, 0x40,  // GITS_PIDR4: 64 KiB
      0xffe0, 0x92,  // GITS_PIDR0
      0xffe4, 0xb4,  // GITS_PIDR1
      GicV3.PIDR2, GicV3.ARCHITECTURE, // GITS_PIDR2: GICv3
      0xfff0, 0x0d,  // GITS_CIDR0
      0xfff4, 0xf0,  // GITS_CIDR1
      0xfff8, 0x05,  // GITS_CIDR2
      0xfffc, 0xb1); // GITS_CIDR3
  // spotless:on

  private static final int ENABLED = 1;
  private static final long QUIESCENT = 1L << 31;

  // GITS_TYPER: physical LPIs; entries of 8 bytes; so many bits of devices and events, less one.
  private static final long TYPER =
      1 | (Its.ENTRY_BYTES - 1) << 4 | (Its.ID_BITS - 1) << 8 | (Its.ID_BITS - 1) << 13;

  private static final long OFFSET_IN_QUEUE = 0xF_FFE0;

  // GITS_BASER
  private static final long READ_ONLY = 0x1FL << 48 | 7L << 56;
  private static final long ENTRY_SIZE = (Its.ENTRY_BYTES - 1L) << 48;
  private static final long DEVICES = 1L << 56;
  private static final long COLLECTIONS = 4L << 56;

  private final Its its;
  private final RegisterFrame frame = new RegisterFrame(TABLE, this);

  private Gits(Its its) {
    this.its = its;
  }

  /**
   * An ITS in its reset state; the VM has LPIs from now on.
   *
   * @param cpus how many CPUs the VM has now
   */
  public static Gits create(LpiTables lpis, IntSupplier cpus) {
    lpis.addIts(Sanitised.INITIAL);
    long initial = Sanitised.INITIAL_BASER | ENTRY_SIZE;
    return new Gits(new Its(lpis, cpus, initial | DEVICES, initial | COLLECTIONS));
  }

  /** The rows. */
  public static RegisterTable<?> table() {
    return TABLE;
  }

  /** What is behind the registers. */
  public Its its() {
    return its;
  }

  /** Both frames. */
  public RegisterFrame frame() {
    return frame;
  }

  @Override
  public void lock() {
    its.lock().lock();
  }

  @Override
  public void unlock() {
    its.lock().unlock();
  }

  /** There are no fields of interrupts. */
  @Override
  public int nrIrqs() {
    return 0;
  }

  private long ctlr(int cpu, int offset, int width) {
    return (its.creadr() == its.cwriter() ? QUIESCENT : 0) | (its.isEnabled() ? ENABLED : 0);
  }

  private void ctlr(int cpu, int offset, int width, long value) {
    its.enable((value & ENABLED) != 0);
  }

  private long iidr(int cpu, int offset, int width) {
    return Iidr.PRODUCT;
  }

  /** The revision of the tables' format: there is one. */
  private boolean userIidr(int cpu, int offset, int width, long value) {
    return Iidr.revision(value) == 0;
  }

  private long typer(int cpu, int offset, int width) {
    return Halves.read(TYPER, offset, width);
  }

  private long cbaser(int cpu, int offset, int width) {
    return Halves.read(its.cbaser(), offset, width);
  }

  private void cbaser(int cpu, int offset, int width, long value) {
    if (!its.isEnabled()) {
      its.cbaser(Sanitised.cbaser(Halves.write(its.cbaser(), offset, width, value)));
    }
  }

  private long cwriter(int cpu, int offset, int width) {
    return Halves.read(its.cwriter(), offset, width);
  }

  private void cwriter(int cpu, int offset, int width, long value) {
    long written = Halves.write(its.cwriter(), offset, width, value) & OFFSET_IN_QUEUE;
    if (written < its.queueBytes()) {
      its.cwriter(written);
    }
  }

  private long creadr(int cpu, int offset, int width) {
    return Halves.read(its.creadr(), offset, width);
  }

  private boolean userCreadr(int cpu, int offset, int width, long value) {
    long written = value & OFFSET_IN_QUEUE;
    if (its.isEnabled() || written >= its.queueBytes()) {
      return false;
    }
    its.creadr(written);
    return true;
  }

  private long baser(int cpu, int offset, int width) {
    return switch (offset >> 3 & 7) {
      case 0 -> Halves.read(its.deviceBaser(), offset, width);
      case 1 -> Halves.read(its.collectionBaser(), offset, width);
      default -> 0;
    };
  }

  private void baser(int cpu, int offset, int width, long value) {
    int table = offset >> 3 & 7;
    if (its.isEnabled() || table > 1) {
      return;
    }
    boolean devices = table == 0;
    long old = devices ? its.deviceBaser() : its.collectionBaser();
    long written = Halves.write(old, offset, width, value) & ~READ_ONLY;
    long register = Sanitised.baser(written) | ENTRY_SIZE;
    if (devices) {
      its.deviceBaser(register | DEVICES);
    } else {
      its.collectionBaser((register & ~Its.INDIRECT) | COLLECTIONS);
    }
  }

  private long idregs(int cpu, int offset, int width) {
    return ID_REGISTERS.getOrDefault(offset, 0);
  }
}
