package org.devkvm.jit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines that perf reads (tools/perf/Documentation/jit-interface.txt). */
class PerfMapTest {
  @TempDir private Path directory;

  @Test
  void eachBlockHasStartSizeAndName() throws Exception {
    Path path = directory.resolve("perf-1.map");
    try (PerfMap map = new PerfMap(path)) {
      map.add(0x7f12_0000_1000L, 0x1a0, 0xffff_8000_0801_0000L, 1);
    }
    try (PerfMap map = new PerfMap(path)) {
      map.add(0x7f12_0000_2000L, 64, 0x40_0000, 0);
    }

    assertThat(path)
        .hasContent(
            "7f1200001000 1a0 guest-el1-ffff800008010000\n7f1200002000 40 guest-el0-400000\n");
  }
}
