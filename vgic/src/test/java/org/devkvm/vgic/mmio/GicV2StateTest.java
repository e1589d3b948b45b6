package org.devkvm.vgic.mmio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.devkvm.vgic.mmio.TestGic.*;

import org.junit.jupiter.api.Test;

/** Snapshots by device attributes, as VMMs take them. */
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
  void attributesCarryTheStateThatLinuxCarries() {
    busy();
    TestGic copy = original.carried();
    assertThat(copy.gicc(0, GICC_RPR)).isEqualTo(0x60);
    assertThat(copy.isSet(0, GICD_ISACTIVER, 41) && copy.isSet(0, GICD_ISPENDR, 41)).isTrue();
    assertThat(copy.irq).isEqualTo(original.irq);
    assertThat(copy.gicc(1, GICC_HPPIR)).isEqualTo(original.gicc(1, GICC_HPPIR));
    assertThat(copy.gicc(1, GICC_BPR)).isEqualTo(4);
    copy.gic.distributor().userWrite(0, GICD_IGROUPR + 8, 4, 1);
    assertThat(copy.isSet(0, GICD_IGROUPR, 64)).as("groups stay writable").isTrue();
  }
}
