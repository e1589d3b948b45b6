package org.devkvm.vmm;

import java.io.Serial;

/** A machine cannot be built as asked for. The message is one line, written for a person. */
public final class VmmException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  public VmmException(String message) {
    super(message);
  }

  public VmmException(String message, Throwable cause) {
    super(message, cause);
  }
}
