package org.devkvm.vgic.mmio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.devkvm.vgic.irq.Irq;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An SGI that was posted is pending for everybody who looks, whether or not its CPU has looked. The
 * CPUs of the GIC here are in the guest and never look of their own accord.
 */
class PostedSgiTest {
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

  private static final int ICC_AP1R0 = 0xc648;
  private static final int ICC_RPR = 0xc65b;
  private static final int ICC_SGI1R = 0xc65d;
  private static final int ICC_ASGI1R = 0xc65e;
  private static final int ICC_SGI0R = 0xc65f;
  private static final int ICC_IAR1 = 0xc660;
  private static final int ICC_EOIR1 = 0xc661;
  private static final int ICC_HPPIR1 = 0xc662;
  private static final int SPURIOUS = 1023;
  private static final long BROADCAST = 1L << 40;

  private final TestGicV3 gic = TestGicV3.posting();

  private static long sgi(int intid, int aff0) {
    return (long) intid << 24 | 1L << aff0;
  }

  private void send() {
    gic.icc(SENDER, ICC_SGI1R, sgi(SGI, TARGET));
    assertThat(gic.posted[TARGET]).as("it waits").isEqualTo(BIT);
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
        reader(
            "the output, once the CPU looks",
            gic -> {
              gic.gic.controller().collect(TARGET);
              return gic.irq[TARGET] ? BIT : 0;
            }),
        reader(
            "whoever takes the lock",
            gic -> {
              gic.gic.controller().lock();
              try {
                Irq irq = gic.gic.controller().irq(TARGET, SGI);
                return irq.pending() && irq.equals(gic.gic.controller().cpu(TARGET).signalled())
                    ? BIT
                    : 0;
              } finally {
                gic.gic.controller().unlock();
              }
            }),
        reader(
            "the output, after any write of its CPU interface",
            gic -> {
              gic.icc(TARGET, ICC_EOIR1, SPURIOUS);
              return gic.irq[TARGET] ? BIT : 0;
            }),
        reader(
            "the output, after user space's access to its CPU interface",
            gic -> {
              gic.gic.cpuRegisters().userRead(TARGET, ICC_AP1R0);
              return gic.irq[TARGET] ? BIT : 0;
            }));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void whoeverLooksSeesIt(ToLongFunction<TestGicV3> read) {
    assertThat(read.applyAsLong(gic)).isZero();
    send();
    assertThat(read.applyAsLong(gic)).isEqualTo(BIT);
    assertThat(gic.posted[TARGET]).as("and it is where all others are").isZero();
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
    assertThat(gic.posted).containsExactly(0, BIT, BIT);
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

  @Test
  void aCpuOutsideOfTheGuestIsInterruptedAtOnce() {
    gic.inGuest = false;
    gic.icc(SENDER, ICC_SGI1R, sgi(SGI, TARGET));
    assertThat(gic.irq[TARGET]).isTrue();
  }

  @Test
  void whoLeavesTheGuestAndTakesItAtThatMomentTakesItOnce() {
    gic.inGuest = false;
    gic.afterPosting =
        () -> {
          assertThat(gic.icc(TARGET, ICC_IAR1)).isEqualTo(SGI);
          gic.icc(TARGET, ICC_EOIR1, SGI);
        };
    gic.icc(SENDER, ICC_SGI1R, sgi(SGI, TARGET));
    assertThat(gic.icc(TARGET, ICC_IAR1)).isEqualTo(SPURIOUS);
  }

  /** Of equal priorities what came first is taken, which two SGIs may do in either order. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void nothingTellsWhetherItWasPosted(long seed) {
    TestGicV3 direct = TestGicV3.direct();
    Random random = new Random(seed);
    for (int step = 0; step < 20_000; step++) {
      Function<TestGicV3, Long> access = access(random);
      assertThat(access.apply(gic))
          .as("seed %d, step %d", seed, step)
          .isEqualTo(access.apply(direct));
    }
    gic.gic.controller().lock();
    gic.gic.controller().unlock();
    assertThat(gic.irq).isEqualTo(direct.irq);
  }

  private static Function<TestGicV3, Long> access(Random random) {
    int cpu = random.nextInt(TestGicV3.CPUS);
    int intid = random.nextInt(16);
    int one = 1 << intid;
    return switch (random.nextInt(13)) {
      case 0, 1, 2, 3 -> {
        long value =
            (long) intid << 24 | 1 + random.nextInt(7) | random.nextLong(8) / 7 * BROADCAST;
        yield writes(gic -> gic.icc(cpu, ICC_SGI1R, value));
      }
      case 4 -> writes(gic -> gic.icc(cpu, ICC_SGI0R, (long) intid << 24 | 7));
      case 5, 6 -> gic -> gic.icc(cpu, ICC_IAR1);
      case 7 ->
          gic -> {
            long taken = gic.icc(cpu, ICC_IAR1);
            gic.icc(cpu, ICC_EOIR1, taken);
            return taken;
          };
      case 8 ->
          gic -> {
            for (int sgi = 0; sgi < 16; sgi++) {
              gic.icc(cpu, ICC_EOIR1, sgi);
            }
            return gic.icc(cpu, ICC_RPR);
          };
      case 9 -> gic -> gic.icc(cpu, ICC_HPPIR1);
      case 10 -> gic -> gic.gicr(cpu, GICR_ISPENDR0);
      case 11 -> {
        int register = GICR_IGROUPR0 + random.nextInt(6) * 0x80;
        int value = register == GICR_IGROUPR0 ? ~one : one;
        yield writes(gic -> gic.gicr(cpu, register, value));
      }
      default -> {
        int enable = random.nextInt(4) == 0 ? 0 : 2;
        yield writes(gic -> gic.gicd(GICD_CTLR, enable));
      }
    };
  }

  private static Function<TestGicV3, Long> writes(Consumer<TestGicV3> write) {
    return gic -> {
      write.accept(gic);
      return 0L;
    };
  }
}
