package org.devkvm.bridge.posix;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static org.devkvm.bridge.posix.Libc.Call.ACCEPT4;
import static org.devkvm.bridge.posix.Libc.Call.BIND;
import static org.devkvm.bridge.posix.Libc.Call.CONNECT;
import static org.devkvm.bridge.posix.Libc.Call.GETEUID;
import static org.devkvm.bridge.posix.Libc.Call.GETSOCKOPT;
import static org.devkvm.bridge.posix.Libc.Call.LISTEN;
import static org.devkvm.bridge.posix.Libc.Call.RECVMSG;
import static org.devkvm.bridge.posix.Libc.Call.SENDMSG;
import static org.devkvm.bridge.posix.Libc.Call.SOCKET;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A stream socket of the family AF_UNIX. Its calls do not block. */
public final class LocalSocket implements AutoCloseable {
  private static final int AF_UNIX = 1;
  private static final int STREAM_CLOEXEC_NONBLOCK = 1 | 0x8_0000 | 0x800;
  private static final int CLOEXEC_NONBLOCK = 0x8_0000 | 0x800;
  private static final int SOL_SOCKET = 1;
  private static final int SO_PEERCRED = 17;
  private static final int SCM_RIGHTS = 1;
  private static final int MSG_CMSG_CLOEXEC = 0x4000_0000;
  private static final int MSG_NOSIGNAL = 0x4000;
  private static final int NAME_BYTES = 108;
  private static final int BACKLOG = 128;
  private static final int S_IFMT = 0xf000;
  private static final int S_IFSOCK = 0xc000;

  /** struct msghdr, struct iovec, and a struct cmsghdr with room for one descriptor. */
  private static final long MESSAGE_BYTES = 56;

  private static final long CONTROL_BYTES = 24;
  private static final long CONTROL_LENGTH = 20;

  private final Descriptor descriptor;

  private LocalSocket(Descriptor descriptor) {
    this.descriptor = descriptor;
  }

  /**
   * Listens. The socket of a process that has died is replaced.
   *
   * @param name a path; or, after {@code @}, a name in the abstract namespace, which is no file
   */
  public static LocalSocket listen(String name) throws PosixException {
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    if (text.length == 0 || text.length >= NAME_BYTES) {
      throw new PosixException("bind", text.length == 0 ? Libc.EINVAL : Libc.ENAMETOOLONG);
    }
    Descriptor socket =
        new Descriptor((int) Libc.check(SOCKET, AF_UNIX, STREAM_CLOEXEC_NONBLOCK, 0));
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment address = address(text, arena);
      long bound = Libc.call(BIND, socket.number(), address.address(), address.byteSize());
      if (bound == -Libc.EADDRINUSE && isAbandoned(name)) {
        remove(name);
      }
      if (bound != 0) {
        long _ = Libc.check(BIND, socket.number(), address.address(), address.byteSize());
      }
      long _ = Libc.check(LISTEN, socket.number(), BACKLOG);
      return new LocalSocket(socket);
    } catch (PosixException refused) {
      socket.close();
      throw refused;
    }
  }

  /** Whether it is a socket that nobody listens at. */
  private static boolean isAbandoned(String name) {
    if (name.startsWith("@")) {
      return false;
    }
    try {
      int mode = (int) Files.getAttribute(Path.of(name), "unix:mode", LinkOption.NOFOLLOW_LINKS);
      if ((mode & S_IFMT) == S_IFSOCK) {
        connect(name).close();
      }
      return false;
    } catch (PosixException refused) {
      return refused.errno() == Libc.ECONNREFUSED;
    } catch (IOException | IllegalArgumentException gone) {
      return false;
    }
  }

  private static void remove(String name) {
    try {
      Files.deleteIfExists(Path.of(name));
    } catch (IOException refused) {
      // then it is in the way still, which is told
    }
  }

  /** Connects to a socket that listens. */
  public static LocalSocket connect(String name) throws PosixException {
    Descriptor socket =
        new Descriptor((int) Libc.check(SOCKET, AF_UNIX, STREAM_CLOEXEC_NONBLOCK, 0));
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment address = address(name.getBytes(StandardCharsets.UTF_8), arena);
      long _ = Libc.check(CONNECT, socket.number(), address.address(), address.byteSize());
      return new LocalSocket(socket);
    } catch (PosixException refused) {
      socket.close();
      throw refused;
    }
  }

  /** struct sockaddr_un: a path with its zero, or a zero and a name. */
  private static MemorySegment address(byte[] text, Arena arena) {
    int first = text[0] == '@' ? 1 : 0;
    MemorySegment address = arena.allocate(2L + text.length + 1 - first, 2);
    address.set(JAVA_SHORT, 0, (short) AF_UNIX);
    MemorySegment.copy(MemorySegment.ofArray(text), first, address, 2 + first, text.length - first);
    return address;
  }

  /** The next connection; null if nobody waits. */
  public @Nullable LocalSocket accept() throws PosixException {
    long accepted = Libc.retry(ACCEPT4, descriptor.number(), 0, 0, CLOEXEC_NONBLOCK);
    return accepted < 0 ? null : new LocalSocket(new Descriptor((int) accepted));
  }

  /** To wait for. */
  public Descriptor descriptor() {
    return descriptor;
  }

  /** The process that connected and its user, as they were then. */
  public record Peer(int pid, int uid) {}

  /** The user of this process. */
  public static int user() {
    return (int) Libc.call(GETEUID);
  }

  /** SO_PEERCRED. */
  public Peer peer() throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment credentials = arena.allocate(12, 4);
      MemorySegment size = arena.allocate(JAVA_INT);
      size.set(JAVA_INT, 0, 12);
      long _ =
          Libc.check(
              GETSOCKOPT,
              descriptor.number(),
              SOL_SOCKET,
              SO_PEERCRED,
              credentials.address(),
              size.address());
      return new Peer(Libc.intAt(credentials, 0), Libc.intAt(credentials, 4));
    }
  }

  /**
   * What was received.
   *
   * @param bytes as many as asked for, or fewer; 0 when the other side has closed
   * @param passed a descriptor that came along; null if none did
   */
  public record Received(int bytes, @Nullable Descriptor passed) implements AutoCloseable {
    @Override
    public void close() {
      if (passed != null) {
        passed.close();
      }
    }
  }

  /** Receives what there is; null if there is nothing yet. */
  public @Nullable Received receive(byte[] to) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment text = arena.allocate(to.length);
      MemorySegment message = message(arena, text, true);
      long got = Libc.retry(RECVMSG, descriptor.number(), message.address(), MSG_CMSG_CLOEXEC);
      if (got == -Libc.EAGAIN) {
        return null;
      }
      if (got < 0) {
        throw new PosixException("recvmsg", (int) -got);
      }
      MemorySegment.copy(text, 0, MemorySegment.ofArray(to), 0, got);
      return new Received((int) got, passed(message));
    }
  }

  private static @Nullable Descriptor passed(MemorySegment message) {
    long control = MESSAGE_BYTES + 16;
    boolean one =
        message.get(JAVA_LONG, 40) >= CONTROL_LENGTH
            && message.get(JAVA_LONG, control) == CONTROL_LENGTH
            && Libc.intAt(message, control + 8) == SOL_SOCKET
            && Libc.intAt(message, control + 12) == SCM_RIGHTS;
    return one ? Descriptor.passed(Libc.intAt(message, control + 16)) : null;
  }

  /** Sends a short message with a descriptor. */
  public void send(byte[] from, Descriptor passed) throws PosixException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment text = arena.allocate(from.length).copyFrom(MemorySegment.ofArray(from));
      MemorySegment message = message(arena, text, true);
      long control = MESSAGE_BYTES + 16;
      message.set(JAVA_LONG, control, CONTROL_LENGTH);
      message.set(JAVA_INT, control + 8, SOL_SOCKET);
      message.set(JAVA_INT, control + 12, SCM_RIGHTS);
      message.set(JAVA_INT, control + 16, passed.number());
      long _ = Libc.check(SENDMSG, descriptor.number(), message.address(), MSG_NOSIGNAL);
    }
  }

  private static MemorySegment message(Arena arena, MemorySegment text, boolean control) {
    MemorySegment message = arena.allocate(MESSAGE_BYTES + 16 + CONTROL_BYTES, 8);
    Libc.iovec(message, MESSAGE_BYTES, text.address(), text.byteSize());
    message.set(JAVA_LONG, 16, message.address() + MESSAGE_BYTES);
    message.set(JAVA_LONG, 24, 1);
    if (control) {
      message.set(JAVA_LONG, 32, message.address() + MESSAGE_BYTES + 16);
      message.set(JAVA_LONG, 40, CONTROL_BYTES);
    }
    return message;
  }

  @Override
  public void close() {
    descriptor.close();
  }
}
