package org.devkvm.kvm.rule;

/** A refused ioctl on its way to its errno. Stackless: a refusal is an answer, not a defect. */
@SuppressWarnings("serial") // never serialized
public final class KvmRefusal extends RuntimeException {
  private final Refusal refusal;

  KvmRefusal(Refusal refusal) {
    super(refusal.name() + ": " + refusal.rule(), null, false, false);
    this.refusal = refusal;
  }

  /** The row that refused. */
  public Refusal refusal() {
    return refusal;
  }
}
