package org.devkvm.vgic.mmio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.devkvm.vgic.mmio.TestGic.*;

import org.junit.jupiter.api.Test;

/** Where save and restore by device attributes differ from a guest's accesses. */
class UserAccessTest {
  private final TestGic gic = TestGic.running(64, 0, 1);
  private final RegisterFrame gicd = gic.gic.distributor();
  private final RegisterFrame gicc = gic.gic.cpuInterface();

  @Test
  void groupsAreReadOnlyUntilIidrWasWritten() {
    gicd.userWrite(0, GICD_IGROUPR + 4, 4, 1);
    assertThat(gicd.userRead(0, GICD_IGROUPR + 4, 4)).isZero();
    assertThat(gicd.userWrite(0, GICD_IIDR, 4, 0x4b00_243b)).isTrue();
    gicd.userWrite(0, GICD_IGROUPR + 4, 4, 1);
    assertThat(gicd.userRead(0, GICD_IGROUPR + 4, 4)).isEqualTo(1);
  }

  @Test
  void iidrTakesRevisions2And3() {
    assertThat(gicd.userWrite(0, GICD_IIDR, 4, 0x4b00_243b)).isTrue();
    assertThat(gic.gicd(0, GICD_IIDR)).isEqualTo(0x4b00_243b);
    assertThat(gicd.userWrite(0, GICD_IIDR, 4, 0x4b00_343b)).isTrue();
    assertThat(gicd.userWrite(0, GICD_IIDR, 4, 0x4b00_143b)).isFalse();
    assertThat(gicd.userWrite(0, GICD_IIDR, 4, 0x4b00_443b)).isFalse();
  }

  @Test
  void iidrOfAnotherImplementationIsRefused() {
    assertThat(gicd.userWrite(0, GICD_IIDR, 4, 0x0200_343b)).isFalse();
    gicd.userWrite(0, GICD_IGROUPR + 4, 4, 1);
    assertThat(gicd.userRead(0, GICD_IGROUPR + 4, 4))
        .as("a refused write unlocks nothing")
        .isZero();
  }

  @Test
  void typerIgnoresWrites() {
    assertThat(gicd.userWrite(0, GICD_TYPER, 4, 0)).isTrue();
    assertThat(gicd.userRead(0, GICD_TYPER, 4)).isEqualTo(0x21);
  }

  @Test
  void pendingSgiHasTheVcpuItselfAsSource() {
    gicd.userWrite(1, GICD_ISPENDR, 4, 1 << 4);
    assertThat(gicd.userRead(1, GICD_SPENDSGIR + 4, 4)).isEqualTo(0x02);
    assertThat(gic.gicc(1, GICC_IAR)).isEqualTo(4 | 1 << 10);
  }

  @Test
  void clearPendingDropsAllSourcesOfAnSgi() {
    gicd.userWrite(0, GICD_SPENDSGIR, 4, 0xff);
    gicd.userWrite(0, GICD_ICPENDR, 4, 1);
    assertThat(gicd.userRead(0, GICD_SPENDSGIR, 4)).isZero();
    assertThat(gic.irq[0]).isFalse();
  }

  @Test
  void pendingReadsLatchOrLine() {
    gic.line(0, 40, true);
    assertThat(gicd.userRead(0, GICD_ISPENDR + 4, 4)).isEqualTo(1 << 8);
    gicd.userWrite(0, GICD_ICPENDR + 4, 4, 1 << 8);
    assertThat(gicd.userRead(0, GICD_ISPENDR + 4, 4)).isEqualTo(1 << 8);
  }

  @Test
  void activeSgiHasSourceZeroFromUserSpaceAndTheWriterFromTheGuest() {
    gicd.userWrite(1, GICD_ISACTIVER, 4, 1);
    gic.gicd(1, GICD_ISACTIVER, 2);
    assertThat(gic.gic.controller().irq(1, 0).activeSource()).isZero();
    assertThat(gic.gic.controller().irq(1, 1).activeSource()).isEqualTo(1);
  }

  @Test
  void configOfPpisIsReadOnlyForUserSpaceToo() {
    gicd.userWrite(0, GICD_ICFGR + 4, 4, -1);
    assertThat(gicd.userRead(0, GICD_ICFGR + 4, 4)).isZero();
  }

  @Test
  void pmrIsExchangedWithoutTheUnimplementedBits() {
    assertThat(gicc.userRead(0, GICC_PMR, 4)).as("0xf0 >> 3").isEqualTo(0x1e);
    gicc.userWrite(0, GICC_PMR, 4, 0x10);
    assertThat(gic.gicc(0, GICC_PMR)).isEqualTo(0x80);
  }

  @Test
  void aprSavesAndRestoresWhatRuns() {
    gic.raise(40, 0x80);
    gic.gicc(0, GICC_IAR);
    assertThat(gicc.userRead(0, GICC_APR, 4)).as("priority 0x80 is level 16").isEqualTo(1 << 16);
    gicc.userWrite(0, GICC_APR, 4, 1 << 4);
    assertThat(gic.gicc(0, GICC_RPR)).isEqualTo(0x20);
    gicc.userWrite(0, GICC_APR + 4, 4, -1);
    assertThat(gicc.userRead(0, GICC_APR + 4, 4)).as("32 levels need one register").isZero();
  }

  @Test
  void controlIsSharedWithTheGuest() {
    gicc.userWrite(0, GICC_CTLR, 4, -1);
    assertThat(gicc.userRead(0, GICC_CTLR, 4)).isEqualTo(0x21f);
    assertThat(gic.gicc(0, GICC_CTLR)).isEqualTo(0x21f);
    assertThat(gicc.userRead(0, GICC_IIDR, 4)).isEqualTo(0x04b2_043b);
  }

  @Test
  void userSpaceMayEnableAndTheInterruptIsDeliveredAtOnce() {
    gic.line(0, 40, true);
    assertThat(gic.irq[0]).isFalse();
    gicd.userWrite(0, GICD_ISENABLER + 4, 4, 1 << 8);
    assertThat(gic.irq[0]).isTrue();
    gicd.userWrite(0, GICD_ICENABLER + 4, 4, 1 << 8);
    assertThat(gic.irq[0]).isFalse();
  }
}
