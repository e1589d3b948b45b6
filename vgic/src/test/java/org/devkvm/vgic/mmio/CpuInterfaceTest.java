package org.devkvm.vgic.mmio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.devkvm.vgic.mmio.TestGic.*;

import org.junit.jupiter.api.Test;

/** The life of interrupts as a guest drives it through GICC registers. IHI 0048B 3 and 5.5. */
class CpuInterfaceTest {
  private final TestGic gic = TestGic.running(96, 0, 1);

  @Test
  void resetValues() {
    TestGic fresh = new TestGic(64, 0);
    fresh.gic.controller().load(0);
    assertThat(fresh.gicc(0, GICC_CTLR)).isZero();
    assertThat(fresh.gicc(0, GICC_PMR)).isZero();
    assertThat(fresh.gicc(0, GICC_BPR)).as("minimum for 32 levels").isEqualTo(2);
    assertThat(fresh.gicc(0, GICC_ABPR)).isEqualTo(3);
    assertThat(fresh.gicc(0, GICC_RPR)).as("idle").isEqualTo(0xff);
    assertThat(fresh.gicc(0, GICC_IAR)).isEqualTo(SPURIOUS);
    assertThat(fresh.gicc(0, GICC_HPPIR)).isEqualTo(SPURIOUS);
    assertThat(fresh.gicc(0, GICC_IIDR)).isEqualTo(0x04b2_043b);
  }

  @Test
  void binaryPointsAreWhatUserSpaceSetUntilTheCpuIsLoaded() {
    RegisterFrame gicc = gic.gic.cpuInterface();
    gicc.userWrite(0, GICC_BPR, 4, 1);
    gicc.userWrite(0, GICC_ABPR, 4, 0);
    assertThat(gicc.userRead(0, GICC_BPR, 4)).isEqualTo(1);
    assertThat(gicc.userRead(0, GICC_ABPR, 4)).isZero();
    gic.gic.controller().load(0);
    assertThat(gicc.userRead(0, GICC_BPR, 4)).isEqualTo(2);
    assertThat(gicc.userRead(0, GICC_ABPR, 4)).isEqualTo(3);
  }

  @Test
  void registersKeepImplementedBitsOnly() {
    gic.gicc(0, GICC_PMR, 0xff);
    gic.gicc(0, GICC_BPR, 0);
    gic.gicc(0, GICC_ABPR, 1);
    gic.gicc(0, GICC_CTLR, -1);
    gic.gicc(0, GICC_NSAPR, -1);
    assertThat(gic.gicc(0, GICC_PMR)).isEqualTo(0xf8);
    assertThat(gic.gicc(0, GICC_BPR)).isEqualTo(2);
    assertThat(gic.gicc(0, GICC_ABPR)).isEqualTo(3);
    assertThat(gic.gicc(0, GICC_CTLR)).isEqualTo(0x21f);
    assertThat(gic.gicc(0, GICC_NSAPR)).as("GICV has none").isZero();
  }

  @Test
  void acknowledgeMakesActiveAndEndMakesInactive() {
    gic.edge(40);
    gic.raise(40, 0x80);
    assertThat(gic.irq[0]).isTrue();
    assertThat(gic.gicc(0, GICC_IAR)).isEqualTo(40);
    assertThat(gic.irq[0]).isFalse();
    assertThat(gic.isSet(0, GICD_ISACTIVER, 40)).isTrue();
    assertThat(gic.isSet(0, GICD_ISPENDR, 40)).as("the edge is consumed").isFalse();
    assertThat(gic.gicc(0, GICC_RPR)).isEqualTo(0x80);
    gic.gicc(0, GICC_EOIR, 40);
    assertThat(gic.isSet(0, GICD_ISACTIVER, 40)).isFalse();
    assertThat(gic.gicc(0, GICC_RPR)).isEqualTo(0xff);
    assertThat(gic.gicc(0, GICC_IAR)).isEqualTo(SPURIOUS);
  }

  @Test
  void levelIsSampledAgainWhenDeactivated() {
    gic.raise(40, 0x80);
    gic.gicc(0, GICC_IAR);
    gic.gicc(0, GICC_EOIR, 40);
    assertThat(gic.irq[0]).as("line still high").isTrue();
    gic.gicc(0, GICC_IAR);
    gic.line(0, 40, false);
    gic.gicc(0, GICC_EOIR, 40);
    assertThat(gic.irq[0]).isFalse();
  }

  @Test
  void levelThatFallsBeforeItIsTakenIsWithdrawn() {
    gic.raise(40, 0x80);
    gic.line(0, 40, false);
    assertThat(gic.irq[0]).isFalse();
    assertThat(gic.gicc(0, GICC_IAR)).isEqualTo(SPURIOUS);
  }

  @Test
  void edgeWhileActiveIsDeliveredAfterwards() {
    gic.edge(40);
    gic.raise(40, 0x80);
    gic.gicc(0, GICC_IAR);
    gic.line(0, 40, true);
    assertThat(gic.isSet(0, GICD_ISPENDR, 40)).as("active and pending").isTrue();
    assertThat(gic.irq[0]).isFalse();
    gic.gicc(0, GICC_EOIR, 40);
    assertThat(gic.gicc(0, GICC_IAR)).isEqualTo(40);
  }

  @Test
  void softwarePendingOfALevelInterruptIsServedByOneHandling() {
    gic.set(0, GICD_ISENABLER, 40);
    gic.set(0, GICD_ISPENDR, 40);
    assertThat(gic.gicc(0, GICC_IAR)).isEqualTo(40);
    gic.gicc(0, GICC_EOIR, 40);
    assertThat(gic.isSet(0, GICD_ISPENDR, 40)).isFalse();
    assertThat(gic.irq[0]).isFalse();
  }

  @Test
  void highestPriorityIsTakenFirstThenWhatCameFirst() {
    gic.raise(50, 0x80);
    gic.raise(45, 0x80);
    gic.raise(60, 0x78);
    assertThat(gic.gicc(0, GICC_HPPIR)).isEqualTo(60);
    gic.line(0, 60, false);
    assertThat(gic.gicc(0, GICC_HPPIR)).isEqualTo(50);
    gic.line(0, 50, false);
    gic.line(0, 50, true);
    assertThat(gic.gicc(0, GICC_HPPIR)).as("50 came again").isEqualTo(45);
  }

  /** vgic.c:vgic_prune_ap_list; the host's tick comes soon after an entry, here at once. */
  @Test
  void whatIsQueuedStaysQueuedUntilItsCpuRuns() {
    gic.cpu(0).leave();
    gic.raise(40, 0x80);
    gic.targets(40, 0b10);
    gic.line(0, 40, false);
    gic.line(0, 40, true);
    assertThat(gic.irq).as("neither the old nor the new target").doesNotContain(true);
    gic.cpu(0).enter();
    assertThat(gic.irq[0]).isFalse();
    assertThat(gic.irq[1]).as("while the old target is in the guest").isTrue();
  }

  @Test
  void whatIsRaisedWhileTheDistributorIsOffIsNotQueued() {
    gic.gicd(0, GICD_CTLR, 0);
    gic.raise(40, 0x80);
    gic.gicd(0, GICD_CTLR, 1);
    assertThat(gic.irq[0]).isFalse();
    gic.set(0, GICD_ISENABLER, 40);
    assertThat(gic.irq[0]).as("enabling queues").isTrue();
  }

  @Test
  void priorityMaskHidesItsOwnPriorityAndLower() {
    gic.raise(40, 0x80);
    gic.gicc(0, GICC_PMR, 0x80);
    assertThat(gic.irq[0]).isFalse();
    assertThat(gic.gicc(0, GICC_IAR)).isEqualTo(SPURIOUS);
    assertThat(gic.gicc(0, GICC_HPPIR)).as("HPPIR does not look at the mask").isEqualTo(40);
    gic.gicc(0, GICC_PMR, 0x88);
    assertThat(gic.irq[0]).isTrue();
  }

  @Test
  void higherGroupPriorityPreempts() {
    gic.raise(40, 0x80);
    gic.gicc(0, GICC_IAR);
    gic.raise(41, 0x80);
    assertThat(gic.irq[0]).as("equal").isFalse();
    gic.raise(42, 0x78);
    assertThat(gic.irq[0]).as("higher").isTrue();
    assertThat(gic.gicc(0, GICC_IAR)).isEqualTo(42);
    assertThat(gic.gicc(0, GICC_RPR)).isEqualTo(0x78);
    gic.line(0, 42, false);
    gic.gicc(0, GICC_EOIR, 42);
    assertThat(gic.gicc(0, GICC_RPR)).isEqualTo(0x80);
    gic.gicc(0, GICC_EOIR, 40);
    assertThat(gic.gicc(0, GICC_RPR)).isEqualTo(0xff);
  }

  @Test
  void subpriorityOrdersButDoesNotPreempt() {
    gic.gicc(0, GICC_BPR, 4);
    gic.raise(40, 0x88);
    assertThat(gic.gicc(0, GICC_IAR)).isEqualTo(40);
    assertThat(gic.gicc(0, GICC_RPR)).as("group priority, bits 7:5").isEqualTo(0x80);
    gic.raise(41, 0x80);
    assertThat(gic.irq[0]).as("same group priority").isFalse();
    gic.raise(42, 0x60);
    assertThat(gic.irq[0]).isTrue();
  }

  @Test
  void binaryPoint7MeansNoPreemption() {
    gic.gicc(0, GICC_BPR, 7);
    gic.raise(40, 0xe8);
    gic.gicc(0, GICC_IAR);
    gic.raise(41, 0);
    assertThat(gic.irq[0]).isFalse();
    assertThat(gic.gicc(0, GICC_RPR)).isZero();
  }

  @Test
  void group1HasItsOwnBinaryPointUnlessCommon() {
    gic.set(0, GICD_IGROUPR, 40);
    gic.gicc(0, GICC_BPR, 2);
    gic.gicc(0, GICC_ABPR, 6);
    gic.raise(40, 0xb8);
    gic.gicc(0, GICC_AIAR);
    assertThat(gic.gicc(0, GICC_RPR)).as("bits 7:6 of 0xb8").isEqualTo(0x80);
    gic.gicc(0, GICC_AEOIR, 40);
    gic.gicc(0, GICC_CTLR, ENABLE_GRP1 | CBPR);
    gic.gicc(0, GICC_AIAR);
    assertThat(gic.gicc(0, GICC_RPR)).as("bits 7:3").isEqualTo(0xb8);
  }

  @Test
  void group1NeedsAckCtlOrTheAliasedRegisters() {
    gic.gicc(0, GICC_CTLR, ENABLE_GRP0 | ENABLE_GRP1);
    gic.set(0, GICD_IGROUPR, 40);
    gic.raise(40, 0x80);
    assertThat(gic.irq[0]).isTrue();
    assertThat(gic.gicc(0, GICC_HPPIR)).isEqualTo(1022);
    assertThat(gic.gicc(0, GICC_IAR)).isEqualTo(1022);
    assertThat(gic.isSet(0, GICD_ISACTIVER, 40)).as("not acknowledged").isFalse();
    assertThat(gic.gicc(0, GICC_AHPPIR)).isEqualTo(40);
    assertThat(gic.gicc(0, GICC_AIAR)).isEqualTo(40);
    gic.gicc(0, GICC_AEOIR, 40);
    gic.gicc(0, GICC_CTLR, ENABLE_GRP0 | ENABLE_GRP1 | ACK_CTL);
    assertThat(gic.gicc(0, GICC_IAR)).isEqualTo(40);
  }

  @Test
  void aliasedRegistersDoNotShowGroup0() {
    gic.raise(40, 0x80);
    assertThat(gic.gicc(0, GICC_AHPPIR)).isEqualTo(SPURIOUS);
    assertThat(gic.gicc(0, GICC_AIAR)).isEqualTo(SPURIOUS);
    assertThat(gic.gicc(0, GICC_IAR)).isEqualTo(40);
  }

  @Test
  void disabledGroupIsNotSelected() {
    gic.gicc(0, GICC_CTLR, ENABLE_GRP0);
    gic.set(0, GICD_IGROUPR, 40);
    gic.raise(40, 0x10);
    gic.raise(64, 0x80);
    assertThat(gic.gicc(0, GICC_HPPIR)).isEqualTo(64);
    gic.line(0, 64, false);
    assertThat(gic.irq[0]).isFalse();
  }

  @Test
  void fiqEnSignalsGroup0AsFiq() {
    gic.raise(40, 0x80);
    gic.gicc(0, GICC_CTLR, ENABLE_GRP0 | ENABLE_GRP1 | FIQ_EN);
    assertThat(gic.fiq[0]).isTrue();
    assertThat(gic.irq[0]).isFalse();
    gic.set(0, GICD_IGROUPR, 64);
    gic.raise(64, 0x10);
    assertThat(gic.fiq[0]).as("the one of higher priority is Group 1").isFalse();
    assertThat(gic.irq[0]).isTrue();
  }

  @Test
  void eoiModeSplitsPriorityDropAndDeactivation() {
    gic.gicc(0, GICC_CTLR, ENABLE_GRP0 | EOI_MODE);
    gic.raise(40, 0x80);
    gic.gicc(0, GICC_IAR);
    gic.gicc(0, GICC_EOIR, 40);
    assertThat(gic.gicc(0, GICC_RPR)).as("dropped").isEqualTo(0xff);
    assertThat(gic.isSet(0, GICD_ISACTIVER, 40)).as("still active").isTrue();
    assertThat(gic.irq[0]).as("active is not delivered again").isFalse();
    gic.gicc(0, GICC_DIR, 40);
    assertThat(gic.isSet(0, GICD_ISACTIVER, 40)).isFalse();
    assertThat(gic.irq[0]).isTrue();
  }

  @Test
  void dirIsIgnoredWithoutEoiMode() {
    gic.raise(40, 0x80);
    gic.gicc(0, GICC_IAR);
    gic.gicc(0, GICC_DIR, 40);
    assertThat(gic.isSet(0, GICD_ISACTIVER, 40)).isTrue();
  }

  @Test
  void endOfSpuriousIsIgnored() {
    gic.raise(40, 0x80);
    gic.gicc(0, GICC_IAR);
    gic.gicc(0, GICC_EOIR, 1023);
    gic.gicc(0, GICC_EOIR, 1022);
    assertThat(gic.gicc(0, GICC_RPR)).isEqualTo(0x80);
  }

  @Test
  void endOfAnotherInterruptDropsThePriorityOnly() {
    gic.raise(40, 0x80);
    gic.gicc(0, GICC_IAR);
    gic.gicc(0, GICC_EOIR, 50);
    assertThat(gic.gicc(0, GICC_RPR)).isEqualTo(0xff);
    assertThat(gic.isSet(0, GICD_ISACTIVER, 40)).isTrue();
  }

  @Test
  void anotherCpuCannotDeactivate() {
    gic.gicc(1, GICC_CTLR, ENABLE_GRP0 | EOI_MODE);
    gic.raise(40, 0x80);
    gic.gicc(0, GICC_IAR);
    gic.gicc(1, GICC_DIR, 40);
    assertThat(gic.isSet(0, GICD_ISACTIVER, 40)).as("not in its list registers").isTrue();
  }

  @Test
  void sgiTellsItsSourceAndSourcesQueueUp() {
    gic.gicd(1, GICD_SGIR, 0x0001_0007);
    gic.gicd(0, GICD_SGIR, 0x0001_0007);
    assertThat(gic.gicc(0, GICC_HPPIR)).isEqualTo(7);
    assertThat(gic.gicc(0, GICC_IAR)).as("lowest source first").isEqualTo(7);
    assertThat(gic.gicd(0, GICD_SPENDSGIR + 4)).isEqualTo(0x0200_0000);
    assertThat(gic.irq[0]).as("one at a time").isFalse();
    gic.gicc(0, GICC_EOIR, 7);
    assertThat(gic.gicc(0, GICC_HPPIR)).isEqualTo(7 | 1 << 10);
    assertThat(gic.gicc(0, GICC_IAR)).isEqualTo(7 | 1 << 10);
    gic.gicc(0, GICC_EOIR, 7 | 1 << 10);
    assertThat(gic.gicc(0, GICC_IAR)).isEqualTo(SPURIOUS);
    assertThat(gic.isSet(0, GICD_ISPENDR, 7)).isFalse();
  }

  @Test
  void disabledDistributorForwardsNothing() {
    gic.cpu(0).leave();
    gic.raise(40, 0x80);
    gic.gicd(0, GICD_CTLR, 0);
    assertThat(gic.irq[0]).isFalse();
    assertThat(gic.gicc(0, GICC_HPPIR)).isEqualTo(SPURIOUS);
    gic.gicd(0, GICD_CTLR, 1);
    assertThat(gic.irq[0]).isTrue();
  }

  @Test
  void spiGoesToItsLowestTargetAndWithoutTargetToCpu0() {
    gic.raise(40, 0x80);
    assertThat(gic.irq[0]).as("targets 0 at reset").isTrue();
    gic.targets(40, 0b10);
    assertThat(gic.irq[0]).isFalse();
    assertThat(gic.irq[1]).isTrue();
    gic.targets(40, 0b11);
    assertThat(gic.irq[0]).isTrue();
    assertThat(gic.irq[1]).isFalse();
  }

  @Test
  void retargetingAnActiveSpiWaitsForItsEnd() {
    gic.raise(40, 0x80);
    gic.gicc(0, GICC_IAR);
    gic.targets(40, 0b10);
    assertThat(gic.irq[1]).isFalse();
    gic.gicc(1, GICC_EOIR, 40);
    assertThat(gic.isSet(0, GICD_ISACTIVER, 40)).as("it is CPU 0's to end").isTrue();
    gic.gicc(0, GICC_EOIR, 40);
    assertThat(gic.irq[1]).isTrue();
  }

  @Test
  void interruptActivatedBySoftwareIsNotDelivered() {
    gic.raise(40, 0x80);
    gic.set(0, GICD_ISACTIVER, 40);
    assertThat(gic.irq[0]).isFalse();
    assertThat(gic.gicc(0, GICC_RPR)).as("no priority is running").isEqualTo(0xff);
    gic.set(0, GICD_ICACTIVER, 40);
    assertThat(gic.irq[0]).isTrue();
  }

  @Test
  void endOfALevelSpiIsReportedAfterTheLockIsReleased() {
    gic.raise(40, 0x80);
    gic.gicc(0, GICC_IAR);
    gic.gicc(0, GICC_EOIR, 40);
    gic.edge(41);
    gic.line(0, 40, false);
    gic.raise(41, 0x80);
    gic.gicc(0, GICC_IAR);
    gic.gicc(0, GICC_EOIR, 41);
    assertThat(gic.ended).as("edges need no resampling").containsExactly(40);
  }

  @Test
  void ppisAndSgisInterruptTheirOwnCpuOnly() {
    gic.gicd(0, GICD_ISENABLER, 1 << 27);
    gic.gicd(1, GICD_ISENABLER, 1 << 27);
    gic.line(1, 27, true);
    assertThat(gic.irq[0]).isFalse();
    assertThat(gic.gicc(1, GICC_IAR)).isEqualTo(27);
  }
}
