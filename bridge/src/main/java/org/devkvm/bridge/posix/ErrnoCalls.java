package org.devkvm.bridge.posix;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;

/** The C library's syscall(2), whose errors are in {@code errno}. */
@SuppressWarnings("restricted") // system calls are the point
final class ErrnoCalls {
  private static final Linker LINKER = Linker.nativeLinker();
  private static final StructLayout STATE = Linker.Option.captureStateLayout();
  private static final long ERRNO =
      STATE.byteOffset(MemoryLayout.PathElement.groupElement("errno"));

  private static final MethodHandle SYSCALL =
      LINKER.downcallHandle(
          Libc.function("syscall"),
          FunctionDescriptor.of(
              JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG,
              JAVA_LONG),
          Linker.Option.firstVariadicArg(1),
          Linker.Option.captureCallState("errno"));

  private static final ThreadLocal<MemorySegment> CAPTURE =
      ThreadLocal.withInitial(() -> Arena.ofAuto().allocate(STATE));

  private ErrnoCalls() {}

  /**
   * Calls the kernel.
   *
   * @param arguments six of them
   * @return the result, or -errno
   */
  static long call(int number, MemorySegment arguments) {
    MemorySegment capture = CAPTURE.get();
    long result;
    try {
      result =
          (long)
              SYSCALL.invokeExact(
                  capture,
                  (long) number,
                  arguments.getAtIndex(JAVA_LONG, 0),
                  arguments.getAtIndex(JAVA_LONG, 1),
                  arguments.getAtIndex(JAVA_LONG, 2),
                  arguments.getAtIndex(JAVA_LONG, 3),
                  arguments.getAtIndex(JAVA_LONG, 4),
                  arguments.getAtIndex(JAVA_LONG, 5));
    } catch (Throwable e) {
      throw new IllegalStateException("a system call threw", e);
    }
    return result == -1 ? -(long) capture.get(JAVA_INT, ERRNO) : result;
  }
}
