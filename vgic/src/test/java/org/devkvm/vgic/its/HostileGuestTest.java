package org.devkvm.vgic.its;

import static org.assertj.core.api.Assertions.assertThat;
import static org.devkvm.vgic.its.TestIts.*;

import java.util.Comparator;
import java.util.Optional;
import java.util.Random;
import org.devkvm.vgic.irq.Irq;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Guests and user spaces that queue anything, point tables anywhere and write anything into them:
 * nothing breaks, it ends, and each CPU is interrupted by what a slow reading of all LPIs says.
 */
@Timeout(60)
class HostileGuestTest {
  private static final int STEPS = 20_000;

  private static final int[] COMMANDS = {
    1, 3, 4, 5, 8, 9, 9, 0xa, 0xa, 0xa, 0xb, 0xc, 0xd, 0xe, 0xf
  };

  private final TestIts its = TestIts.mapped();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void nothingBreaks(long seed) {
    Random random = new Random(seed);
    for (int step = 0; step < STEPS; step++) {
      step(random);
      check("seed " + seed + " step " + step);
    }
  }

  private void step(Random random) {
    switch (random.nextInt(16)) {
      case 0, 1, 2, 3, 4, 5 -> its.command(anyCommand(random));
      case 6, 7, 8 -> its.signal(random.nextInt(4), random.nextInt(20));
      case 9, 10 -> {
        int cpu = random.nextInt(CPUS);
        int intid = its.acknowledge(cpu);
        if (intid != SPURIOUS) {
          its.end(cpu, intid);
        }
      }
      case 11 -> its.put(anyTable(random) + random.nextInt(64) * 8L, anyEntry(random));
      case 12 -> its.gic.redistributors().write(random.nextInt(CPUS), 0, 4, random.nextInt(2));
      case 13 -> savedOrRestored(random);
      case 14 -> controls(random);
      default -> its.write(GITS_CTLR, 4, 1);
    }
  }

  private static long[] anyCommand(Random random) {
    long noise = random.nextInt(8) == 0 ? random.nextLong() : 0;
    long command = COMMANDS[random.nextInt(COMMANDS.length)];
    int lpi = 8192 + random.nextInt(random.nextInt(8) == 0 ? 70_000 : 16);
    long target = random.nextInt(3);
    return new long[] {
      (noise & ~0xffL) | (long) random.nextInt(4) << 32 | command,
      (long) lpi << 32 | random.nextInt(random.nextInt(8) == 0 ? 1 << 17 : 18),
      noise
          | (random.nextInt(4) == 0 ? 0 : VALID)
          | EVENTS + random.nextInt(4) * 0x1_0000L
          | target << 16
          | random.nextInt(4),
      random.nextInt(3) << 16
    };
  }

  private static long anyTable(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> DEVICES;
      case 1 -> COLLECTIONS;
      case 2 -> CONFIGURATION;
      case 3 -> PENDING + 0x400;
      default -> EVENTS;
    };
  }

  private static long anyEntry(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> 0;
      case 1 -> random.nextLong();
      case 2 -> VALID | random.nextInt(3) << 16 | random.nextInt(4);
      case 3 -> VALID | (long) random.nextInt(4) << 49 | EVENTS >>> 8 << 5 | random.nextInt(20);
      default ->
          (long) random.nextInt(3) << 48 | (8192L + random.nextInt(16)) << 16 | random.nextInt(3);
    };
  }

  /** Errors are what a client would be told. */
  private void savedOrRestored(Random random) {
    its.gits.lock();
    try {
      switch (random.nextInt(6)) {
        case 0 -> its.gits.its().reset();
        case 1, 2 -> its.gits.its().restoreTables();
        case 3 -> {
          var _ = its.lpis.savePending();
        }
        default -> its.gits.its().saveTables();
      }
    } catch (TableException told) {
      assertThat(told.kind()).isNotNull();
    } finally {
      its.gits.unlock();
    }
  }

  private void controls(Random random) {
    switch (random.nextInt(6)) {
      case 0 -> its.write(GITS_CTLR, 4, 0);
      case 1 -> its.write(GITS_CBASER, 8, random.nextLong());
      case 2 -> its.write(GITS_BASER + 8 * random.nextInt(2), 8, random.nextLong());
      case 3 -> its.write(GITS_CWRITER, 8, random.nextInt(QUEUE_BYTES));
      case 4 -> its.gits.frame().userWrite(0, GITS_CREADR, 8, random.nextInt(QUEUE_BYTES));
      default -> its.tables();
    }
  }

  private void check(String when) {
    for (int cpu = 0; cpu < CPUS; cpu++) {
      int on = cpu;
      Irq selected = its.gic.controller().cpu(cpu).selected();
      Optional<Irq> best =
          its.gic.controller().lpis().all().stream()
              .filter(irq -> irq.target() == on && irq.deliverable() && irq.isHeld())
              .min(
                  Comparator.comparingInt((Irq irq) -> irq.priority())
                      .thenComparing(irq -> !irq.equals(selected)));
      assertThat(its.irq[cpu])
          .as("IRQ of CPU %d, %s", cpu, when)
          .isEqualTo(best.isPresent() && best.get().priority() < 0xf8);
      assertThat(Optional.ofNullable(selected))
          .as("selected by CPU %d, %s", cpu, when)
          .isEqualTo(best);
    }
  }
}
