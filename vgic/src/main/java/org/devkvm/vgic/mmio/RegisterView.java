package org.devkvm.vgic.mmio;

import java.util.concurrent.locks.ReentrantLock;

/** What the registers of a frame are a view of, behind a lock that each access takes. */
public interface RegisterView {
  /** The lock that an access holds; released by {@link #unlock}. */
  ReentrantLock lock();

  /** Ends an access. */
  void unlock();

  /** Interrupts that there are fields of; fields of others do not exist. */
  int nrIrqs();
}
