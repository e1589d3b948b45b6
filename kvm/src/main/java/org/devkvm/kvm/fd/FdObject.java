package org.devkvm.kvm.fd;

import java.util.concurrent.atomic.AtomicInteger;
import org.devkvm.kvm.rule.Refusal;
import org.devkvm.uapi.FdClass;

/**
 * What a file descriptor stands for: the kernel's struct file and its file operations. It is
 * released when its descriptor is closed and no call on it is in flight any more.
 */
public abstract class FdObject {
  private final AtomicInteger references = new AtomicInteger(1);

  /** The class, which decides what a request code means. */
  public abstract FdClass fdClass();

  /** The name of the anonymous inode: {@code kvm-vm}, {@code kvm-vcpu:0}. */
  public abstract String name();

  /**
   * One ioctl.
   *
   * @return zero or positive
   * @throws org.devkvm.kvm.rule.KvmRefusal for everything that has an errno
   */
  public abstract long ioctl(Caller caller, int request, long argument);

  /**
   * read(2): the bytes written to user memory; EINVAL unless overridden.
   *
   * @throws org.devkvm.kvm.rule.KvmRefusal for everything that has an errno
   */
  public long read(UserPointer to, long bytes) {
    throw Refusal.NOT_READABLE.refuse();
  }

  /** pread(2); ESPIPE unless overridden. */
  public long pread(UserPointer to, long bytes, long offset) {
    throw Refusal.NOT_SEEKABLE.refuse();
  }

  /** write(2); EINVAL unless overridden. */
  public long write(UserPointer from, long bytes) {
    throw Refusal.NOT_WRITABLE.refuse();
  }

  /**
   * mmap from offset 0: the memory that the file shares, for the caller to close; ENODEV unless
   * overridden.
   */
  public SharedPages mmap(long bytes) {
    throw Refusal.NOTHING_TO_MAP.refuse();
  }

  /**
   * A signal for the task that is in an ioctl on this file: it returns early where the kernel
   * would. Without effect unless overridden.
   */
  public void interrupt() {}

  /** The last reference is gone. */
  protected void released() {}

  final boolean acquire() {
    int now;
    do {
      now = references.get();
      if (now == 0) {
        return false;
      }
    } while (!references.compareAndSet(now, now + 1));
    return true;
  }

  final void release() {
    if (references.decrementAndGet() == 0) {
      released();
    }
  }
}
