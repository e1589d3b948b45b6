package org.devkvm.bridge.posix;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.devkvm.bridge.posix.Libc.Call.GETTID;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.devkvm.cpu.host.NativeCalls;

/**
 * A file of memory that tells other processes whether this one lives: a robust mutex of the C
 * library, held by the thread that made this. When the thread dies, however it dies, the kernel
 * sets bit 30 (FUTEX_OWNER_DIED) of its word. Others can map it for reading only.
 */
public final class LifeLine implements AutoCloseable {
  private static final long BYTES = 4096; // as much as a client maps
  private static final long MUTEX_BYTES = 64;
  private static final long ATTRIBUTE_BYTES = 16;
  private static final int PROCESS_SHARED = 1;
  private static final int ROBUST = 1;

  private final Arena arena = Arena.ofShared();
  private final Descriptor file;
  private final MemorySegment page;
  private final int offset;

  /** Begins to live; called by a thread that lives as long as the server. */
  public LifeLine() throws IOException {
    file = Descriptor.memory("devkvm-life", BYTES);
    page = file.map(0, BYTES, arena);
    file.seal(Descriptor.SEAL_FUTURE_WRITE);
    MemorySegment attribute = arena.allocate(ATTRIBUTE_BYTES, 8);
    call("pthread_mutexattr_init", attribute, 0);
    call("pthread_mutexattr_setpshared", attribute, PROCESS_SHARED);
    call("pthread_mutexattr_setrobust", attribute, ROBUST);
    call("pthread_mutex_init", page, attribute.address());
    call("pthread_mutex_lock", page, 0);
    offset = ownerWord();
  }

  /** Where the C library keeps the owner's thread id is its own business: look for it. */
  private int ownerWord() throws IOException {
    int owner = (int) Libc.call(GETTID);
    for (int at = 0; at < MUTEX_BYTES; at += Integer.BYTES) {
      if ((page.get(JAVA_INT, at) & 0x3fff_ffff) == owner) {
        return at;
      }
    }
    throw new IOException("the C library's robust mutex has no word with its owner");
  }

  /** The page, to be passed on. */
  public Descriptor file() {
    return file;
  }

  /** Where in the page the word is. */
  public int offset() {
    return offset;
  }

  /** Ends the life in order; by the thread that began it. The word is then 0. */
  @Override
  public void close() {
    try {
      call("pthread_mutex_unlock", page, 0);
    } catch (IOException e) {
      throw new IllegalStateException("not by the thread that holds the mutex", e);
    }
    file.close();
    arena.close();
  }

  /** A function of the C library that returns 0 or an errno. */
  private static void call(String name, MemorySegment object, long argument) throws IOException {
    int result =
        (int) NativeCalls.call(Libc.function(name), object.address(), argument, 0, 0, 0, 0);
    if (result != 0) {
      throw new PosixException(name, result);
    }
  }
}
