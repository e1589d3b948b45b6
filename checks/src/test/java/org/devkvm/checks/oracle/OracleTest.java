package org.devkvm.checks.oracle;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.devkvm.cpu.exec.Interpreter;
import org.devkvm.local.LocalKvm;
import org.devkvm.local.LocalTransport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * devkvm answers as Linux did. oracle/differences.txt lists what may differ: one line each, a
 * pattern of the recorded line up to "=>" in which * stands for anything, and the reason after #.
 */
class OracleTest {
  private static final Path ORACLE = Path.of("..", "oracle");
  private static final Path GOLDEN = ORACLE.resolve("golden", "cortex-a72-gicv2");

  private static final Vocabulary WORDS =
      new Vocabulary(read(ORACLE.resolve("golden", "vocabulary.txt")));
  private static final Cases CASES = Cases.of(filesOf(ORACLE.resolve("cases")));
  private static final Map<String, List<String>> RECORDED =
      filesOf(GOLDEN).stream()
          .flatMap(String::lines)
          .collect(groupingBy(OracleTest::caseOf, LinkedHashMap::new, Collectors.toList()));
  private static final List<Pattern> MAY_DIFFER =
      read(ORACLE.resolve("differences.txt"))
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .map(glob -> Pattern.compile(Pattern.quote(glob).replace("*", "\\E.*\\Q")))
          .toList();

  static Set<String> recordedCases() {
    return RECORDED.keySet();
  }

  @ParameterizedTest
  @MethodSource("recordedCases")
  void everyCallOfTheCaseEndsAsOnLinux(String name) {
    assertThat(CASES.cases()).containsKey(name);
    List<String> played;
    try (LocalTransport transport = new LocalTransport(LocalKvm.host(Interpreter::create));
        Player player = new Player(WORDS, CASES.fragments(), transport, name)) {
      played = player.play(CASES.cases().getOrDefault(name, List.of()));
    }
    List<String> recorded = RECORDED.getOrDefault(name, List.of());
    assertThat(differences(name, recorded, played)).as("lines that differ").isEmpty();
  }

  private static List<String> differences(String name, List<String> recorded, List<String> played) {
    List<String> differences = new ArrayList<>();
    String nothing = name + ": (nothing)";
    for (int i = 0; i < Math.max(recorded.size(), played.size()); i++) {
      String linux = i < recorded.size() ? recorded.get(i) : nothing;
      String ours = i < played.size() ? played.get(i) : nothing;
      boolean same = linux.equals(ours) || ours.endsWith("=> " + Player.UNKNOWN);
      if (!same && MAY_DIFFER.stream().noneMatch(p -> p.matcher(callOf(linux)).matches())) {
        differences.add("Linux:  " + linux + "\ndevkvm: " + ours);
      }
    }
    return differences;
  }

  private static String caseOf(String line) {
    return line.substring(0, line.indexOf(": "));
  }

  private static String callOf(String line) {
    return line.replaceFirst(" => .*", "");
  }

  private static List<String> filesOf(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(OracleTest::read).toList();
    } catch (IOException e) {
      throw new AssertionError("cannot list " + folder, e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError("cannot read " + file, e);
    }
  }
}
