package org.devkvm.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The table "Where a change goes" of ARCHITECTURE.md names modules, files, packages, classes and
 * their members, and words of the script devkvm: all of them are there.
 */
class WhereAChangeGoesTest {
  private static final String HEADING = "## Where a change goes";
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  @Test
  void everyNameOfTheTableIsThere() {
    List<String> names =
        CODE.matcher(table()).results().map(code -> code.group(1)).distinct().toList();

    assertThat(names).hasSizeGreaterThan(15);
    assertThat(names).filteredOn(name -> !isThere(name)).isEmpty();
  }

  @Test
  void nameOfNothingIsMissed() {
    assertThat(
            List.of(
                "./devkvm frobnicate",
                "arm64/src/main/encode",
                "cpu.nothing",
                "vgic.its.Orders",
                "kvm.its.Commands",
                "BoardGic.from"))
        .filteredOn(WhereAChangeGoesTest::isThere)
        .isEmpty();
  }

  private static String table() {
    String map = Reactor.read(Reactor.ROOT.resolve("ARCHITECTURE.md"));
    String rest = map.substring(map.indexOf(HEADING) + HEADING.length());
    int end = rest.indexOf("\n## ");
    return end < 0 ? rest : rest.substring(0, end);
  }

  private static boolean isThere(String name) {
    if (name.startsWith("./devkvm ")) {
      String script = Reactor.read(Reactor.ROOT.resolve("devkvm"));
      return script.contains(name.substring("./devkvm ".length()));
    }
    if (name.contains("/") || Reactor.modules().contains(name)) {
      return Files.exists(Reactor.ROOT.resolve(name));
    }
    return isTypeOrPackage(List.of(name.split("\\.")));
  }

  private static boolean isTypeOrPackage(List<String> words) {
    int type = 0;
    while (type < words.size() && Character.isLowerCase(words.get(type).charAt(0))) {
      type++;
    }
    String folder = "/org/devkvm/" + String.join("/", words.subList(0, type));
    if (type == words.size()) {
      return Reactor.sources().stream()
          .anyMatch(file -> file.resolveSibling("").endsWith(folder.substring(1)));
    }
    String name = words.get(type) + ".java";
    List<String> members = words.subList(type + 1, words.size());
    return Reactor.sources().stream()
        .filter(file -> file.getFileName().toString().equals(name))
        .filter(file -> file.toString().contains(folder))
        .map(Reactor::read)
        .anyMatch(text -> members.stream().allMatch(member -> declares(text, member)));
  }

  private static boolean declares(String text, String member) {
    return Pattern.compile("[\\w>] " + member + "\\s*[({]").matcher(text).find();
  }
}
