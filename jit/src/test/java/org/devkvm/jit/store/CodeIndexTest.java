package org.devkvm.jit.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeIndexTest {
  private final CodeIndex index = new CodeIndex();

  /** Else each of them would be passed by whenever one more is added or looked for. */
  @Test
  void recordsOfOneKeyHaveTheirLimit() {
    int before = index.entries();
    for (int i = 1; i <= 100_000; i++) {
      index.add(5, i);
    }
    assertThat(index.entries()).isEqualTo(before);
    assertThat(index.place(CodeIndex.slot(5, before))).isOne();
  }

  @Test
  void recordsOfManyKeysAreFoundWithinTheLimit() {
    int records = 50_000;
    for (int key = 1; key <= records; key++) {
      index.add(key << 12, key);
    }
    int found = 0;
    for (int key = 1; key <= records; key++) {
      found += isFound(key << 12, key) ? 1 : 0;
    }
    assertThat(found).isEqualTo(records);
  }

  private boolean isFound(long key, long place) {
    int slot = CodeIndex.slot(key, index.entries());
    for (int tries = 0; tries < CodeIndex.MOST_TRIES; tries++) {
      if (index.key(slot) == key) {
        return index.place(slot) == place;
      }
      slot = CodeIndex.next(slot, index.entries());
    }
    return false;
  }
}
