package org.devkvm.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.devkvm.cli.DevkvmProcess.Ended;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How much a run does around the guest: the classes that come from elsewhere than an AOT cache that
 * an equal start has made. Each is one that the JVM spins anew every time (a switch over patterns,
 * a proxy, a shape of native call), or that no archive keeps.
 */
class StartIT {
  /**
   * All of them the JDK's, for handles of memory and the one shape of native calls. How many of its
   * forms of method handles are in the cache already differs by one with changes of ours.
   */
  private static final int MOST = 24;

  /** The same, and the handle of a client's call area. */
  private static final int MOST_OF_A_SERVER = 28;

  private static final String ARCHIVED = "shared objects file";

  @TempDir private Path files;

  @Test
  void fewClassesComeFromElsewhereThanTheCache() throws Exception {
    Path kernel = Files.write(files.resolve("Image"), kernelThatSwitchesOff());
    Path initrd = Files.write(files.resolve("initrd"), new byte[512]);
    Path cache = files.resolve("cache.aot");
    Path log = files.resolve("classes");
    String[] run = {"run", "--kernel=" + kernel, "--initrd=" + initrd};

    start(List.of("-XX:AOTCacheOutput=" + cache), run);
    assertThat(cache).isNotEmptyFile();
    Ended ended = start(List.of("-XX:AOTCache=" + cache, "-Xlog:class+load:file=" + log), run);

    assertThat(ended).isEqualTo(new Ended(0, "", ""));
    assertThat(notArchived(log))
        .hasSizeLessThanOrEqualTo(MOST)
        .noneMatch(c -> c.contains("devkvm") || c.contains("picocli"));
    assertThat(Files.readAllLines(log)).noneMatch(c -> c.contains("SecureRandom"));
  }

  /** A server, and a program that it serves. */
  @Test
  void fewClassesOfAServerComeFromElsewhereThanTheCache() throws Exception {
    assumeTrue(ExecIT.isInstalled("cc") && ExecIT.isInstalled("make"));
    Path program = ExecIT.build(DevkvmProcess.MACHINE, "vmm");
    Path cache = files.resolve("cache.aot");
    Path log = files.resolve("classes");

    serve(List.of("-XX:AOTCacheOutput=" + cache), program);
    assertThat(cache).isNotEmptyFile();
    serve(List.of("-XX:AOTCache=" + cache, "-Xlog:class+load:file=" + log), program);

    assertThat(notArchived(log))
        .hasSizeLessThanOrEqualTo(MOST_OF_A_SERVER)
        .noneMatch(c -> c.contains("picocli"))
        .filteredOn(c -> c.contains("devkvm"))
        .as("what the guest was doing when it was interrupted is another matter each time")
        .hasSizeLessThan(5);
  }

  /** The classes of a log that do not come from the cache, which must have given the others. */
  private static List<String> notArchived(Path log) throws Exception {
    List<String> classes = Files.readAllLines(log);
    assertThat(classes)
        .as("the cache is used")
        .filteredOn(c -> c.contains(ARCHIVED))
        .hasSizeGreaterThan(1000);
    return classes.stream().filter(c -> !c.contains(ARCHIVED)).toList();
  }

  /** Ends when the server has ended, which has standard error open. */
  private static void serve(List<String> flags, Path program) throws Exception {
    List<String> command = ExecIT.command(List.of("--", program.toString(), "kvmtool"));
    command.addAll(command.indexOf("-p"), flags);
    List<String> whole = new ArrayList<>(List.of("sh", "-c", "\"$@\" 2>&1 | cat", "sh"));
    whole.addAll(command);
    try (var devkvm = DevkvmProcess.start(whole)) {
      assertThat(devkvm.end().out()).contains("no number is missing");
    }
  }

  private static Ended start(List<String> flags, String[] run) throws Exception {
    List<String> command = new ArrayList<>(DevkvmProcess.command(run));
    command.addAll(2, flags); // behind the file of flags, which ends all logging
    try (var devkvm = DevkvmProcess.start(command)) {
      return devkvm.end();
    }
  }

  /** mov w0, #8; movk w0, #0x8400, lsl #16; hvc #0: PSCI SYSTEM_OFF. */
  private static byte[] kernelThatSwitchesOff() {
    ByteBuffer image = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
    image.putInt(0, 0x1400_0010); // b .+64
    image.putLong(16, 4096); // image_size
    image.putLong(24, 0xa); // flags: little endian, 4 KiB pages, anywhere
    image.putInt(56, 0x644d_5241); // "ARM\x64"
    image.putInt(64, 0x5280_0100).putInt(68, 0x72b0_8000).putInt(72, 0xd400_0002);
    return image.array();
  }
}
