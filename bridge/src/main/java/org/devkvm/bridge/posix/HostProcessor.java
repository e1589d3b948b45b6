package org.devkvm.bridge.posix;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;

/** sched_getcpu(3), which makes no system call where the C library knows how. */
@SuppressWarnings("restricted") // a function of the C library
public final class HostProcessor {
  private static final MethodHandle SCHED_GETCPU =
      Linker.nativeLinker()
          .downcallHandle(
              Linker.nativeLinker()
                  .defaultLookup()
                  .find("sched_getcpu")
                  .orElseThrow(UnsupportedOperationException::new),
              FunctionDescriptor.of(JAVA_INT));

  private HostProcessor() {}

  /** The number of the processor that the calling thread was on a moment ago. */
  public static int current() {
    try {
      return (int) SCHED_GETCPU.invokeExact();
    } catch (Throwable e) {
      throw new IllegalStateException("sched_getcpu threw", e);
    }
  }
}
