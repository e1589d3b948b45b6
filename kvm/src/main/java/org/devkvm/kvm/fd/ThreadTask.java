package org.devkvm.kvm.fd;

import org.devkvm.kvm.rule.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A thread of this JVM that calls by itself. Its signals are {@link FdTable#interrupt}, which lasts
 * until the call ends, and Thread.interrupt, which lasts until the thread clears it. There are no
 * other signals to block: a KVM_SET_SIGNAL_MASK changes nothing.
 */
public final class ThreadTask implements Task {
  private static final ThreadLocal<ThreadTask> TASKS = ThreadLocal.withInitial(ThreadTask::new);

  private volatile boolean signalled;

  /** Of the calling thread alone. */
  private @Nullable Refusal refusal;

  private ThreadTask() {}

  /** The calling thread, which begins a call: it has not been signalled in it. */
  public static ThreadTask begin() {
    ThreadTask task = TASKS.get();
    task.signalled = false;
    task.refusal = null;
    return task;
  }

  /** Why the call that the calling thread began last is refused; null if it is not. */
  public static @Nullable Refusal lastRefusal() {
    return TASKS.get().refusal;
  }

  @Override
  public void refused(Refusal why) {
    refusal = why;
  }

  @Override
  public boolean signalPending() {
    return signalled || Thread.currentThread().isInterrupted();
  }

  @Override
  public void signal() {
    signalled = true;
  }
}
