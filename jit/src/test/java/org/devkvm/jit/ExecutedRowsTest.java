package org.devkvm.jit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.devkvm.arm64.decode.A64Insn;
import org.devkvm.jit.translate.Rows;
import org.junit.jupiter.api.Test;

/**
 * The rows that a boot and the programs of {@code bench/peers} execute most, 99.9 % of all
 * instructions, are machine code. {@code bench/rows} has counted them.
 */
class ExecutedRowsTest {
  @Test
  void whatIsExecutedMostIsTranslated() {
    List<A64Insn> executed = executed();
    assertThat(executed).hasSizeGreaterThan(50);
    assertThat(executed)
        .filteredOn(row -> !Rows.isTranslated(row.number()))
        .as("rows with a name that has no emitter")
        .isEmpty();
  }

  private static List<A64Insn> executed() {
    try (InputStream list =
        Objects.requireNonNull(ExecutedRowsTest.class.getResourceAsStream("executed-rows"))) {
      return new String(list.readAllBytes(), StandardCharsets.US_ASCII)
          .lines()
          .map(line -> A64Insn.valueOf(line.substring(0, line.indexOf(' '))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
