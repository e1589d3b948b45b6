package org.devkvm.bridge.posix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.devkvm.cpu.host.SystemCalls;
import org.junit.jupiter.api.Test;

/** Both ways to call the kernel agree. */
class LibcTest {
  private static final int GETPID = number(39, 172);
  private static final int DUP3 = number(292, 24);
  private static final int PREADV2 = number(327, 286);
  private static final int EBADF = 9;
  private static final int EOPNOTSUPP = 95;
  private static final int UNKNOWN_FLAG = 1 << 30;

  private static int number(int x86, int aarch64) {
    return "amd64".equals(System.getProperty("os.arch")) ? x86 : aarch64;
  }

  private static long both(int number, MemorySegment arguments) {
    assertTrue(SystemCalls.isSupported());
    long result = SystemCalls.call(number, arguments);
    assertEquals(ErrnoCalls.call(number, arguments), result);
    return result;
  }

  @Test
  void resultsAndErrorsArriveByEitherWay() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment arguments = arena.allocate(ValueLayout.JAVA_LONG, 6);

      assertEquals(ProcessHandle.current().pid(), both(GETPID, arguments));
      arguments.setAtIndex(ValueLayout.JAVA_LONG, 0, -1);
      assertEquals(-EBADF, both(DUP3, arguments));
    }
  }

  @Test
  void allSixArgumentsArrive() throws PosixException {
    try (Arena arena = Arena.ofConfined();
        Descriptor file = Descriptor.memory("six", 8)) {
      MemorySegment arguments = arena.allocate(ValueLayout.JAVA_LONG, 6);
      MemorySegment read = arena.allocate(24, 8);
      Libc.iovec(read, 8, read.address(), 8);
      long[] call = {file.number(), read.address() + 8, 1, 4, 0, 0};
      MemorySegment.copy(MemorySegment.ofArray(call), 0, arguments, 0, 6 * 8);

      assertEquals(4, both(PREADV2, arguments)); // of 8 bytes, from offset 4
      arguments.setAtIndex(ValueLayout.JAVA_LONG, 5, UNKNOWN_FLAG);
      assertEquals(-EOPNOTSUPP, both(PREADV2, arguments));
    }
  }
}
