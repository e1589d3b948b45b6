package org.devkvm.cli.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The plan for a program on a running server, kept for the next time: words of a shell that become
 * the program, with any arguments and any server, unless something differs from what it was. So the
 * script ./devkvm need not start a JVM to be told the same again; it sets the variables that the
 * words use.
 */
public final class KeptPlan {
  private static final List<String> VARIABLES = List.of("PATH", "QEMU_LD_PREFIX", "LD_PRELOAD");

  private final List<String> conditions = new ArrayList<>();

  /**
   * A plan for a program.
   *
   * @param name what it was called by
   * @param sysroot the option of that name
   */
  public KeptPlan(String name, Optional<Path> sysroot) {
    require("$1", name);
    require("$sysroot", sysroot.map(Path::toString).orElse(""));
    require("$PWD", Path.of("").toAbsolutePath().toString());
    for (String variable : VARIABLES) {
      require("${" + variable + "-}", System.getenv().getOrDefault(variable, ""));
    }
  }

  private void require(String variable, String value) {
    conditions.add("[ \"" + variable + "\" = " + ShellPlan.quote(value) + " ]");
  }

  /** What decided: none of these files and directories may change, go or come. */
  public void watch(Collection<Path> files) {
    for (Path file : files) {
      String name = ShellPlan.quote(file.toString());
      conditions.add(
          Files.exists(file)
              ? "[ -e " + name + " ] && [ " + name + " -ot \"$kept\" ]"
              : "[ ! -e " + name + " ]");
    }
  }

  /**
   * Writes it to a file; in somebody else's tree it is not kept.
   *
   * @param environment without the server
   * @param command to which the arguments are added
   */
  public void write(Path file, Map<String, String> environment, List<String> command) {
    String text =
        "if "
            + String.join(" &&\n  ", conditions)
            + "; then\n  shift; export DEVKVM_SOCKET=\"$connect\"; "
            + ShellPlan.become(environment, command)
            + " \"$@\"\nfi\n";
    Path written = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.writeString(written, text);
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException refused) {
      // then there is none
    }
  }
}
