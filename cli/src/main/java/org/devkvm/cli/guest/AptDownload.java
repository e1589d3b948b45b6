package org.devkvm.cli.guest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.devkvm.cli.guest.Tool.ToolFailed;

/**
 * Downloads arm64 packages from the archives this system's apt trusts, with a state of its own:
 * nothing is installed, no architecture is added, root is not needed.
 */
final class AptDownload {
  private final Path directory;
  private final Tool tool;
  private final List<String> options;

  /** Prepares apt's state below an existing directory, which is also where packages arrive. */
  AptDownload(Path directory) throws IOException {
    this.directory = directory;
    this.tool = new Tool(directory);
    Path lists = Files.createDirectories(directory.resolve("apt/lists"));
    Files.createDirectories(lists.resolve("partial"));
    Path cache = Files.createDirectories(directory.resolve("apt/cache"));
    Files.createDirectories(cache.resolve("archives/partial"));
    Path status = Files.createFile(directory.resolve("apt/status"));
    this.options =
        List.of(
            "-oAPT::Architecture=arm64",
            "-oAPT::Architectures=arm64",
            "-oDir::State::lists=" + lists,
            "-oDir::State::status=" + status,
            "-oDir::Cache=" + cache,
            "-oDebug::NoLocking=1",
            "-oAcquire::Languages=none",
            "-oAcquire::Retries=3",
            // As root, apt would drop to a user that cannot write here.
            "-oAPT::Sandbox::User=root");
  }

  /**
   * Reads the archives' indexes. One archive of several that fails does not matter until a package
   * is missing.
   */
  void update() throws IOException, ToolFailed {
    try {
      tool.run(apt("apt-get", "-q", "update"));
    } catch (ToolFailed failed) {
      if (lists().isEmpty()) {
        throw failed;
      }
    }
  }

  /** Names the package that a meta package stands for: the first one it depends on. */
  String target(String metaPackage) throws IOException, ToolFailed {
    String record = tool.run(apt("apt-cache", "show", "--no-all-versions", metaPackage));
    return record
        .lines()
        .filter(line -> line.startsWith("Depends: "))
        .map(line -> line.substring("Depends: ".length()).split("[ ,|(:]", 2)[0])
        .findFirst()
        .orElseThrow(() -> new ToolFailed("package " + metaPackage + " depends on nothing"));
  }

  /** Downloads the newest version of a package and returns the file. */
  Path download(String packageName) throws IOException, ToolFailed {
    tool.run(apt("apt-get", "-q", "download", packageName));
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(packageName + "_"))
          .findFirst()
          .orElseThrow(() -> new ToolFailed("apt-get downloaded no file of " + packageName));
    }
  }

  /** Copies the one file of a package that matches a wildcard to the target. */
  void extract(Path packageFile, String wildcard, Path target) throws IOException, ToolFailed {
    tool.pipe(
        List.of("dpkg-deb", "--fsys-tarfile", packageFile.toString()),
        List.of("tar", "-x", "-O", "-f", "-", "--wildcards", wildcard),
        target);
    if (Files.size(target) == 0) {
      throw new ToolFailed(packageFile.getFileName() + " contains no " + wildcard);
    }
  }

  private List<Path> lists() throws IOException {
    try (Stream<Path> files = Files.list(directory.resolve("apt/lists"))) {
      return files.filter(file -> file.getFileName().toString().contains("_Packages")).toList();
    }
  }

  private List<String> apt(String program, String... arguments) {
    List<String> command = new ArrayList<>(List.of(program));
    command.addAll(options);
    command.addAll(List.of(arguments));
    return command;
  }
}
