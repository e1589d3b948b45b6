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
  /** What the JDK spins for the one shape of native calls. */
  private static final List<String> OF_NATIVE_CALLS =
      List.of(
          "jdk.internal.foreign.abi.AbstractLinker$$TypeSwitch",
          "jdk.internal.foreign.abi.BindingSpecializer$$TypeSwitch",
          "jdk.internal.foreign.abi.CallingSequenceBuilder$$TypeSwitch",
          "jdk.internal.foreign.abi.CallingSequenceBuilder$$TypeSwitch",
          "jdk.internal.foreign.abi.DowncallStub");

  /** And for the handle of a client's call area. */
  private static final String OF_A_CALL_AREA =
      "jdk.internal.foreign.Utils$BaseAndScale$$TypeSwitch";

  /**
   * Those are called through forms of method handles, some 20 of them. How many are in the cache
   * differs from one training run to the next.
   */
  private static final int FORMS = 40;

  private static final String FORM = "java.lang.invoke.LambdaForm$";

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
    assertThat(notArchived(log)).containsExactlyInAnyOrderElementsOf(OF_NATIVE_CALLS);
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

    List<String> others = new ArrayList<>(notArchived(log));
    assertThat(others).containsAll(OF_NATIVE_CALLS).contains(OF_A_CALL_AREA);
    others.remove(OF_A_CALL_AREA);
    OF_NATIVE_CALLS.forEach(others::remove);
    assertThat(others)
        .as("what the threads were doing when they met is another matter each time")
        .hasSizeLessThan(5)
        .allMatch(c -> c.startsWith("org.devkvm.") || c.startsWith("java.util.concurrent."));
  }

  /**
   * The names of the classes of a log that do not come from the cache, which must have given the
   * others, without those of the forms of method handles, of which there may be so many.
   */
  private static List<String> notArchived(Path log) throws Exception {
    List<String> classes = Files.readAllLines(log);
    assertThat(classes)
        .as("the cache is used")
        .filteredOn(c -> c.contains(ARCHIVED))
        .hasSizeGreaterThan(1000);
    List<String> names =
        classes.stream().filter(c -> !c.contains(ARCHIVED)).map(StartIT::name).toList();
    assertThat(names).filteredOn(n -> n.startsWith(FORM)).hasSizeLessThan(FORMS);
    return names.stream().filter(n -> !n.startsWith(FORM)).toList();
  }

  /** {@code [0.1s][info][class,load] NAME/0x... source: ...}, or without an address. */
  private static String name(String line) {
    return line.substring(line.lastIndexOf(']') + 1).trim().split("[/ ]", 2)[0];
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
