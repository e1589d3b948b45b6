package org.devkvm.bridge.posix;

import java.io.IOException;
import java.io.Serial;

/** A system call failed. */
public final class PosixException extends IOException {
  @Serial private static final long serialVersionUID = 1L;

  private final int errno;

  PosixException(String call, int errno) {
    super(Libc.reason(errno) + " (" + call + ")");
    this.errno = errno;
  }

  /** Linux's number of the error. */
  public int errno() {
    return errno;
  }
}
