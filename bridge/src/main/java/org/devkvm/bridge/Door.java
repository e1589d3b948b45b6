package org.devkvm.bridge;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.devkvm.bridge.posix.Descriptor;
import org.devkvm.bridge.posix.LifeLine;
import org.devkvm.bridge.posix.LocalSocket;
import org.devkvm.bridge.posix.PeerMemory;
import org.devkvm.bridge.posix.Poll;
import org.devkvm.kvm.core.Host;
import org.devkvm.kvm.fd.IoctlLog;
import org.devkvm.uapi.Errno;
import org.jspecify.annotations.Nullable;

/** The server: lets native programs in, and sees them out. */
public final class Door implements AutoCloseable {
  private static final long MAGIC = 0x726f6f646d766b64L;
  static final int VERSION = 7;
  private static final int HELLO_BYTES = 40;
  private static final int WELCOME_BYTES = 16;

  /** What the process that is served says when its part has ended, though it lives on. */
  private static final int FAREWELL_BYTES = 1;

  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private final LocalSocket listener;
  private final Heirs heirs;
  private final Host host;
  private final IoctlLog log;
  private final List<LocalSocket> strangers = new ArrayList<>();
  private final List<ClientProcess> clients = new ArrayList<>();

  /** What ends clients that have gone. */
  private final List<Thread> ends = new ArrayList<>();

  private final Descriptor end;
  private final EventWatcher watcher;
  private volatile boolean closing;

  /** The process that is served, or an heir of it: while it is there, programs may come. */
  private @Nullable Descriptor owner;

  private int ownerPid;

  /**
   * Opens the door; programs wait behind it until {@link #serve}.
   *
   * @param name the path of a socket, or {@code @} and a name in the abstract namespace
   * @param host what their VMs run on
   * @param log hears of every ioctl
   */
  public Door(String name, Host host, IoctlLog log) throws IOException {
    this.listener = LocalSocket.listen(name);
    this.heirs = new Heirs(name);
    this.host = host;
    this.log = log;
    this.end = Descriptor.event();
    this.watcher = new EventWatcher();
  }

  /**
   * Serves until it is closed; or, given a process, until that has ended, or has said farewell, and
   * neither a client nor one of its {@link Heirs} is left.
   */
  public void serve(OptionalInt pid) throws IOException {
    try (LifeLine life = new LifeLine()) {
      boolean owned = pid.isPresent();
      ownerPid = pid.orElse(0);
      owner = owned ? processOrHeir(ownerPid) : null;
      while (!closing && !(owned && owner == null && clients.isEmpty())) {
        List<Descriptor> files = new ArrayList<>(List.of(end, listener.descriptor()));
        if (owner != null) {
          files.add(owner);
        }
        int first = files.size();
        strangers.forEach(stranger -> files.add(stranger.descriptor()));
        List<ClientProcess> known = List.copyOf(clients);
        known.forEach(client -> files.addAll(List.of(client.socket(), client.process())));
        int firstClient = first + strangers.size();
        List<LocalSocket> waiting = List.copyOf(strangers);
        // Clients send descriptors, for a thread of theirs to receive.
        for (int ready : Poll.await(files, i -> i >= firstClient && (i - firstClient) % 2 == 0)) {
          if (ready == 1) {
            accept();
          } else if (ready == 2 && first == 3) {
            leaveOwner();
          } else if (ready >= firstClient) {
            leave(known.get((ready - firstClient) / 2));
          } else if (ready >= first) {
            meet(waiting.get(ready - first), life);
          }
        }
      }
    }
    awaitEnds();
  }

  private void leaveOwner() {
    forgetOwner();
    owner = heirs.any();
  }

  private void forgetOwner() {
    if (owner != null) {
      owner.close();
      owner = null;
    }
  }

  private @Nullable Descriptor processOrHeir(int pid) {
    try {
      return Descriptor.ofProcess(pid);
    } catch (IOException ended) {
      return heirs.any();
    }
  }

  private void accept() throws IOException {
    LocalSocket next = listener.accept();
    if (next != null) {
      strangers.add(next);
    }
  }

  private void meet(LocalSocket stranger, LifeLine life) {
    byte[] hello = new byte[HELLO_BYTES];
    try (LocalSocket.Received received = stranger.receive(hello)) {
      if (received == null) {
        return;
      }
      strangers.remove(stranger);
      if (received.bytes() == FAREWELL_BYTES && stranger.peer().pid() == ownerPid) {
        forgetOwner(); // and the connection lasts as long as this process, which it waits for
        return;
      }
      Descriptor area = received.passed();
      if (received.bytes() != HELLO_BYTES || area == null) {
        stranger.close();
        return;
      }
      admit(stranger, MemorySegment.ofArray(hello), area, life);
    } catch (IOException refused) {
      System.getLogger(Door.class.getName())
          .log(System.Logger.Level.DEBUG, "a program was not let in", refused);
      strangers.remove(stranger);
      stranger.close();
    }
  }

  private void admit(LocalSocket stranger, MemorySegment hello, Descriptor file, LifeLine life)
      throws IOException {
    byte[] welcome = new byte[WELCOME_BYTES];
    MemorySegment answer = MemorySegment.ofArray(welcome);
    if (hello.get(LONG, 0) != MAGIC || hello.get(INT, 8) != VERSION) {
      answer.set(INT, 0, Errno.EINVAL.number());
      stranger.send(welcome, life.file());
      stranger.close();
      return;
    }
    LocalSocket.Peer peer = stranger.peer();
    if (peer.uid() != LocalSocket.user()) {
      throw new IOException("a process of user " + peer.uid());
    }
    int memory = hello.get(INT, 12);
    int pid = memory < 0 ? peer.pid() : Descriptor.processOfMemory(peer.pid(), memory);
    boolean copiesItself = !canRead(pid, hello.get(LONG, 24), hello.get(LONG, 32));
    answer.set(INT, 4, copiesItself ? 1 : 0);
    answer.set(INT, 8, life.offset());
    Descriptor process = Descriptor.ofProcess(pid);
    CallArea area = null;
    try {
      area = new CallArea(file);
      stranger.send(welcome, life.file());
    } catch (IOException refusedOrGone) {
      process.close();
      if (area != null) {
        area.close();
      }
      throw refusedOrGone;
    }
    ClientProcess client =
        new ClientProcess(
            new ClientProcess.Ids(peer.pid(), pid),
            stranger,
            process,
            area,
            copiesItself,
            host,
            log,
            watcher);
    clients.add(client);
    client.start();
  }

  private static boolean canRead(int pid, long address, long value) {
    MemorySegment word = MemorySegment.ofArray(new long[1]);
    return new PeerMemory(pid).read(address, word) && word.get(LONG, 0) == value;
  }

  private void leave(ClientProcess client) {
    if (clients.remove(client)) {
      ends.removeIf(end -> !end.isAlive());
      ends.add(Thread.ofPlatform().name("end-" + client.pid()).start(() -> end(client)));
    }
  }

  /** What is left of clients that have gone is done: their VMs' code is on disk. */
  private void awaitEnds() {
    try {
      for (Thread end : ends) {
        end.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void end(ClientProcess client) {
    try {
      client.end();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Shuts the door: {@link #serve} returns. */
  @Override
  public void close() {
    closing = true;
    end.signal();
    listener.close();
    watcher.close();
  }
}
