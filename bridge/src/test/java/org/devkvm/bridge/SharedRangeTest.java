package org.devkvm.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.devkvm.bridge.posix.Descriptor;
import org.devkvm.bridge.posix.PeerMapping;
import org.junit.jupiter.api.Test;

class SharedRangeTest {
  private static final long CHUNK = 1 << 16;
  private static final int HUGE = Descriptor.HUGE_PAGE;
  private static final long CLIENT = 0x7000_0000_0000L;
  private static final int READ_WRITE = 3;

  /** How much of a mapping is in memory, whose first byte is accessed. */
  private static long resident(SharedRange range) throws IOException {
    long _ = range.host(range.start());
    return present(range);
  }

  /** In KiB: "Rss: 64 kB" of its part of smaps. */
  private static long present(SharedRange range) throws IOException {
    String start = Long.toHexString(range.file().address()) + "-";
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
  void anAccessMakesTheMemoryAroundItAHugePage() throws IOException {
    assumeTrue(hostMakesHugePages());
    SharedRange range = range(8L * HUGE);
    assertEquals(HUGE / 1024, resident(range));
    long _ = range.host(CLIENT + 3L * HUGE - 1);
    assertEquals(2 * HUGE / 1024, resident(range));
    range.release();
  }

  @Test
  void aHugePageHasNothingOfAnotherRange() throws IOException {
    SharedRange whole = range(2L * HUGE);
    SharedRange part = whole.part(CLIENT + CHUNK, CLIENT + 2L * HUGE - CHUNK, READ_WRITE);
    long _ = part.host(CLIENT + CHUNK);
    long _ = part.host(CLIENT + 2L * HUGE - 2 * CHUNK);
    part.release();
    assertEquals(2 * CHUNK / 1024, present(whole));
    whole.release();
  }

  @Test
  void whatAGuestStartsWithIsThereBeforeItIsTouched() throws IOException {
    assumeTrue(hostMakesHugePages());
    SharedRange range = range(64L * HUGE);
    range.prepare(Runnable::run);
    assertEquals(4 * HUGE / 1024, present(range));
    range.release();
  }

  private static boolean hostMakesHugePages() throws IOException {
    try (Descriptor file = Descriptor.memory("devkvm-test", HUGE)) {
      long address = file.map(0, HUGE);
      Descriptor.populate(address, CHUNK, true);
      boolean made = Descriptor.collapse(address);
      Descriptor.unmap(address, HUGE);
      return made;
    }
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
  void whatAClientHasMappedIsKnownByItsFileAndItsPlace() throws IOException {
    try (Descriptor file = Descriptor.memory("devkvm-test", 2 * CHUNK);
        Descriptor other = Descriptor.memory("devkvm-test", 2 * CHUNK)) {
      long client = file.map(CHUNK, CHUNK);
      assertTrue(isMapped(file, CHUNK, client));
      assertFalse(isMapped(file, 0, client));
      assertFalse(isMapped(other, CHUNK, client));
      Descriptor.unmap(client + CHUNK / 2, CHUNK / 2);
      assertFalse(isMapped(file, CHUNK, client));
      Descriptor.unmap(client, CHUNK / 2);
    }
  }

  /** Whether this process, as a client, has a chunk of a file at an address. */
  private static boolean isMapped(Descriptor file, long place, long client) throws IOException {
    var mapping = new SharedRange.Mapping(file, place, CHUNK, false);
    var range = new SharedRange(client, client + CHUNK, mapping, 0, READ_WRITE);
    int pid = (int) ProcessHandle.current().pid();
    boolean mapped =
        range.isMapped(client, client + CHUNK, PeerMapping.between(pid, client, client + CHUNK));
    range.release();
    return mapped;
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
