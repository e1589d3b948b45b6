package org.devkvm.bridge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.devkvm.bridge.posix.Descriptor;
import org.jspecify.annotations.Nullable;

/**
 * Processes that know the way to a server from their environment, and may come yet: children that a
 * program has left behind, a daemon or what a shell has started in the background.
 */
final class Heirs {
  /** Longer than a process has no environment while it executes another program. */
  private static final long EXECVE_NANOSECONDS = 50_000_000;

  private final String variable;

  /** Of a server with this name. */
  Heirs(String name) {
    variable = "\0DEVKVM_SOCKET=" + name + "\0";
  }

  /** One of them, as a pidfd, which is readable once it has ended; null if there is none. */
  @Nullable Descriptor any() {
    Descriptor found = look();
    if (found == null) {
      LockSupport.parkNanos(EXECVE_NANOSECONDS);
      found = look();
    }
    return found;
  }

  private @Nullable Descriptor look() {
    try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
      for (Path process : processes) {
        Descriptor heir = knows(process) ? open(process) : null;
        if (heir != null) {
          return heir;
        }
      }
    } catch (IOException | DirectoryIteratorException noProc) {
      return null;
    }
    return null;
  }

  private @Nullable Descriptor open(Path process) {
    Descriptor opened;
    try {
      opened = Descriptor.ofProcess(Integer.parseInt(process.getFileName().toString()));
    } catch (IOException ended) {
      return null;
    }
    if (knows(process)) { // it is still the one that was looked at
      return opened;
    }
    opened.close();
    return null;
  }

  private boolean knows(Path process) {
    try {
      byte[] environment = Files.readAllBytes(process.resolve("environ"));
      return ("\0" + new String(environment, StandardCharsets.ISO_8859_1)).contains(variable);
    } catch (IOException endedOrForeign) {
      return false;
    }
  }
}
