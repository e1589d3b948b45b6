package org.devkvm.kvm.fd;

import java.lang.foreign.MemorySegment;
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

  /** mmap from offset 0: the memory that the file shares; ENODEV unless overridden. */
  public MemorySegment mmap(long bytes) {
    throw Refusal.NOTHING_TO_MAP.refuse();
  }

  /**
   * A signal for the thread that is in an ioctl on this file: it returns early where the kernel
   * would. Without effect unless overridden.
   */
  public void interrupt() {}

  /** The last reference is gone. */
  protected void released() {}

  final boolean acquire() {
    return references.getAndUpdate(n -> n == 0 ? 0 : n + 1) != 0;
  }

  final void release() {
    if (references.decrementAndGet() == 0) {
      released();
    }
  }
}
