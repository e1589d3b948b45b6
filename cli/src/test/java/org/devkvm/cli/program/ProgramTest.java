package org.devkvm.cli.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.devkvm.cli.exit.Failure;
import org.devkvm.cli.program.Program.Surroundings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which file {@code devkvm exec} executes, and how. */
class ProgramTest {
  private static final String LINKER = "/lib/ld-linux-aarch64.so.1";

  @TempDir private Path tree;
  private Path sysroot = Path.of("");

  @BeforeEach
  void plantTree() throws IOException {
    sysroot = Files.createDirectory(tree.resolve("sysroot"));
    Files.createDirectories(sysroot.resolve("lib"));
    Files.createFile(sysroot.resolve(LINKER.substring(1)));
    Files.createDirectories(sysroot.resolve("usr/bin"));
    Files.createDirectories(tree.resolve("bin"));
  }

  @Test
  void programOfThisMachineIsExecutedByItself() throws Exception {
    Path file = elf("bin/vmm", ElfFile.X86_64, "/lib64/ld-linux-x86-64.so.2");

    Program program = Program.find("vmm", on("x86_64", Optional.empty()));

    assertThat(program).isEqualTo(new Program(file, "x86_64", false, Program.How.PRELOADED));
    assertThat(program.command(Path.of(""), Optional.empty(), "vmm", List.of("-m"), Path.of("s")))
        .containsExactly(file.toString(), "-m");
  }

  @Test
  void arm64ProgramOnAnotherMachineIsExecutedByQemu() throws Exception {
    elf("bin/vmm", ElfFile.X86_64, "/lib64/ld-linux-x86-64.so.2");
    Path file = elf("sysroot/usr/bin/vmm", ElfFile.AARCH64, LINKER);
    Optional<Path> root = Optional.of(sysroot);

    Program program =
        Program.find("vmm", new Surroundings("/usr/bin:" + tree.resolve("bin"), "x86_64", root));

    assertThat(program).isEqualTo(new Program(file, "aarch64", false, Program.How.EMULATED));
    assertThat(program.command(Path.of("/q"), root, "vmm", List.of("a b"), Path.of("/s.so")))
        .containsExactly(
            "/q",
            "-L",
            sysroot.toString(),
            "-E",
            "LD_PRELOAD=/s.so",
            "-0",
            "vmm",
            file.toString(),
            "a b");
  }

  @Test
  void arm64ProgramOnAnArm64MachineIsExecutedByItself() throws Exception {
    Path file = elf("bin/vmm", ElfFile.AARCH64, LINKER);

    assertThat(Program.find("vmm", on("aarch64", Optional.empty())))
        .isEqualTo(new Program(file, "aarch64", false, Program.How.PRELOADED));
  }

  @Test
  void staticProgramOfThisMachineIsExecutedUnderAFilter() throws Exception {
    Path file = elf("bin/static", ElfFile.X86_64, null);

    Program program = Program.find("static", on("x86_64", Optional.empty()));

    assertThat(program).isEqualTo(new Program(file, "x86_64", false, Program.How.FILTERED));
    assertThat(program.command(Path.of(""), Optional.empty(), "zero", List.of("a"), Path.of("/l")))
        .containsExactly("/l", file.toString(), "zero", "a");
  }

  @Test
  void programOfMuslNeedsTheShimOfMusl() throws Exception {
    Path file = elf("bin/vmm", ElfFile.X86_64, "/lib/ld-musl-x86_64.so.1");

    assertThat(Program.find("vmm", on("x86_64", Optional.empty())))
        .isEqualTo(new Program(file, "x86_64", true, Program.How.PRELOADED));
  }

  @Test
  void scriptIsWhatItsFirstLineNames() throws Exception {
    Path shell = elf("bin/shell", ElfFile.X86_64, "/lib64/ld-linux-x86-64.so.2");
    Path script =
        executable("bin/script", ("#! " + shell + " -e\n").getBytes(StandardCharsets.UTF_8));

    assertThat(Program.find(script.toString(), on("x86_64", Optional.empty())))
        .isEqualTo(new Program(script, "x86_64", false, Program.How.PRELOADED));
  }

  @Test
  void whatCannotBeExecutedIsToldInOneLine() throws Exception {
    elf("bin/static-arm64", ElfFile.AARCH64, null);
    elf("bin/arm64", ElfFile.AARCH64, "/lib/no-such-linker.so.1");
    elf("bin/sparc", 43, "/lib/ld.so");
    executable("bin/text", "hello".getBytes(StandardCharsets.UTF_8));
    executable("bin/script", "#!/no/such/shell\n".getBytes(StandardCharsets.UTF_8));
    Files.writeString(tree.resolve("bin/plain"), "hello");
    Files.createDirectory(tree.resolve("bin/directory"));

    assertRefused("absent", "there is no program absent to execute");
    assertRefused("static-arm64", "use a dynamically linked build (for Rust, a -gnu target)");
    assertRefused("arm64", "name the directory of an arm64 system with --sysroot");
    assertRefused("sparc", "is a program for neither x86_64 nor arm64");
    assertRefused("text", "is no program that this machine can execute");
    assertRefused("script", "there is no /no/such/shell, which executes the script ");
    assertRefused("plain", "/bin/plain is not executable: chmod +x makes it so");
    assertRefused("directory", "/bin/directory is a directory, no program");
    assertRefused("", "there is no program '' to execute");
  }

  private void assertRefused(String name, String why) {
    assertThatThrownBy(() -> Program.find(name, on("x86_64", Optional.empty())))
        .isInstanceOf(Failure.class)
        .hasMessageContaining(why)
        .hasMessageNotContaining("\n");
  }

  private Surroundings on(String host, Optional<Path> root) {
    return new Surroundings("/nowhere:" + tree.resolve("bin"), host, root);
  }

  /** An ELF file that has a head only. */
  private Path elf(String path, int machine, @Nullable String linker) throws IOException {
    ByteBuffer file = ByteBuffer.allocate(256).order(ByteOrder.LITTLE_ENDIAN);
    file.put(0, new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1});
    file.putShort(18, (short) machine).putLong(32, 64).putShort(54, (short) 56);
    if (linker != null) {
      byte[] text = (linker + "\0").getBytes(StandardCharsets.UTF_8);
      file.putShort(56, (short) 1).putInt(64, 3).putLong(72, 128).putLong(96, text.length);
      file.put(128, text);
    }
    return executable(path, file.array());
  }

  private Path executable(String path, byte[] content) throws IOException {
    Path file = Files.write(tree.resolve(path), content);
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }
}
