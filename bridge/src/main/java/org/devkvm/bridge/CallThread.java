package org.devkvm.bridge;

import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.Deque;
import org.devkvm.bridge.CallArea.Slot;
import org.devkvm.cpu.host.Schedstat;
import org.devkvm.kvm.fd.Task;
import org.devkvm.kvm.rule.KvmRefusal;
import org.devkvm.uapi.Errno;
import org.devkvm.uapi.Ioctl;
import org.jspecify.annotations.Nullable;

/**
 * The thread here that answers what one thread of a client calls. It looks for the next call for a
 * moment before it sleeps, if that has paid lately: to wake a sleeping processor takes longer than
 * most calls.
 */
final class CallThread implements Runnable {
  private static final ThreadLocal<@Nullable CallThread> CURRENT = new ThreadLocal<>();
  private static final int KVM_RUN = Ioctl.KVM_RUN.request();

  private final ClientProcess client;
  private final Slot slot;
  private final Windows windows;
  private final Spin spin = new Spin();
  private ClientTask task;

  /** The vCPU in KVM_RUN; its descriptor may be closed meanwhile, or be another file's. */
  private volatile Task.@Nullable Interruptible running;

  /** Whether the client's thread was found standing still in that. */
  private volatile boolean standsStill;

  private @Nullable ClientPages missed;

  /** The memory of the slots that the call in progress has made. */
  private final Deque<ClientPages> opened = new ArrayDeque<>();

  CallThread(ClientProcess client, Slot slot) {
    this.client = client;
    this.slot = slot;
    this.windows = new Windows(slot);
    this.task = new ClientTask();
  }

  /** The client's thread that the calling thread answers; null if it is not one of these. */
  static @Nullable CallThread current() {
    return CURRENT.get();
  }

  @Override
  public void run() {
    CURRENT.set(this);
    slot.attended();
    while (await(Slot.POSTED)) {
      int thread = slot.thread();
      if (thread != task.number) {
        task.close();
        task = new ClientTask();
      }
      long result;
      try {
        result = answer();
      } catch (KvmRefusal refused) {
        result = -refused.refusal().errno().number();
      } catch (Exception | LinkageError | StackOverflowError | InternalError bug) {
        System.getLogger(CallThread.class.getName())
            .log(System.Logger.Level.ERROR, "a call of a native program failed", bug);
        result = -Errno.EIO.number();
      }
      slot.result(result);
      slot.state(Slot.DONE);
    }
    task.close();
  }

  /** Waits until the client has set a state; false if it is gone. */
  private boolean await(int wanted) {
    int state = spin.until(slot, wanted);
    while (state != wanted && !client.isGone()) {
      slot.sleep(state);
      state = slot.state();
    }
    return !client.isGone();
  }

  private long answer() {
    int fd = slot.fd();
    Offer offer = new Offer(client, slot.offered());
    slot.used(false);
    windows.open();
    return switch (slot.operation()) {
      case OPEN -> client.open(offer);
      case IOCTL -> ioctl(fd, slot.request(), slot.argument(0), offer);
      case CLOSE -> client.table().close(fd);
      case DUP -> client.table().dup(fd, client.table(), offer);
      case READ -> client.table().read(fd, slot.argument(0), slot.argument(1));
      case PREAD -> client.table().pread(fd, slot.argument(0), slot.argument(1), slot.argument(2));
      case MEMORY -> client.memory().converted(fd);
      case SHARE ->
          client
              .memory()
              .share(slot.argument(0), slot.argument(1), fd, slot.argument(2), slot.request());
      case UNSHARE -> client.memory().unshare(slot.argument(0), slot.argument(1));
      case PROTECT -> client.memory().protect(slot.argument(0), slot.argument(1), slot.request());
      case DISCARD -> client.memory().discard(slot.argument(0), slot.argument(1));
      case IS_SLOT -> client.memory().isSlot(slot.argument(0), slot.argument(1)) ? 1 : 0;
      case IS_SHARED -> client.memory().isShared(slot.argument(0), slot.argument(1)) ? 1 : 0;
      case NONE -> -Errno.ENOSYS.number();
    };
  }

  private long ioctl(int fd, int request, long argument, Offer offer) {
    if (request == KVM_RUN) {
      return run(fd, argument);
    }
    long result = client.table().ioctl(task, fd, request, argument, offer);
    slot.used(offer.isTaken());
    for (ClientPages pages = opened.poll(); pages != null; pages = opened.poll()) {
      boolean _ = share(pages, 0);
    }
    return result;
  }

  /**
   * KVM_RUN. Memory that the client has mapped where a slot is, after the slot was made, is found
   * missing by the guest: it is shared then, as the kernel would fault it in then.
   */
  private long run(int fd, long argument) {
    standsStill = false;
    client.runs();
    while (true) {
      missed = null;
      long result = client.table().ioctl(task, fd, KVM_RUN, argument);
      ClientPages pages = missed;
      if (result != -Errno.EFAULT.number() || pages == null || !share(pages, pages.missedPage())) {
        return result;
      }
    }
  }

  /** What the call in progress carries of the client's stack. */
  Windows windows() {
    return windows;
  }

  /** Memory of a slot that this thread makes: the client shares it before the call ends. */
  void opened(ClientPages pages) {
    opened.add(pages);
  }

  /** Memory of a slot that this thread has found missing in KVM_RUN. */
  void missed(ClientPages pages) {
    missed = pages;
  }

  /**
   * Has the client share what there is of a slot; whether what was missed is there now.
   *
   * @param missedPage what the guest has missed of it; 0 for a new slot
   */
  private boolean share(ClientPages pages, long missedPage) {
    slot.copy(pages.hva(), pages.bytes());
    slot.missed(missedPage);
    slot.state(Slot.MAP);
    return await(Slot.COPIED) && pages.isThere();
  }

  /** The client's thread got a signal: its KVM_RUN ends, if it is in one. */
  void signalled() {
    Task.Interruptible vcpu = running;
    if (vcpu != null && slot.signalled()) {
      vcpu.kick();
    }
  }

  /** Whether the client's thread is in KVM_RUN. */
  boolean isInRun() {
    return running != null;
  }

  /** The kernel's number of the client's thread, as the client says. */
  int tid() {
    return slot.tid();
  }

  /** The client's thread stands still: so does its guest. */
  void standsStill() {
    Task.Interruptible vcpu = running;
    if (vcpu != null) {
      standsStill = true;
      vcpu.kick();
    }
  }

  /** The client is gone: the thread ends. */
  void end() {
    Task.Interruptible vcpu = running;
    if (vcpu != null) {
      vcpu.kick();
    }
    slot.end();
  }

  /** copy_from_user by the client's own thread; false is EFAULT. */
  boolean copyIn(long address, MemorySegment to) {
    for (long done = 0; done < to.byteSize(); done += Slot.DATA_BYTES) {
      long bytes = Math.min(Slot.DATA_BYTES, to.byteSize() - done);
      if (!copy(Slot.COPY_IN, address + done, bytes)) {
        return false;
      }
      MemorySegment.copy(slot.data(bytes), 0, to, done, bytes);
    }
    return true;
  }

  /** copy_to_user by the client's own thread; false is EFAULT. */
  boolean copyOut(long address, MemorySegment from) {
    for (long done = 0; done < from.byteSize(); done += Slot.DATA_BYTES) {
      long bytes = Math.min(Slot.DATA_BYTES, from.byteSize() - done);
      MemorySegment.copy(from, done, slot.data(bytes), 0, bytes);
      if (!copy(Slot.COPY_OUT, address + done, bytes)) {
        return false;
      }
    }
    return true;
  }

  /** Has the client's thread send a descriptor over the socket; whether it says that it has. */
  boolean send(int fd) {
    return copy(Slot.SEND, fd, 0);
  }

  private boolean copy(int state, long address, long bytes) {
    slot.copy(address, bytes);
    slot.state(state);
    return await(Slot.COPIED) && slot.copyResult() == 0;
  }

  /** A thread of the client. */
  private final class ClientTask implements Task {
    private final int number = slot.thread();
    private @Nullable Schedstat schedstat;

    @Override
    public long runDelay() {
      Schedstat open = schedstat;
      if (open == null) {
        String pid = Integer.toString(client.pid());
        String tid = Integer.toString(slot.tid());
        open = new Schedstat(String.join("/", "/proc", pid, "task", tid, "schedstat"));
        schedstat = open;
      }
      return open.waited();
    }

    void close() {
      if (schedstat != null) {
        schedstat.close();
      }
    }

    @Override
    public boolean signalPending() {
      return slot.signalled() || standsStill || client.isGone();
    }

    @Override
    public void mask(long blocked) {
      slot.copy(blocked, 0);
      slot.state(Slot.MASK);
      boolean _ = await(Slot.COPIED);
    }

    @Override
    public void runs(@Nullable Interruptible vcpu) {
      running = vcpu;
    }

    @Override
    public void signal() {
      // The client says so in the slot before, and nobody interrupts by the descriptor.
    }
  }
}
