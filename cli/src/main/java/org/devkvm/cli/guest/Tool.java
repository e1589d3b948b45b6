package org.devkvm.cli.guest;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs the system's programs, in one directory and in the C locale. */
final class Tool {
  /** A program ran and failed; the message is its own last word. */
  static final class ToolFailed extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    ToolFailed(String message) {
      super(message);
    }
  }

  private final Path directory;

  Tool(Path directory) {
    this.directory = directory;
  }

  /** Whether the program can be started at all. */
  static boolean isInstalled(String program) throws IOException {
    try {
      await(quiet(new ProcessBuilder(program, "--version")).start());
      return true;
    } catch (InterruptedIOException interrupted) {
      throw interrupted;
    } catch (IOException notFound) {
      return false;
    }
  }

  /** Runs a program and returns what it wrote to standard output. */
  String run(List<String> command) throws IOException, ToolFailed {
    Path errors = Files.createTempFile(directory, "errors", null);
    Process process = builder(command).redirectError(errors.toFile()).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (await(process) != 0) {
      throw new ToolFailed(command.getFirst() + ": " + lastWord(Files.readString(errors)));
    }
    Files.delete(errors);
    return output;
  }

  /**
   * Runs two programs, the first one's output into the second's input, and the second's output into
   * a file.
   */
  void pipe(List<String> from, List<String> to, Path output) throws IOException, ToolFailed {
    List<Process> both =
        ProcessBuilder.startPipeline(
            List.of(
                builder(from).redirectError(ProcessBuilder.Redirect.DISCARD),
                builder(to)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(output.toFile())));
    for (Process process : both) {
      if (await(process) != 0) {
        throw new ToolFailed(String.join(" ", from) + " | " + String.join(" ", to) + " failed");
      }
    }
  }

  private ProcessBuilder builder(List<String> command) {
    var builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().put("LC_ALL", "C");
    return builder;
  }

  private static ProcessBuilder quiet(ProcessBuilder builder) {
    return builder
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  private static int await(Process process) throws InterruptedIOException {
    try {
      return process.waitFor();
    } catch (InterruptedException interrupted) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while a program ran");
    }
  }

  /** The last line that names an error, or else the last line. */
  private static String lastWord(String errors) {
    List<String> lines = errors.lines().filter(line -> !line.isBlank()).toList();
    return lines.reversed().stream()
        .filter(line -> line.startsWith("E: "))
        .findFirst()
        .map(line -> line.substring("E: ".length()))
        .orElse(lines.isEmpty() ? "failed" : lines.getLast());
  }
}
