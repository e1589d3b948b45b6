package org.devkvm.client;

import java.io.Serial;
import org.devkvm.uapi.Errno;
import org.devkvm.uapi.Ioctl;

/** A refused system call: {@code KVM_CREATE_VCPU: EEXIST (File exists)}. */
public final class KvmException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  private final String call;
  private final int number;

  /**
   * @param call the ioctl's name, or {@code open}, {@code mmap}, {@code close}
   * @param number the positive error number
   */
  public KvmException(String call, int number) {
    super(call + ": " + Errno.of(number).map(Errno::toString).orElse("errno " + number));
    this.call = call;
    this.number = number;
  }

  KvmException(Ioctl ioctl, int number) {
    this(ioctl.name(), number);
  }

  /** The name of the ioctl or system call. */
  public String call() {
    return call;
  }

  /** The error; EIO's number stands for none of Linux's. */
  public Errno errno() {
    return Errno.of(number).orElse(Errno.EIO);
  }

  /** The positive error number. */
  public int number() {
    return number;
  }
}
