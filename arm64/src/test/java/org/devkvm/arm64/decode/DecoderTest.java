package org.devkvm.arm64.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word has the row that the rules of the decode tables give it. */
class DecoderTest {
  private static final int TRIES = 50;

  /** The rows of the tables. */
  static Stream<A64Insn> rows() {
    return Arrays.stream(A64Insn.values()).filter(row -> row.alternatives() > 0);
  }

  /** A row with one of its mask/value pairs. */
  private record Encoding(A64Insn row, int mask, int value) {
    boolean matches(int word) {
      return (word & mask) == value;
    }

    /** Whether every word of this encoding belongs to the other one too. */
    boolean within(Encoding other) {
      return (mask & other.mask) == other.mask && other.matches(value);
    }

    IntStream samples() {
      Random random = new Random(value);
      IntStream chance = random.ints(TRIES).map(bits -> value | (bits & ~mask));
      return IntStream.concat(IntStream.of(value, value | ~mask), chance);
    }
  }

  private static final List<Encoding> ENCODINGS =
      rows()
          .flatMap(row ->
              IntStream.range(0, row.alternatives())
                  .mapToObj(i -> new Encoding(row, row.mask(i), row.value(i))))
          .toList();

  @Test
  void theMostSpecificRowWins() {
    for (Binutils.Answer answer : Binutils.answers()) {
      int word = answer.word();
      A64Insn row = A64Decoder.insn(word);
      List<Encoding> matching = ENCODINGS.stream().filter(e -> e.matches(word)).toList();
      if (matching.isEmpty()) {
        assertThat(row).as("%08x", word).isEqualTo(A64Insn.UNALLOCATED);
      } else if (!row.undefined()) {
        Encoding own = matching.stream().filter(e -> e.row == row).findFirst().orElseThrow();
        assertThat(matching).as("%08x", word).allMatch(own::within);
      }
    }
  }

  @Test
  void undefinedRowsWin() {
    for (Encoding encoding : ENCODINGS) {
      if (encoding.row.undefined()) {
        assertThat(encoding.samples().mapToObj(A64Decoder::insn))
            .as("%s", encoding.row)
            .allMatch(A64Insn::undefined);
      }
    }
  }

  @Test
  void everyRowIsReached() {
    for (Encoding encoding : ENCODINGS) {
      assertThat(encoding.samples().mapToObj(A64Decoder::insn))
          .as("%s", encoding.row)
          .anyMatch(row -> row == encoding.row || (row.undefined() && encoding.row.undefined()));
    }
  }

  @Test
  void aSpecialCaseIsNotItsGeneralRow() {
    assertThat(A64Decoder.insn(0xD503203F)).as("hint #1").isEqualTo(A64Insn.YIELD);
    assertThat(A64Decoder.insn(0xD50320FF)).as("hint #7").isEqualTo(A64Insn.HINT);
    assertThat(A64Decoder.insn(0xAA0103E0)).as("orr x0, xzr, x1").isEqualTo(A64Insn.MOV_64);
    assertThat(A64Decoder.insn(0xAA010020)).as("orr x0, x1, x1").isEqualTo(A64Insn.ORR_64);
    assertThat(A64Decoder.insn(0xAA010420))
        .as("orr x0, x1, x1, lsl #1")
        .isEqualTo(A64Insn.ORR_shift_64);
  }
}
