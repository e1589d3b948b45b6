package org.devkvm.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where devkvm differs from Linux on purpose, the code says so and docs/deviations.md lists it. */
class DeviationsTest {
  private static final Pattern TAG = Pattern.compile("DEVIATION: ([^.]+)\\.", Pattern.DOTALL);
  private static final Pattern COMMENT_MARGIN = Pattern.compile("\\s*\\n\\s*(\\*|//)\\s*");
  private static final Pattern BULLET = Pattern.compile("(?m)^- (`\\w+`: .+)$");

  @Test
  void theDocumentListsTheFirstSentenceOfEveryDeviation() {
    List<String> tagged = Reactor.sources().stream().flatMap(DeviationsTest::tagsOf).toList();
    String document = Reactor.read(Reactor.ROOT.resolve("docs", "deviations.md"));
    List<String> listed = BULLET.matcher(document).results().map(m -> m.group(1)).toList();
    assertThat(listed).containsExactlyInAnyOrderElementsOf(tagged);
  }

  /** {@code `Class`: sentence}, on one line. */
  private static Stream<String> tagsOf(Path source) {
    String type = source.getFileName().toString().replace(".java", "");
    return TAG.matcher(Reactor.read(source))
        .results()
        .map((MatchResult tag) -> COMMENT_MARGIN.matcher(tag.group(1)).replaceAll(" "))
        .map(sentence -> "`" + type + "`: " + sentence + ".");
  }
}
