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

  private static final int RECENT_MASK = 63;

  /** Of threads that have called, by their ids: a ThreadLocal takes C1 a call of the JVM. */
  private static final @Nullable ThreadTask[] RECENT = new ThreadTask[RECENT_MASK + 1];

  private final Thread thread = Thread.currentThread();
  private volatile boolean signalled;

  /** The vCPU in KVM_RUN. */
  private volatile @Nullable Interruptible running;

  private boolean watched;

  /** Of the calling thread alone. */
  private @Nullable Refusal refusal;

  private ThreadTask() {}

  private static ThreadTask ofThisThread() {
    Thread thread = Thread.currentThread();
    int place = (int) thread.threadId() & RECENT_MASK;
    ThreadTask recent = RECENT[place];
    if (recent != null && recent.thread.equals(thread)) {
      return recent;
    }
    ThreadTask task = TASKS.get();
    RECENT[place] = task;
    return task;
  }

  /** The calling thread, which begins a call: it has not been signalled in it. */
  public static ThreadTask begin() {
    ThreadTask task = ofThisThread();
    task.signalled = false;
    task.refusal = null;
    return task;
  }

  /** Why the call that the calling thread began last is refused; null if it is not. */
  public static @Nullable Refusal lastRefusal() {
    return ofThisThread().refusal;
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

  @Override
  public void runs(@Nullable Interruptible vcpu) {
    running = vcpu;
    if (!watched) {
      watched = true;
      ThreadInterrupts.watch(this);
    }
  }

  /**
   * Ends the KVM_RUN of a thread that was interrupted; false if the thread has ended. By another
   * thread.
   */
  boolean endIfInterrupted() {
    Interruptible vcpu = running;
    if (vcpu != null && thread.isInterrupted()) {
      vcpu.kick();
    }
    return thread.isAlive();
  }
}
