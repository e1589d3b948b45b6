package org.devkvm.bridge;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import org.devkvm.bridge.posix.Descriptor;
import org.devkvm.bridge.posix.Futex;
import org.devkvm.cpu.host.HostMemory;

/**
 * The memory through which a client calls (shim/src/protocol.h): a head with the bell, and the
 * slots behind it. The client writes it at any time; it cannot make it shorter.
 */
final class CallArea implements AutoCloseable {
  /** As many threads of a client can be in a call. */
  static final int SLOTS = 1023;

  /** Of the head, and of a slot: DOOR_SLOT_BYTES. */
  static final long SLOT_BYTES = 4096;

  /** The size that both sides agree on. */
  static final long BYTES = (SLOTS + 1) * SLOT_BYTES;

  private static final long BRIEF_NANOSECONDS = 50_000_000;

  private static final long BELL = 16;
  private static final long ENDED = 20;
  private static final long ATTENTION = 64;
  private static final VarHandle INT = JAVA_INT.varHandle();

  private final Arena arena = Arena.ofShared();
  private final MemorySegment memory;

  /** A struct timespec. */
  private final MemorySegment brief = arena.allocateFrom(JAVA_LONG, 0, BRIEF_NANOSECONDS);

  /** Maps the area that a client has passed. */
  CallArea(Descriptor file) throws IOException {
    try {
      int seals = Descriptor.SEAL_SHRINK;
      if ((file.seals() & seals) != seals || file.size() != BYTES || !file.isWritable()) {
        throw new IOException("no call area");
      }
      memory = file.map(0, BYTES, arena);
    } catch (IOException refused) {
      arena.close();
      throw refused;
    }
  }

  /** How often the client has rung. */
  int bell() {
    return (int) INT.getVolatile(memory, BELL);
  }

  /**
   * Sleeps until the client has rung more often than that, or for no reason.
   *
   * @param briefly for 50 ms at most
   */
  void awaitBell(int seen, boolean briefly) {
    Futex.await(memory.address() + BELL, seen, briefly ? brief.address() : 0);
  }

  /** Ends a sleep in {@link #awaitBell}. */
  void ring() {
    int _ = (int) INT.getAndAdd(memory, BELL, 1);
    Futex.wake(memory.address() + BELL);
  }

  /** Tells the client, if there still is one, that nothing is answered any more. */
  void endCalls() {
    INT.setVolatile(memory, ENDED, 1);
  }

  /** Takes the slots that want attention: bit n of word w is slot 32 w + n. */
  int takeAttention(int word) {
    long at = ATTENTION + 4L * word;
    return (int) INT.getVolatile(memory, at) == 0 ? 0 : (int) INT.getAndSet(memory, at, 0);
  }

  /** A slot, from 0. */
  Slot slot(int index) {
    return new Slot(memory.asSlice((index + 1) * SLOT_BYTES, SLOT_BYTES));
  }

  /** What a client wants: shim/src/protocol.h, enum door_op. */
  enum Operation {
    NONE,
    OPEN,
    IOCTL,
    CLOSE,
    DUP,
    READ,
    PREAD,
    MEMORY,
    SHARE,
    UNSHARE,
    PROTECT,
    DISCARD,
    IS_SLOT,
    IS_SHARED
  }

  /**
   * One call in progress. By its address, because C1 makes several calls of each access to a
   * segment, 25 of which are in a call; whoever uses it ends before the area is closed.
   */
  static final class Slot {
    /** enum door_state. */
    static final int POSTED = 1;

    static final int COPY_IN = 2;
    static final int COPY_OUT = 3;
    static final int MAP = 4;
    static final int MASK = 5;
    static final int SEND = 6;
    static final int COPIED = 7;
    static final int DONE = 8;

    /** The server is done with this client. */
    static final int GONE = -1;

    static final int WINDOWS = 2;
    static final long DATA = 512;
    static final long DATA_BYTES = SLOT_BYTES - DATA;

    private static final long STATE = 0;
    private static final long CLIENT_SLEEPS = 4;
    private static final long SERVER_SLEEPS = 8;
    private static final long SIGNALLED = 12;
    private static final long ATTENDED = 16;
    private static final long THREAD = 24;
    private static final long OPERATION = 28;
    private static final long FD = 32;
    private static final long REQUEST = 36;
    private static final long ARGUMENTS = 40;
    private static final long RESULT = 64;
    private static final long OFFERED = 72;
    private static final long USED = 76;
    private static final long COPY_ADDRESS = 80;
    private static final long COPY_BYTES = 88;
    private static final long COPY_RESULT = 96;
    private static final long CLIENT_CPU = 100;
    private static final long SERVER_CPU = 104;
    private static final long TID = 108;
    private static final long WINDOW = 112;
    private static final long WINDOW_STRIDE = 24;
    private static final long WINDOW_LENGTH = 8;
    private static final long WINDOW_FROM = 12;
    private static final long WINDOW_TO = 16;
    private static final long MISSED = 160;
    private static final long WINDOW_CONTENT = 256;
    private static final int WINDOW_BYTES = 128;
    private static final Operation[] OPERATIONS = Operation.values();

    private final MemorySegment page;
    private final long address;

    private Slot(MemorySegment page) {
      this.page = page;
      this.address = page.address();
    }

    private int getInt(long offset) {
      return (int) HostMemory.aligned32(address + offset);
    }

    private void putInt(long offset, int value) {
      HostMemory.putAligned32(address + offset, value);
    }

    private long getLong(long offset) {
      return HostMemory.aligned64(address + offset);
    }

    private void putLong(long offset, long value) {
      HostMemory.putAligned64(address + offset, value);
    }

    int state() {
      return getInt(STATE);
    }

    /** Publishes a state and wakes the client, if it sleeps. */
    void state(int state) {
      putInt(STATE, state);
      if (getInt(CLIENT_SLEEPS) != 0) {
        Futex.wake(address + STATE);
      }
    }

    /** Sleeps while the state is this one. */
    void sleep(int state) {
      putInt(SERVER_SLEEPS, 1);
      Futex.await(address + STATE, state);
      putInt(SERVER_SLEEPS, 0);
    }

    /** Ends the server's sleep: there is no client any more. */
    void end() {
      putInt(STATE, GONE);
      Futex.wake(address + STATE);
    }

    boolean signalled() {
      return getInt(SIGNALLED) != 0;
    }

    void attended() {
      putInt(ATTENDED, 1);
    }

    int thread() {
      return getInt(THREAD);
    }

    /** The kernel's number of the client's thread, as the client says; 0 if it does not know. */
    int tid() {
      return getInt(TID);
    }

    Operation operation() {
      int code = getInt(OPERATION);
      return code >= 0 && code < OPERATIONS.length ? OPERATIONS[code] : Operation.NONE;
    }

    int fd() {
      return getInt(FD);
    }

    int request() {
      return getInt(REQUEST);
    }

    long argument(int index) {
      return getLong(ARGUMENTS + 8L * index);
    }

    int offered() {
      return getInt(OFFERED);
    }

    void used(boolean used) {
      putInt(USED, used ? 1 : 0);
    }

    void result(long result) {
      putLong(RESULT, result);
    }

    void copy(long address, long bytes) {
      putLong(COPY_ADDRESS, address);
      putLong(COPY_BYTES, bytes);
    }

    /** The page that the guest has missed of what {@link #MAP} is about; 0 for a new slot. */
    void missed(long page) {
      putLong(MISSED, page);
    }

    int copyResult() {
      return getInt(COPY_RESULT);
    }

    /** The processor that the client ran on last. */
    int clientCpu() {
      return getInt(CLIENT_CPU);
    }

    /** Says which processor this thread runs on. */
    void serverCpu(int cpu) {
      putInt(SERVER_CPU, cpu);
    }

    /** The client's address of what a window shows. */
    long windowAddress(int window) {
      return getLong(WINDOW + window * WINDOW_STRIDE);
    }

    /** How many bytes a window shows; 0 for none. */
    int windowBytes(int window) {
      int bytes = getInt(WINDOW + window * WINDOW_STRIDE + WINDOW_LENGTH);
      return bytes < 0 || bytes > WINDOW_BYTES ? 0 : bytes;
    }

    /** The bytes of a window; the caller has checked them against its length. */
    MemorySegment windowContent(int window, long offset, long bytes) {
      return page.asSlice(WINDOW_CONTENT + (long) window * WINDOW_BYTES + offset, bytes);
    }

    /** Has the client take back these bytes of a window when the call ends. */
    void windowChanged(int window, int from, int to) {
      long at = WINDOW + window * WINDOW_STRIDE;
      putInt(at + WINDOW_FROM, from);
      putInt(at + WINDOW_TO, to);
    }

    /** What is copied through the slot. */
    MemorySegment data(long bytes) {
      return page.asSlice(DATA, bytes);
    }
  }

  @Override
  public void close() {
    arena.close();
  }
}
