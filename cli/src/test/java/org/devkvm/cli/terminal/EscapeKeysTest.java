package org.devkvm.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EscapeKeysTest {
  private static final String CTRL_A = "\u0001";

  private final List<String> done = new ArrayList<>();

  private final EscapeKeys.Actions actions =
      new EscapeKeys.Actions() {
        @Override
        public void leave() {
          done.add("leave");
        }

        @Override
        public void save() {
          done.add("save");
        }

        @Override
        public void help() {
          done.add("help");
        }
      };

  @Test
  void everythingElseIsTheGuests() throws IOException {
    assertThat(typed("ls\u0003\u001b[A\u0004\u007f")).isEqualTo("ls\u0003\u001b[A\u0004\u007f");
    assertThat(done).isEmpty();
  }

  @Test
  void ctrlAXLeavesAndNothingAfterItReachesTheGuest() throws IOException {
    assertThat(typed("a" + CTRL_A + "xb")).isEqualTo("a");
    assertThat(done).containsExactly("leave");
  }

  @Test
  void ctrlASSavesAndTheRestIsForTheGuestToTakeLater() throws IOException {
    assertThat(typed("a" + CTRL_A + "sb")).isEqualTo("ab");
    assertThat(done).containsExactly("save");
  }

  @Test
  void ctrlAHHelpsAndTheGuestGoesOn() throws IOException {
    assertThat(typed("a" + CTRL_A + "hb")).isEqualTo("ab");
    assertThat(done).containsExactly("help");
  }

  @Test
  void ctrlATwiceSendsOne() throws IOException {
    assertThat(typed("a" + CTRL_A + CTRL_A + "x")).isEqualTo("a" + CTRL_A + "x");
    assertThat(done).isEmpty();
  }

  @Test
  void aMistypedKeyOfOursIsSwallowed() throws IOException {
    assertThat(typed("a" + CTRL_A + "qb")).isEqualTo("ab");
    assertThat(done).isEmpty();
  }

  /** One byte a read, so that an escape is always cut in two. */
  private String typed(String keys) throws IOException {
    var one =
        new EscapeKeys(
            new ByteArrayInputStream(keys.getBytes(StandardCharsets.ISO_8859_1)), actions);
    var text = new StringBuilder();
    for (int key = one.read(); key >= 0; key = one.read()) {
      text.append((char) key);
    }
    done.clear();
    var all =
        new EscapeKeys(
            new ByteArrayInputStream(keys.getBytes(StandardCharsets.ISO_8859_1)), actions);
    assertThat(new String(all.readAllBytes(), StandardCharsets.ISO_8859_1))
        .as("the same in one piece")
        .isEqualTo(text.toString());
    return text.toString();
  }
}
