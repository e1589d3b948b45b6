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
    String subject = role + " " + file;
    try {
      if (Files.isDirectory(file)) {
        throw new VmmException(subject + ": is a directory");
      }
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length == 0) {
        throw new VmmException(subject + ": is empty");
      }
      return bytes;
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
