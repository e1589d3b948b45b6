package org.devkvm.vgic.mmio;

import java.util.ArrayList;
import java.util.List;
import org.devkvm.vgic.irq.CpuInterface;

/** A GICv2 as its guest and its devices see it: words at the offsets of IHI 0048B. */
final class TestGic {
  static final int GICD_CTLR = 0x000;
  static final int GICD_TYPER = 0x004;
  static final int GICD_IIDR = 0x008;
  static final int GICD_IGROUPR = 0x080;
  static final int GICD_ISENABLER = 0x100;
  static final int GICD_ICENABLER = 0x180;
  static final int GICD_ISPENDR = 0x200;
  static final int GICD_ICPENDR = 0x280;
  static final int GICD_ISACTIVER = 0x300;
  static final int GICD_ICACTIVER = 0x380;
  static final int GICD_IPRIORITYR = 0x400;
  static final int GICD_ITARGETSR = 0x800;
  static final int GICD_ICFGR = 0xc00;
  static final int GICD_SGIR = 0xf00;
  static final int GICD_CPENDSGIR = 0xf10;
  static final int GICD_SPENDSGIR = 0xf20;

  static final int GICC_CTLR = 0x00;
  static final int GICC_PMR = 0x04;
  static final int GICC_BPR = 0x08;
  static final int GICC_IAR = 0x0c;
  static final int GICC_EOIR = 0x10;
  static final int GICC_RPR = 0x14;
  static final int GICC_HPPIR = 0x18;
  static final int GICC_ABPR = 0x1c;
  static final int GICC_AIAR = 0x20;
  static final int GICC_AEOIR = 0x24;
  static final int GICC_AHPPIR = 0x28;
  static final int GICC_APR = 0xd0;
  static final int GICC_NSAPR = 0xe0;
  static final int GICC_IIDR = 0xfc;
  static final int GICC_DIR = 0x1000;

  static final int ENABLE_GRP0 = 1;
  static final int ENABLE_GRP1 = 2;
  static final int ACK_CTL = 4;
  static final int FIQ_EN = 8;
  static final int CBPR = 16;
  static final int EOI_MODE = 1 << 9;

  static final int SPURIOUS = 1023;

  /**
   * The arrays and registers that carry the state of a distributor, in the order of their copying.
   */
  private static final int[] CARRIED = {
    GICD_IGROUPR,
    GICD_ITARGETSR,
    GICD_IPRIORITYR,
    GICD_ICFGR,
    GICD_ISENABLER,
    GICD_SPENDSGIR,
    GICD_ISPENDR,
    GICD_ISACTIVER,
    GICD_CTLR
  };

  private final int nrIrqs;
  private final int[] vcpuIds;
  final GicV2 gic;
  final boolean[] irq = new boolean[8];
  final boolean[] fiq = new boolean[8];
  final List<Integer> ended = new ArrayList<>();

  TestGic(int nrIrqs, int... vcpuIds) {
    this.nrIrqs = nrIrqs;
    this.vcpuIds = vcpuIds;
    gic = new GicV2(nrIrqs, vcpuIds, this::output, ended::add);
  }

  /** The interface of a CPU. */
  CpuInterface cpu(int cpu) {
    return gic.controller().cpu(cpu);
  }

  private void output(int cpu, boolean irqLevel, boolean fiqLevel) {
    irq[cpu] = irqLevel;
    fiq[cpu] = fiqLevel;
  }

  /**
   * As a driver leaves it: both groups enabled everywhere, priority mask 0xf0, shared interrupts
   * level-triggered, all CPUs in the guest.
   */
  static TestGic running(int nrIrqs, int... vcpuIds) {
    TestGic gic = new TestGic(nrIrqs, vcpuIds);
    gic.gicd(0, GICD_CTLR, 1);
    for (int intid = 32; intid < nrIrqs; intid += 16) {
      gic.gicd(0, GICD_ICFGR + intid / 4, 0);
    }
    for (int cpu = 0; cpu < vcpuIds.length; cpu++) {
      gic.gicc(cpu, GICC_CTLR, ENABLE_GRP0 | ENABLE_GRP1 | ACK_CTL);
      gic.gicc(cpu, GICC_PMR, 0xf0);
      gic.cpu(cpu).enter();
    }
    return gic;
  }

  /** Another one, to which a VMM has carried the state of this. */
  TestGic carried() {
    TestGic copy = new TestGic(nrIrqs, vcpuIds);
    RegisterFrame from = gic.distributor();
    RegisterFrame to = copy.gic.distributor();
    to.userWrite(0, GICD_IIDR, 4, from.userRead(0, GICD_IIDR, 4));
    for (RegisterRegion<?> region : GicV2.distributorTable().regions()) {
      for (int set : CARRIED) {
        if (region.offset() == set) {
          carry(from, to, region);
        }
      }
    }
    for (RegisterRegion<?> region : GicV2.cpuInterfaceTable().regions()) {
      carry(gic.cpuInterface(), copy.gic.cpuInterface(), region);
    }
    return copy;
  }

  private void carry(RegisterFrame from, RegisterFrame to, RegisterRegion<?> region) {
    for (int offset = region.offset(); offset < region.offset() + region.length(); offset += 4) {
      for (int cpu = 0; cpu < vcpuIds.length; cpu++) {
        to.userWrite(cpu, offset, 4, from.userRead(cpu, offset, 4));
      }
    }
  }

  int gicd(int cpu, int offset) {
    return (int) gic.distributor().read(cpu, offset, 4);
  }

  void gicd(int cpu, int offset, int value) {
    gic.distributor().write(cpu, offset, 4, Integer.toUnsignedLong(value));
  }

  int gicc(int cpu, int offset) {
    return (int) gic.cpuInterface().read(cpu, offset, 4);
  }

  void gicc(int cpu, int offset, int value) {
    gic.cpuInterface().write(cpu, offset, 4, Integer.toUnsignedLong(value));
  }

  /** Writes the bit of an interrupt in a register array of one bit each. */
  void set(int cpu, int array, int intid) {
    gicd(cpu, array + intid / 32 * 4, 1 << (intid % 32));
  }

  boolean isSet(int cpu, int array, int intid) {
    return (gicd(cpu, array + intid / 32 * 4) & (1 << (intid % 32))) != 0;
  }

  void priority(int cpu, int intid, int priority) {
    gic.distributor().write(cpu, GICD_IPRIORITYR + intid, 1, priority);
  }

  void targets(int intid, int mask) {
    gic.distributor().write(0, GICD_ITARGETSR + intid, 1, mask);
  }

  void edge(int intid) {
    gicd(0, GICD_ICFGR + intid / 16 * 4, 2 << (intid % 16 * 2));
  }

  void line(int cpu, int intid, boolean level) {
    gic.controller().inject(cpu, intid, level, null);
  }

  /** An SPI, enabled, of this priority, with its line high. */
  void raise(int intid, int priority) {
    priority(0, intid, priority);
    set(0, GICD_ISENABLER, intid);
    line(0, intid, true);
  }
}
