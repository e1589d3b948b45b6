package org.devkvm.kvm.core;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;
import org.devkvm.cpu.engine.Engine;
import org.devkvm.kvm.fd.Task;
import org.jspecify.annotations.Nullable;

/**
 * The thread that is in KVM_RUN of a vCPU, if one is, and how others reach it: by requests, which
 * wait for it; by kicks, which make it look at them; by a signal, which ends KVM_RUN.
 */
public final class VcpuThread implements Task.Interruptible {
  private static final VarHandle REQUESTS = requestsHandle();

  private final Engine engine;
  private volatile int requests;

  /** The client's thread in KVM_RUN. */
  private volatile @Nullable Task task;

  /** The thread that runs it here, while it sleeps or is about to. */
  private volatile @Nullable Thread sleeper;

  private static VarHandle requestsHandle() {
    try {
      return MethodHandles.lookup().findVarHandle(VcpuThread.class, "requests", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  VcpuThread(Engine engine) {
    this.engine = engine;
  }

  /** Asks the vCPU to do something before it enters the guest again. Any thread. */
  public void request(Request request) {
    post(request);
    kick();
  }

  /** Whether anything was requested. */
  public boolean hasRequests() {
    return requests != 0;
  }

  /** Takes a request, if it was made. */
  public boolean take(Request request) {
    return hasRequests()
        && ((int) REQUESTS.getAndBitwiseAnd(this, ~request.bit()) & request.bit()) != 0;
  }

  /**
   * Makes a request without a kick: the vCPU's own thread renews what it could not carry out yet.
   */
  public void post(Request request) {
    REQUESTS.getAndBitwiseOr(this, request.bit());
  }

  /** Makes the vCPU leave the guest and look at its requests and signals. Any thread. */
  @Override
  public void kick() {
    engine.kick();
    wake();
  }

  /** Ends the vCPU's sleep, if it sleeps: after what it is to see was written. Any thread. */
  public void wake() {
    Thread thread = sleeper;
    if (thread != null) {
      LockSupport.unpark(thread);
    }
  }

  /**
   * The calling thread will park: from here on {@link #wake} ends that. It looks whether there is a
   * reason not to after this, so that nothing is missed, and while it does not sleep nobody touches
   * what it parks on.
   */
  void fallAsleep() {
    sleeper = Thread.currentThread();
  }

  /** The calling thread will not park any more. */
  void wakeUp() {
    sleeper = null;
  }

  /** The calling thread enters KVM_RUN; immediate_exit is read after this. */
  public void enter(Task caller) {
    task = caller;
    caller.runs(this);
    VarHandle.fullFence();
  }

  /** The calling thread leaves KVM_RUN. */
  public void leave() {
    Task caller = task;
    if (caller != null) {
      caller.runs(null);
    }
    task = null;
  }

  /** A signal to the task that is in KVM_RUN, if one is. Any thread. */
  public void signal() {
    VarHandle.fullFence(); // as in enter: the thread sees immediate_exit, or this its task
    Task running = task;
    if (running != null) {
      running.signal();
      kick();
    }
  }

  /** Whether the task in KVM_RUN, which calls, has a signal. */
  public boolean signalPending() {
    Task running = task;
    return running != null && running.signalPending();
  }

  /** What was stolen from the task in KVM_RUN beside what was from the thread that calls. */
  long runDelay() {
    Task running = task;
    return running == null ? 0 : running.runDelay();
  }
}
