package org.devkvm.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.devkvm.cli.DevkvmProcess.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Native programs on the packaged program: the shim's own tests (shim/test), and how the program
 * ends. The shell below does what the script ./devkvm does.
 */
class ExecIT {
  private static final Path SHIM = Path.of("../shim").toAbsolutePath().normalize();
  private static final Path ARM64 = Path.of("/usr/aarch64-linux-gnu");
  private static final Path PLAN = Path.of("target/plan").toAbsolutePath();
  private static final String MUSL = DevkvmProcess.MACHINE + "-musl";

  /** Where compilers are, for the program and for what it serves. */
  private String path = System.getenv("PATH");

  /** The server runs in a session of its own, and says what the shell is to become. */
  private static final String SCRIPT =
      "plan=$(DEVKVM_EXEC=$$ setsid \"$@\" </dev/null &); eval \"${plan#*devkvm-plan:}\"; exit 125";

  @Test
  void nativeClientSeesWhatLinuxShows() throws Exception {
    assertAllPass(DevkvmProcess.MACHINE, List.of());
  }

  @Test
  void emulatedClientSeesWhatLinuxShows() throws Exception {
    assumeTrue(emulatesArm64());
    assertAllPass("aarch64", List.of("--sysroot", ARM64.toString()));
  }

  private void assertAllPass(String machine, List<String> options) throws Exception {
    Path test = build(machine, "test", path);
    List<String> words = new ArrayList<>(options);
    words.addAll(List.of("--", test.toString()));

    assertPassed(exec(words));
  }

  private static void assertPassed(Ended ended) {
    assertThat(ended.out()).doesNotContain("FAILED");
    assertThat(ended.err()).isEmpty();
    assertThat(ended.status()).isZero();
    assertThat(ended.out().lines()).hasSizeGreaterThan(10);
  }

  /** Its memory would be looked for at its addresses, where the process has something else. */
  @Test
  void emulatedClientWithOtherAddressesIsRefused() throws Exception {
    assumeTrue(emulatesArm64());
    Path test = build("aarch64", "test");

    Ended ended =
        exec(
            List.of(
                "--sysroot",
                ARM64.toString(),
                "--",
                "env",
                "QEMU_GUEST_BASE=0x10000000",
                test.toString(),
                "store_ends_run"));

    assertThat(ended.out()).contains("FAILED store_ends_run");
    assertThat(ended.err()).contains("QEMU_GUEST_BASE and -B cannot be used");
    assertThat(ended.status()).isEqualTo(1);
  }

  @Test
  void clientOfMuslSeesWhatLinuxShows() throws Exception {
    assumeTrue(isInstalled("musl-gcc"));
    assertAllPass(MUSL, List.of());
  }

  /** Debian has musl for arm64, which is obtained first. */
  @Test
  void emulatedClientOfMuslSeesWhatLinuxShows() throws Exception {
    assumeTrue(emulatesArm64());
    try (var obtain = DevkvmProcess.start(List.of(SHIM.resolve("test/musl-arm64").toString()))) {
      Ended ended = obtain.end();
      assumeTrue(ended.status() == 0, ended.err());
      Path root = Path.of(ended.out().strip());
      path = root.resolve("bin") + ":" + path;
      assertAllPass("aarch64-musl", List.of("--sysroot", root.toString()));
    }
  }

  /** Its C library does not matter, neither to the program nor to what executes it. */
  @Test
  void staticProgramsOfMuslAreServed() throws Exception {
    assumeTrue(isInstalled("musl-gcc"));
    assertThat(build(MUSL, "devkvm-launch")).isExecutable();
    assertThat(exec(List.of("--", build(MUSL, "static/vmm").toString(), "firecracker")).out())
        .endsWith("no number is missing\n");
  }

  /** A child of another machine or C library has the shim that is made for it. */
  @Test
  void childrenOfAnotherKindKeepTheShim() throws Exception {
    assumeTrue(emulatesArm64());
    assumeTrue(isInstalled("musl-gcc"));
    List<Path> tests = new ArrayList<>();
    for (String kind : List.of(DevkvmProcess.MACHINE, "aarch64", MUSL)) {
      tests.add(build(kind, "test"));
    }
    for (Path parent : tests) {
      for (Path child : tests) {
        Ended ended =
            exec(
                List.of(
                    "--sysroot",
                    ARM64.toString(),
                    "--",
                    parent.toString(),
                    "execute",
                    child.toString(),
                    "store_ends_run"));
        assertThat(ended)
            .as("%s executes %s", parent, child)
            .isEqualTo(new Ended(0, "ok     store_ends_run\n", ""));
      }
    }
  }

  /**
   * A server without privileges may look neither at its memory nor at its descriptors. It takes
   * root without privileges to see this; other users have none.
   */
  @Test
  void programThatIsNotDumpableIsServed() throws Exception {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      assumeTrue(isInstalled("setpriv"));
      command.addAll(List.of("setpriv", "--bounding-set=-all", "--inh-caps=-all"));
      command.add("--securebits=+noroot");
    }
    command.addAll(List.of("env", "CLIENT_HIDES=yes"));
    for (String program : List.of("test", "events")) {
      List<String> words = new ArrayList<>(command);
      words.addAll(command(List.of("--", build(DevkvmProcess.MACHINE, program).toString())));
      try (var devkvm = DevkvmProcess.start(words)) {
        assertPassed(devkvm.end());
      }
    }
  }

  /** Where the limit can be raised, it is, for a moment: the shim's own tests have that. */
  @ParameterizedTest
  @ValueSource(strings = {"test", "static/test"})
  void limitOfTheSizeOfFilesThatForbidsGuestMemoryIsNamed(String program) throws Exception {
    List<String> words = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      assumeTrue(isInstalled("setpriv"));
      words.addAll(List.of("setpriv", "--bounding-set=-sys_resource", "--inh-caps=-sys_resource"));
    }
    words.addAll(List.of("sh", "-c", "ulimit -f 100000000 && exec \"$@\"", "sh"));
    Path test = build(DevkvmProcess.MACHINE, program);
    words.addAll(command(List.of("--", test.toString(), "store_ends_run")));

    try (var devkvm = DevkvmProcess.start(words)) {
      Ended ended = devkvm.end();

      assertThat(ended.out()).isEqualTo("FAILED store_ends_run\n");
      assertThat(ended.err().lines().toList())
          .hasSize(2)
          .satisfies(
              lines -> assertThat(lines.get(0)).contains("devkvm: ", "RLIMIT_FSIZE", "ENOMEM"))
          .satisfies(lines -> assertThat(lines.get(1)).contains("Cannot allocate memory"));
      assertThat(ended.status()).isEqualTo(1);
    }
  }

  @Test
  void noEventOfTheClientsEventfdsIsLost() throws Exception {
    assertThat(exec(List.of("--", build(DevkvmProcess.MACHINE, "events").toString(), "500")).out())
        .endsWith("all events came\n");
  }

  /** Which it finds on Linux's own KVM as well, also with larger pages (docs/native-door.md). */
  @Test
  void clientFindsWhatTheSizeOfPagesDecides() throws Exception {
    for (String program : List.of("pages", "static/pages")) {
      assertThat(exec(List.of("--", build(DevkvmProcess.MACHINE, program).toString())).out())
          .matches("pages of [0-9]+ KiB: ok\n");
    }
  }

  @Test
  void vmmsLikeOthersRunAndRestoreTheirGuests() throws Exception {
    for (String sequence : List.of("kvmtool", "firecracker", "qemu")) {
      assertThat(
              exec(List.of("--", build(DevkvmProcess.MACHINE, "vmm").toString(), sequence)).out())
          .endsWith("no number is missing\n");
    }
  }

  /**
   * Static programs, whose system calls a filter hands over; docs/native-door.md says what differs.
   */
  @Test
  void staticProgramsAreServedByAFilter() throws Exception {
    assertPassed(exec(List.of("--", build(DevkvmProcess.MACHINE, "static/test").toString())));
  }

  /** The server would not wait for the program to handle a fault, and its guest see zeros. */
  @ParameterizedTest
  @CsvSource({"faults, slot", "faults, later", "static/faults, slot"})
  void memoryWithAUserfaultfdIsRefused(String program, String what) throws Exception {
    Ended ended = exec(List.of("--", build(DevkvmProcess.MACHINE, program).toString(), what));
    assumeFalse(ended.out().equals("there is no userfaultfd\n"));
    assertThat(ended)
        .isEqualTo(
            new Ended(
                0,
                "refused\n",
                """
                devkvm: memory that a userfaultfd is registered for is no guest memory: \
                EINVAL (USERFAULTFD_MEMORY)
                """));
  }

  @Test
  void staticVmmsRunAndRestoreTheirGuests() throws Exception {
    for (String sequence : List.of("kvmtool", "firecracker", "qemu")) {
      assertThat(
              exec(List.of("--", build(DevkvmProcess.MACHINE, "static/vmm").toString(), sequence))
                  .out())
          .endsWith("no number is missing\n");
    }
  }

  /** The server tells them: the shell that started the program is to prompt below. */
  @Test
  void statisticsAreToldBeforeTheCommandEnds() throws Exception {
    for (String vmm : List.of("vmm", "static/vmm")) {
      Ended ended =
          exec(List.of("--stat", "--", build(DevkvmProcess.MACHINE, vmm).toString(), "kvmtool"));

      assertThat(ended.out()).endsWith("no number is missing\n");
      assertThat(ended.err()).contains("execution:\n", "exits to the hypervisor:\n");
    }
  }

  /** A slice of the recorded cases; the script plays all. */
  @Test
  void recordedCasesPlayThroughTheDoorAsOnLinux(@TempDir Path directory) throws Exception {
    assumeTrue(emulatesArm64());
    Path devkvm = directory.resolve("devkvm");
    Files.writeString(
        devkvm,
        """
        #!/bin/sh
        cd '%s'
        if [ "$1" != exec ]; then exec %s "$@"; fi
        shift
        set -- %s "$@"
        %s
        """
            .formatted(
                Path.of("").toAbsolutePath(),
                String.join(" ", DevkvmProcess.command()),
                String.join(" ", execCommand()),
                SCRIPT));
    assertThat(devkvm.toFile().setExecutable(true)).isTrue();
    ProcessBuilder door = new ProcessBuilder("../conformance/door", "run-p*");
    door.environment().put("DEVKVM", devkvm.toString());
    try (var process = DevkvmProcess.start(door)) {
      Ended ended = process.end();
      assertThat(ended.out()).contains(" passed, 0 failed");
      assertThat(ended.status()).isZero();
    }
  }

  /** With --stat as well, though the program is a child then. */
  @ParameterizedTest
  @ValueSource(strings = {"--", "--stat"})
  void theProgramsStatusAndSignalsAreItsOwn(String option) throws Exception {
    assumeTrue(isInstalled("cc") && isInstalled("make"));

    assertThat(exec(List.of(option, "sh", "-c", "exit 7")).status()).isEqualTo(7);
    assertThat(exec(List.of(option, "sh", "-c", "kill -TERM $$")).status()).isEqualTo(128 + 15);
    assertThat(exec(List.of(option, "sh", "-c", "printf %s \"$1\"", "sh", "it's")).out())
        .isEqualTo("it's");
    String waits = "trap 'echo told; exit 3' TERM; echo ready; while :; do sleep 0.01; done";
    try (var devkvm = DevkvmProcess.start(command(List.of(option, "sh", "-c", waits)))) {
      devkvm.await("ready\n");
      devkvm.terminate();
      Ended ended = devkvm.end();
      assertThat(ended.out()).isEqualTo("told\n");
      assertThat(ended.status()).isEqualTo(3);
    }
  }

  /** Though picocli would take a word that begins with @ for the name of a file of words. */
  @Test
  void theProgramsArgumentsAreItsOwn(@TempDir Path directory) throws Exception {
    Path file = Files.writeString(directory.resolve("words"), "other words");

    assertThat(exec(List.of("--stat", "--", "echo", "@" + file)).out())
        .isEqualTo("@" + file + "\n");
    assertThat(exec(List.of("--trace-ioctls", "--", "echo", "@" + file)).out())
        .isEqualTo("@" + file + "\n");
  }

  @Test
  void aServerIsFoundFromAnyDirectory(@TempDir Path directory) throws Exception {
    Path socket = directory.resolve("s");
    Path test = build(DevkvmProcess.MACHINE, "test");
    Process server =
        new ProcessBuilder(DevkvmProcess.command("serve", "--socket", socket.toString())).start();
    try {
      while (!Files.exists(socket)) {
        assertThat(server.isAlive()).isTrue();
      }
      String relative = Path.of("").toAbsolutePath().relativize(socket).toString();

      assertThat(
              exec(
                  List.of(
                      "--connect",
                      relative,
                      "--",
                      "sh",
                      "-c",
                      "cd /; exec \"$@\"",
                      "sh",
                      test.toString(),
                      "store_ends_run")))
          .isEqualTo(new Ended(0, "ok     store_ends_run\n", ""));
      Files.delete(socket);
      Files.createFile(socket); // somebody else's now
    } finally {
      server.destroy();
      server.waitFor();
    }
    assertThat(socket).exists();
  }

  @Test
  void aPlanForAServerIsKeptWhileItsFilesStayAsTheyWere(@TempDir Path directory) throws Exception {
    Path program = directory.resolve("program");
    Files.copy(Path.of("/bin/echo"), program);
    Instant yesterday = Instant.now().minusSeconds(100_000);
    Files.setLastModifiedTime(program, FileTime.from(yesterday));
    Files.setLastModifiedTime(directory, FileTime.from(yesterday));
    assertThat(exec(List.of("--connect", "@none", "--", program.toString(), "java")).out())
        .isEqualTo("java\n");
    // What is built has the time of its building, which may be this very second.
    Files.setLastModifiedTime(PLAN, FileTime.from(Instant.now().plusSeconds(2)));

    assertThat(followed(program, "")).isEqualTo("@other a  b\n");
    assertThat(followed(program, "LD_PRELOAD=; PATH=/bin")).isEqualTo("no plan\n");
    assertThat(followed(program, "sysroot=/usr")).isEqualTo("no plan\n");
    assertThat(followed(Path.of("/bin/echo"), "")).isEqualTo("no plan\n");
    assertThat(followed(program, "cd /")).isEqualTo("no plan\n");
    Files.createFile(directory.resolve("another")); // a file in the directory
    Files.setLastModifiedTime(directory, FileTime.from(Instant.now().plusSeconds(4)));
    assertThat(followed(program, "")).isEqualTo("no plan\n");
    Files.setLastModifiedTime(directory, FileTime.from(yesterday));
    assertThat(followed(program, "")).isEqualTo("@other a  b\n");
    Files.delete(program);
    Files.setLastModifiedTime(directory, FileTime.from(yesterday));
    assertThat(followed(program, "")).isEqualTo("no plan\n");
  }

  /** What the script ./devkvm does with a plan that is kept, after some words of the shell. */
  private static String followed(Path program, String before) throws Exception {
    String script =
        "kept=%s connect=@other sysroot=; set -- '%s' '@other' 'a  b'; %s; . \"$kept\"; echo no plan"
            .formatted(PLAN, program, before.isEmpty() ? ":" : before);
    try (var shell = DevkvmProcess.start(List.of("sh", "-c", script))) {
      return shell.end().out();
    }
  }

  @Test
  void whoeverListensWithoutServingIsNotWaitedFor(@TempDir Path directory) throws Exception {
    Path socket = directory.resolve("s");
    Path test = build(DevkvmProcess.MACHINE, "test");
    try (var listener = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      listener.bind(UnixDomainSocketAddress.of(socket));
      byte[] otherVersion = {22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0};
      for (byte[] welcome : List.of(new byte[0], otherVersion)) {
        CompletableFuture<Void> answer =
            CompletableFuture.runAsync(() -> welcome(listener, welcome));
        Ended ended =
            exec(List.of("--connect", socket.toString(), "--", test.toString(), "store_ends_run"));
        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err())
            .startsWith(
                "devkvm: "
                    + (welcome.length == 0
                        ? "the server does not answer at "
                        : "another version of devkvm serves at ")
                    + socket
                    + "\n");
        answer.join(); // last: whoever has not come here has no answer either
      }
    }
  }

  @Test
  void whatAProgramLeavesBehindFindsTheServer() throws Exception {
    Path test = build(DevkvmProcess.MACHINE, "test");
    String leave = "(while kill -0 $$; do :; done 2>/dev/null; exec \"$0\" store_ends_run) &";

    assertThat(execAndServer(List.of("--", "sh", "-c", leave, test.toString())))
        .isEqualTo("ok     store_ends_run\n");
  }

  /**
   * What a program says, and its server when the program has ended: cat reads on, a Process does
   * not.
   */
  private static String execAndServer(List<String> words) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("sh", "-c", "\"$@\" 2>&1 | cat", "sh", "sh", "-c", SCRIPT, "sh"));
    command.addAll(execCommand());
    command.addAll(words);
    Process devkvm = new ProcessBuilder(command).start();
    return new String(devkvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void welcome(ServerSocketChannel listener, byte[] welcome) {
    try (SocketChannel client = listener.accept()) {
      int _ = client.read(ByteBuffer.allocate(40));
      int _ = client.write(ByteBuffer.wrap(welcome));
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }

  /** As where a disk is full. */
  @Test
  void aLogThatCannotBeWrittenIsTold() throws Exception {
    List<String> words = new ArrayList<>(List.of("--trace-ioctls=/dev/full", "--"));
    words.addAll(List.of(build(DevkvmProcess.MACHINE, "test").toString(), "store_ends_run"));
    assertThat(execAndServer(words))
        .isEqualTo(
            """
            ok     store_ends_run
            devkvm: /dev/full is not complete: it could not be written
            """);
  }

  @Test
  void whatIsWrongIsToldInOneLine() throws Exception {
    assertThat(exec(List.of("--", "/no/such/program")))
        .isEqualTo(new Ended(2, "", "devkvm: there is no program /no/such/program to execute\n"));
    assertThat(exec(List.of("--no-such-option")).status()).isEqualTo(2);
    assertThat(exec(List.of("--gic", "7", "--", "true")))
        .isEqualTo(new Ended(2, "", "devkvm: GIC version 7 is not supported; 2 and 3 are\n"));
    assertThat(exec(List.of("--connect", "s", "--strict", "--", "true")))
        .isEqualTo(
            new Ended(2, "", "devkvm: --strict is for a server of its own, not with --connect\n"));
    assertThat(exec(List.of("--help")).out()).startsWith("Usage: devkvm exec");
  }

  private Ended exec(List<String> words) throws IOException, InterruptedException {
    ProcessBuilder command = new ProcessBuilder(command(words));
    command.environment().put("PATH", path);
    try (var devkvm = DevkvmProcess.start(command)) {
      return devkvm.end();
    }
  }

  /** What executes a program, after options of {@code devkvm exec}. */
  static List<String> command(List<String> words) {
    List<String> command = new ArrayList<>(List.of("sh", "-c", SCRIPT, "sh"));
    command.addAll(execCommand());
    command.addAll(words);
    return command;
  }

  private static List<String> execCommand() {
    List<String> command = DevkvmProcess.command("exec");
    command.add(command.size() - 3, "-Ddevkvm.home=" + SHIM.getParent());
    return command;
  }

  /** Builds a program of shim/test for a machine; for musl where its name says so. */
  static Path build(String kind, String program) throws Exception {
    return build(kind, program, System.getenv("PATH"));
  }

  private static Path build(String kind, String program, String path) throws Exception {
    assumeTrue(isInstalled("cc") && isInstalled("make"));
    String target = "target/" + kind + "/" + program;
    String machine = kind.replace("-musl", "");
    List<String> command =
        new ArrayList<>(List.of("make", "-s", "-C", SHIM.toString(), "ARCH=" + machine));
    if (!kind.equals(machine)) {
      String compiler =
          machine.equals(DevkvmProcess.MACHINE) ? "musl-gcc" : machine + "-linux-musl-gcc";
      command.addAll(List.of("CC=" + compiler, "OUT=target/" + kind));
    }
    command.add(target);
    ProcessBuilder make = new ProcessBuilder(command).inheritIO();
    make.environment().put("PATH", path);
    assertThat(make.start().waitFor()).isZero();
    return SHIM.resolve(target);
  }

  private static boolean emulatesArm64() {
    return !DevkvmProcess.MACHINE.equals("aarch64")
        && isInstalled("aarch64-linux-gnu-gcc")
        && isInstalled("qemu-aarch64-static");
  }

  static boolean isInstalled(String program) {
    return List.of(System.getenv("PATH").split(":")).stream()
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
  }
}
