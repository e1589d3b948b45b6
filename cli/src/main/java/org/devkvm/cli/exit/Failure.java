package org.devkvm.cli.exit;

import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** The end of a command that a person is to be told of: one line, and the status to exit with. */
public final class Failure extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final ExitStatus status;

  public Failure(ExitStatus status, String message) {
    super(message);
    this.status = status;
  }

  public Failure(ExitStatus status, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.status = status;
  }

  /** What the person reads, without the leading "devkvm: ". */
  public String line() {
    return String.valueOf(getMessage());
  }

  /** The status devkvm exits with. */
  public ExitStatus status() {
    return status;
  }

  /**
   * Why a file could not be used, as a clause: the exceptions of java.nio.file only name the file.
   */
  public static String reason(Exception refused) {
    return switch (refused) {
      case AccessDeniedException _ -> "permission denied";
      case NoSuchFileException _ -> "no such directory";
      case FileSystemException named when named.getReason() != null -> named.getReason();
      default -> String.valueOf(refused.getMessage());
    };
  }
}
