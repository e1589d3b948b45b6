package org.devkvm.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** ARCHITECTURE.md is a map of what is there. */
class ArchitectureMapTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| [^|]+ \\| [^|]+ \\|$");

  @Test
  void theMapListsTheModulesInTheOrderOfTheReactor() {
    String map = Reactor.read(Reactor.ROOT.resolve("ARCHITECTURE.md"));
    List<String> listed = ROW.matcher(map).results().map(row -> row.group(1)).toList();

    assertThat(listed).containsExactlyElementsOf(Reactor.modules());
  }
}
