package org.devkvm.vmm.device;

import java.time.InstantSource;

/** What a machine offers to a device. */
public interface Backplane {
  /** The wire from this place to the interrupt controller. */
  Wire wire(Slot slot);

  /** The memory of the guest. */
  Dma dma();

  /** The time of day. */
  InstantSource clock();

  Scheduler scheduler();

  /**
   * A backplane without a machine, for a device that is only to {@link BoardDevice#describe}
   * itself.
   */
  Backplane NONE =
      new Backplane() {
        @Override
        public Wire wire(Slot slot) {
          return _ -> {};
        }

        @Override
        public Dma dma() {
          return (_, _) -> null;
        }

        @Override
        public InstantSource clock() {
          return InstantSource.system();
        }

        @Override
        public Scheduler scheduler() {
          return (_, _) -> {};
        }
      };

  /** Makes a device. */
  @FunctionalInterface
  interface Plug {
    /** Makes the device on this backplane. */
    BoardDevice into(Backplane backplane);
  }
}
