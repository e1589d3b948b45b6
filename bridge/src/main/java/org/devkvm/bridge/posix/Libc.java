package org.devkvm.bridge.posix;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.devkvm.cpu.host.HostMemory;
import org.devkvm.cpu.host.NativeCalls;
import org.devkvm.cpu.host.SystemCalls;

/**
 * System calls, of Linux on x86_64 and aarch64: by machine code, or by the C library's syscall(2)
 * on a host that forbids that.
 */
@SuppressWarnings("restricted") // system calls are the point
final class Libc {
  static final int EINTR = 4;
  static final int EAGAIN = 11;
  static final int EFAULT = 14;
  static final int EINVAL = 22;
  static final int ENAMETOOLONG = 36;
  static final int EADDRINUSE = 98;
  static final int ECONNREFUSED = 111;

  private static final long LONGEST_REASON = 256;

  private static final int ARGUMENTS = 6;

  private static final MemorySegment ADDRESS = function("syscall");

  /** The arguments of a call, of each thread. */
  private static final ThreadLocal<MemorySegment> PASSED =
      ThreadLocal.withInitial(() -> Arena.ofAuto().allocate(JAVA_LONG, ARGUMENTS));

  private Libc() {}

  /** The number of a system call. */
  enum Call {
    READ(0, 63),
    WRITE(1, 64),
    CLOSE(3, 57),
    MMAP(9, 222),
    MUNMAP(11, 215),
    MADVISE(28, 233),
    SOCKET(41, 198),
    CONNECT(42, 203),
    SENDMSG(46, 211),
    RECVMSG(47, 212),
    BIND(49, 200),
    LISTEN(50, 201),
    GETSOCKOPT(55, 209),
    FCNTL(72, 25),
    FTRUNCATE(77, 46),
    GETEUID(107, 175),
    GETTID(186, 178),
    FUTEX(202, 98),
    OPENAT(257, 56),
    EPOLL_CTL(233, 21),
    EPOLL_PWAIT(281, 22),
    EPOLL_CREATE1(291, 20),
    PPOLL(271, 73),
    FALLOCATE(285, 47),
    ACCEPT4(288, 242),
    EVENTFD2(290, 19),
    MEMFD_CREATE(319, 279),
    PREADV2(327, 286),
    PIDFD_OPEN(434, 434),
    PIDFD_GETFD(438, 438);

    private final int number;

    Call(int x86, int aarch64) {
      number = isX86() ? x86 : aarch64;
    }
  }

  static boolean isX86() {
    return "amd64".equals(System.getProperty("os.arch"));
  }

  /** The address of a function of the C library. */
  static MemorySegment function(String name) {
    MemorySegment found = NativeCalls.find(name);
    if (found.equals(MemorySegment.NULL)) {
      throw new UnsupportedOperationException("the C library has no " + name);
    }
    return found;
  }

  /** The result, or -errno. */
  static long call(Call call, long... arguments) {
    MemorySegment passed = PASSED.get();
    long address = passed.address();
    for (int i = 0; i < ARGUMENTS; i++) {
      HostMemory.putAligned64(address + 8L * i, i < arguments.length ? arguments[i] : 0);
    }
    return SystemCalls.isSupported()
        ? SystemCalls.call(call.number, passed)
        : ErrnoCalls.call(call.number, passed);
  }

  /** The C library's words for an error. */
  static String reason(int errno) {
    long text = NativeCalls.call(function("strerror"), errno, 0, 0, 0, 0, 0);
    return MemorySegment.ofAddress(text).reinterpret(LONGEST_REASON).getString(0);
  }

  /** The result, at least 0; EINTR does not come through. */
  static long check(Call call, long... arguments) throws PosixException {
    long result = retry(call, arguments);
    if (result < 0 && result > -4096) {
      throw new PosixException(call.name().toLowerCase(java.util.Locale.ROOT), (int) -result);
    }
    return result;
  }

  /** The result or -errno, but not EINTR: a signal of the JVM's own is not for us. */
  static long retry(Call call, long... arguments) {
    long result;
    do {
      result = call(call, arguments);
    } while (result == -EINTR);
    return result;
  }

  /**
   * The result, or -1 without a reason; nothing is allocated, and no further shape of call used.
   */
  static long fast(Call call, long a, long b, long c, long d) {
    return NativeCalls.call(ADDRESS, call.number, a, b, c, d, 0);
  }

  /** struct iovec at an offset of a segment. */
  static void iovec(MemorySegment at, long offset, long base, long bytes) {
    at.set(JAVA_LONG, offset, base);
    at.set(JAVA_LONG, offset + 8, bytes);
  }

  static int intAt(MemorySegment segment, long offset) {
    return segment.get(JAVA_INT, offset);
  }
}
