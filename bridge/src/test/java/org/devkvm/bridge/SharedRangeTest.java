package org.devkvm.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.devkvm.bridge.posix.Descriptor;
import org.junit.jupiter.api.Test;

class SharedRangeTest {
  private static final long CHUNK = 1 << 16;
  private static final long CLIENT = 0x7000_0000_0000L;
  private static final int READ_WRITE = 3;

  /** How much of a mapping is in memory, in KiB: "Rss: 64 kB" of its part of smaps. */
  private static long resident(SharedRange range) throws IOException {
    String start = Long.toHexString(range.host(range.start())) + "-";
    List<String> lines = Files.readAllLines(Path.of("/proc/self/smaps"));
    int at = 0;
    while (!lines.get(at).startsWith(start)) {
      at++;
    }
    while (!lines.get(at).startsWith("Rss:")) {
      at++;
    }
    return Long.parseLong(lines.get(at).replaceAll("\\D", ""));
  }

  private static SharedRange range(long bytes) throws IOException {
    Descriptor file = Descriptor.memory("devkvm-test", bytes);
    return new SharedRange(
        CLIENT, CLIENT + bytes, new SharedRange.Mapping(file, 0, bytes, true), 0, READ_WRITE);
  }

  @Test
  void anAccessFaultsInTheChunkAroundIt() throws IOException {
    SharedRange range = range(4 * CHUNK);
    assertEquals(CHUNK / 1024, resident(range));
    long _ = range.host(CLIENT + 2 * CHUNK + 100);
    assertEquals(2 * CHUNK / 1024, resident(range));
    range.release();
  }

  @Test
  void whatIsNotOfTheRangeIsLeftAlone() throws IOException {
    SharedRange whole = range(2 * CHUNK);
    SharedRange part = whole.part(CLIENT + CHUNK - 8192, CLIENT + CHUNK - 4096, READ_WRITE);
    long _ = part.host(CLIENT + CHUNK - 8192);
    assertEquals(4, resident(whole));
    part.release();
    whole.release();
  }

  @Test
  void whatTheClientGivesBackStaysAway() throws IOException {
    SharedRange range = range(CHUNK);
    long _ = range.host(CLIENT);
    range.discard(CLIENT + 4096, CLIENT + CHUNK);
    long _ = range.host(CLIENT);
    assertEquals(4, resident(range));
    range.release();
  }
}
