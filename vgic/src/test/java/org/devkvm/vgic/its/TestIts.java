package org.devkvm.vgic.its;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import org.devkvm.vgic.irq.EoiListener;
import org.devkvm.vgic.lpi.LpiTables;
import org.devkvm.vgic.lpi.TablesInMemory;
import org.devkvm.vgic.mmio.CpusInARow;
import org.devkvm.vgic.mmio.GicV3;
import org.devkvm.vgic.mmio.Gits;

/** A GICv3 of two CPUs with an ITS, and 2 MiB of guest memory for its tables. */
final class TestIts implements TablesInMemory {
  static final long RAM = 0x4000_0000L;
  static final long DEVICES = RAM + 0x1_0000;
  static final long COLLECTIONS = RAM + 0x2_0000;
  static final long QUEUE = RAM + 0x3_0000;
  static final long CONFIGURATION = RAM + 0x4_0000;
  static final long PENDING = RAM + 0x5_0000;
  static final long EVENTS = RAM + 0x10_0000;
  static final int RAM_BYTES = 0x20_0000;
  static final int QUEUE_BYTES = 0x1000;
  static final int CPUS = 2;

  static final int GITS_CTLR = 0;
  static final int GITS_CBASER = 0x80;
  static final int GITS_CWRITER = 0x88;
  static final int GITS_CREADR = 0x90;
  static final int GITS_BASER = 0x100;

  static final int ICC_PMR = 0xc230;
  static final int ICC_IAR1 = 0xc660;
  static final int ICC_EOIR1 = 0xc661;
  static final int ICC_RPR = 0xc65b;
  static final int ICC_CTLR = 0xc664;
  static final int ICC_IGRPEN1 = 0xc667;
  static final int SPURIOUS = 1023;

  static final long VALID = 1L << 63;

  private static final ValueLayout.OfLong U64 =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  final MemorySegment ram = MemorySegment.ofArray(new byte[RAM_BYTES]);
  final LpiTables lpis = new LpiTables(this);
  final boolean[] irq = new boolean[CPUS];
  final Gits gits;
  final GicV3 gic;

  TestIts() {
    gits = Gits.create(lpis, () -> CPUS);
    gits.its().doorbell(0x0809_0040);
    gic =
        new GicV3(
            64,
            new int[] {0, 1},
            (cpu, level, _) -> irq[cpu] = level,
            EoiListener.NONE,
            new CpusInARow(CPUS),
            lpis);
  }

  /**
   * As a driver leaves it: everything enabled, LPIs at priority 0xa0, nothing mapped, both CPUs in
   * the guest.
   */
  static TestIts running() {
    TestIts its = new TestIts();
    its.ram.asSlice(CONFIGURATION - RAM, 0x1_0000).fill((byte) 0xa1);
    its.gic.distributor().write(0, 0, 4, 2);
    for (int cpu = 0; cpu < CPUS; cpu++) {
      its.gic.cpuRegisters().write(cpu, ICC_PMR, 0xf8);
      its.gic.cpuRegisters().write(cpu, ICC_IGRPEN1, 1);
      its.gic.redistributors().write(cpu, 0x70, 8, CONFIGURATION | 15);
      its.gic.redistributors().write(cpu, 0x78, 8, PENDING + cpu * 0x1_0000L);
      its.gic.redistributors().write(cpu, 0, 4, 1);
      its.gic.controller().cpu(cpu).enter();
    }
    its.tables();
    its.write(GITS_CTLR, 4, 1);
    return its;
  }

  /** GITS_CBASER and GITS_BASER. */
  void tables() {
    write(GITS_CBASER, 8, VALID | QUEUE);
    write(GITS_BASER, 8, VALID | DEVICES);
    write(GITS_BASER + 8, 8, VALID | COLLECTIONS);
  }

  /** Collection n goes to CPU n; event 0 of device 1 is LPI 8192 of collection 0. */
  static TestIts mapped() {
    TestIts its = running();
    its.command(9, 0, VALID, 0);
    its.command(9, 0, VALID | 1 << 16 | 1, 0);
    its.command(1L << 32 | 8, 15, VALID | EVENTS, 0);
    its.map(0, 8192, 0);
    return its;
  }

  /** MAPTI of device 1. */
  void map(int event, int lpi, int collection) {
    command(1L << 32 | 0xa, (long) lpi << 32 | event, collection, 0);
  }

  /** Queues a command and has it carried out. */
  void command(long... words) {
    long at = read(GITS_CWRITER);
    for (int i = 0; i < words.length; i++) {
      put(QUEUE + at + i * 8L, words[i]);
    }
    write(GITS_CWRITER, 8, (at + 32) % QUEUE_BYTES);
  }

  void write(int offset, int width, long value) {
    gits.frame().write(0, offset, width, value);
  }

  long read(int offset) {
    return gits.frame().read(0, offset, 8);
  }

  Its.Outcome signal(int device, int event) {
    return gits.its().signal(device, event);
  }

  int acknowledge(int cpu) {
    return (int) gic.cpuRegisters().read(cpu, ICC_IAR1);
  }

  void end(int cpu, int intid) {
    gic.cpuRegisters().write(cpu, ICC_EOIR1, intid);
  }

  void put(long ipa, long value) {
    ram.set(U64, ipa - RAM, value);
  }

  long at(long ipa) {
    return ram.get(U64, ipa - RAM);
  }

  @Override
  public boolean read(long ipa, MemorySegment to) {
    if (!isVisible(ipa)) {
      return false;
    }
    to.copyFrom(ram.asSlice(ipa - RAM, to.byteSize()));
    return true;
  }

  @Override
  public boolean write(long ipa, MemorySegment data) {
    if (!isVisible(ipa)) {
      return false;
    }
    ram.asSlice(ipa - RAM, data.byteSize()).copyFrom(data);
    return true;
  }

  @Override
  public boolean isVisible(long ipa) {
    return ipa >= RAM && ipa < RAM + RAM_BYTES;
  }
}
