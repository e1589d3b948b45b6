package org.devkvm.cpu.host;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * Calls of native functions, all through one shape: six integers or pointers in, one out. A
 * function that takes fewer ignores the rest, by the calling conventions of x86-64 and AArch64.
 * (The JVM needs 7 ms for each further shape that a process uses.)
 */
@SuppressWarnings("restricted") // native calls are the point
public final class NativeCalls {
  /** Of {@link #map} and {@link #protect}: PROT_READ. */
  public static final int READ = 1;

  /** PROT_WRITE. */
  public static final int WRITE = 2;

  /** PROT_EXEC. */
  public static final int EXECUTE = 4;

  private static final int MADV_HUGEPAGE = 14;
  private static final int MAP_SHARED = 1;
  private static final int MAP_PRIVATE_ANONYMOUS_NORESERVE = 0x4022;

  private static final Linker LINKER = Linker.nativeLinker();

  private static final MethodHandle CALL =
      LINKER.downcallHandle(
          FunctionDescriptor.of(
              JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG));

  private static final MemorySegment MADVISE = find("madvise");
  private static final MemorySegment MMAP = find("mmap");
  private static final MemorySegment MPROTECT = find("mprotect");
  private static final MemorySegment MUNMAP = find("munmap");

  private NativeCalls() {}

  /** A function of the C library; {@link MemorySegment#NULL} where it has none of the name. */
  public static MemorySegment find(String name) {
    return LINKER.defaultLookup().find(name).orElse(MemorySegment.NULL);
  }

  /**
   * Calls a function.
   *
   * @return what the register of the result holds: of an {@code int}, the low half
   */
  public static long call(MemorySegment function, long a, long b, long c, long d, long e, long f) {
    try {
      return (long) CALL.invokeExact(function, a, b, c, d, e, f);
    } catch (Error error) {
      throw error; // HotSpot's InternalError of an access before the call: HostFaults
    } catch (Throwable t) {
      throw new AssertionError("a native function threw", t);
    }
  }

  /**
   * mmap(2) of private memory of zeros, with any rights. The host reserves nothing for it.
   *
   * @return its address, or -1
   */
  public static long map(long bytes, int rights) {
    if (MMAP.equals(MemorySegment.NULL)) {
      return -1;
    }
    return call(MMAP, 0, bytes, rights, MAP_PRIVATE_ANONYMOUS_NORESERVE, -1, 0);
  }

  /**
   * Memory of zeros, of which a page costs nothing before it is touched: what an arena allocates it
   * fills at once. In huge pages, as of {@link #mapHuge}.
   */
  public static MemorySegment zeros(long bytes, Arena arena) {
    long address = mapHuge(bytes, READ | WRITE);
    return address == -1
        ? arena.allocate(bytes, Long.BYTES)
        : MemorySegment.ofAddress(address)
            .reinterpret(bytes, arena, mapped -> unmap(mapped.address(), mapped.byteSize()));
  }

  /**
   * As {@link #map}, where the host has them in its huge pages: a fault for each 2 MiB that are
   * touched, instead of 512, and as much memory.
   */
  public static long mapHuge(long bytes, int rights) {
    long address = map(bytes, rights);
    if (address != -1) {
      call(MADVISE, address, bytes, MADV_HUGEPAGE, 0, 0, 0); // an advice: it may fail
    }
    return address;
  }

  /**
   * mmap(2) of a file from its start, shared with others that do.
   *
   * @return its address, or -1
   */
  public static long mapFile(int descriptor, long bytes, int rights) {
    return call(MMAP, 0, bytes, rights, MAP_SHARED, descriptor, 0);
  }

  /** mprotect(2): whether it worked. */
  public static boolean protect(long address, long bytes, int rights) {
    return (int) call(MPROTECT, address, bytes, rights, 0, 0, 0) == 0;
  }

  /** munmap(2): whether it worked. */
  public static boolean unmap(long address, long bytes) {
    return (int) call(MUNMAP, address, bytes, 0, 0, 0, 0) == 0;
  }
}
