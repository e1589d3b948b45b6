package org.devkvm.bridge;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.Random;
import org.devkvm.bridge.posix.Descriptor;
import org.devkvm.bridge.posix.Futex;
import org.devkvm.bridge.posix.LocalSocket;
import org.devkvm.bridge.posix.Poll;
import org.jspecify.annotations.Nullable;

/** A client in this process that speaks the protocol by hand and may lie. */
final class HostileClient implements AutoCloseable {
  static final int OPEN = 1;
  static final int IOCTL = 2;
  static final int OPERATIONS = 12;

  private static final long MAGIC = 0x726f6f646d766b64L;
  private static final VarHandle INT = JAVA_INT.varHandle();
  private static final int POSTED = 1;
  private static final int SEND = 6;
  private static final int COPIED = 7;
  private static final int DONE = 8;
  private static final int EFAULT = 14;

  private final Arena arena = Arena.ofShared();
  private final LocalSocket socket;
  private final Descriptor file;
  private final MemorySegment area;
  private final Descriptor sent = Descriptor.memory("sent", CallArea.BYTES);
  private final @Nullable Random whims;

  HostileClient(String name) throws IOException {
    this(name, -1, null);
  }

  /** One that calls for the process whose memory it has open. */
  HostileClient(String name, int memory) throws IOException {
    this(name, memory, null);
  }

  /**
   * One whose memory the server cannot reach, and that does what it is asked for at times.
   *
   * @param whims when
   */
  HostileClient(String name, Random whims) throws IOException {
    this(name, -1, whims);
  }

  private HostileClient(String name, int memory, @Nullable Random whims) throws IOException {
    this.whims = whims;
    file = Descriptor.memory("calls", CallArea.BYTES);
    area = file.map(0, CallArea.BYTES, arena);
    socket = LocalSocket.connect(name);
    MemorySegment probe = arena.allocateFrom(JAVA_LONG, MAGIC);
    socket.send(hello(memory, probe.address(), whims == null ? MAGIC : 0), file);
    var _ = Poll.await(List.of(socket.descriptor()));
    try (LocalSocket.Received welcome = socket.receive(new byte[16])) {
      if (welcome == null || welcome.bytes() != 16) {
        throw new IOException("not welcome");
      }
    }
  }

  /** Says hello with so little memory for calls that the server hangs up. */
  static void isRefused(String name) throws IOException {
    try (var small = Descriptor.memory("calls", CallArea.SLOT_BYTES);
        var socket = LocalSocket.connect(name)) {
      socket.send(hello(-1, 0, 0), small);
      var _ = Poll.await(List.of(socket.descriptor()));
    }
  }

  private static byte[] hello(int memory, long probe, long value) {
    byte[] hello = new byte[40];
    MemorySegment words = MemorySegment.ofArray(hello);
    words.set(JAVA_LONG_UNALIGNED, 0, MAGIC);
    words.set(JAVA_INT_UNALIGNED, 8, Door.VERSION);
    words.set(JAVA_INT_UNALIGNED, 12, memory);
    words.set(JAVA_LONG_UNALIGNED, 16, CallArea.BYTES);
    words.set(JAVA_LONG_UNALIGNED, 24, probe);
    words.set(JAVA_LONG_UNALIGNED, 32, value);
    return hello;
  }

  /** The bytes of a slot. */
  MemorySegment slot(int index) {
    return area.asSlice((index + 1) * CallArea.SLOT_BYTES, CallArea.SLOT_BYTES);
  }

  /** A call as it should be. */
  long call(int operation, int fd, int request, int offered) throws IOException {
    MemorySegment slot = slot(0);
    slot.set(JAVA_INT, 28, operation);
    slot.set(JAVA_INT, 32, fd);
    slot.set(JAVA_INT, 36, request);
    slot.set(JAVA_LONG, 40, 0);
    slot.set(JAVA_INT, 72, offered);
    return post(0);
  }

  /** Whether it does what the server asks for, or says so. */
  private boolean does(int state) throws IOException {
    boolean says = whims != null && whims.nextBoolean();
    if (says && state == SEND && requireNonNull(whims).nextInt(4) != 0) {
      socket.send(new byte[1], sent); // not the area itself, which the server would then write
    }
    return says;
  }

  /** Posts what is in a slot, does little that the server asks for, and returns the result. */
  long post(int index) throws IOException {
    MemorySegment slot = slot(index);
    INT.setVolatile(slot, 12L, 0);
    INT.setVolatile(slot, 0L, POSTED);
    Futex.wake(slot.address());
    ring(index);
    int state = POSTED;
    while (state != DONE) {
      if (state != POSTED && state != COPIED) {
        slot.set(JAVA_INT, 96, does(state) ? 0 : EFAULT);
        state = COPIED;
        INT.setVolatile(slot, 0L, state);
        Futex.wake(slot.address());
      }
      INT.setVolatile(slot, 4L, 1);
      Futex.await(slot.address(), state);
      state = (int) INT.getVolatile(slot, 0L);
    }
    return slot.get(JAVA_LONG, 64);
  }

  /** A signal for the call of a slot. */
  void signal(int index) {
    INT.setVolatile(slot(index), 12L, 1);
    ring(index);
  }

  private void ring(int index) {
    var _ = INT.getAndBitwiseOr(area, 64L + index / 32 * 4L, 1 << (index % 32));
    var _ = INT.getAndAdd(area, 16L, 1);
    Futex.wake(area.address() + 16);
  }

  /** Waits until the server hangs up. */
  void awaitEnd() throws IOException {
    var _ = Poll.await(List.of(socket.descriptor()));
  }

  /** Fills the part of the area where the server looks for bells with this byte. */
  void scribble(byte value) {
    MemorySegment _ = area.asSlice(64, 128).fill(value);
  }

  @Override
  public void close() {
    socket.close();
    file.close();
    sent.close();
    arena.close();
  }
}
