package org.devkvm.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.devkvm.kvm.fd.IoctlLog;
import org.devkvm.local.LocalHost;
import org.devkvm.local.LocalOptions;
import org.devkvm.uapi.Ioctl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The server against clients that do as they like. More messages than the few of each build:
 * -Ddevkvm.door.messages=1000000, others by -Ddevkvm.door.seed.
 */
@Timeout(120)
class DoorTest {
  private static final int MESSAGES = Integer.getInteger("devkvm.door.messages", 3_000);
  private static final int SEED = Integer.getInteger("devkvm.door.seed", 1);
  private static final int LARGEST_ERRNO = 133;
  private static final int EIO = 5;
  private static final int EBADF = 9;

  private final String name = "@devkvm-door-test-" + ProcessHandle.current().pid();
  private final List<String> failures = Collections.synchronizedList(new ArrayList<>());

  /** What a client does while a door is open. */
  private interface Visit {
    void to(String door) throws IOException;
  }

  private void visit(Visit visit) throws Exception {
    Door door = new Door(name, LocalHost.of(new LocalOptions()), IoctlLog.NONE);
    Thread server = Thread.ofPlatform().start(() -> serve(door));
    try {
      visit.to(name);
    } finally {
      door.close();
      server.join();
    }
    assertThat(failures).isEmpty();
  }

  private void serve(Door door) {
    try {
      door.serve(OptionalInt.empty());
    } catch (IOException | RuntimeException e) {
      failures.add(e.toString());
    }
  }

  @Test
  void clientHasTheNumberItOffered() throws Exception {
    visit(door -> {
      try (var client = new HostileClient(door)) {
        assertThat(client.call(HostileClient.OPEN, -1, 0, 40)).isEqualTo(40);
        assertThat(client.call(HostileClient.IOCTL, 40, Ioctl.KVM_GET_API_VERSION.request(), -1))
            .isEqualTo(12);
        assertThat(client.call(HostileClient.IOCTL, 40, Ioctl.KVM_CREATE_VM.request(), 41))
            .isEqualTo(41);
      }
    });
  }

  @Test
  void clientsDoNotSeeEachOther() throws Exception {
    visit(door -> {
      try (var one = new HostileClient(door);
          var other = new HostileClient(door)) {
        assertThat(one.call(HostileClient.OPEN, -1, 0, 40)).isEqualTo(40);

        int version = Ioctl.KVM_GET_API_VERSION.request();
        assertThat(other.call(HostileClient.IOCTL, 40, version, -1)).isEqualTo(-EBADF);
      }
    });
  }

  @Test
  void whoCallsForAnotherProcessHasItsMemoryOpen() throws Exception {
    visit(door -> {
      Process other = new ProcessBuilder("sleep", "100").start();
      try (var memory = new RandomAccessFile("/proc/" + other.pid() + "/mem", "rw");
          var client = new HostileClient(door, descriptorOf("/proc/" + other.pid() + "/mem"))) {
        assertThat(client.call(HostileClient.OPEN, -1, 0, 40)).isEqualTo(40);
        assertThat(memory.getFD().valid()).isTrue();
        other.destroyForcibly();
        client.awaitEnd();
      }
      try (var file = new RandomAccessFile("/proc/self/maps", "r")) {
        assertThat(file.getFD().valid()).isTrue();
        int notMemory = descriptorOf("/proc/" + ProcessHandle.current().pid() + "/maps");
        assertThatThrownBy(() -> new HostileClient(door, notMemory).close())
            .hasMessage("not welcome");
      }
    });
  }

  @Test
  void whoIsNotLetInLeavesNoDescriptor() throws Exception {
    visit(door -> {
      HostileClient.isRefused(door);
      long before = descriptors();
      for (int i = 0; i < 20; i++) {
        HostileClient.isRefused(door);
      }
      assertThat(descriptors()).isLessThan(before + 10);
    });
  }

  private static long descriptors() throws IOException {
    try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
      return all.count();
    }
  }

  private static int descriptorOf(String path) throws IOException {
    try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(Path.of("/proc/self/fd"))) {
      for (Path descriptor : descriptors) {
        try {
          if (Files.readSymbolicLink(descriptor).toString().equals(path)) {
            return Integer.parseInt(descriptor.getFileName().toString());
          }
        } catch (NoSuchFileException closed) {
          // the directory's own
        }
      }
    }
    throw new IOException("nobody has opened " + path);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  @Timeout(value = 30, unit = TimeUnit.MINUTES) // for as many messages as somebody wants
  void everyMessageHasAnAnswerThatLinuxCouldGive(boolean hidden) throws Exception {
    visit(door -> {
      Random random = new Random(SEED);
      try (var client = hidden ? new HostileClient(door, random) : new HostileClient(door)) {
        for (int i = 0; i < MESSAGES; i++) {
          int index = random.nextInt(4);
          fill(client.slot(index), random);
          if (random.nextInt(50) == 0) {
            client.scribble((byte) random.nextInt());
          }
          if (random.nextInt(4) == 0) {
            client.signal(index);
          }

          assertThat(client.post(index))
              .isGreaterThanOrEqualTo(-LARGEST_ERRNO)
              .isNotEqualTo(-EIO); // what an exception of ours becomes
        }
        assertThat(client.call(HostileClient.OPEN, -1, 0, 900)).isEqualTo(900);
      }
    });
  }

  /** A call with known numbers here and there, and anything else elsewhere. */
  private static void fill(MemorySegment slot, Random random) {
    slot.set(ValueLayout.JAVA_INT, 24, random.nextInt(3));
    slot.set(ValueLayout.JAVA_INT, 28, random.nextInt(HostileClient.OPERATIONS + 2));
    slot.set(ValueLayout.JAVA_INT, 32, number(random));
    slot.set(ValueLayout.JAVA_INT, 36, request(random));
    for (long at = 40; at < 64; at += 8) {
      long argument =
          switch (random.nextInt(4)) {
            case 0 -> random.nextLong();
            case 1 -> slot.address() & -4096;
            case 2 -> (long) random.nextInt(16) << 12;
            default -> random.nextInt(64);
          };
      slot.set(ValueLayout.JAVA_LONG, at, argument);
    }
    slot.set(ValueLayout.JAVA_INT, 72, number(random));
    for (long window = 112; window < 160; window += 24) {
      long argument = slot.get(ValueLayout.JAVA_LONG, 40) + random.nextInt(-8, 8);
      slot.set(ValueLayout.JAVA_LONG, window, random.nextBoolean() ? argument : random.nextLong());
      slot.set(ValueLayout.JAVA_INT, window + 8, random.nextInt(-8, 160));
    }
  }

  /** Any but KVM_RUN, which might go on for ever. */
  private static int request(Random random) {
    Ioctl[] all = Ioctl.values();
    Ioctl ioctl = all[random.nextInt(all.length)];
    return ioctl == Ioctl.KVM_RUN || random.nextInt(8) == 0 ? random.nextInt() : ioctl.request();
  }

  private static int number(Random random) {
    return random.nextInt(8) == 0 ? random.nextInt() : 200 + random.nextInt(12);
  }
}
