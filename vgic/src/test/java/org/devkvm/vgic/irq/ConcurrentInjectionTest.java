package org.devkvm.vgic.irq;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Devices inject from their own threads while a CPU that sleeps in between takes interrupts. */
class ConcurrentInjectionTest {
  private static final int DEVICES = 3;
  private static final int ROUNDS = 500;

  private final Semaphore risingEdges = new Semaphore(0);
  private final Semaphore[] served = new Semaphore[DEVICES];
  private final InterruptController gic =
      new InterruptController(64, new int[] {0}, this::output, EoiListener.NONE);

  private void output(int cpu, boolean irq, boolean fiq) {
    if (irq) {
      risingEdges.release();
    }
  }

  @Test
  @Timeout(60)
  void noInterruptIsLostOrTakenTwice() throws InterruptedException {
    gic.enable(true);
    gic.cpu(0).vmcr(new Vmcr(Vmcr.ENABLE_GRP0, 0xf8, 0, 0));
    for (int i = 0; i < DEVICES; i++) {
      int device = i;
      served[device] = new Semaphore(0);
      gic.irq(0, 32 + device).enable(true);
      Thread.ofVirtual().start(() -> raiseUntilServed(device));
    }
    int[] taken = new int[DEVICES];
    for (int left = DEVICES * ROUNDS; left > 0; ) {
      risingEdges.acquire();
      while (gic.cpu(0).irqAsserted()) {
        int device = take();
        taken[device]++;
        left--;
        served[device].release();
      }
    }
    assertThat(taken).containsOnly(ROUNDS);
    assertThat(gic.cpu(0).irqAsserted()).isFalse();
  }

  private void raiseUntilServed(int device) {
    for (int round = 0; round < ROUNDS; round++) {
      gic.inject(0, 32 + device, true, null);
      served[device].acquireUninterruptibly();
    }
  }

  /** Takes the interrupt and serves the device, which lowers its line. */
  private int take() {
    gic.lock();
    try {
      Irq irq = requireNonNull(gic.cpu(0).signalled(), "only this thread lowers the output");
      gic.cpu(0).acknowledge(irq);
      irq.line(false);
      gic.cpu(0).end(irq.intid());
      return irq.intid() - 32;
    } finally {
      gic.unlock();
    }
  }
}
