package org.devkvm.cli.program;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.devkvm.cli.exit.ExitStatus;
import org.devkvm.cli.exit.Failure;

/**
 * A program to be executed on this machine with the shim.
 *
 * @param file where it is
 * @param machine for which it is made: {@code x86_64} or {@code aarch64}
 * @param musl whether its C library is musl, not glibc
 * @param how how it is executed
 */
public record Program(Path file, String machine, boolean musl, How how) {
  /** What reaches its calls. */
  public enum How {
    /** The shim, preloaded. */
    PRELOADED,
    /** The shim, preloaded under qemu-aarch64. */
    EMULATED,
    /** A filter of system calls: it is static. */
    FILTERED
  }

  private static final int SCRIPTS = 4;
  private static final int LINE_BYTES = 256;

  /**
   * Where programs are looked for.
   *
   * @param path the environment's PATH
   * @param host the machine's name, as uname -m has it
   * @param sysroot the arm64 system that emulated programs see; empty: this machine's own
   */
  public record Surroundings(String path, String host, Optional<Path> sysroot) {}

  /** Finds a program by its name, as a shell does, and looks at it. */
  public static Program find(String name, Surroundings surroundings) throws Failure {
    List<Path> there = candidates(name, surroundings).filter(Files::exists).toList();
    Path file =
        there.stream()
            .filter(path -> Files.isRegularFile(path) && Files.isExecutable(path))
            .findFirst()
            .orElseThrow(() -> new Failure(ExitStatus.USAGE, absence(name, there)));
    try {
      return inspect(file, surroundings);
    } catch (IOException refused) {
      throw new Failure(
          ExitStatus.USAGE, "cannot read " + file + ": " + Failure.reason(refused), refused);
    }
  }

  private static String absence(String name, List<Path> there) {
    if (there.isEmpty() || name.isEmpty()) {
      return "there is no program " + (name.isEmpty() ? "''" : name) + " to execute";
    }
    Path first = there.getFirst();
    return first
        + (Files.isDirectory(first)
            ? " is a directory, no program"
            : " is not executable: chmod +x makes it so");
  }

  /** What decides that a name means this file: other files and directories where one may come. */
  public List<Path> watched(String name, Surroundings surroundings) {
    List<Path> watched = new ArrayList<>(List.of(file));
    candidates(name, surroundings)
        .flatMap(path -> Stream.of(path, path.toAbsolutePath().getParent()))
        .filter(Objects::nonNull)
        .distinct()
        .forEach(watched::add);
    return watched;
  }

  private static Stream<Path> candidates(String name, Surroundings surroundings) {
    Optional<Path> sysroot = surroundings.sysroot();
    if (name.contains("/")) {
      Stream<Path> inside = sysroot.stream().map(root -> inside(root, name));
      return name.startsWith("/")
          ? Stream.concat(inside, Stream.of(Path.of(name)))
          : Stream.of(Path.of(name));
    }
    List<Path> directories =
        Stream.of(surroundings.path().split(":"))
            .map(directory -> Path.of(directory.isEmpty() ? "." : directory))
            .toList();
    Stream<Path> inside =
        sysroot.stream()
            .flatMap(root -> directories.stream().map(path -> inside(root, path.toString())))
            .map(directory -> directory.resolve(name));
    return Stream.concat(inside, directories.stream().map(path -> path.resolve(name)));
  }

  private static Path inside(Path root, String path) {
    return root.resolve(path.startsWith("/") ? path.substring(1) : path);
  }

  private static Program inspect(Path file, Surroundings surroundings) throws IOException, Failure {
    Path executed = file;
    for (int i = 0; i < SCRIPTS; i++) {
      Optional<ElfFile> elf = ElfFile.read(executed);
      if (elf.isPresent()) {
        return of(file, elf.get(), surroundings);
      }
      Path script = executed;
      executed = interpreter(script);
      if (!Files.isRegularFile(executed)) {
        throw new Failure(
            ExitStatus.USAGE, "there is no " + executed + ", which executes the script " + script);
      }
    }
    throw new Failure(ExitStatus.USAGE, file + " is a script of a script of a script");
  }

  /** What the first line of a script names. */
  private static Path interpreter(Path script) throws IOException, Failure {
    byte[] head = new byte[LINE_BYTES];
    int length;
    try (var input = Files.newInputStream(script)) {
      length = input.readNBytes(head, 0, LINE_BYTES);
    }
    String line =
        new String(head, 0, length, StandardCharsets.UTF_8).lines().findFirst().orElse("");
    String[] words =
        line.startsWith("#!") ? line.substring(2).strip().split("[ \t]") : new String[1];
    if (words[0] == null || words[0].isEmpty()) {
      throw new Failure(ExitStatus.USAGE, script + " is no program that this machine can execute");
    }
    return Path.of(words[0]);
  }

  private static Program of(Path file, ElfFile elf, Surroundings surroundings) throws Failure {
    String machine =
        switch (elf.machine()) {
          case ElfFile.X86_64 -> "x86_64";
          case ElfFile.AARCH64 -> "aarch64";
          default ->
              throw new Failure(
                  ExitStatus.USAGE, file + " is a program for neither x86_64 nor arm64");
        };
    boolean emulated = !machine.equals(surroundings.host());
    if (emulated && machine.equals("x86_64")) {
      throw new Failure(ExitStatus.USAGE, file + " is a program for x86_64, on another machine");
    }
    if (!emulated) {
      How how = elf.interpreter().isEmpty() ? How.FILTERED : How.PRELOADED;
      return new Program(file, machine, elf.isOfMusl(), how);
    }
    String linker =
        elf.interpreter()
            .orElseThrow(() ->
                new Failure(
                    ExitStatus.USAGE,
                    file
                        + " is a static arm64 program, which cannot be reached on this machine:"
                        + " use a dynamically linked build (for Rust, a -gnu target), or an arm64 machine"));
    checkLibraries(linker, surroundings.sysroot());
    return new Program(file, machine, elf.isOfMusl(), How.EMULATED);
  }

  /** Whether this machine needs qemu-aarch64 for it. */
  public boolean emulated() {
    return how == How.EMULATED;
  }

  private static void checkLibraries(String linker, Optional<Path> sysroot) throws Failure {
    boolean there =
        Files.exists(Path.of(linker))
            || (sysroot.isPresent() && Files.exists(inside(sysroot.get(), linker)));
    if (!there) {
      throw new Failure(
          ExitStatus.USAGE,
          "there is no "
              + linker
              + " for an arm64 program: name the directory of an arm64 system with --sysroot"
              + " (on Debian, libc6-arm64-cross has one: /usr/aarch64-linux-gnu)");
    }
  }

  /**
   * The words that execute it.
   *
   * @param qemu the emulator, if it is emulated
   * @param name argument 0
   * @param arguments those after it
   * @param shim the library that is preloaded, or what executes a static program
   */
  public List<String> command(
      Path qemu, Optional<Path> sysroot, String name, List<String> arguments, Path shim) {
    List<String> words = new ArrayList<>();
    if (emulated()) {
      words.add(qemu.toString());
      sysroot.ifPresent(root -> words.addAll(List.of("-L", root.toString())));
      words.addAll(List.of("-E", "LD_PRELOAD=" + shim, "-0", name));
    }
    if (how == How.FILTERED) {
      words.addAll(List.of(shim.toString(), file.toString(), name));
    } else {
      words.add(file.toString());
    }
    words.addAll(arguments);
    return words;
  }
}
