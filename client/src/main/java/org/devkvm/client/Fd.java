package org.devkvm.client;

import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.util.concurrent.atomic.AtomicBoolean;
import org.devkvm.uapi.Errno;
import org.devkvm.uapi.Ioctl;
import org.devkvm.uapi.struct.Struct;

/** An open file descriptor of KVM and its ioctls. */
public abstract sealed class Fd implements AutoCloseable permits Kvm, VmFd, AttributeFd {
  private final Transport transport;
  private final int fd;
  private final AtomicBoolean closed = new AtomicBoolean();

  Fd(Transport transport, int fd) {
    this.transport = transport;
    this.fd = fd;
  }

  /** The number of the file descriptor. */
  public final int fd() {
    return fd;
  }

  final Transport transport() {
    return transport;
  }

  /**
   * Any ioctl, as C calls it.
   *
   * @param argument an integer, or the address of native memory
   * @return the result of a call that succeeds
   * @throws KvmException with the errno
   */
  public final int ioctl(Ioctl ioctl, long argument) {
    int result = tryIoctl(ioctl, argument);
    if (result < 0) {
      throw refused(ioctl, result);
    }
    return result;
  }

  /** An ioctl on a struct in native memory. */
  public final int ioctl(Ioctl ioctl, Struct argument) {
    try {
      return ioctl(ioctl, pointer(argument.segment()));
    } finally {
      Reference.reachabilityFence(argument);
    }
  }

  /** The address of native memory; an array of Java has none. */
  static long pointer(MemorySegment memory) {
    if (!memory.isNative()) {
      throw new IllegalArgumentException("not native memory: " + memory);
    }
    return memory.address();
  }

  /** An ioctl that a caller expects to fail: its result or {@code -errno}. */
  final int tryIoctl(Ioctl ioctl, long argument) {
    return closed.get() ? -Errno.EBADF.number() : transport.ioctl(fd, ioctl.request(), argument);
  }

  /** The exception for an ioctl that was refused with this {@code -errno}. */
  final KvmException refused(Ioctl ioctl, int result) {
    return new KvmException(ioctl.name(), -result, closed.get() ? null : transport.rule());
  }

  /** Closes the file descriptor; a second call does nothing. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      int result = transport.close(fd);
      if (result < 0) {
        throw new KvmException("close", -result, null);
      }
    }
  }
}
