package org.devkvm.jit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.devkvm.cpu.mmu.CodePage;
import org.junit.jupiter.api.Test;

class BlockTableTest {
  @Test
  void holdsWhatAMapHolds() {
    Random random = new Random(2911);
    BlockTable table = new BlockTable();
    Map<Integer, Integer> blocks = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      int index = random.nextInt(CodePage.WORDS);
      int block = 1 + random.nextInt(1 << 28);
      table.put(index, block);
      blocks.put(index, block);
      if (i % 5000 == 0) {
        table.clear();
        blocks.clear();
      }
    }
    for (int index = 0; index < CodePage.WORDS; index++) {
      assertThat(table.get(index)).isEqualTo(blocks.getOrDefault(index, 0));
    }
    List<Integer> all = new ArrayList<>();
    table.forEach(all::add);
    assertThat(all).containsExactlyInAnyOrderElementsOf(blocks.values()).hasSize(table.size());
  }
}
