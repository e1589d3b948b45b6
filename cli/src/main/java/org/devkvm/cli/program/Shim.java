package org.devkvm.cli.program;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.devkvm.cli.exit.ExitStatus;
import org.devkvm.cli.exit.Failure;

/**
 * The C library that native programs are executed with, one for each machine and C library of a
 * program; built from its sources when needed.
 */
public final class Shim {
  private static final String PRELOADED = "libdevkvm.so";
  private static final String AWAIT = "devkvm-await";
  private static final List<String> DIRECTORIES = List.of("src", "launch");
  private static final Pattern COMPLAINT = Pattern.compile("error:|: cannot |No space left");

  private final Path sources;
  private final String host;
  private final String path;

  /**
   * The shim of a source tree.
   *
   * @param home the root of the tree
   * @param host the machine's name, as uname -m has it
   * @param path the environment's PATH, where compilers are
   */
  public Shim(Path home, String host, String path) {
    this.sources = home.resolve("shim");
    this.host = host;
    this.path = path;
  }

  /** Where the libraries are, each in a directory of its machine's name. */
  public Path directory() {
    return sources.resolve("target");
  }

  /** What decides whether it is to be built: the sources, and where more may come. */
  public List<Path> watched() {
    List<Path> watched = new ArrayList<>(List.of(sources.resolve("Makefile")));
    for (String directory : DIRECTORIES) {
      watched.add(sources.resolve(directory));
      files(directory).map(File::toPath).forEach(watched::add);
    }
    return watched;
  }

  private Stream<File> files(String directory) {
    File[] all = sources.resolve(directory).toFile().listFiles();
    return all == null ? Stream.empty() : Stream.of(all);
  }

  /** What goes with a program, built now if it is older than its sources. */
  public Path with(Program program) throws Failure {
    boolean filtered = program.how() == Program.How.FILTERED;
    return build(
        new Flavour(program.machine(), program.musl()), filtered ? "devkvm-launch" : PRELOADED);
  }

  /**
   * Builds what children of a program may need, as far as there are compilers for it: the shim of
   * the other C library, and that of emulated programs. Children of a static program need none.
   *
   * @param emulated whether arm64 children are executed by qemu-aarch64
   */
  public void forChildren(Program program, boolean emulated) throws Failure {
    if (program.how() == Program.How.FILTERED) {
      return;
    }
    List<Flavour> others =
        List.of(new Flavour(host, false), new Flavour(host, true), new Flavour("aarch64", false));
    String built = new Flavour(program.machine(), program.musl()).directory();
    for (Flavour other : others) {
      boolean wanted = other.machine.equals(host) || emulated;
      boolean own = other.directory().equals(built);
      if (wanted && !own && isInstalled("make") && isInstalled(other.compiler(host))) {
        Path _ = build(other, PRELOADED);
      }
    }
  }

  /**
   * What executes a program and ends after its server, built now if it is older than its source;
   * empty where that is to be done and no compiler for this machine is there.
   */
  public Optional<Path> await() throws Failure {
    Flavour own = new Flavour(host, false);
    boolean compiles = isInstalled("make") && isInstalled(own.compiler(host));
    return compiles || isBuilt(place(own, AWAIT).toFile())
        ? Optional.of(build(own, AWAIT))
        : Optional.empty();
  }

  /** What a shim is made for. */
  private record Flavour(String machine, boolean musl) {
    private String compiler(String host) {
      boolean cross = !machine.equals(host);
      if (musl) {
        return cross ? machine + "-linux-musl-gcc" : "musl-gcc";
      }
      return cross ? machine + "-linux-gnu-gcc" : "cc";
    }

    /** How Debian has that compiler, with what it needs. */
    private String remedy(String host) {
      boolean cross = !machine.equals(host);
      if (musl) {
        return cross
            ? "dpkg --add-architecture arm64; apt install gcc-aarch64-linux-gnu libc6-dev-arm64-cross musl-dev:arm64"
            : "apt install musl-tools";
      }
      return cross
          ? "apt install gcc-aarch64-linux-gnu libc6-dev-arm64-cross"
          : "apt install gcc libc6-dev";
    }

    private String directory() {
      return musl ? machine + "-musl" : machine;
    }
  }

  /**
   * Whether a file is younger than all that it is made of: make, which knows that, is slow to
   * start.
   */
  private boolean isBuilt(File file) {
    long built = file.lastModified();
    return DIRECTORIES.stream()
            .flatMap(this::files)
            .mapToLong(File::lastModified)
            .allMatch(changed -> changed < built)
        && sources.resolve("Makefile").toFile().lastModified() < built;
  }

  private Path place(Flavour flavour, String file) {
    return directory().resolve(flavour.directory()).resolve(file);
  }

  private Path build(Flavour flavour, String file) throws Failure {
    Path built = place(flavour, file);
    if (isBuilt(built.toFile())) {
      return built;
    }
    String compiler = flavour.compiler(host);
    require("make", "apt install make");
    require(compiler, flavour.remedy(host));
    String out = "target/" + flavour.directory();
    try {
      Process make =
          new ProcessBuilder(
                  "make",
                  "-s",
                  "-C",
                  sources.toString(),
                  "ARCH=" + flavour.machine,
                  "CC=" + compiler,
                  "OUT=" + out,
                  out + "/" + file)
              .redirectErrorStream(true)
              .start();
      make.getOutputStream().close();
      String said = new String(make.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (make.waitFor() != 0) {
        throw new Failure(ExitStatus.FAILED, "cannot build the shim: " + reason(said));
      }
    } catch (IOException refused) {
      throw new Failure(ExitStatus.FAILED, "cannot run make: " + Failure.reason(refused), refused);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Failure(ExitStatus.FAILED, "interrupted while the shim was built", interrupted);
    }
    return built;
  }

  /** The first complaint, the compiler's or the linker's; the later ones are of their callers. */
  private static String reason(String said) {
    return said.lines().filter(COMPLAINT.asPredicate()).findFirst().orElse(said);
  }

  private void require(String program, String remedy) throws Failure {
    if (!isInstalled(program)) {
      throw new Failure(
          ExitStatus.FAILED,
          "%s is needed to build the shim: install it (on Debian: %s)".formatted(program, remedy));
    }
  }

  private boolean isInstalled(String program) {
    return Stream.of(path.split(":"))
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
  }
}
