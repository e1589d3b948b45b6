package org.devkvm.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodegenTest {
  private static final Path ROOT = Path.of("..");

  @Test
  void checkedInSourcesAreWhatTheTablesGenerate() throws IOException {
    for (Map.Entry<String, String> file : Codegen.generate(ROOT).entrySet()) {
      assertThat(ROOT.resolve(file.getKey()))
          .as("stale: run ./devkvm codegen")
          .content()
          .isEqualTo(file.getValue());
    }
  }

  @Test
  void aRowWhoseEncodingIsNot32BitsIsRefused() {
    assertThatThrownBy(() -> Encoding.parse("0 1 rd:5")).hasMessageContaining("not 32 bits");
  }

  @Test
  void anExcludedFieldValueLeavesAllOthers() {
    Encoding encoding = Encoding.parse("size:2!=3 000000000000000000000000000000");
    for (int size = 0; size < 4; size++) {
      int word = size << 30;
      assertThat(encoding.alternatives().stream().filter(a -> (word & a.mask()) == a.value()))
          .as("size %d", size)
          .hasSize(size == 3 ? 0 : 1);
    }
  }
}
