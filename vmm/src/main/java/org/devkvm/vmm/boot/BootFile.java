package org.devkvm.vmm.boot;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.devkvm.vmm.VmmException;

/** Reads a file that a person named, or says in one line why not. */
final class BootFile {
  private BootFile() {}

  /** The whole file; {@code role} ("kernel", "initrd") begins the message of a failure. */
  static byte[] read(String role, Path file) throws VmmException {
    try {
      refuseDirectory(role, file);
      byte[] bytes = FileContent.of(file);
      if (bytes.length == 0) {
        throw new VmmException(role + " " + file + ": is empty");
      }
      return bytes;
    } catch (OutOfMemoryError e) {
      throw new VmmException(role + " " + file + ": is too large", e);
    } catch (IOException e) {
      throw unreadable(role, file, e);
    }
  }

  /** The beginning of the file: so many bytes, or all of them. */
  static byte[] head(String role, Path file, int bytes) throws VmmException {
    try {
      refuseDirectory(role, file);
      return FileContent.of(file, bytes);
    } catch (IOException e) {
      throw unreadable(role, file, e);
    }
  }

  static long size(String role, Path file) throws VmmException {
    try {
      refuseDirectory(role, file);
      return Files.size(file);
    } catch (IOException e) {
      throw unreadable(role, file, e);
    }
  }

  private static void refuseDirectory(String role, Path file) throws VmmException {
    if (Files.isDirectory(file)) {
      throw new VmmException(role + " " + file + ": is a directory");
    }
  }

  private static VmmException unreadable(String role, Path file, IOException why) {
    String reason =
        why instanceof NoSuchFileException
            ? "no such file"
            : why instanceof AccessDeniedException
                ? "permission denied"
                : "cannot be read (" + why.getMessage() + ")";
    return new VmmException(role + " " + file + ": " + reason, why);
  }
}
