package org.devkvm.local;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** process_vm_readv(2) and process_vm_writev(2) on this process. */
@SuppressWarnings("restricted") // system calls are the point
final class ProcessCopy {
  private static final FunctionDescriptor SHAPE =
      FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG, ADDRESS, JAVA_LONG, JAVA_LONG);

  /** struct iovec. */
  private static final long IOVEC_BYTES = 16;

  private final @Nullable MethodHandle readv;
  private final @Nullable MethodHandle writev;
  private final int pid = (int) ProcessHandle.current().pid();

  private ProcessCopy(@Nullable MethodHandle readv, @Nullable MethodHandle writev) {
    this.readv = readv;
    this.writev = writev;
  }

  /** The calls, if this system has them and lets us use them. */
  static ProcessCopy probe() {
    ProcessCopy copy = new ProcessCopy(find("process_vm_readv"), find("process_vm_writev"));
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment word = arena.allocate(JAVA_LONG);
      boolean works =
          copy.works() && copy.write(word.address(), word) && copy.read(word.address(), word);
      return works ? copy : none();
    }
  }

  /** No calls at all. */
  static ProcessCopy none() {
    return new ProcessCopy(null, null);
  }

  private static @Nullable MethodHandle find(String name) {
    Linker linker = Linker.nativeLinker();
    return linker.defaultLookup().find(name).map(f -> linker.downcallHandle(f, SHAPE)).orElse(null);
  }

  /** Whether {@link #read} and {@link #write} may be called. */
  boolean works() {
    return readv != null && writev != null;
  }

  /** Copies from an address that may be bad; false if it is. */
  boolean read(long address, MemorySegment to) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment bounce = arena.allocate(to.byteSize());
      boolean done = call(readv, arena, bounce, address);
      MemorySegment.copy(bounce, 0, to, 0, to.byteSize());
      return done;
    }
  }

  /** Copies to an address that may be bad; false if it is. */
  boolean write(long address, MemorySegment from) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment bounce = arena.allocate(from.byteSize());
      MemorySegment.copy(from, 0, bounce, 0, from.byteSize());
      return call(writev, arena, bounce, address);
    }
  }

  private boolean call(
      @Nullable MethodHandle function, Arena arena, MemorySegment local, long remote) {
    long bytes = local.byteSize();
    MemorySegment vectors = arena.allocate(2 * IOVEC_BYTES, 8);
    vectors.set(JAVA_LONG, 0, local.address());
    vectors.set(JAVA_LONG, 8, bytes);
    vectors.set(JAVA_LONG, IOVEC_BYTES, remote);
    vectors.set(JAVA_LONG, IOVEC_BYTES + 8, bytes);
    MemorySegment other = vectors.asSlice(IOVEC_BYTES);
    try {
      return function != null
          && (long) function.invokeExact(pid, vectors, 1L, other, 1L, 0L) == bytes;
    } catch (Throwable e) {
      throw new IllegalStateException("a system call threw", e);
    }
  }
}
