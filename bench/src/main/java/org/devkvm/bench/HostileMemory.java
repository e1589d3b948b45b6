package org.devkvm.bench;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.random.RandomGenerator;
import org.devkvm.cpu.host.NativeCalls;

/** Guest memory, a file mapped shared, that its owner takes away in every way that Linux has. */
@SuppressWarnings("restricted") // memory by address, which is not there at times
final class HostileMemory implements AutoCloseable {
  static final long BYTES = 4L << 20;
  private static final long PAGE = 4096;

  /** Away from where the JVM gets its memory: it must not fill the holes. */
  private static final long HOST = 0x1000_0000_0000L;

  private static final int MAP_SHARED = 1;
  private static final int MAP_FIXED = 0x10;
  private static final int READ_WRITE = NativeCalls.READ | NativeCalls.WRITE;
  private static final int MADV_DONTNEED = 4;

  private final int file;

  HostileMemory() {
    try (Arena arena = Arena.ofConfined()) {
      file = (int) call("memfd_create", arena.allocateFrom("guest").address(), 0, 0, 0, 0, 0);
    }
    giveBack();
  }

  private static long call(String name, long a, long b, long c, long d, long e, long f) {
    return NativeCalls.call(NativeCalls.find(name), a, b, c, d, e, f);
  }

  /** All of it; to be accessed while it is there. */
  MemorySegment segment() {
    return MemorySegment.ofAddress(HOST).reinterpret(BYTES);
  }

  /** Takes some of it away. */
  void take(RandomGenerator random) {
    long from = random.nextLong(BYTES / PAGE) * PAGE;
    long bytes = Math.min(BYTES - from, (1 + random.nextLong(256)) * PAGE);
    switch (random.nextInt(5)) {
      case 0 -> NativeCalls.unmap(HOST + from, bytes);
      case 1 -> NativeCalls.protect(HOST + from, bytes, 0);
      case 2 -> NativeCalls.protect(HOST + from, bytes, NativeCalls.READ);
      case 3 -> call("ftruncate", file, from, 0, 0, 0, 0);
      default -> call("madvise", HOST + from, bytes, MADV_DONTNEED, 0, 0, 0);
    }
  }

  /** Makes it whole; what was cut off is zeros. */
  void giveBack() {
    call("ftruncate", file, BYTES, 0, 0, 0, 0);
    call("mmap", HOST, BYTES, READ_WRITE, MAP_SHARED | MAP_FIXED, file, 0);
  }

  @Override
  public void close() {
    NativeCalls.unmap(HOST, BYTES);
    call("close", file, 0, 0, 0, 0, 0);
  }
}
