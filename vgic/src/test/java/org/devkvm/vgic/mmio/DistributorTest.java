package org.devkvm.vgic.mmio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.devkvm.vgic.mmio.TestGic.*;

import org.junit.jupiter.api.Test;

/** What a guest finds in the distributor. IHI 0048B 4.3; vgic-mmio-v2.c, vgic-init.c. */
class DistributorTest {
  private final TestGic gic = new TestGic(96, 0, 1);

  @Test
  void distributorIsDisabledAtReset() {
    assertThat(gic.gicd(0, GICD_CTLR)).isZero();
  }

  @Test
  void ctlrHasOneEnableBitForBothGroups() {
    gic.gicd(0, GICD_CTLR, 0xffff_fffe);
    assertThat(gic.gicd(0, GICD_CTLR)).isZero();
    gic.gicd(1, GICD_CTLR, 0xffff_ffff);
    assertThat(gic.gicd(0, GICD_CTLR)).isEqualTo(1);
  }

  @Test
  void typerTellsLinesAndCpus() {
    assertThat(gic.gicd(0, GICD_TYPER)).as("ITLinesNumber 2, CPUNumber 1").isEqualTo(0x22);
    assertThat(new TestGic(256, 0, 1, 2, 3, 4, 5, 6, 7).gicd(0, GICD_TYPER)).isEqualTo(0xe7);
  }

  @Test
  void iidrNamesKvmAndIgnoresTheGuest() {
    gic.gicd(0, GICD_IIDR, 0x4b00_243b);
    assertThat(gic.gicd(0, GICD_IIDR)).isEqualTo(0x4b00_343b);
  }

  @Test
  void sgisAreEnabledAndPpisDisabledAtReset() {
    assertThat(gic.gicd(1, GICD_ISENABLER)).isEqualTo(0x0000_ffff);
    assertThat(gic.gicd(1, GICD_ISENABLER + 4)).isZero();
  }

  @Test
  void setAndClearEnableReadTheSameAndActOnOnesOnly() {
    gic.gicd(0, GICD_ISENABLER + 4, 0b1101);
    gic.gicd(0, GICD_ISENABLER + 4, 0b0010);
    gic.gicd(0, GICD_ICENABLER + 4, 0b0101);
    assertThat(gic.gicd(0, GICD_ISENABLER + 4)).isEqualTo(0b1010);
    assertThat(gic.gicd(0, GICD_ICENABLER + 4)).isEqualTo(0b1010);
  }

  @Test
  void firstWordsOfArraysAreBanked() {
    gic.gicd(0, GICD_ISENABLER, 1 << 27);
    gic.gicd(1, GICD_IPRIORITYR, 0x08f8_1010);
    assertThat(gic.isSet(0, GICD_ISENABLER, 27)).isTrue();
    assertThat(gic.isSet(1, GICD_ISENABLER, 27)).isFalse();
    assertThat(gic.gicd(0, GICD_IPRIORITYR)).isZero();
    assertThat(gic.gicd(1, GICD_IPRIORITYR)).isEqualTo(0x08f8_1010);
  }

  @Test
  void spiRegistersAreShared() {
    gic.gicd(0, GICD_ISENABLER + 4, 1);
    assertThat(gic.gicd(1, GICD_ISENABLER + 4)).isEqualTo(1);
  }

  @Test
  void prioritiesKeepFiveBits() {
    gic.gicd(0, GICD_IPRIORITYR + 32, 0xff07_a9ff);
    assertThat(gic.gicd(0, GICD_IPRIORITYR + 32)).isEqualTo(0xf800_a8f8);
  }

  @Test
  void priorityAndTargetTakeByteAccesses() {
    gic.gic.distributor().write(0, GICD_IPRIORITYR + 33, 1, 0xa0);
    gic.gic.distributor().write(0, GICD_ITARGETSR + 34, 1, 0x02);
    assertThat(gic.gicd(0, GICD_IPRIORITYR + 32)).isEqualTo(0xa000);
    assertThat(gic.gic.distributor().read(0, GICD_IPRIORITYR + 33, 1)).isEqualTo(0xa0);
    assertThat(gic.gicd(0, GICD_ITARGETSR + 32)).isEqualTo(0x0002_0000);
  }

  @Test
  void targetsOfPrivateInterruptsAreTheCpuItselfAndReadOnly() {
    gic.gicd(1, GICD_ITARGETSR, 0x0101_0101);
    assertThat(gic.gicd(0, GICD_ITARGETSR)).isEqualTo(0x0101_0101);
    assertThat(gic.gicd(1, GICD_ITARGETSR + 28)).isEqualTo(0x0202_0202);
  }

  @Test
  void targetsAreMaskedToCpusThatExist() {
    gic.gicd(0, GICD_ITARGETSR + 32, 0xff);
    assertThat(gic.gicd(0, GICD_ITARGETSR + 32)).isEqualTo(0x03);
  }

  @Test
  void configIsEdgeForSgisLevelForPpisAndFixedForBoth() {
    gic.gicd(0, GICD_ICFGR, 0);
    gic.gicd(0, GICD_ICFGR + 4, 0xffff_ffff);
    assertThat(gic.gicd(0, GICD_ICFGR)).isEqualTo(0xaaaa_aaaa);
    assertThat(gic.gicd(0, GICD_ICFGR + 4)).isZero();
  }

  @Test
  void configOfSpisKeepsTheHighBitOnly() {
    gic.gicd(0, GICD_ICFGR + 8, 0xffff_0005);
    assertThat(gic.gicd(0, GICD_ICFGR + 8)).isEqualTo(0xaaaa_0000);
  }

  @Test
  void groupsAreZeroAtResetAndTheGuestsToChange() {
    assertThat(gic.gicd(0, GICD_IGROUPR)).isZero();
    gic.gicd(0, GICD_IGROUPR, 0x8000_0001);
    gic.gicd(0, GICD_IGROUPR + 4, 0x10);
    gic.gicd(0, GICD_IGROUPR, 0x8000_0000);
    assertThat(gic.gicd(0, GICD_IGROUPR)).isEqualTo(0x8000_0000);
    assertThat(gic.gicd(1, GICD_IGROUPR + 4)).isEqualTo(0x10);
  }

  @Test
  void pendingRegistersLeaveSgisAlone() {
    gic.gicd(0, GICD_ISPENDR, 0xffff_ffff);
    assertThat(gic.gicd(0, GICD_ISPENDR)).isEqualTo(0xffff_0000);
    gic.gicd(0, GICD_SGIR, 0x0200_0003);
    gic.gicd(0, GICD_ICPENDR, 0xffff_ffff);
    assertThat(gic.gicd(0, GICD_ICPENDR)).isEqualTo(1 << 3);
  }

  @Test
  void clearPendingDoesNotSilenceAHighLevel() {
    gic.gicd(0, GICD_ICFGR + 8, 0);
    gic.line(0, 40, true);
    gic.set(0, GICD_ISPENDR, 40);
    gic.set(0, GICD_ICPENDR, 40);
    assertThat(gic.isSet(0, GICD_ISPENDR, 40)).as("the line").isTrue();
    gic.line(0, 40, false);
    assertThat(gic.isSet(0, GICD_ISPENDR, 40)).as("the latch").isFalse();
  }

  @Test
  void softwarePendingSurvivesALowLevel() {
    gic.set(0, GICD_ISPENDR, 40);
    gic.line(0, 40, true);
    gic.line(0, 40, false);
    assertThat(gic.isSet(0, GICD_ISPENDR, 40)).isTrue();
  }

  @Test
  void activeRegistersSetAndClear() {
    gic.gicd(0, GICD_ISACTIVER + 4, 0b11);
    gic.gicd(0, GICD_ICACTIVER + 4, 0b01);
    assertThat(gic.gicd(1, GICD_ISACTIVER + 4)).isEqualTo(0b10);
    assertThat(gic.gicd(1, GICD_ICACTIVER + 4)).isEqualTo(0b10);
  }

  @Test
  void sgirSendsToTheListedCpus() {
    gic.gicd(0, GICD_SGIR, 0x0003_0005);
    assertThat(gic.gicd(0, GICD_SPENDSGIR + 4)).as("SGI 5 from CPU 0").isEqualTo(0x0100);
    assertThat(gic.gicd(1, GICD_CPENDSGIR + 4)).isEqualTo(0x0100);
    assertThat(gic.gicd(1, GICD_SGIR)).as("write only").isZero();
  }

  @Test
  void sgirFilter1SendsToAllOthers() {
    TestGic three = new TestGic(64, 0, 1, 2);
    three.gicd(1, GICD_SGIR, 0x0100_0000);
    assertThat(three.gicd(0, GICD_SPENDSGIR)).isEqualTo(2);
    assertThat(three.gicd(1, GICD_SPENDSGIR)).isZero();
    assertThat(three.gicd(2, GICD_SPENDSGIR)).isEqualTo(2);
  }

  @Test
  void sgirFilter2SendsToTheCpuItself() {
    gic.gicd(1, GICD_SGIR, 0x02ff_000f);
    assertThat(gic.gicd(0, GICD_ISPENDR)).isZero();
    assertThat(gic.gicd(1, GICD_ISPENDR)).isEqualTo(0x8000);
  }

  @Test
  void sgirFilter3IsReserved() {
    gic.gicd(1, GICD_SGIR, 0x03ff_0001);
    assertThat(gic.gicd(0, GICD_ISPENDR) | gic.gicd(1, GICD_ISPENDR)).isZero();
  }

  @Test
  void sourcesAreVcpuIdsWhileTargetsAreIndexes() {
    TestGic swapped = new TestGic(64, 5, 3);
    swapped.gicd(0, GICD_SGIR, 0x0002_0000);
    assertThat(swapped.gicd(1, GICD_SPENDSGIR)).as("bit 5").isEqualTo(0x20);
  }

  @Test
  void sgiPendingBytesSetAndClearPerSource() {
    gic.gic.distributor().write(0, GICD_SPENDSGIR + 2, 1, 0b1011);
    assertThat(gic.isSet(0, GICD_ISPENDR, 2)).isTrue();
    gic.gic.distributor().write(0, GICD_CPENDSGIR + 2, 1, 0b0011);
    assertThat(gic.gicd(0, GICD_SPENDSGIR)).isEqualTo(0x0008_0000);
    assertThat(gic.isSet(0, GICD_ISPENDR, 2)).isTrue();
    gic.gicd(0, GICD_CPENDSGIR, 0x0008_0000);
    assertThat(gic.isSet(0, GICD_ISPENDR, 2)).isFalse();
  }
}
