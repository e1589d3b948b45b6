package org.devkvm.vgic.irq;

/** Is told when a guest has finished with a level-triggered shared interrupt. */
@FunctionalInterface
public interface EoiListener {
  /** A listener that nobody needs. */
  EoiListener NONE = _ -> {};

  /**
   * Says that a CPU interface deactivated the interrupt, so its line may be sampled again (irqfds
   * with resampling). Called without the lock, by the thread whose access deactivated it; the
   * listener may inject. vgic-v2.c:lr_signals_eoi_mi
   */
  void deactivated(int intid);
}
