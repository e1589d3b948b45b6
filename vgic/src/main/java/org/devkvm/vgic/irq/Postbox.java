package org.devkvm.vgic.irq;

/**
 * Where SGIs wait for a CPU that is in the guest, until somebody takes the controller's lock for a
 * look at it: the sender then touches nothing else that is the CPU's, as hardware posts interrupts
 * to a virtual processor. An SGI that is here is pending, and its latch will say so before anybody
 * can see that it does not.
 */
public interface Postbox {
  /**
   * Posts SGIs, one bit each, and makes the CPU look soon: it calls {@link
   * InterruptController#collect}. Any thread, takes no lock.
   *
   * @return false if the CPU may not be in the guest: who posts has to call that
   */
  boolean post(int cpu, int sgis);

  /** Takes what was posted to a CPU. With the lock held. */
  int take(int cpu);
}
