package org.devkvm.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.devkvm.cli.exit.ExitStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a person gets wrong is answered with one line that names it, and status 2. */
class MainTest {
  @TempDir private Path files;

  private Path kernel = Path.of("");
  private Path initrd = Path.of("");

  private record Answer(int status, String out, String err) {}

  @BeforeEach
  void writeFiles() throws IOException {
    kernel = Files.write(files.resolve("Image"), emptyArm64Image());
    initrd = Files.write(files.resolve("initrd"), new byte[512]);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "--memory, 0, a guest needs more memory than '0'",
        "--memory, lots, 'lots' is not a size (write 512M or 2G)",
        "--memory, -5M, '-5M' is not a size",
        "--memory, 99999999999G, is more than can be counted",
        "--memory, 1M, 1 MiB of memory is not possible",
        "--memory, 9000G, 9216000 MiB of memory is not possible",
        "--cpus, 0, 0 CPUs are not possible",
        "--cpus, 999, 999 CPUs are not possible",
        "--cpus, two, Invalid value for option '--cpus'",
        "--gic, 7, GIC version 7 is not supported",
        "--engine, jit, 'jit' is no engine (write machine-code or interpreter or reference or lockstep)",
        "--code-cache, perhaps, 'perhaps' is neither on nor off",
        "--timeout, 0, '0' is not a time (write",
        "--timeout, soon, 'soon' is not a time",
        "--frobnicate, 1, Unknown option: '--frobnicate'"
      })
  void unusableOptionIsNamed(String option, String value, String line) {
    refused(line, "run", "--kernel=" + kernel, "--initrd=" + initrd, option, value);
  }

  @Test
  void unusableKernelIsNamed() throws IOException {
    refused("kernel /nonexistent/Image: no such file", "run", "--kernel=/nonexistent/Image");
    refused("is empty", "run", "--kernel", write("empty", new byte[0]));
    refused("is a directory", "run", "--kernel", files.toString());
    refused("kernel ", "run", "--kernel", write("truncated", new byte[] {0x4d, 0x5a, 0, 0}));
    byte[] x86 = new byte[4096];
    x86[0x1fe] = 0x55;
    x86[0x1ff] = (byte) 0xaa;
    System.arraycopy("HdrS".getBytes(US_ASCII), 0, x86, 0x202, 4);
    refused("x86", "run", "--kernel", write("bzImage", x86));
  }

  @Test
  void unusableInitrdIsNamed() {
    refused(
        "initrd /nonexistent/initrd: no such file",
        "run",
        "--kernel=" + kernel,
        "--initrd=/nonexistent/initrd");
  }

  @Test
  void saveAndRestoreThatCannotBeAreNamed() throws IOException {
    refused("--save-after wants --save FILE", "run", "--save-after=1s");
    refused("--restore decides already what --cpus is", "run", "--restore=x", "--cpus=2");
    refused("--restore goes on with the guest's own command", "run", "--restore=x", "--", "true");
    refused("cannot read /nonexistent/x: no such file", "run", "--restore=/nonexistent/x");
    refused("is not a saved machine", "run", "--restore", write("text", "text".getBytes(UTF_8)));
  }

  @Test
  void socketThatCannotBeListenedAtIsNamed() throws IOException {
    refused("Missing required option: '--socket=PATH'", "serve");
    refused("--socket wants a path, or @ and a name", "serve", "--socket=");
    refused("--socket wants a path, or @ and a name", "serve", "--socket", "@");
    refused("GIC version 7 is not supported", "serve", "--socket=x", "--gic=7");
    refused(
        "cannot listen at /nonexistent/s: No such file or directory",
        "serve",
        "--socket=/nonexistent/s");
    refused("File name too long", "serve", "--socket", "/" + "x".repeat(107));
    refused("Address already in use", "serve", "--socket", write("file", new byte[0]));
    assertThat(files.resolve("file")).exists();
  }

  @Test
  void optionGivenTwiceIsNamed() {
    refused("option '--cpus' (N) should be specified only once", "run", "--cpus=1", "--cpus=2");
  }

  @Test
  void missingAndUnknownCommandsAreNamed() {
    refused("what shall it do?");
    refused("'frob' is not a command; try: devkvm --help", "frob");
    refused("'all' is one word too many; try: devkvm info --help", "info", "all");
    refused("Missing required parameter for option '--kernel'", "run", "--kernel");
  }

  @Test
  void dumpsTheDeviceTree() throws IOException {
    Path dtb = files.resolve("dtb");
    Answer answer = devkvm("run", "--kernel=" + kernel, "--initrd=" + initrd, "--dump-dtb=" + dtb);

    assertThat(answer).isEqualTo(new Answer(0, "", ""));
    assertThat(ByteBuffer.wrap(Files.readAllBytes(dtb)).getInt())
        .as("FDT magic")
        .isEqualTo(0xd00dfeed);
  }

  @Test
  void commandLineIsTheKernelsWhole() throws IOException {
    Path dtb = files.resolve("dtb");
    List<String> words =
        List.of(
            "run", "--kernel=" + kernel, "--initrd=" + initrd, "--dump-dtb=" + dtb, "--append=z");

    devkvm(words.toArray(String[]::new));
    assertThat(Files.readString(dtb, ISO_8859_1)).contains("console=ttyAMA0");

    List<String> own = new ArrayList<>(words);
    own.add("--command-line=one two");
    assertThat(devkvm(own.toArray(String[]::new))).isEqualTo(new Answer(0, "", ""));
    assertThat(Files.readString(dtb, ISO_8859_1))
        .contains("one two z\0")
        .doesNotContain("console=ttyAMA0");
  }

  @Test
  void fileThatCannotBeWrittenIsNamed() {
    refused(
        "cannot write /nonexistent/dtb: no such directory",
        "run",
        "--kernel=" + kernel,
        "--initrd=" + initrd,
        "--dump-dtb=/nonexistent/dtb");
    refused(
        "cannot write /nonexistent/trace: no such directory",
        "run",
        "--kernel=" + kernel,
        "--initrd=" + initrd,
        "--trace-ioctls=/nonexistent/trace");
  }

  @Test
  void wordAfterTraceIoctlsIsNoFile() {
    Path dtb = files.resolve("dtb");
    Answer answer =
        devkvm(
            "run",
            "--trace-ioctls",
            "--strict",
            "--kernel=" + kernel,
            "--initrd=" + initrd,
            "--dump-dtb=" + dtb);
    assertThat(answer).isEqualTo(new Answer(0, "", ""));
  }

  @Test
  void helpTellsEveryOptionAndStatus() {
    Answer help = devkvm("run", "--help");

    assertThat(help.status()).isZero();
    assertThat(help.err()).isEmpty();
    assertThat(help.out())
        .contains(
            "--kernel",
            "--initrd",
            "--append",
            "--memory",
            "--cpus",
            "--gic",
            "--engine",
            "--console",
            "--timeout");
    assertThat(help.out())
        .contains(
            Stream.of(ExitStatus.values()).map(status -> Integer.toString(status.code())).toList());
  }

  @Test
  void infoListsTheCapabilities() {
    Answer info = devkvm("info");

    assertThat(info.status()).isZero();
    assertThat(info.out().lines())
        .as("what a client of a GICv2 and PSCI looks for")
        .contains(
            "KVM_GET_API_VERSION 12",
            "KVM_CAP_USER_MEMORY 1",
            "KVM_CAP_ONE_REG 1",
            "KVM_CAP_ARM_PSCI_0_2 1",
            "KVM_CAP_DEVICE_CTRL 1");
  }

  @Test
  void versionIsOneLine() {
    Answer version = devkvm("--version");

    assertThat(version.status()).isZero();
    assertThat(version.out()).matches("devkvm \\S+\\R");
  }

  private static void refused(String line, String... arguments) {
    Answer answer = devkvm(arguments);

    assertThat(answer.err()).startsWith("devkvm: ").contains(line);
    assertThat(answer.err().lines()).as("one line").hasSize(1);
    assertThat(answer.err()).as("no stack trace").doesNotContain("Exception");
    assertThat(answer.out()).isEmpty();
    assertThat(answer.status()).isEqualTo(2);
  }

  private static Answer devkvm(String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    int status = Main.execute(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Answer(status, out.toString(), err.toString());
  }

  private String write(String name, byte[] content) throws IOException {
    return Files.write(files.resolve(name), content).toString();
  }

  /** A header as booting.rst has it, and no code. */
  private static byte[] emptyArm64Image() {
    ByteBuffer image = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
    image.putLong(16, 4096); // image_size
    image.putLong(24, 0xa); // flags: little endian, 4 KiB pages, anywhere
    image.putInt(56, 0x644d5241); // "ARM\x64"
    return image.array();
  }
}
