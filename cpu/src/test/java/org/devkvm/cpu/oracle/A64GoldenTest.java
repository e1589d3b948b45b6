package org.devkvm.cpu.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.devkvm.arm64.decode.A64Insn;
import org.junit.jupiter.api.Test;

/** Replays what qemu-aarch64-static answered; {@code cpu/src/oracle/record} asks it again. */
class A64GoldenTest {
  private static final String FILE = "a64.golden";

  private static Map<String, List<String>> recorded() throws IOException {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    try (InputStream in = A64GoldenTest.class.getResourceAsStream(FILE)) {
      if (in == null) {
        return fail(FILE + " is missing");
      }
      List<String> answers = new ArrayList<>();
      for (String line : text(in)) {
        if (line.startsWith(" ")) {
          answers.add(line);
        } else {
          answers = new ArrayList<>();
          rows.put(line, answers);
        }
      }
    }
    return rows;
  }

  private static List<String> text(InputStream in) throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
  }

  @Test
  void everyInstructionFormDoesWhatTheOracleRecorded() throws IOException {
    Map<String, List<String>> recorded = recorded();
    List<String> differences = new ArrayList<>();
    try (A64Machine machine = new A64Machine()) {
      for (A64Insn insn : A64Cases.rows()) {
        List<String> answers = recorded.getOrDefault(insn.name(), List.of());
        for (int number = 0; number < answers.size(); number++) {
          A64Case asked = A64Cases.of(insn, number);
          String actual = A64Campaign.line(asked, machine.run(asked));
          if (!actual.equals(answers.get(number))) {
            differences.add(insn + " " + number + "\n" + answers.get(number) + "\n" + actual);
          }
        }
      }
    }
    assertThat(differences).as("row, case, recorded, actual").isEmpty();
  }

  @Test
  void everyInstructionFormHasBeenRecorded() throws IOException {
    assertThat(recorded().keySet())
        .as("cpu/src/oracle/record records new rows")
        .containsAll(A64Cases.rows().stream().map(A64Insn::name).toList());
  }
}
