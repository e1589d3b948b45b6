package org.devkvm.vmm.boot;

import java.io.IOException;
import java.io.InputStream;
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
    byte[] bytes = attempt(role, file, () -> Files.readAllBytes(file));
    if (bytes.length == 0) {
      throw new VmmException(role + " " + file + ": is empty");
    }
    return bytes;
  }

  /** The beginning of the file: so many bytes, or all of them. */
  static byte[] head(String role, Path file, int bytes) throws VmmException {
    return attempt(
        role,
        file,
        () -> {
          try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(bytes);
          }
        });
  }

  static long size(String role, Path file) throws VmmException {
    return attempt(role, file, () -> Files.size(file));
  }

  /** What is done with a file. */
  @FunctionalInterface
  private interface Use<T> {
    T of() throws IOException;
  }

  private static <T> T attempt(String role, Path file, Use<T> use) throws VmmException {
    String subject = role + " " + file;
    try {
      if (Files.isDirectory(file)) {
        throw new VmmException(subject + ": is a directory");
      }
      return use.of();
    } catch (NoSuchFileException e) {
      throw new VmmException(subject + ": no such file", e);
    } catch (AccessDeniedException e) {
      throw new VmmException(subject + ": permission denied", e);
    } catch (OutOfMemoryError e) {
      throw new VmmException(subject + ": is too large", e);
    } catch (IOException e) {
      throw new VmmException(subject + ": cannot be read (" + e.getMessage() + ")", e);
    }
  }
}
