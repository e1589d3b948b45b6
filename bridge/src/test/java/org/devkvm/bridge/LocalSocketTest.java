package org.devkvm.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.devkvm.bridge.posix.LocalSocket;
import org.devkvm.bridge.posix.PosixException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalSocketTest {
  private static final int EADDRINUSE = 98;

  @TempDir Path directory;

  @Test
  void socketThatNobodyListensAtAnyMoreIsReplaced() throws IOException {
    String name = directory.resolve("s").toString();
    LocalSocket.listen(name).close(); // as after the death of its process, the file stays

    try (LocalSocket again = LocalSocket.listen(name);
        LocalSocket client = LocalSocket.connect(name);
        LocalSocket accepted = again.accept()) {
      assertNotNull(client);
      assertNotNull(accepted);
    }
  }

  @Test
  void socketThatSomebodyListensAtIsTaken() throws IOException {
    String name = directory.resolve("s").toString();
    try (LocalSocket first = LocalSocket.listen(name)) {
      assertTaken(name);
      try (LocalSocket client = LocalSocket.connect(name)) {
        assertNotNull(client);
        assertNotNull(first.accept());
      }
    }
  }

  @Test
  void fileOfAnotherKindIsLeftAlone() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "content");

    assertTaken(file.toString());
    assertTaken(Files.createDirectory(directory.resolve("directory")).toString());

    assertEquals("content", Files.readString(file));
    assertTrue(Files.isDirectory(directory.resolve("directory")));
  }

  private static void assertTaken(String name) {
    PosixException refused =
        assertThrows(PosixException.class, () -> LocalSocket.listen(name).close());
    assertEquals(EADDRINUSE, refused.errno());
    assertEquals("Address already in use (bind)", refused.getMessage());
  }
}
