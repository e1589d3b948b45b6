package org.devkvm.arm64.decode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What GNU binutils make of instruction words, as {@code arm64/src/oracle/record} wrote it. */
final class Binutils {
  private Binutils() {}

  /**
   * One word.
   *
   * @param text its assembly text at address 0; empty if it is undefined or of a later architecture
   */
  record Answer(int word, String text) {
    boolean allocated() {
      return !text.isEmpty();
    }

    String mnemonic() {
      return text.split(" ", 2)[0];
    }
  }

  static List<Answer> answers() {
    try (InputStream golden = Binutils.class.getResourceAsStream("binutils.txt")) {
      String text =
          new String(Objects.requireNonNull(golden).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(Binutils::answer).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Answer answer(String line) {
    String[] columns = line.split("\t", -1);
    return new Answer(
        Integer.parseUnsignedInt(columns[0], 16), columns.length > 1 ? columns[1] : "");
  }
}
