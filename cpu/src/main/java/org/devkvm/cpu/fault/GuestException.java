package org.devkvm.cpu.fault;

/**
 * A synchronous exception to EL1 on its way to exception entry. Stackless, and one instance a PE is
 * reused for every exception: it is control flow, not an error of ours.
 */
@SuppressWarnings("serial") // never serialized
public final class GuestException extends RuntimeException {
  private int esr;
  private long far;
  private boolean hasFar;

  /** The reusable instance of one PE. */
  public GuestException() {
    super(null, null, false, false);
  }

  /** Makes this an exception that leaves FAR_EL1 alone. */
  public GuestException of(int syndrome) {
    esr = syndrome;
    hasFar = false;
    return this;
  }

  /** Makes this an exception that sets FAR_EL1: aborts, PC alignment, watchpoints. */
  public GuestException of(int syndrome, long faultAddress) {
    esr = syndrome;
    far = faultAddress;
    hasFar = true;
    return this;
  }

  /** ESR_EL1 but for the EC's same-level bit and IL, which exception entry settles. */
  public int esr() {
    return esr;
  }

  /** FAR_EL1; meaningful if {@link #hasFar}. */
  public long far() {
    return far;
  }

  /** Whether FAR_EL1 is written. */
  public boolean hasFar() {
    return hasFar;
  }
}
