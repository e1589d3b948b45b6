package org.devkvm.vgic.mmio;

/** What the registers of a frame are a view of, behind a lock that each access takes. */
public interface RegisterView {
  /** Begins an access: takes the lock, which {@link #unlock} releases. */
  void lock();

  /** Ends an access. */
  void unlock();

  /** Interrupts that there are fields of; fields of others do not exist. */
  int nrIrqs();
}
