package org.devkvm.cli.program;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the shell that has started this process does next, as words of a shell that it evaluates:
 * {@code ./devkvm exec} becomes the program, while this process stays behind as its server.
 */
public final class ShellPlan {
  /** Before the plan: what a JVM prints of its own accord comes earlier. */
  private static final String MARK = "devkvm-plan:";

  private ShellPlan() {}

  /** Whether a shell waits for a plan: the script ./devkvm says so in the environment. */
  public static boolean isExpected() {
    return System.getenv("DEVKVM_EXEC") != null;
  }

  /** The shell's process, which is the program's afterwards. */
  public static int process() {
    return Integer.parseInt(System.getenv().getOrDefault("DEVKVM_EXEC", "0"));
  }

  /** Prints a text and ends with a status. */
  public static String end(String text, int status) {
    return "printf %s " + quote(text) + "; exit " + status;
  }

  /** Becomes a program. */
  public static String become(Map<String, String> environment, List<String> command) {
    String exports =
        environment.entrySet().stream()
            .map(
                variable -> "export " + variable.getKey() + "=" + quote(variable.getValue()) + "; ")
            .collect(Collectors.joining());
    return exports
        + "unset DEVKVM_EXEC; exec "
        + command.stream().map(ShellPlan::quote).collect(Collectors.joining(" "));
  }

  /**
   * Executes a program as a child, and ends as that does when its server has ended.
   *
   * @param await the program that does it, see shim/launch/await.c
   * @param server the name of the server's socket
   */
  public static String await(
      Path await, String server, Map<String, String> environment, List<String> command) {
    Stream<String> variables =
        environment.entrySet().stream()
            .map(variable -> variable.getKey() + "=" + variable.getValue());
    Stream<String> words = Stream.concat(Stream.of(await.toString(), server), variables);
    return become(
        Map.of(), Stream.of(words, Stream.of("--"), command.stream()).flatMap(w -> w).toList());
  }

  /** Hands the plan over: whoever reads standard output reads to its end. */
  public static void hand(String plan) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    out.print(MARK + plan);
    out.close();
  }

  static String quote(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }
}
