package org.devkvm.vgic.mmio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SGIs that one CPU of a GICv3 sends to another, which is in the guest. */
class SgiTest {
  private static final int SENDER = 0;
  private static final int TARGET = 1;
  private static final int THIRD = 2;
  private static final int SGI = 3;
  private static final int BIT = 1 << SGI;

  private static final int GICD_CTLR = 0;
  private static final int GICR_IGROUPR0 = 0x1_0080;
  private static final int GICR_ISENABLER0 = 0x1_0100;
  private static final int GICR_ICENABLER0 = 0x1_0180;
  private static final int GICR_ISPENDR0 = 0x1_0200;
  private static final int GICR_ICPENDR0 = 0x1_0280;

  private static final int ICC_SGI1R = 0xc65d;
  private static final int ICC_ASGI1R = 0xc65e;
  private static final int ICC_SGI0R = 0xc65f;
  private static final int ICC_IAR1 = 0xc660;
  private static final int ICC_EOIR1 = 0xc661;
  private static final int ICC_HPPIR1 = 0xc662;
  private static final int SPURIOUS = 1023;
  private static final long BROADCAST = 1L << 40;

  private final TestGicV3 gic = new TestGicV3();

  private static long sgi(int intid, int aff0) {
    return (long) intid << 24 | 1L << aff0;
  }

  private void send() {
    gic.icc(SENDER, ICC_SGI1R, sgi(SGI, TARGET));
  }

  private static Named<ToLongFunction<TestGicV3>> reader(
      String name, ToLongFunction<TestGicV3> read) {
    return Named.of(name, read);
  }

  private static Stream<Named<ToLongFunction<TestGicV3>>> readers() {
    return Stream.of(
        reader("ICC_IAR1_EL1", gic -> gic.icc(TARGET, ICC_IAR1) == SGI ? BIT : 0),
        reader("ICC_HPPIR1_EL1", gic -> gic.icc(TARGET, ICC_HPPIR1) == SGI ? BIT : 0),
        reader("GICR_ISPENDR0", gic -> gic.gicr(TARGET, GICR_ISPENDR0)),
        reader("GICR_ICPENDR0", gic -> gic.gicr(TARGET, GICR_ICPENDR0)),
        reader(
            "user space's GICR_ISPENDR0",
            gic -> gic.gic.redistributors().userRead(TARGET, GICR_ISPENDR0, 4)),
        reader("its output", gic -> gic.irq[TARGET] ? BIT : 0));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void whoeverLooksSeesIt(ToLongFunction<TestGicV3> read) {
    assertThat(read.applyAsLong(gic)).isZero();
    send();
    assertThat(read.applyAsLong(gic)).isEqualTo(BIT);
  }

  @Test
  void whatWasSentBeforeItIsWithdrawnIsWithdrawn() {
    send();
    gic.gicr(TARGET, GICR_ICPENDR0, BIT);
    assertThat(gic.icc(TARGET, ICC_IAR1)).isEqualTo(SPURIOUS);
  }

  @Test
  void disabledItWaitsUntilItIsEnabled() {
    gic.gicr(TARGET, GICR_ICENABLER0, BIT);
    send();
    assertThat(gic.icc(TARGET, ICC_IAR1)).isEqualTo(SPURIOUS);
    gic.gicr(TARGET, GICR_ISENABLER0, BIT);
    assertThat(gic.icc(TARGET, ICC_IAR1)).isEqualTo(SGI);
  }

  @Test
  void disabledAfterItWasSentItIsNotTaken() {
    send();
    gic.gicr(TARGET, GICR_ICENABLER0, BIT);
    assertThat(gic.icc(TARGET, ICC_IAR1)).isEqualTo(SPURIOUS);
    assertThat(gic.gicr(TARGET, GICR_ISPENDR0)).isEqualTo(BIT);
  }

  @Test
  void sentTwiceItIsTakenOnceAndAfterThatAgain() {
    send();
    send();
    assertThat(gic.icc(TARGET, ICC_IAR1)).isEqualTo(SGI);
    assertThat(gic.icc(TARGET, ICC_HPPIR1)).isEqualTo(SPURIOUS);
    send();
    gic.icc(TARGET, ICC_EOIR1, SGI);
    assertThat(gic.icc(TARGET, ICC_IAR1)).isEqualTo(SGI);
  }

  @Test
  void aSenderReachesItself() {
    gic.icc(TARGET, ICC_SGI1R, sgi(SGI, TARGET));
    assertThat(gic.icc(TARGET, ICC_IAR1)).isEqualTo(SGI);
  }

  @Test
  void aBroadcastReachesAllOthers() {
    gic.icc(SENDER, ICC_SGI1R, BROADCAST | sgi(SGI, 0));
    assertThat(gic.icc(TARGET, ICC_IAR1)).isEqualTo(SGI);
    assertThat(gic.icc(THIRD, ICC_IAR1)).isEqualTo(SGI);
    assertThat(gic.icc(SENDER, ICC_IAR1)).isEqualTo(SPURIOUS);
  }

  /** Linux makes it pending for ICC_SGI1R_EL1 in either group, and in Group 0 only for others. */
  @ParameterizedTest
  @ValueSource(ints = {ICC_SGI0R, ICC_ASGI1R})
  void groupsAreLookedAtForOtherRegistersOnly(int register) {
    gic.icc(SENDER, register, sgi(SGI, TARGET));
    assertThat(gic.gicr(TARGET, GICR_ISPENDR0)).isZero();
    gic.gicr(TARGET, GICR_IGROUPR0, ~BIT);
    gic.icc(SENDER, register, sgi(SGI, TARGET));
    assertThat(gic.gicr(TARGET, GICR_ISPENDR0)).isEqualTo(BIT);
    gic.gicr(TARGET, GICR_ICPENDR0, BIT);
    send();
    assertThat(gic.gicr(TARGET, GICR_ISPENDR0)).isEqualTo(BIT);
  }

  @Test
  void whatIsSentWhileTheDistributorIsOffIsNotTakenAfterwards() {
    gic.gicd(GICD_CTLR, 0);
    send();
    gic.gicd(GICD_CTLR, 2);
    assertThat(gic.icc(TARGET, ICC_IAR1)).isEqualTo(SPURIOUS);
    assertThat(gic.gicr(TARGET, GICR_ISPENDR0)).isEqualTo(BIT);
  }
}
