package org.devkvm.kvm.fd;

/**
 * A thread of this JVM that calls by itself. Its signals are {@link FdTable#interrupt}, which lasts
 * until the call ends, and Thread.interrupt, which lasts until the thread clears it. There are no
 * other signals to block: a KVM_SET_SIGNAL_MASK changes nothing.
 */
public final class ThreadTask implements Task {
  private static final ThreadLocal<ThreadTask> TASKS = ThreadLocal.withInitial(ThreadTask::new);

  private volatile boolean signalled;

  private ThreadTask() {}

  /** The calling thread, which begins a call: it has not been signalled in it. */
  public static ThreadTask begin() {
    ThreadTask task = TASKS.get();
    task.signalled = false;
    return task;
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
