package org.devkvm.vgic.mmio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.devkvm.vgic.mmio.TestGic.*;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.devkvm.vgic.irq.CpuInterface;
import org.devkvm.vgic.irq.Irq;
import org.devkvm.vgic.irq.Trigger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random guests, devices and user spaces: after each step the outputs are what a slow reading of
 * the whole state says, and so are those of a copy to which a VMM has carried the state.
 */
class RandomAccessTest {
  private static final int CPUS = 3;
  private static final int NR_IRQS = 96;
  private static final int STEPS = 2500;

  private static final List<Integer> GICD =
      List.of(
          GICD_IGROUPR,
          GICD_ISENABLER,
          GICD_ISENABLER,
          GICD_ICENABLER,
          GICD_ISPENDR,
          GICD_ICPENDR,
          GICD_ISACTIVER,
          GICD_ICACTIVER,
          GICD_ICACTIVER,
          GICD_SGIR);
  private static final List<Integer> GICC =
      List.of(GICC_CTLR, GICC_PMR, GICC_BPR, GICC_ABPR, GICC_EOIR, GICC_AEOIR, GICC_DIR, GICC_APR);

  private final TestGic gic = TestGic.running(NR_IRQS, 0, 1, 2);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void outputsAndSelectionFollowFromTheState(long seed) {
    Random random = new Random(seed);
    for (int step = 0; step < STEPS; step++) {
      step(random);
      check(gic, "seed " + seed + " step " + step);
      if (step % 200 == 0) {
        TestGic copy = gic.carried();
        IntStream.range(0, CPUS).forEach(cpu -> copy.cpu(cpu).enter());
        check(copy, "copy of seed " + seed + " step " + step);
      }
    }
  }

  private void step(Random random) {
    int cpu = random.nextInt(CPUS);
    int sparse = Integer.rotateLeft(0x0101, random.nextInt(32));
    int intid = random.nextInt(NR_IRQS);
    switch (random.nextInt(10)) {
      case 0, 1, 2 -> gic.line(cpu, intid, random.nextBoolean());
      case 3 ->
          gic.gicd(cpu, GICD.get(random.nextInt(GICD.size())) + random.nextInt(3) * 4, sparse);
      case 4 -> gic.gicd(cpu, GICD_SGIR, random.nextInt(4) << 24 | random.nextInt(8) << 16 | intid);
      case 5 -> gic.gicc(cpu, GICC_IAR + (random.nextBoolean() ? 0 : GICC_AIAR - GICC_IAR));
      case 6 -> gic.gicc(cpu, GICC_EOIR, gic.gicc(cpu, GICC_IAR));
      case 7 -> gic.gicd(cpu, anyByteRegister(random, intid), random.nextInt());
      case 8 -> controls(random, cpu, intid);
      default -> gic.gicc(cpu, random.nextBoolean() ? GICC_EOIR : GICC_DIR, intid);
    }
  }

  private static int anyByteRegister(Random random, int intid) {
    return switch (random.nextInt(3)) {
      case 0 -> GICD_IPRIORITYR + (intid & ~3);
      case 1 -> GICD_ITARGETSR + (intid & ~3);
      default -> GICD_ICFGR + intid / 16 * 4;
    };
  }

  /** Rarely changes the controls, and mostly to something under which interrupts flow. */
  private void controls(Random random, int cpu, int intid) {
    switch (random.nextInt(4)) {
      case 0 -> gic.gicd(cpu, GICD_CTLR, random.nextInt(4));
      case 1 -> gic.gicc(cpu, GICC.get(random.nextInt(GICC.size())), random.nextInt());
      case 2 ->
          gic.gic.distributor().userWrite(cpu, GICD_ISPENDR + intid / 32 * 4, 4, random.nextInt());
      default -> {
        gic.gicd(cpu, GICD_CTLR, 1);
        gic.gicc(cpu, GICC_CTLR, random.nextInt() | ENABLE_GRP0 | ENABLE_GRP1 | ACK_CTL);
        gic.gicc(cpu, GICC_PMR, 0xf8);
        gic.gicc(cpu, GICC_APR, 0);
      }
    }
  }

  private static void check(TestGic gic, String when) {
    for (int cpu = 0; cpu < CPUS; cpu++) {
      CpuInterface end = gic.cpu(cpu);
      Optional<Irq> best = select(gic, end);
      boolean signal = best.isPresent() && interrupts(best.get(), end);
      boolean fiq = signal && best.get().group() == 0 && has(end, FIQ_EN);
      assertThat(gic.irq[cpu]).as("IRQ of CPU %d, %s", cpu, when).isEqualTo(signal && !fiq);
      assertThat(gic.fiq[cpu]).as("FIQ of CPU %d, %s", cpu, when).isEqualTo(fiq);
      assertThat(gic.gicc(cpu, GICC_HPPIR) & 0x3ff)
          .as("HPPIR of CPU %d, %s", cpu, when)
          .isEqualTo(best.map(irq -> shown(irq, end)).orElse(SPURIOUS));
      assertThat(irqs(gic, cpu).limit(16))
          .as("an SGI is pending exactly while it has sources, %s", when)
          .noneMatch(sgi -> sgi.latch() != (sgi.sources() != 0));
    }
  }

  /** The interrupts that a CPU sees: its own, and the shared ones. */
  private static Stream<Irq> irqs(TestGic gic, int cpu) {
    return IntStream.range(0, NR_IRQS).mapToObj(intid -> gic.gic.controller().irq(cpu, intid));
  }

  /** Of equal priorities what came first is taken: that of them which the interface selects. */
  private static Optional<Irq> select(TestGic gic, CpuInterface end) {
    Irq selected = end.selected();
    return irqs(gic, end.index())
        .filter(Irq::isHeld)
        .filter(_ -> gic.gic.controller().enabled())
        .filter(irq -> irq.target() == end.index() && irq.enabled() && !irq.active())
        .filter(irq -> irq.latch() || (irq.line() && irq.trigger() == Trigger.LEVEL))
        .filter(irq -> has(end, irq.group() == 0 ? ENABLE_GRP0 : ENABLE_GRP1))
        .min(
            Comparator.comparingInt((Irq irq) -> irq.priority())
                .thenComparing((Irq irq) -> selected == null || irq.intid() != selected.intid()));
  }

  private static int shown(Irq irq, CpuInterface end) {
    return irq.group() == 1 && !has(end, ACK_CTL) ? 1022 : irq.intid();
  }

  /** IHI 0048B tables 3-2 and 3-3: BPR n leaves priority bits 7:n+1, the aliased one bits 7:n. */
  private static boolean interrupts(Irq irq, CpuInterface end) {
    int lowestBit = irq.group() == 1 && !has(end, CBPR) ? end.vmcr().abpr() : end.vmcr().bpr() + 1;
    int groupPriority = irq.priority() >> lowestBit << lowestBit;
    int running = 0xff;
    for (int level = 31; level >= 0; level--) {
      if (((end.activePriorities(0) | end.activePriorities(1)) >> level & 1) != 0) {
        running = level * 8;
      }
    }
    return irq.priority() < end.vmcr().pmr() && groupPriority < running;
  }

  private static boolean has(CpuInterface end, int bit) {
    return (end.vmcr().control() & bit) != 0;
  }
}
