package org.devkvm.kvm.fd;

import org.devkvm.kvm.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The thread that calls, as its door knows it. Compared by identity, as the kernel compares pids:
 * one instance for each thread of a client.
 */
public interface Task {
  /**
   * Whether a signal is pending that the thread does not block. Asked by the calling thread before
   * each entry to the guest and whenever it was woken, so that a signal sent before KVM_RUN ends it
   * too.
   */
  boolean signalPending();

  /**
   * KVM_RUN begins on a vCPU, or with null ends: a task whose signals come from elsewhere than
   * {@link FdTable#interrupt} interrupts it meanwhile, though its descriptor be closed. Without
   * effect unless overridden.
   */
  default void runs(@Nullable Interruptible vcpu) {}

  /** What a task runs. */
  interface Interruptible {
    /** Makes the task ask {@link #signalPending} soon. Any thread. */
    void kick();
  }

  /** {@link FdTable#interrupt} found the thread in KVM_RUN: a signal is pending now. Any thread. */
  void signal();

  /**
   * KVM_RUN begins on a vCPU with a KVM_SET_SIGNAL_MASK: these signals, bit n-1 for signal n, are
   * blocked instead of the thread's own until {@link #unmask}. Without effect unless overridden.
   */
  default void mask(long blocked) {}

  /**
   * Nanoseconds that the thread waited for a processor where it is another than the one that runs
   * the vCPU for it; never decreases. They are stolen from the vCPU as well.
   */
  default long runDelay() {
    return 0;
  }

  /** The ioctl that the thread has made is refused. Without effect unless overridden. */
  default void refused(Refusal refusal) {}

  /** KVM_RUN ends: the thread's own mask holds again. */
  default void unmask() {}
}
