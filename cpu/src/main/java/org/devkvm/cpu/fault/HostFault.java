package org.devkvm.cpu.fault;

/** Guest memory that user space has taken away: the access did not happen. Stackless. */
@SuppressWarnings("serial") // never serialized
public final class HostFault extends RuntimeException {
  /** One fault. */
  public HostFault() {
    super(null, null, false, false);
  }
}
