package org.devkvm.vgic.mmio;

import java.lang.foreign.MemorySegment;
import org.devkvm.vgic.irq.EoiListener;
import org.devkvm.vgic.lpi.LpiTables;
import org.devkvm.vgic.lpi.TablesInMemory;

/** A GICv3 of three CPUs that are in the guest, with interrupts enabled. */
final class TestGicV3 {
  static final int CPUS = 3;

  private static final int ICC_PMR = 0xc230;
  private static final int ICC_IGRPEN1 = 0xc667;
  private static final int GICR_IPRIORITYR = 0x1_0400;

  final boolean[] irq = new boolean[CPUS];
  final GicV3 gic;

  TestGicV3() {
    gic =
        new GicV3(
            64,
            new int[] {0, 1, 2},
            (cpu, level, _) -> irq[cpu] = level,
            EoiListener.NONE,
            new CpusInARow(CPUS),
            new LpiTables(new NoMemory()));
    gicd(0, 2);
    for (int cpu = 0; cpu < CPUS; cpu++) {
      for (int intid = 0; intid < 16; intid++) {
        gic.redistributors().write(cpu, GICR_IPRIORITYR + intid, 1, 8L * (15 - intid));
      }
      icc(cpu, ICC_PMR, 0xf8);
      icc(cpu, ICC_IGRPEN1, 1);
      gic.controller().cpu(cpu).enter();
    }
  }

  void gicd(int offset, int value) {
    gic.distributor().write(0, offset, 4, value);
  }

  long gicr(int cpu, int offset) {
    return gic.redistributors().read(cpu, offset, 4);
  }

  void gicr(int cpu, int offset, int value) {
    gic.redistributors().write(cpu, offset, 4, Integer.toUnsignedLong(value));
  }

  long icc(int cpu, int encoding) {
    return gic.cpuRegisters().read(cpu, encoding);
  }

  void icc(int cpu, int encoding, long value) {
    gic.cpuRegisters().write(cpu, encoding, value);
  }

  private static final class NoMemory implements TablesInMemory {
    @Override
    public boolean read(long ipa, MemorySegment to) {
      return false;
    }

    @Override
    public boolean write(long ipa, MemorySegment data) {
      return false;
    }

    @Override
    public boolean isVisible(long ipa) {
      return false;
    }
  }
}
