package org.devkvm.vgic.irq;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Devices inject from their own threads while a CPU takes interrupts. */
class ConcurrentInjectionTest {
  private static final int INJECTORS = 3;
  private static final int ROUNDS = 500;

  private final AtomicBoolean wire = new AtomicBoolean();
  private final InterruptController gic =
      new InterruptController(64, new int[] {0}, (_, irq, _) -> wire.set(irq), EoiListener.NONE);

  @Test
  @Timeout(60)
  void noInterruptIsLostOrTakenTwice() throws InterruptedException {
    gic.enable(true);
    gic.cpu(0).vmcr(new Vmcr(Vmcr.ENABLE_GRP0, 0xf8, 0, 0));
    List<Thread> devices = new ArrayList<>();
    for (int i = 0; i < INJECTORS; i++) {
      int intid = 32 + i;
      gic.irq(0, intid).enable(true);
      devices.add(Thread.ofPlatform().start(() -> raiseUntilServed(intid)));
    }
    int[] taken = new int[INJECTORS];
    for (int left = INJECTORS * ROUNDS; left > 0; ) {
      if (wire.get()) {
        taken[take() - 32]++;
        left--;
      } else {
        Thread.onSpinWait();
      }
    }
    for (Thread device : devices) {
      device.join();
    }
    assertThat(taken).containsOnly(ROUNDS);
    assertThat(wire).isFalse();
  }

  /** Raises the line, and raises it again when the CPU has lowered it by serving the device. */
  private void raiseUntilServed(int intid) {
    for (int round = 0; round < ROUNDS; round++) {
      gic.inject(0, intid, true, null);
      while (lineOf(intid)) {
        Thread.onSpinWait();
      }
    }
  }

  private boolean lineOf(int intid) {
    gic.lock().lock();
    try {
      return gic.irq(0, intid).line();
    } finally {
      gic.unlock();
    }
  }

  private int take() {
    gic.lock().lock();
    try {
      Irq irq = requireNonNull(gic.cpu(0).signalled(), "the wire was high");
      gic.cpu(0).acknowledge(irq);
      irq.line(false);
      gic.cpu(0).end(irq.intid());
      return irq.intid();
    } finally {
      gic.unlock();
    }
  }
}
