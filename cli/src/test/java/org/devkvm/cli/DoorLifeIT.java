package org.devkvm.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Either side of the native door is killed at any moment: the other one knows, and nothing is left.
 * The moments are numbers of lines that the client has said (shim/test/life.c) and of turns of a
 * loop after that, by a random seed. More than the few of each build: -Ddevkvm.kills=500
 * -Ddevkvm.cycles=10000; others by -Ddevkvm.seed.
 */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class DoorLifeIT {
  private static final int KILLS = Integer.getInteger("devkvm.kills", 6);
  private static final int CYCLES = Integer.getInteger("devkvm.cycles", 200);
  private static final int SERVER_GONE = 3;
  private static final int NO_SERVER = 1; // it was gone before the client could connect

  /** Of a loop: longer than a round of the client's. */
  private static final int TURNS = 200_000;

  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final Path SHIM = Path.of("../shim").toAbsolutePath().normalize();
  private static final String BUILT = "target/" + DevkvmProcess.MACHINE + "/";

  @TempDir Path directory;

  private final Random random = new Random(Long.getLong("devkvm.seed", 1));

  /**
   * What a process holds, but for the jars from which the JVM reads a class that is needed late.
   */
  private record Holdings(long threads, long descriptors, long sharedKib) {
    static Holdings of(ProcessHandle process) throws IOException {
      Path proc = Path.of("/proc", Long.toString(process.pid()));
      long shared =
          Files.readAllLines(proc.resolve("status")).stream()
              .filter(line -> line.startsWith("RssShmem:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
              .sum();
      return new Holdings(count(proc.resolve("task")), descriptors(proc.resolve("fd")), shared);
    }

    boolean isMoreThan(Holdings other) {
      return threads > other.threads
          || descriptors > other.descriptors
          || sharedKib > other.sharedKib;
    }

    private static long descriptors(Path directory) throws IOException {
      try (Stream<Path> entries = Files.list(directory)) {
        return entries.filter(entry -> !isJar(entry)).count();
      }
    }

    private static boolean isJar(Path descriptor) {
      try {
        return Files.readSymbolicLink(descriptor).toString().endsWith(".jar");
      } catch (IOException closed) {
        return false;
      }
    }

    private static long count(Path directory) throws IOException {
      try (Stream<Path> entries = Files.list(directory)) {
        return entries.count();
      }
    }
  }

  @Test
  void clientsThatAreKilledLeaveNothingBehind() throws Exception {
    build();
    Process server = serve();
    try {
      end(client(20));
      Holdings before = alone(server);
      for (int i = 0; i < KILLS; i++) {
        Process client = client(-1);
        letRun(client);
        client.destroyForcibly().waitFor();
      }
      Holdings after = settled(server, before);
      assertThat(after.isMoreThan(before)).as("%s became %s", before, after).isFalse();
    } finally {
      server.destroyForcibly().waitFor();
    }
  }

  @Test
  void serverThatIsKilledLeavesItsClientWithAnError() throws Exception {
    build();
    List<Long> milliseconds = new ArrayList<>();
    for (int i = 0; i < KILLS; i++) {
      Process server = serve();
      Process client = client(-1);
      boolean hasConnected = letRun(client) > 0;
      Instant start = Instant.now();
      server.destroyForcibly().waitFor();
      boolean ended = client.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS);
      milliseconds.add(Duration.between(start, Instant.now()).toMillis());
      client.destroyForcibly().waitFor();
      assertThat(ended).isTrue();
      if (hasConnected) {
        assertThat(client.exitValue()).isEqualTo(SERVER_GONE);
      } else {
        assertThat(client.exitValue()).isIn(SERVER_GONE, NO_SERVER);
      }
    }
    System.out.printf(
        "%d servers killed; milliseconds from their death to their client's: at the median %d, at most %d%n",
        KILLS,
        milliseconds.stream().sorted().toList().get(KILLS / 2),
        Collections.max(milliseconds));
  }

  @Test
  void serverStaysAsItIsThroughManyVms() throws Exception {
    build();
    Process server = serve();
    try {
      end(client(20));
      Holdings before = alone(server);
      end(client(CYCLES));
      Holdings after = settled(server, before);
      assertThat(after.isMoreThan(before)).as("%s became %s", before, after).isFalse();
    } finally {
      server.destroyForcibly().waitFor();
    }
  }

  /**
   * What a server holds once nothing of a client is left; its threads for a client have these
   * names.
   */
  private static Holdings alone(Process server) throws IOException {
    Path tasks = Path.of("/proc", Long.toString(server.pid()), "task");
    boolean busy = true;
    while (busy) {
      try (Stream<Path> all = Files.list(tasks)) {
        busy = all.anyMatch(DoorLifeIT::isForClient);
      }
    }
    return Holdings.of(server.toHandle());
  }

  private static boolean isForClient(Path task) {
    try {
      return Files.readString(task.resolve("comm")).matches("(bell|call|end)-\\d+\\n");
    } catch (IOException ended) {
      return false;
    }
  }

  /** What a server holds as soon as that is no more than expected, or after a while. */
  private static Holdings settled(Process server, Holdings expected) throws IOException {
    Instant limit = Instant.now().plus(LONGEST);
    Holdings now = Holdings.of(server.toHandle());
    while (now.isMoreThan(expected) && Instant.now().isBefore(limit)) {
      Thread.onSpinWait();
      now = Holdings.of(server.toHandle());
    }
    return now;
  }

  private Process serve() throws Exception {
    Path socket = directory.resolve("socket");
    Files.deleteIfExists(socket);
    Process server = start(DevkvmProcess.command("serve", "--socket", socket.toString()));
    while (!Files.exists(socket)) {
      assertThat(server.isAlive()).isTrue();
      Thread.onSpinWait();
    }
    return server;
  }

  private Process client(int rounds) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "env",
                "DEVKVM_SOCKET=" + directory.resolve("socket"),
                "LD_PRELOAD=" + SHIM.resolve(BUILT + "libdevkvm.so"),
                SHIM.resolve(BUILT + "life").toString()));
    if (rounds >= 0) {
      command.add(Integer.toString(rounds));
    }
    return start(command);
  }

  private static Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** Lets a client run for a while, and returns how many rounds of it were heard. */
  private int letRun(Process client) throws IOException {
    int rounds = random.nextInt(12);
    hear(client, rounds);
    int turns = random.nextInt(TURNS);
    for (int i = 0; i < turns; i++) {
      Thread.onSpinWait();
    }
    return rounds;
  }

  private static void hear(Process client, int lines) throws IOException {
    BufferedReader reader = client.inputReader();
    for (int i = 0; i < lines; i++) {
      assertThat(reader.readLine()).isEqualTo("round");
    }
  }

  private static void end(Process client) throws Exception {
    byte[] _ = client.getInputStream().readAllBytes();
    assertThat(client.waitFor()).isZero();
  }

  private static void build() throws Exception {
    assumeTrue(Stream.of("cc", "make").allMatch(DoorLifeIT::isInstalled));
    Process make =
        new ProcessBuilder(
                "make", "-s", "-C", SHIM.toString(), BUILT + "life", BUILT + "libdevkvm.so")
            .inheritIO()
            .start();
    assertThat(make.waitFor()).isZero();
  }

  private static boolean isInstalled(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
  }
}
