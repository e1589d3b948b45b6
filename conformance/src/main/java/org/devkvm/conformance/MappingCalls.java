package org.devkvm.conformance;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/** The system calls by which a case maps memory and takes it away again. */
@SuppressWarnings("restricted") // native memory is the point
final class MappingCalls {
  static final int PROT_READ = 1;
  private static final int PROT_WRITE = 2;
  private static final int MAP_SHARED = 1;
  private static final int MAP_PRIVATE = 2;
  private static final int MAP_FIXED = 0x10;
  private static final int MAP_ANONYMOUS = 0x20;
  private static final int MADV_DONTNEED = 4;

  private static final MethodHandle MMAP =
      find("mmap", JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_LONG);
  private static final MethodHandle MUNMAP = find("munmap", JAVA_INT, JAVA_LONG, JAVA_LONG);
  private static final MethodHandle MPROTECT =
      find("mprotect", JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_INT);
  private static final MethodHandle MADVISE =
      find("madvise", JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_INT);
  private static final MethodHandle MEMFD_CREATE =
      find("memfd_create", JAVA_INT, ADDRESS, JAVA_INT);
  private static final MethodHandle FTRUNCATE = find("ftruncate", JAVA_INT, JAVA_INT, JAVA_LONG);
  private static final MethodHandle CLOSE = find("close", JAVA_INT, JAVA_INT);

  private MappingCalls() {}

  private static MethodHandle find(String name, MemoryLayout result, MemoryLayout... arguments) {
    Linker linker = Linker.nativeLinker();
    return linker.downcallHandle(
        linker.defaultLookup().findOrThrow(name), FunctionDescriptor.of(result, arguments));
  }

  /** Anonymous memory. */
  static long map(long bytes) {
    return mmap(0, bytes, MAP_PRIVATE | MAP_ANONYMOUS, -1);
  }

  /** New anonymous memory at an address, in place of what is there. */
  static void remap(long address, long bytes) {
    mmap(address, bytes, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1);
  }

  /** A file's memory. */
  static long mapFile(int file, long bytes) {
    return mmap(0, bytes, MAP_SHARED, file);
  }

  private static long mmap(long address, long bytes, int flags, int file) {
    return call(MMAP, address, bytes, PROT_READ | PROT_WRITE, flags, file, 0L);
  }

  static void unmap(long address, long bytes) {
    call(MUNMAP, address, bytes);
  }

  /**
   * Makes accesses to memory fail as after unmap, but keeps the addresses reserved: otherwise the
   * JVM might map something of its own there.
   */
  static void takeAway(long address, long bytes) {
    call(MMAP, address, bytes, 0, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED, -1, 0L);
  }

  /**
   * Says what may be done with memory.
   *
   * @param protection PROT_READ, PROT_WRITE, PROT_EXEC, or 0
   */
  static void protect(long address, long bytes, int protection) {
    call(MPROTECT, address, bytes, protection);
  }

  /** MADV_DONTNEED: anonymous memory is zero afterwards. */
  static void discard(long address, long bytes) {
    call(MADVISE, address, bytes, MADV_DONTNEED);
  }

  /** A file without a name: its descriptor. */
  static int file(long bytes) {
    try (Arena arena = Arena.ofConfined()) {
      int file = (int) call(MEMFD_CREATE, arena.allocateFrom("conformance"), 0);
      truncate(file, bytes);
      return file;
    }
  }

  static void truncate(int file, long bytes) {
    call(FTRUNCATE, file, bytes);
  }

  static void close(int file) {
    call(CLOSE, file);
  }

  private static long call(MethodHandle function, Object... arguments) {
    try {
      long result = ((Number) function.invokeWithArguments(arguments)).longValue();
      if (result == -1) {
        throw new IllegalStateException("the system refuses the memory of a case");
      }
      return result;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  /** Native memory as it is, for as long as it is mapped. */
  static MemorySegment at(long address, long bytes) {
    return MemorySegment.ofAddress(address).reinterpret(bytes);
  }
}
