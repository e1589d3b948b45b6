package org.devkvm.vgic.irq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Injection, ownership and sizes. vgic.c:kvm_vgic_inject_irq, kvm_vgic_set_owner. */
class InterruptControllerTest {
  private static final IrqOutput UNCONNECTED = (_, _, _) -> {};
  private final InterruptController gic = controller(64, 0, 1);

  private static InterruptController controller(int nrIrqs, int... cpuIds) {
    return new InterruptController(nrIrqs, cpuIds, UNCONNECTED, EoiListener.NONE);
  }

  @Test
  void interruptsAndCpusThatDoNotExistAreReported() {
    assertThat(gic.inject(0, 63, true, null)).isTrue();
    assertThat(gic.inject(0, 64, true, null)).isFalse();
    assertThat(gic.inject(2, 27, true, null)).as("no such CPU").isFalse();
    assertThat(gic.inject(2, 40, true, null)).as("an SPI needs none").isTrue();
    assertThat(gic.inject(0, 15, true, null)).as("an SGI has no line").isFalse();
    assertThat(gic.inject(0, -1, true, null)).isFalse();
  }

  @Test
  void sharedInterruptsAreEdgeTriggeredAtReset() {
    assertThat(gic.irq(0, 40).trigger()).isEqualTo(Trigger.EDGE);
    assertThat(gic.irq(0, 20).trigger()).isEqualTo(Trigger.LEVEL);
  }

  @Test
  void levelInterruptFollowsItsLine() {
    gic.irq(0, 40).trigger(Trigger.LEVEL);
    gic.inject(0, 40, true, null);
    assertThat(gic.irq(0, 40).pending()).isTrue();
    assertThat(gic.irq(0, 40).latch()).isFalse();
    gic.inject(0, 40, false, null);
    assertThat(gic.irq(0, 40).pending()).isFalse();
  }

  @Test
  void edgeInterruptLatchesHighAndIgnoresLow() {
    gic.inject(0, 40, false, null);
    assertThat(gic.irq(0, 40).pending()).isFalse();
    gic.inject(0, 40, true, null);
    gic.inject(0, 40, false, null);
    assertThat(gic.irq(0, 40).pending()).isTrue();
    assertThat(gic.irq(0, 40).line()).isFalse();
  }

  @Test
  void ownedLineMovesForItsOwnerOnly() {
    Object timer = new Object();
    assertThat(gic.own(0, 27, timer)).isTrue();
    assertThat(gic.inject(0, 27, true, null)).as("ignored, not refused").isTrue();
    assertThat(gic.irq(0, 27).pending()).isFalse();
    gic.inject(0, 27, true, timer);
    assertThat(gic.irq(0, 27).pending()).isTrue();
  }

  @Test
  void interruptHasOneOwner() {
    Object timer = new Object();
    assertThat(gic.own(1, 27, timer)).isTrue();
    assertThat(gic.own(1, 27, timer)).isTrue();
    assertThat(gic.own(1, 27, new Object())).isFalse();
    assertThat(gic.own(0, 27, new Object())).as("another CPU's is another").isTrue();
  }

  @Test
  void sizesAreThoseOfTheAttribute() {
    assertThat(controller(992, 0).nrIrqs()).isEqualTo(992);
    assertThat(controller(64).nrCpus()).as("INIT works without vCPUs").isZero();
    for (int bad : new int[] {32, 65, 1023, 1024}) {
      assertThatThrownBy(() -> controller(bad, 0)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void spiRaisedWithoutAnyCpuIsKept() {
    InterruptController empty = controller(64);
    empty.enable(true);
    empty.irq(0, 40).enable(true);
    assertThat(empty.inject(0, 40, true, null)).isTrue();
    assertThat(empty.irq(0, 40).pending()).isTrue();
  }

  @Test
  void listenerMayInjectBecauseTheLockIsFree() {
    InterruptController[] box = new InterruptController[1];
    box[0] =
        new InterruptController(
            64, new int[] {0}, UNCONNECTED, intid -> box[0].inject(0, intid, false, null));
    Irq irq = box[0].irq(0, 40);
    irq.trigger(Trigger.LEVEL);
    irq.enable(true);
    box[0].enable(true);
    box[0].cpu(0).vmcr(new Vmcr(Vmcr.ENABLE_GRP0, 0xf8, 0, 0));
    box[0].inject(0, 40, true, null);
    box[0].lock();
    box[0].cpu(0).acknowledge(irq);
    box[0].cpu(0).end(40);
    assertThat(box[0].cpu(0).irqAsserted()).as("line still high").isTrue();
    box[0].unlock();
    assertThat(box[0].cpu(0).irqAsserted()).as("the listener lowered it").isFalse();
  }

  @Test
  void lineOfAMappedInterruptThatIsNotQueuedFallsForUserSpaceAtTheNextEntry() {
    gic.map(0, 27);
    gic.inject(0, 27, true, null);
    gic.inject(0, 27, false, null);
    assertThat(gic.irq(0, 27).pending()).isFalse();
    assertThat(gic.irq(0, 27).pendingForUser()).isTrue();
    gic.load(0);
    assertThat(gic.irq(0, 27).pendingForUser()).isFalse();
  }

  @Test
  void everyEntryFindsWhatHasChangedSinceTheLast() {
    gic.map(0, 27);
    gic.load(0);
    gic.load(0);
    gic.inject(0, 27, true, null);
    gic.inject(0, 27, false, null);
    gic.cpu(0).vmcr(new Vmcr(Vmcr.ENABLE_GRP0, 0xff, 0, 0));
    assertThat(gic.irq(0, 27).pendingForUser()).isTrue();
    gic.load(0);
    assertThat(gic.irq(0, 27).pendingForUser()).isFalse();
    assertThat(gic.cpu(0).vmcr()).isEqualTo(new Vmcr(Vmcr.ENABLE_GRP0, 0xf8, 2, 3));
  }

  @Test
  void lineOfAMappedInterruptThatIsQueuedFallsAtOnce() {
    gic.map(0, 27);
    gic.enable(true);
    gic.irq(0, 27).enable(true);
    gic.inject(0, 27, true, null);
    gic.inject(0, 27, false, null);
    assertThat(gic.irq(0, 27).pendingForUser()).isFalse();
  }
}
