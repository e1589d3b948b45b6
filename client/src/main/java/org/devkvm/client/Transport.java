package org.devkvm.client;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.devkvm.uapi.Errno;
import org.jspecify.annotations.Nullable;

/**
 * The system calls by which a program reaches {@code /dev/kvm}.
 *
 * <p>Errors are returned as the system call returns them, as {@code -errno}. Implementations are
 * thread-safe.
 */
public interface Transport {

  /** {@code open("/dev/kvm", O_RDWR | O_CLOEXEC)}: a file descriptor or {@code -errno}. */
  int open();

  /**
   * {@code ioctl(fd, request, argument)}: the result or {@code -errno}.
   *
   * @param argument an integer, or the address of native memory
   */
  int ioctl(int fd, int request, long argument);

  /**
   * {@code mmap(NULL, length, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0)} for as long as the arena
   * lives.
   *
   * @throws KvmException with the errno
   */
  MemorySegment mmap(int fd, long length, Arena arena);

  /** {@code read(fd, buffer, length)}: the number of bytes or {@code -errno}. */
  default int read(int fd, MemorySegment buffer) {
    return -Errno.ENOSYS.number();
  }

  /** {@code write(fd, buffer, length)}: the number of bytes or {@code -errno}. */
  default int write(int fd, MemorySegment buffer) {
    return -Errno.ENOSYS.number();
  }

  /** {@code close(fd)}: 0 or {@code -errno}. */
  int close(int fd);

  /**
   * The rule by which the last open or ioctl of the calling thread was refused, as {@link
   * KvmException#rule} tells it; null if it was not, or where nothing but the errno is known.
   */
  default @Nullable String rule() {
    return null;
  }

  /**
   * What a signal does to the thread that is inside KVM_RUN of this vCPU: KVM_RUN returns EINTR. It
   * does nothing when no thread is inside; {@code kvm_run.immediate_exit} closes that gap.
   */
  void interrupt(int vcpuFd);
}
