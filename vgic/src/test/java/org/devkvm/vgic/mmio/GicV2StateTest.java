package org.devkvm.vgic.mmio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.devkvm.vgic.mmio.TestGic.*;

import org.junit.jupiter.api.Test;

/** Snapshots, both by records and by device attributes as VMMs take them. */
class GicV2StateTest {
  private final TestGic original = TestGic.running(96, 0, 1);

  /** Something in every state: active, pending and both, private and shared, edge and level. */
  private void busy() {
    original.gic.distributor().userWrite(0, GICD_IIDR, 4, 0x4b00_243b);
    original.edge(41);
    original.raise(40, 0x80);
    original.raise(41, 0x60);
    original.gicc(0, GICC_IAR);
    original.line(0, 41, true);
    original.set(0, GICD_IGROUPR, 50);
    original.targets(50, 0b10);
    original.raise(50, 0x20);
    original.gicd(0, GICD_SGIR, 0x0002_0003);
    original.gicd(1, GICD_SGIR, 0x0002_0003);
    original.gicc(1, GICC_BPR, 4);
  }

  @Test
  void restoredRecordIsTheSameStateAndSignalsTheSame() {
    busy();
    TestGic copy = new TestGic(96, 0, 1);
    copy.gic.restore(original.gic.save());
    assertThat(copy.gic.save()).isEqualTo(original.gic.save());
    assertThat(copy.irq).isEqualTo(original.irq);
    assertThat(copy.gicc(1, GICC_IAR)).isEqualTo(original.gicc(1, GICC_IAR));
    copy.gic.distributor().userWrite(0, GICD_IGROUPR + 8, 4, 1);
    assertThat(copy.isSet(0, GICD_IGROUPR, 64)).as("groups stay writable").isTrue();
  }

  @Test
  void attributesCarryTheStateThatLinuxCarries() {
    busy();
    TestGic copy = new TestGic(96, 0, 1);
    RegisterFrame from = original.gic.distributor();
    RegisterFrame to = copy.gic.distributor();
    to.userWrite(0, GICD_IIDR, 4, from.userRead(0, GICD_IIDR, 4));
    int[] setRegisters = {
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
    for (RegisterRegion<?> region : GicV2.distributorTable().regions()) {
      for (int set : setRegisters) {
        if (region.offset() == set) {
          copyRegion(from, to, region);
        }
      }
    }
    for (RegisterRegion<?> region : GicV2.cpuInterfaceTable().regions()) {
      copyRegion(original.gic.cpuInterface(), copy.gic.cpuInterface(), region);
    }
    assertThat(copy.gicc(0, GICC_RPR)).isEqualTo(0x60);
    assertThat(copy.isSet(0, GICD_ISACTIVER, 41) && copy.isSet(0, GICD_ISPENDR, 41)).isTrue();
    assertThat(copy.irq).isEqualTo(original.irq);
    assertThat(copy.gicc(1, GICC_HPPIR)).isEqualTo(original.gicc(1, GICC_HPPIR));
    assertThat(copy.gicc(1, GICC_BPR)).isEqualTo(4);
  }

  private static void copyRegion(RegisterFrame from, RegisterFrame to, RegisterRegion<?> region) {
    for (int offset = region.offset(); offset < region.offset() + region.length(); offset += 4) {
      for (int cpu = 0; cpu < 2; cpu++) {
        to.userWrite(cpu, offset, 4, from.userRead(cpu, offset, 4));
      }
    }
  }
}
