package org.devkvm.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The packaged program in a process of its own, as ./devkvm starts it. One that takes minutes is
 * killed, which ends whatever waits for it.
 */
public final class DevkvmProcess implements AutoCloseable {
  /** How a finished process ended. */
  public record Ended(int status, String out, String err) {}

  /** The machine that tests run on, as uname(1) calls it. */
  static final String MACHINE =
      System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");

  private static final long PATIENCE_MINUTES = 4;

  private final Process process;
  private final Path errors;
  private final StringBuilder seen = new StringBuilder();

  private DevkvmProcess(Process process, Path errors) {
    this.process = process;
    CompletableFuture.delayedExecutor(PATIENCE_MINUTES, TimeUnit.MINUTES)
        .execute(process::destroyForcibly);
    this.errors = errors;
  }

  /** The words that start the program. */
  static List<String> command(String... arguments) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("@src/main/launch/jvm.flags");
    words.addAll(List.of("-p", "target/lib", "-m", "org.devkvm.cli/org.devkvm.cli.Main"));
    words.addAll(List.of(arguments));
    return words;
  }

  static DevkvmProcess start(List<String> command) throws IOException {
    return start(new ProcessBuilder(command));
  }

  static DevkvmProcess start(ProcessBuilder command) throws IOException {
    Path errors = Files.createTempFile("devkvm", ".err");
    return new DevkvmProcess(command.redirectError(errors.toFile()).start(), errors);
  }

  /** Runs the program to its end with this standard input. */
  public static Ended run(String input, String... arguments)
      throws IOException, InterruptedException {
    try (var devkvm = start(command(arguments))) {
      try (OutputStream stdin = devkvm.process.getOutputStream()) {
        stdin.write(input.getBytes(StandardCharsets.UTF_8));
      } catch (IOException _) {
        // It ended without reading all: what it said is the better answer.
      }
      return devkvm.end();
    }
  }

  /** Sends keys. */
  void type(String keys) throws IOException {
    OutputStream input = process.getOutputStream();
    input.write(keys.getBytes(StandardCharsets.UTF_8));
    input.flush();
  }

  /**
   * Reads standard output until this text has come, and returns all there was since the last call.
   */
  String await(String text) throws IOException {
    InputStream output = process.getInputStream();
    while (seen.indexOf(text) < 0) {
      int next = output.read();
      if (next < 0) {
        throw new AssertionError(
            "ended before '" + text + "' came: " + seen + Files.readString(errors));
      }
      seen.append((char) next);
    }
    String all = seen.toString();
    seen.setLength(0);
    return all;
  }

  /** Sends it SIGTERM. */
  void terminate() {
    process.toHandle().destroy();
  }

  /** Waits for the end. */
  Ended end() throws IOException, InterruptedException {
    String out = seen + new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), out, Files.readString(errors));
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    Files.deleteIfExists(errors);
  }
}
