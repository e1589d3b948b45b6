package org.devkvm.bridge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.devkvm.bridge.CallArea.Slot;
import org.devkvm.bridge.posix.Descriptor;
import org.devkvm.bridge.posix.LocalSocket;
import org.devkvm.kvm.KvmSystem;
import org.devkvm.kvm.core.Host;
import org.devkvm.kvm.fd.FdTable;
import org.devkvm.kvm.fd.IoctlLog;

/** One client: a process with its files, its memory and its calls. */
final class ClientProcess {
  private final LocalSocket socket;
  private final Descriptor process;
  private final ClientDescriptors descriptors;
  private final CallArea area;
  private final Ids ids;
  private final Host host;
  private final ClientMemory memory;
  private final FdTable table;
  private final Map<Integer, CallThread> calls = new HashMap<>();
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean gone;

  /** Whether a vCPU was ever run: whoever hears the bell looks for threads that stand still. */
  private volatile boolean hasRun;

  /**
   * The two processes of a client, which are one unless it is served from outside.
   *
   * @param peer the one that calls: its descriptors are KVM's files and shared memory
   * @param program the one for which it calls: its memory, its threads and its eventfds are meant
   */
  record Ids(int peer, int program) {}

  /**
   * A client that has said hello.
   *
   * @param process a pidfd of the program
   * @param copiesItself whether it copies arguments for us
   */
  ClientProcess(
      Ids ids,
      LocalSocket socket,
      Descriptor process,
      CallArea area,
      boolean copiesItself,
      Host host,
      IoctlLog log,
      EventWatcher watcher) {
    this.socket = socket;
    this.process = process;
    this.area = area;
    this.ids = ids;
    this.host = host;
    this.descriptors =
        copiesItself && ids.peer() == ids.program()
            ? new ClientDescriptors.Sent(socket)
            : new ClientDescriptors.Opened(ids, process);
    this.memory = new ClientMemory(ids.program(), descriptors, copiesItself);
    this.table = new FdTable(memory, new ClientFiles(descriptors, watcher), log);
  }

  /** The program's process. */
  int pid() {
    return ids.program();
  }

  ClientDescriptors descriptors() {
    return descriptors;
  }

  ClientMemory memory() {
    return memory;
  }

  FdTable table() {
    return table;
  }

  boolean isGone() {
    return gone;
  }

  /** Ends once the client has closed its end, or has executed another program. */
  Descriptor socket() {
    return socket.descriptor();
  }

  /** Readable once the process has ended. */
  Descriptor process() {
    return process;
  }

  /** open("/dev/kvm"). */
  long open(Offer offer) {
    return table.install(new KvmSystem(host), offer);
  }

  /** Begins to hear the bell. */
  void start() {
    start("bell", this::hear);
  }

  private synchronized void start(String what, Runnable work) {
    Thread thread = Thread.ofPlatform().daemon().name(what + "-" + pid()).unstarted(work);
    threads.add(thread);
    thread.start();
  }

  /** A thread enters KVM_RUN. */
  void runs() {
    if (!hasRun) {
      hasRun = true;
      area.ring();
    }
  }

  private void hear() {
    try (Standstill standstill = new Standstill(pid())) {
      hear(standstill);
    }
  }

  private void hear(Standstill standstill) {
    while (!gone) {
      int bell = area.bell();
      for (int word = 0; word <= CallArea.SLOTS / 32; word++) {
        int slots = area.takeAttention(word);
        while (slots != 0) {
          int bit = Integer.numberOfTrailingZeros(slots);
          slots &= slots - 1;
          attend(32 * word + bit);
        }
      }
      if (hasRun) {
        standstill.look(calls());
      }
      area.awaitBell(bell, hasRun);
    }
  }

  private synchronized List<CallThread> calls() {
    return List.copyOf(calls.values());
  }

  private synchronized void attend(int index) {
    CallThread call = calls.get(index);
    if (call != null) {
      call.signalled();
    } else if (index < CallArea.SLOTS && !gone && area.slot(index).state() == Slot.POSTED) {
      CallThread first = new CallThread(this, area.slot(index));
      calls.put(index, first);
      start("call-" + index, first);
    }
  }

  /** The client is gone: everything of it ends. On return it has. */
  void end() throws InterruptedException {
    List<Thread> all;
    synchronized (this) {
      gone = true;
      all = List.copyOf(threads);
    }
    area.endCalls();
    socket.close();
    process.close();
    for (Thread thread : all) {
      do {
        synchronized (this) {
          calls.values().forEach(CallThread::end);
        }
        area.ring();
        thread.join(10);
      } while (thread.isAlive());
    }
    table.close();
    memory.end();
    area.close();
  }
}
