package org.devkvm.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocgenTest {
  private static final Path FOLDER = Path.of("..").resolve(Docgen.FOLDER);

  @Test
  void checkedInPagesAreWhatTheTablesAndDevkvmSay() throws IOException {
    Map<String, String> pages = Docgen.generate();
    for (Map.Entry<String, String> page : pages.entrySet()) {
      assertThat(FOLDER.resolve(page.getKey()))
          .as("stale: run ./devkvm docs and commit")
          .content()
          .isEqualTo(page.getValue());
    }
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .as("pages that nothing writes any more")
          .containsExactlyInAnyOrderElementsOf(pages.keySet());
    }
  }
}
